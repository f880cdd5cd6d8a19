"""Where things are and what was set: paths, settings, resources."""
