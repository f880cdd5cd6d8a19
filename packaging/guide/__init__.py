"""How Carrel Guide, the built-in model, is made: corpus, tokenizer, training, export, evaluation.

Nothing in here is part of the program. The folder above is put on the path (`cd packaging`), and every step is run as
`python -m guide.<step>`; README.md names the steps in their order.
"""

import os

# Threads that spin while they wait take the processor from each other; must be set before PyTorch is imported.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
