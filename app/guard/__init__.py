"""What may be asked and answered."""
