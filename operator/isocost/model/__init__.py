"""From what is known to what is to be decided: a `View` and its `Outlook` become a `Problem`.

Building is pure and cheap, so it happens in the operator's own process. `encode` and `elastic`, which turn a Problem into
cvxpy, are imported only by the worker process of `solve`: cvxpy takes seconds to import.
"""

from isocost.model.build import build

__all__ = ["build"]
