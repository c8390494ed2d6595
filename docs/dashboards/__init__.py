"""The chart's Grafana dashboards: what they show is said here in a page each, and written out as Grafana's JSON.

Money carries its currency in its legend, because policies may reckon in different ones; so no panel adds two currencies up.
`picture` draws a dashboard with the answers of a real Prometheus, to be looked at.
"""

from __future__ import annotations

import json

from .cost import COST
from .grafana import COLUMNS, written
from .operator import OPERATOR

__all__ = ["BOARDS", "COLUMNS", "files"]

BOARDS = {"cost": COST, "operator": OPERATOR}
"""file name -> dashboard"""


def files() -> dict[str, str]:
    """Grafana's JSON of every dashboard, by file name."""
    return {
        f"{name}.json": json.dumps(written(board), indent=1, ensure_ascii=False) + "\n"
        for name, board in BOARDS.items()
    }
