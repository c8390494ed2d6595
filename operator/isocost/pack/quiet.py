"""HiGHS without a word: its banner would stand before the JSON on stdout. One thread, so that answers do not depend on timing."""

from __future__ import annotations

import highspy


class Quiet(highspy.Highs):  # type: ignore[misc]
    """A model that prints nothing. The banner comes when callbacks are enabled, which the constructor does."""

    def enableCallbacks(self) -> None:  # noqa: N802
        self.setOptionValue("output_flag", False)
        self.setOptionValue("threads", 1)
        super().enableCallbacks()
