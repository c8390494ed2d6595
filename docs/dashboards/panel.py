"""What a dashboard is made of: panels with their queries and units, in rows."""

from __future__ import annotations

from dataclasses import dataclass

GREEN, YELLOW, RED, BLUE, GREY, PURPLE = "#3d9a50", "#d9a400", "#d0383f", "#2f6fde", "#8a8f98", "#8a5bd0"


@dataclass(frozen=True, kw_only=True)
class Query:
    """One query of a panel. legend is a template of labels, as Grafana reads it; color where a series has its own."""

    expr: str
    legend: str = ""
    color: str = ""
    dashed: bool = False


@dataclass(frozen=True, kw_only=True)
class Panel:
    """One panel. kind is Grafana's word for it; unit is Grafana's, "suffix: /h" makes one up. steps are thresholds: (from, colour), the
    first from wherever figures begin."""

    title: str
    text: str
    kind: str = "timeseries"
    queries: tuple[Query, ...]
    width: int
    unit: str = "short"
    decimals: int | None = None
    steps: tuple[tuple[float, str], ...] = ()
    stacked: bool = False
    bars: bool = False
    columns: tuple[tuple[str, str], ...] = ()
    """of a table: (label or query letter, heading), in their order"""
    named: bool = False
    """of a stat: its legend is what is shown, and the figure does not matter"""
    empty: str = ""
    """what stands there while there is no series"""


@dataclass(frozen=True, kw_only=True)
class Row:
    """Panels beside each other; a row with a title begins a section."""

    height: int
    panels: tuple[Panel, ...]
    title: str = ""


@dataclass(frozen=True, kw_only=True)
class Board:
    """One dashboard."""

    uid: str
    title: str
    text: str
    rows: tuple[Row, ...]
    policies: bool = True
    """whether it has a choice of policies"""
