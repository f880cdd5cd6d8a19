"""The page of the red-team self-test."""
