"""The sums of a day: exact where all was seen, and honest about what was not."""

from __future__ import annotations

from datetime import timedelta

from tests.report.day.days import day, load, sample

from isocost.units import Missing, Money, Rate


def test_what_was_paid_is_each_cost_for_as_long_as_it_stood():
    one = day(sample(0, "4"), sample(30, "2"), sample(90, "7"))
    assert one.paid == Money.of("4")
    assert one.untouched == Money.of("6")
    assert (one.before, one.after) == (Rate.of("4"), Rate.of("7"))


def test_a_bound_that_was_not_told_yet_is_the_first_one_told():
    one = day(sample(0, "4"), sample(60, "4", "1"), sample(120, "4", "2"))
    assert one.least == Money.of("2")


def test_without_any_bound_there_is_no_sum_of_them():
    one = day(sample(0, "4"), sample(60, "4"))
    assert isinstance(one.least, Missing)
    assert isinstance(one.bound, Missing)


def test_a_shortfall_lasts_from_the_sample_before_to_the_one_that_shows_it():
    full, lacking = load(2.0, 4.0), load(5.0, 4.0)
    one = day(sample(0, "4", web=full), sample(5, "4", web=lacking), sample(10, "4", web=full))
    assert one.short == {"web": timedelta(minutes=5)}


def test_demand_that_nobody_measured_is_no_shortfall():
    unknown = load(Missing(reason="no metrics"), 0.0)
    one = day(sample(0, "4", web=unknown), sample(5, "4", web=unknown))
    assert one.short == {}
