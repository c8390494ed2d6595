"""Draws a dashboard of the chart with data from a real Prometheus, as one HTML page: what Grafana would show, to look at.

    python -m docs.dashboards.picture charts/isocost/files/dashboards/cost.json http://localhost:9090 --minutes 60 > cost.html

It reads the same JSON as Grafana does (queries, units, colours, thresholds, places) and asks Prometheus the same questions. It knows
the few kinds of panels that our dashboards use, and no more; it is for reviews, tests and the pictures in the docs.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import time
from collections.abc import Callable, Iterator
from html import escape
from pathlib import Path
from typing import Any
from urllib.parse import urlencode
from urllib.request import urlopen

from .plot import Line, Plot, Span, above, spoken, stacked

Json = dict[str, Any]
Ask = Callable[..., list[Json]]
"""ask(path, **parameters): the result list of the Prometheus API"""

PALETTE = ("#3d9a50", "#d9a400", "#2f6fde", "#e0752d", "#8a5bd0", "#d0383f", "#1f9aa8", "#b05a9b", "#7a8b3c", "#5a6b8c")
ROW, COLUMN, GAP = 34, 60, 8
"""pixels of a row and a column of the grid, and between panels"""


def http(url: str) -> Ask:
    """Asks a Prometheus at this address."""

    def ask(path: str, **parameters: object) -> list[Json]:
        with urlopen(f"{url}/api/v1/{path}?{urlencode(parameters)}", timeout=30) as answer:  # noqa: S310
            return json.load(answer)["data"]["result"]

    return ask


def filled(expr: str, span: Span, policy: str = ".*") -> str:
    """A query with Grafana's variables replaced as Grafana would."""
    rate = max(4 * span.scrape, span.step + span.scrape)
    words = {"$policy": policy, "$__rate_interval": f"{math.ceil(rate)}s", "$__interval": f"{math.ceil(span.bar)}s"}
    return re.sub(r"\$\w+", lambda found: words[found[0]], expr)


def page(board: Json, ask: Ask, span: Span) -> str:
    """The whole dashboard as HTML."""
    panels = "".join(_panel(panel, ask, span) for panel in board["panels"])
    bottom = max(p["gridPos"]["y"] + p["gridPos"]["h"] for p in board["panels"])
    head = f"<h1>{escape(board['title'])}</h1><p>{escape(board['description'])}</p>"
    top = f'<!doctype html><meta charset="utf-8"><title>{escape(board["title"])}</title><style>{STYLE}</style>'
    return f'{top}{head}<div style="position:relative;height:{bottom * ROW}px">{panels}</div>'


def _panel(panel: Json, ask: Ask, span: Span) -> str:
    place = panel["gridPos"]
    width, height = place["w"] * COLUMN - GAP, place["h"] * ROW - GAP
    box = f"left:{place['x'] * COLUMN}px;top:{place['y'] * ROW}px;width:{width}px;height:{height}px"
    if panel["type"] == "row":
        return f'<h2 style="{box}">{escape(panel["title"])}</h2>'
    inside = DRAWN[panel["type"]](panel, ask, span, width - 20, height - 40)
    return f'<section style="{box}" title="{escape(panel["description"])}"><h3>{escape(panel["title"])}</h3>{inside}</section>'


def _none(panel: Json) -> str:
    return f'<div class="none">{escape(panel["fieldConfig"]["defaults"].get("noValue", "No data"))}</div>'


# Values ---------------------------------------------------------------------------------------------------------------


def named(legend: str, labels: Json) -> str:
    """A legend with its labels filled in."""
    return re.sub(r"\{\{\s*(\w+)\s*\}\}", lambda found: str(labels.get(found[1], "")), legend)


def _tone(panel: Json, value: float) -> str:
    steps = panel["fieldConfig"]["defaults"]["thresholds"]["steps"]
    return [step["color"] for step in steps if step["value"] is None or value >= step["value"]][-1]


