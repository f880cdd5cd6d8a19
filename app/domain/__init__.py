"""Values that every part of the program shares: no I/O, no Qt, no third-party imports."""
