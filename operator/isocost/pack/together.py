"""Two things at once, on the two cores that a search may use.

The kernel and HiGHS run without the interpreter's lock, so threads suffice. Both are waited for: what either finds is told to the other
between two calls, never during one, so that an answer does not depend on which was faster.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import TypeVar

Result = TypeVar("Result")


def together(here: Callable[[], Result], there: Callable[[], object]) -> Result:
    """Does both, and returns what is had here; raises what either raises."""
    with ThreadPoolExecutor(1) as other:
        late = other.submit(there)
        found = here()
    late.result()
    return found
