"""The page: complete, self-contained, and safe whatever the names of things are."""

from __future__ import annotations

import re
from html.parser import HTMLParser

from tests.report.day.days import NOON, day, load, move, plan, sample

from isocost.report.day import Told, page
from isocost.units import Missing, Rate
from isocost.world.plan import Phase

VOID = {"meta", "br", "hr"}


class Tags(HTMLParser):
    """Fails on a tag that is not closed where it should be; `seen` are all (tag, attributes)."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attrs):
        self.seen.append((tag, dict(attrs)))

    def handle_endtag(self, tag):
        assert self.open.pop() == tag


def parsed(text: str) -> Tags:
    tags = Tags()
    tags.feed(text)
    assert tags.open == []
    return tags


def test_it_is_one_well_formed_file_that_fetches_nothing():
    text = page(day())
    tags = parsed(text)
    assert text.startswith("<!doctype html>")
    assert not {tag for tag, _ in tags.seen} & {"script", "link", "img", "iframe"}
    assert not re.search(r"https?://|url\(|@import", text)
    assert "prefers-color-scheme: dark" in text


def test_it_says_the_three_rates_and_what_the_day_came_to():
    text = page(day())
    for words in ("4.00 USD/h", "2.00 USD/h", "3.00 USD", "4.00 USD", "25 % of what"):
        assert words in text


def test_a_plan_is_told_with_its_moves_and_their_reasons():
    many = tuple(move(what=f"a/b/pool-{n}", reason=f"reason {n}") for n in range(6))
    text = page(day(plans=(plan(*many), plan(phase=Phase.ABORTED, note="it was overtaken"))))
    assert all(f"reason {n}" in text for n in range(6))
    assert "2 more moves" in text
    assert "ended in 12 min: it was overtaken" in text


def test_names_never_become_tags():
    bad = '<script>alert("x")</script>'
    text = page(
        day(
            sample(0, "1", **{bad: load()}),
            sample(5, "1", **{bad: load()}),
            title=bad, made=bad, units={bad: bad}, prices={bad: Rate.of("1")},
            plans=(plan(move(what=bad, frm=bad, to=bad, reason=bad), note=bad),),
            told=(Told(at=NOON, reason=bad, note=bad, warning=True),),
        )
    )  # fmt: skip
    assert "script" not in {tag for tag, _ in parsed(text).seen}
    assert all("alert" not in key for _, found in parsed(text).seen for key in found)


def test_what_is_not_known_is_said_and_not_drawn():
    unknown = load(Missing(reason="no metrics"))
    text = page(day(sample(0, "4", web=unknown), sample(5, "4", web=unknown), units={"web": "cores", "lost": "cores"}))
    assert "not known" in text
    assert "was not seen" in text
    assert ">nan" not in text


def test_a_day_of_one_look_can_be_drawn():
    parsed(page(day(sample(0, "0", nodes=0, web=load(0.0, 0.0)), plans=(), told=())))


def test_an_unserved_hour_is_drawn_and_told():
    text = page(day(sample(0, "4"), sample(5, "4", web=load(9.0, 4.0)), sample(10, "4", web=load())))
    assert 'class="short"' in text
    assert "less was carried than asked for 5 min" in text


def test_time_without_metrics_is_hatched():
    text = page(day(blind=((NOON, NOON.replace(minute=20)),)))
    assert 'class="hole"' in text
