"""The first stage: what is there. `observe.py` looks once; the other rooms each read one kind of thing.

Nothing is imported here: `isocost pack` reads a file of Kubernetes objects by `wire.py` alone, and half a second is much of its start.
"""
