"""What `LlamaBackend` is made of: thin owners of llama.cpp's model, context, vocabulary and sampler.

These modules and `engine/llama_backend.py` are the only ones that import llama_cpp, and they use its low-level API
only: the convenience layer above it renders templates out of model files, opens URLs and unpickles caches.
"""
