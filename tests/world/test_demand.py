"""Amounts of demand as people read them, and doubts that stay the same while nothing happens."""

from datetime import UTC, datetime, timedelta

import pytest

from isocost.world.demand import Series, amount
from isocost.world.policy import Outlooking, Preset

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
LOOK = Outlooking(lookback=timedelta(hours=1), max_age=timedelta(minutes=5))


@pytest.mark.parametrize(
    ("value", "preset", "words"),
    [
        (1.5, Preset.CPU, "1.5 cores"),
        (1.0, Preset.CPU, "1 core"),
        (0.0, Preset.CPU, "0 cores"),
        (0.00003, Preset.CPU, "0.00003 cores"),
        (3 * 2**29, Preset.MEMORY, "1.5 GiB"),
        (999.7, Preset.QUERY, "1,000 units/s"),
        (1900.4, Preset.QUERY, "1,900 units/s"),
        (1234567.0, Preset.QUERY, "1,234,567 units/s"),
    ],
)
def test_an_amount_has_three_digits_its_unit_and_no_exponent(value, preset, words):
    assert amount(value, preset) == words


def series(newest, count, **more):
    times = tuple(newest - timedelta(minutes=count - 1 - i) for i in range(count))
    given = {"coverage": 1.0, **more}
    return Series(times=times, values=(1.0,) * count, step=timedelta(minutes=1), **given)


@pytest.mark.parametrize(
    "thin", [series(NOW - timedelta(minutes=9), 60), series(NOW, 2), series(NOW, 60, completeness=0.5)]
)
def test_a_doubt_reads_the_same_a_little_later(thin):
    said = thin.doubt(NOW, LOOK)
    assert said
    assert thin.doubt(NOW + timedelta(seconds=40), LOOK) == said
