"""The pages and dialogs beside the conversation."""
