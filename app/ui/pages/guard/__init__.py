"""What explains the guard to the person."""
