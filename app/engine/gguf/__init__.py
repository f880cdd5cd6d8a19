"""Reading what a GGUF file says about itself: bounded in time and memory, whatever the file is.

The format: https://github.com/ggml-org/ggml/blob/master/docs/gguf.md
"""
