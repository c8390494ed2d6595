"""Two things at once, on the two cores that a search may use.

The kernel and HiGHS run without the interpreter's lock, so threads suffice. Both are waited for: what either finds is told to the other
between two calls, never during one, so that an answer does not depend on which was faster.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor


def together(here: Callable[[], None], there: Callable[[], None]) -> None:
    """Does both; raises what either raises."""
    with ThreadPoolExecutor(1) as other:
        late = other.submit(there)
        here()
    late.result()
