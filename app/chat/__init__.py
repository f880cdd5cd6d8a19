"""The conversation's state: controller and background tasks, no widgets."""
