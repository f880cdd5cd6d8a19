"""`make package-test`: the .deb in a clean Debian without Python, compiler and network, used as a person would."""
