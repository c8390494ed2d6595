"""Writes a dashboard as Grafana's JSON: some forty lines a panel, nearly all of them the same."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from .panel import BLUE, GREEN, Board, Panel, Query

Json = dict[str, Any]

COLUMNS = 24
"""width of Grafana's grid"""
SOURCE = {"type": "prometheus", "uid": "${datasource}"}
BAR = "2m"
"""least time that a bar counts: four scrapes of the chart's 30 s. Bars count each event once, so they add up"""


def written(board: Board) -> Json:
    """The dashboard as Grafana reads it."""
    return {
        "uid": board.uid,
        "title": board.title,
        "description": board.text,
        "tags": ["isocost"],
        "schemaVersion": 39,
        "editable": True,
        "graphTooltip": 1,
        "refresh": "30s",
        "time": {"from": "now-24h", "to": "now"},
        "templating": {"list": _variables()},
        "links": [
            {"type": "dashboards", "title": "isocost", "tags": ["isocost"], "asDropdown": False, "keepTime": True}
        ],
        "panels": list(_placed(board)),
    }


def _variables() -> list[Json]:
    return [
        {"name": "datasource", "label": "Prometheus", "type": "datasource", "query": "prometheus", "current": {}},
        {
            "name": "policy",
            "label": "Policy",
            "type": "query",
            "datasource": SOURCE,
            "query": {"query": "label_values(isocost_policy_condition, policy)", "refId": "policy"},
            "refresh": 2,
            "includeAll": True,
            "allValue": ".*",
            "multi": True,
            "sort": 1,
            "current": {"text": "All", "value": "$__all"},
        },
    ]


def _placed(board: Board) -> Iterator[Json]:
    top = serial = 0
    for row in board.rows:
        if row.title:
            serial += 1
            yield {
                "id": serial,
                "type": "row",
                "title": row.title,
                "collapsed": False,
                "panels": [],
                "gridPos": _place(1, COLUMNS, 0, top),
            }
            top += 1
        left = 0
        for panel in row.panels:
            serial += 1
            yield {"id": serial, "gridPos": _place(row.height, panel.width, left, top), **_panel(panel)}
            left += panel.width
        top += row.height


def _place(height: int, width: int, left: int, top: int) -> Json:
    return {"h": height, "w": width, "x": left, "y": top}


def _panel(panel: Panel) -> Json:
    return {
        "type": panel.kind,
        "title": panel.title,
        "description": panel.text,
        "datasource": SOURCE,
        "targets": [_target(panel, query, chr(65 + i)) for i, query in enumerate(panel.queries)],
        "fieldConfig": {"defaults": _defaults(panel), "overrides": list(_overrides(panel))},
        "options": _options(panel),
        **({"transformations": _transformations(panel)} if panel.kind == "table" else {}),
    }


def _target(panel: Panel, query: Query, letter: str) -> Json:
    now = panel.kind != "timeseries"
    return {
        "refId": letter,
        "datasource": SOURCE,
        "expr": query.expr,
        "legendFormat": query.legend or "__auto",
        "instant": now,
        "range": not now,
        **({"interval": BAR} if panel.bars else {}),
        "format": "table" if panel.kind == "table" else "time_series",
    }


def _defaults(panel: Panel) -> Json:
    steps = panel.steps or ((0, BLUE if panel.kind != "timeseries" else GREEN),)
    return {
        "unit": panel.unit,
        **({} if panel.decimals is None else {"decimals": panel.decimals}),
        **({"noValue": panel.empty} if panel.empty else {}),
        **({"min": 0} if panel.kind in ("timeseries", "bargauge") else {}),
        "color": {"mode": "palette-classic" if panel.kind == "timeseries" else "thresholds"},
        "thresholds": {
            "mode": "absolute",
            "steps": [{"value": at if i else None, "color": color} for i, (at, color) in enumerate(steps)],
        },
        **({"custom": _lines(panel)} if panel.kind == "timeseries" else {}),
    }


def _lines(panel: Panel) -> Json:
    return {
        "drawStyle": "bars" if panel.bars else "line",
        "lineInterpolation": "stepAfter",
        "lineWidth": 1 if panel.stacked else 2,
        "fillOpacity": 60 if panel.bars else 30 if panel.stacked else 0,
        "showPoints": "never",
        "stacking": {"mode": "normal" if panel.stacked else "none", "group": "A"},
    }


def _overrides(panel: Panel) -> Iterator[Json]:
    for i, query in enumerate(panel.queries):
        own: list[Json] = []
        if query.color:
            own.append({"id": "color", "value": {"mode": "fixed", "fixedColor": query.color}})
        if query.dashed:
            own.append({"id": "custom.lineStyle", "value": {"fill": "dash", "dash": [8, 6]}})
        if own:
            yield {"matcher": {"id": "byFrameRefID", "options": chr(65 + i)}, "properties": own}
    if panel.kind == "table":
        for heading in (heading for name, heading in panel.columns if name in "CD"):
            yield {"matcher": {"id": "byName", "options": heading}, "properties": [{"id": "decimals", "value": 0}]}


def _options(panel: Panel) -> Json:
    match panel.kind:
        case "timeseries":
            return {
                "legend": {"displayMode": "list", "placement": "bottom", "showLegend": True},
                "tooltip": {"mode": "multi", "sort": "desc"},
            }
        case "stat":
            return {
                **_last(),
                "textMode": "name" if panel.named else "value_and_name",
                "colorMode": "value",
                "graphMode": "none",
                "justifyMode": "center",
            }
        case "bargauge":
            return {**_last(), "orientation": "horizontal", "displayMode": "basic", "showUnfilled": False}
        case _:
            return {"showHeader": True, "cellHeight": "sm"}


def _last() -> Json:
    return {"reduceOptions": {"calcs": ["lastNotNull"], "fields": "", "values": False}}


def _transformations(panel: Panel) -> list[Json]:
    """Joins the queries of a table by their labels, and names, orders and hides its columns."""
    letters = {chr(65 + i) for i in range(len(panel.queries))}
    fields = {name: f"Value #{name}" if name in letters and len(letters) > 1 else name for name, _ in panel.columns}
    return [
        {"id": "merge", "options": {}},
        {
            "id": "organize",
            "options": {
                "excludeByName": {"Time": True, **({"Value": True} if len(letters) == 1 else {})},
                "indexByName": {fields[name]: i for i, (name, _) in enumerate(panel.columns)},
                "renameByName": {fields[name]: heading for name, heading in panel.columns},
            },
        },
    ]
