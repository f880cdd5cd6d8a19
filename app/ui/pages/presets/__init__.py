"""The pages of roles and of prompts."""
