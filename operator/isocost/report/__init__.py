"""What a round came to, in the forms people and machines read: status, events, metrics and a one-screen text.

Pure rendering: values in, values out. `serve` writes what is made here to the cluster, `cli` to the terminal.
"""
