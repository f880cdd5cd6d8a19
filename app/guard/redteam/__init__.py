"""The red-team self-test: a suite of prompts in many disguises, tried against a policy or a model, and counted."""
