"""The page itself: one HTML file with its style inside."""

from __future__ import annotations

from importlib import resources

from isocost.report.day import charts, words
from isocost.report.day.markup import Markup, el, text
from isocost.report.day.story import Day


def page(day: Day) -> str:
    """The whole file."""
    style = Markup((resources.files("isocost.report.day") / "page.css").read_text(encoding="utf-8"))
    head = el(
        "head",
        el("meta", charset="utf-8"),
        el("meta", name="viewport", content="width=device-width, initial-scale=1"),
        el("meta", name="color-scheme", content="light dark"),
        el("title", f"isocost: {day.title}"),
        el("style", style),
    )
    return f"<!doctype html>\n{el('html', head, el('body', _body(day)), lang='en')}\n"


def _body(day: Day) -> Markup:
    top = el("header", el("p", "isocost", klass="brand"), el("h1", day.title), el("p", day.made, klass="lead"))
    return el(
        "main",
        top,
        words.tiles(day),
        _section("The day's bill", words.saved(day), words.sums(day)),
        _section("Cost per hour", COST, charts.cost(day)),
        _section("Demand and what was there to serve it", DEMAND, charts.demand(day)),
        _section("Nodes by type", NODES, charts.nodes(day)),
        _section("Replicas", "", charts.replicas(day)),
        _section("What was decided, and why", TIMELINE, words.timeline(day)),
    )


COST = (
    "Every node counts at its list price for as long as it is there. The lower bound is proven by the solver: no fleet that "
    "serves the demand that was expected at that time, within the policy's limits, can cost less."
)
DEMAND = (
    "The line is what was asked, the area what the Ready pods carry at full use; the policy asks for room above the line. "
    "Red would be demand that could not be served; shaded is time in which nobody measured."
)
NODES = "Stacked, the dearest type at the bottom. Old nodes go only after new ones are Ready and their pods have moved."
TIMELINE = (
    "Each entry is a CostPlan, with its moves and the reason of each, or something that the operator found out. "
    "A rescue only adds what demand needs, whatever it costs. "
    "A plan ends early when it has become wrong; the next one starts from what is there."
)


def _section(title: str, lead: str, *content: str) -> Markup:
    said = (el("p", lead, klass="lead"),) if lead else ()
    return el("section", el("h2", title), *said, text(*content))