def _now(panel: Json, ask: Ask, span: Span) -> Iterator[tuple[str, Json, float]]:
    """(query letter, labels, value) of every series now."""
    for target in panel["targets"]:
        for found in ask("query", query=filled(target["expr"], span), time=span.end):
            yield target["refId"], found["metric"], float(found["value"][1])


# Panels ---------------------------------------------------------------------------------------------------------------


def _stat(panel: Json, ask: Ask, span: Span, width: int, height: int) -> str:
    legends = {target["refId"]: target["legendFormat"] for target in panel["targets"]}
    defaults = panel["fieldConfig"]["defaults"]
    shown = []
    for letter, labels, value in _now(panel, ask, span):
        name = named(legends[letter], labels)
        figure = spoken(value, defaults["unit"], defaults.get("decimals"))
        big, small = (name, "") if panel["options"]["textMode"] == "name" else (figure, name)
        shown.append(f'<div><b style="color:{_tone(panel, value)}">{escape(big)}</b><i>{escape(small)}</i></div>')
    return f'<div class="stat">{"".join(shown)}</div>' if shown else _none(panel)


def _table(panel: Json, ask: Ask, span: Span, width: int, height: int) -> str:
    columns = panel["transformations"][1]["options"]["renameByName"]
    rows: dict[str, dict[str, str]] = {}
    for letter, labels, value in _now(panel, ask, span):
        row = rows.setdefault(labels.get("workload", str(labels)), {})
        row.update(labels)
        places = 0 if value == int(value) and letter in "CD" else panel["fieldConfig"]["defaults"].get("decimals", 0)
        row[f"Value #{letter}"] = f"{value:,.{places}f}"
    if not rows:
        return _none(panel)
    head = "".join(f"<th>{escape(heading)}</th>" for heading in columns.values())
    body = "".join(
        "<tr>" + "".join(f"<td>{escape(row.get(name, ''))}</td>" for name in columns) + "</tr>" for row in rows.values()
    )
    return f'<div class="scroll" style="height:{height}px"><table><tr>{head}</tr>{body}</table></div>'


def _bars(panel: Json, ask: Ask, span: Span, width: int, height: int) -> str:
    defaults, legend = panel["fieldConfig"]["defaults"], panel["targets"][0]["legendFormat"]
    found = sorted(((named(legend, labels), value) for _, labels, value in _now(panel, ask, span)), key=lambda x: -x[1])
    most = max((value for _, value in found), default=0) or 1
    lines = "".join(
        f'<div class="bar"><i>{escape(name)}</i><div><div style="width:{value / most * 100:.1f}%;background:{_tone(panel, value)}">'
        f"</div></div><b>{spoken(value, defaults['unit'], defaults.get('decimals'))}</b></div>"
        for name, value in found
    )
    return lines or _none(panel)


def _lines(panel: Json, ask: Ask, span: Span) -> list[Line]:
    own = {
        o["matcher"]["options"]: {p["id"]: p["value"] for p in o["properties"]}
        for o in panel["fieldConfig"]["overrides"]
    }
    found = []
    for target in panel["targets"]:
        style = own.get(target["refId"], {})
        query, step = filled(target["expr"], span), span.bar if "interval" in target else span.step
        for series in ask("query_range", query=query, start=span.start, end=span.end, step=step):
            color = style.get("color", {}).get("fixedColor") or PALETTE[len(found) % len(PALETTE)]
            points = tuple((at, float(value)) for at, value in series["values"] if math.isfinite(float(value)))
            name = named(target["legendFormat"], series["metric"])
            found.append(Line(name=name, color=color, dashed="custom.lineStyle" in style, points=points))
    return found


