"""The command line: one command a module, each of them parse -> call a pure function -> render.

Modules import nothing heavy at their top: `isocost --help` must not wait for a solver or a Kubernetes client.
"""
