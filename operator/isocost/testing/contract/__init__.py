"""What every API server under the operator must do: one promise per verb and per habit that the operator relies on.

The fake server and a real one run the same promises, so a test against the fake means something. A promise is a function
of a `Stage`; it raises AssertionError where the server behaves otherwise. Nothing in here knows which server it is.
"""

from collections.abc import Callable

from isocost.testing.contract import apply, evict, read, scale, write
from isocost.testing.contract.stage import Stage

PROMISES: tuple[Callable[[Stage], None], ...] = (
    *read.PROMISES,
    *write.PROMISES,
    *apply.PROMISES,
    *scale.PROMISES,
    *evict.PROMISES,
)
"""All promises, in an order that reads well; each stands alone."""
