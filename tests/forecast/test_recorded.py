"""Tables as people export them, and those that cannot be believed."""

from __future__ import annotations

from datetime import timedelta

import numpy as np
import pytest

from isocost.forecast.recorded import NotSeries, Recording, parse

MINUTES = timedelta(minutes=5)


def read(text: str, step: timedelta | None = MINUTES) -> Recording:
    return parse(text.strip().splitlines(), step)


def test_each_column_is_a_series_and_missing_rows_and_cells_are_gaps() -> None:
    found = read("time,a,b\n0,1,\n300,NaN,2\n900,3,4")
    assert found.names == ("a", "b")
    np.testing.assert_array_equal(found.values, [[1, np.nan, np.nan, 3], [np.nan, 2, np.nan, 4]])
    assert dict(found.times[0]) == {0: "0", 1: "300", 3: "900"}


def test_times_may_be_written_as_rfc_3339_with_or_without_a_zone() -> None:
    found = read("timestamp,a\n2026-11-24T12:00:00Z,1\n2026-11-24T13:05:00+01:00,2\n2026-11-24 12:10:00,3")
    assert found.values.tolist() == [[1, 2, 3]]
    assert found.times[0][1] == "2026-11-24T13:05:00+01:00"


def test_rows_out_of_order_are_sorted_and_of_two_in_a_slot_the_larger_counts() -> None:
    found = read("time,a\n600,3\n0,1\n10,5\n300,2")
    assert found.values.tolist() == [[5, 2, 3]]
    assert any("larger" in note for note in found.notes)
    assert any("order" in note for note in found.notes)


def test_irregular_times_fall_into_the_nearest_slot() -> None:
    assert read("time,a\n0,1\n290,2\n620,3").values.tolist() == [[1, 2, 3]]


def test_the_time_column_is_known_by_its_name_else_it_is_the_first() -> None:
    assert read("a,ts\n7,0\n8,300").names == ("a",)
    assert read("when,a\n0,7\n300,8").names == ("a",)


def test_slots_count_steps() -> None:
    found = read("slot,a\n2,1\n3,2", timedelta(hours=1))
    assert found.values.tolist() == [[1, 2]]


def test_the_long_form_has_a_series_in_each_row_each_from_its_own_beginning() -> None:
    found = read("series,timestamp,value\nweb,0,1\nweb,300,2\napi,90000,5\napi,90600,6")
    assert found.names == ("web", "api")
    np.testing.assert_array_equal(found.values, [[1, 2, np.nan], [5, np.nan, 6]])
    assert dict(found.times[1]) == {0: "90000", 2: "90600"}
    assert read("series,ts,mean,max\nweb,0,1,2").names == ("web.mean", "web.max")


def test_without_a_step_the_usual_distance_of_the_rows_is_it() -> None:
    assert read("time,a\n0,1\n600,2\n1200,3\n9000,4", None).step == timedelta(minutes=10)


def test_a_step_finer_than_the_samples_is_pointed_out() -> None:
    assert any("further apart" in note for note in read("time,a\n0,1\n1200,2\n2400,3").notes)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "line of names"),
        ("time", "line of names"),
        ("time,a", "no rows"),
        ("time,a,a\n0,1,2", "two columns are called 'a'"),
        ("time,a\n0,1,2", "line 2 has 3 cells"),
        ("time,a\n0,1\n300,many", "line 3, column 'a': 'many' is not a number"),
        ("time,a\n0,-1", "cannot be negative.*counter was reset"),
        ("time,a\n0,inf", "no amount"),
        ("time,a\nyesterday,1", "line 2, column 'time': 'yesterday' is no time"),
        ("time,a\nnan,1", "no time"),
        ("time,a\n1732449600000,1", "milliseconds"),
        ("time,a\n0,1\n90000000000,1", "too many"),
    ],
)
def test_what_cannot_be_demand_is_refused_with_its_place(text: str, words: str) -> None:
    with pytest.raises(NotSeries, match=words):
        read(text)


def test_one_row_shows_no_distance() -> None:
    with pytest.raises(NotSeries, match="--step"):
        read("time,a\n0,1", None)
