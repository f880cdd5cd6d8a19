"""One small module a subcommand; the same core as the window, no Qt."""
