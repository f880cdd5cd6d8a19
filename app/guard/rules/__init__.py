"""Rules of high precision: what a text asks for, read off sequences of word groups."""