def _series(panel: Json, ask: Ask, span: Span, width: int, height: int) -> str:
    lines = [line for line in _lines(panel, ask, span) if line.points]
    if not lines:
        return _none(panel)
    custom, defaults = panel["fieldConfig"]["defaults"]["custom"], panel["fieldConfig"]["defaults"]
    piled = custom["stacking"]["mode"] == "normal"
    layers = stacked(lines) if piled else [(line, dict.fromkeys(dict(line.points), 0.0)) for line in lines]
    most = max(value + base[at] for line, base in layers for at, value in line.points)
    top = above(most, whole=defaults.get("decimals") == 0)
    legend_height = 18 * math.ceil(sum(len(line.name) * 7 + 33 for line in lines) / width)
    plot = Plot(span=span, top=top, width=width, height=height - legend_height)
    drawn = "".join(plot.draw(line, base, custom) for line, base in layers)
    axes = plot.axes(lambda value: spoken(value, defaults["unit"], _places(top, defaults)))
    legend = "".join(f'<span><u style="background:{line.color}"></u>{escape(line.name)}</span>' for line in lines)
    graph = f'<svg width="{width}" height="{plot.height}">{axes}{drawn}</svg>'
    return f'{graph}<div class="legend" style="height:{legend_height}px">{legend}</div>'


def _places(top: float, defaults: Json) -> int | None:
    given = defaults.get("decimals")
    return given if given is None or top < 10 else min(given, 1)


DRAWN = {"stat": _stat, "table": _table, "bargauge": _bars, "timeseries": _series}
STYLE = """
body{margin:16px;background:#f4f5f7;color:#24292f;font:13px/1.35 system-ui,sans-serif;width:1440px}
h1{font-size:20px;margin:0}p{margin:2px 0 12px;color:#57606a}
section,h2{position:absolute;box-sizing:border-box}h2{font-size:15px;margin:0;padding-top:10px}
section{background:#fff;border:1px solid #dfe2e6;border-radius:4px;padding:6px 10px;overflow:hidden}
h3{font-size:13px;margin:0 0 6px;font-weight:600}
.stat{display:flex;justify-content:space-around;align-items:center;height:70%}.stat div{text-align:center}
.stat b{display:block;font-size:27px;font-weight:600;white-space:nowrap}.stat i,.bar i{font-style:normal;color:#57606a}
.none{display:flex;height:75%;align-items:center;justify-content:center;color:#8a8f98;font-size:15px}
table{border-collapse:collapse;width:100%}th{text-align:left;font-weight:600}th,td{padding:4px 8px;border-bottom:1px solid #eceef1}
.scroll{overflow:hidden}.legend{display:flex;flex-wrap:wrap;gap:0 14px;overflow:hidden;align-content:flex-start}
.legend u{display:inline-block;width:14px;height:4px;margin:0 5px 3px 0}
.bar{display:flex;align-items:center;gap:10px;margin:5px 0}.bar i{width:42%;overflow:hidden;text-overflow:ellipsis;white-space:nowrap}
.bar>div{flex:1}.bar>div>div{height:16px;border-radius:2px}.bar b{width:110px;text-align:right}
svg text{font-size:11px;fill:#57606a}.grid{stroke:#eceef1;fill:none}
"""


def main() -> None:
    parser = argparse.ArgumentParser(description="Draws a dashboard with data from Prometheus.")
    parser.add_argument("board", type=Path, help="the dashboard's JSON")
    parser.add_argument("prometheus", help="address of Prometheus")
    parser.add_argument("--minutes", type=float, default=60, help="how far back")
    parser.add_argument("--scrape", type=float, default=30, help="seconds between two scrapes")
    parser.add_argument("--end", type=float, default=time.time(), help="Unix time at which it ends")
    given = parser.parse_args()
    span = Span(start=given.end - given.minutes * 60, end=given.end, scrape=given.scrape)
    try:
        print(page(json.loads(given.board.read_text(encoding="utf-8")), http(given.prometheus), span))
    except OSError as error:
        raise SystemExit(f"no picture: {error}") from error


if __name__ == "__main__":
    main()
