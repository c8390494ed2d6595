"""The demo from end to end, shortened: the real operator process, the API server's socket, the recorded metrics, the page."""

from __future__ import annotations

from datetime import timedelta
from decimal import Decimal

import pytest
from click.testing import CliRunner

from isocost.cli.main import cli
from isocost.demo import play, shop
from isocost.kube.kinds import POD
from isocost.report.day import page
from isocost.testing.budgets import ready
from isocost.units import Money, Rate, share
from isocost.world.plan import Phase

WORTH = Decimal("0.05")
"""the policy's minSavings: what is nearer to the bound than this is left as it is"""


@pytest.mark.slow
def test_the_first_hour_ends_next_to_the_bound_and_serves_all_demand(tmp_path):
    with play.stage(tmp_path) as stage:
        for _ in stage.day(play.BEGIN + timedelta(hours=1)):
            pass
        day = stage.record.day("A day", "by a test")
        assert stage.world.cluster.pools.lost == []
        assert all(ready(pod) for pod in stage.world.server.all(POD))
    assert stage.process.exitcode == 0
    start = (Rate.of(shop.machine(name).price) * count for name, count in shop.START.items())
    assert day.before == Rate.total(start)
    assert isinstance(day.bound, Rate)
    assert day.bound <= day.after
    assert share(day.after - day.bound, day.after) < WORTH
    assert day.short == {}
    assert isinstance(day.least, Money)
    assert day.least <= day.paid < day.untouched
    assert day.plans[0].held.phase is Phase.COMPLETE
    assert "cost before" in page(day)


@pytest.mark.slow
def test_the_command_prints_three_lines_for_scripts_and_leaves_the_report(tmp_path):
    report = tmp_path / "day.html"
    done = CliRunner().invoke(cli, ["demo", "--hours", "0.5", "--report", str(report)])
    assert done.exit_code == 0, done.output
    lines = done.output.splitlines()
    for words in ("cost before", "cost after", "lower bound"):
        (line,) = (one for one in lines if one.startswith(words))
        assert float(line.removeprefix(words).split()[0]) > 0
        assert line.split("$/h")[0].count(" ") >= 2
    assert report.read_text().startswith("<!doctype html>")


def test_a_report_that_cannot_be_written_is_told_before_anything_is_played(tmp_path):
    done = CliRunner().invoke(cli, ["demo", "--report", str(tmp_path / "no" / "day.html")])
    assert done.exit_code == 1
    assert "cannot be written" in done.output
    assert "--report" in done.output
