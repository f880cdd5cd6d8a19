"""`make package`: what people install, from build.spec to archives, checksums and lists of what is in it."""
