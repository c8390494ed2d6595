"""isocost forecast: the document others compute with, the table for people, and files that cannot be read."""

import gzip
import json

import pytest
from click.testing import CliRunner

from isocost.cli.main import cli

ROWS = [(i * 300, 10 + i % 7, 3.5) for i in range(60)]
TEXT = "time,web,flat\n" + "\n".join(f"{at},{web},{flat}" for at, web, flat in ROWS)


def invoke(*words):
    return CliRunner().invoke(cli, ["forecast", *map(str, words)])


def document(file, *words):
    done = invoke("--series", file, *words, "-o", "json")
    assert done.exit_code == 0, done.output
    return json.loads(done.stdout)["series"]


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "demand.csv"
    path.write_text(TEXT)
    return path


def test_rolling_gives_a_forecast_for_every_slot_that_is_no_gap(file):
    lines = TEXT.splitlines()
    del lines[31]
    lines[40] = "12000,,3.5"
    file.write_text("\n".join(lines))
    found = document(file, "--step", "5m", "--horizon", "15m", "--quantiles", "0.5,0.95,0.99", "--rolling")
    assert [len(found[name]) for name in ("web", "flat")] == [58, 59]
    assert found["web"][0]["origin"] == 0
    assert list(found["web"][0]["quantiles"]) == ["0.5", "0.95", "0.99"]


def test_the_future_is_not_used(file):
    whole = document(file, "--rolling", "--step", "5m")
    file.write_text("\n".join(TEXT.splitlines()[:31]))
    assert document(file, "--rolling", "--step", "5m")["web"] == whole["web"][:30]


def test_without_rolling_the_newest_forecast_says_what_it_resembles(file):
    found = document(file)["web"]
    assert len(found) == 1
    assert found[0]["origin"] == 59 * 300
    assert set(found[0]["resembles"]) & {"last value", "mean of an hour", "regression"}
    shown = invoke("--series", file).stdout
    assert "p95" in shown
    assert "%" in shown


def test_a_compressed_file_and_times_as_text_are_read_too(tmp_path):
    path = tmp_path / "demand.csv.gz"
    path.write_bytes(gzip.compress(b"time,web\n2026-11-24T12:00:00Z,1\n2026-11-24T12:05:00Z,2\n"))
    assert document(path, "--step", "5m")["web"][0]["origin"] == "2026-11-24T12:05:00Z"


def test_a_series_without_any_sample_has_no_forecast(file):
    file.write_text("time,web,none\n0,1,\n300,2,\n")
    assert document(file)["none"] == []


@pytest.mark.parametrize(
    ("text", "words"),
    [("time,web\n0,-3", "negative"), ("time,web\n0,x", "'x' is not a number"), ("", "line of names")],
)
def test_a_file_that_is_no_table_of_demand_is_refused(file, text, words):
    file.write_text(text)
    done = invoke("--series", file, "--step", "5m")
    assert (done.exit_code, words in done.output, str(file) in done.output) == (1, True, True)


def test_a_file_that_is_not_there_or_not_compressed_is_refused(tmp_path):
    assert "does not exist" in invoke("--series", tmp_path / "none.csv").output
    path = tmp_path / "plain.csv.gz"
    path.write_text("time,a")
    assert "cannot be read" in invoke("--series", path).output


@pytest.mark.parametrize("levels", ["1", "0", "x", "", "0.5,2"])
def test_levels_must_lie_between_0_and_1(file, levels):
    assert invoke("--series", file, "--quantiles", levels).exit_code == 2


@pytest.mark.parametrize(("option", "value"), [("--step", "0s"), ("--step", "soon"), ("--horizon", "0m")])
def test_times_must_be_times(file, option, value):
    assert invoke("--series", file, option, value).exit_code == 2


def test_a_horizon_beyond_a_day_is_refused(file):
    done = invoke("--series", file, "--step", "5m", "--horizon", "25h")
    assert (done.exit_code, "a day" in done.output) == (1, True)
