"""First run: what stays here, a passphrase, how to start."""
