"""The fields of use: their snapshots are those of their objects, and their plans are proven and worth having."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner
from docs.fields import FLEETS, FOLDER, snapshot

from isocost.cli.files import load
from isocost.cli.main import cli


@pytest.mark.parametrize("field", FLEETS)
def test_a_field_is_looked_at_as_its_objects_are_now(field):
    (kept,), (now,) = load(FOLDER / f"{field}.json").views, snapshot(field).views
    assert (kept.policy, kept.prices) == (now.policy, now.prices), "run: python -m docs.fields"


@pytest.mark.slow
@pytest.mark.parametrize("field", FLEETS)
def test_the_plan_of_a_field_is_proven_and_worth_having(field):
    done = CliRunner().invoke(cli, ["plan", "--snapshot", str(FOLDER / f"{field}.json"), "-o", "json"])
    assert done.exit_code == 0, done.output
    said = json.loads(done.output)
    assert said["quality"] == "Optimal"
    assert float(said["costPerHour"]["planned"]) < float(said["costPerHour"]["current"])
