"""Bounds of autoscalers and the note of what they were."""

from __future__ import annotations

from isocost.world.spans import Span, note, owners

GIVEN = Span(least=2, most=10)


def test_bounds_that_are_left_out_are_those_of_the_api() -> None:
    assert Span.of("HorizontalPodAutoscaler", (None, 7), (None, None)) == Span(least=1, most=7)
    assert Span.of("ScaledObject", (None, None), (None, None)) == Span(least=0, most=100)
    assert Span.of("ScaledObject", (None, None), (3, 4)) == Span(least=3, most=4)


def test_the_first_note_keeps_what_the_owner_gave() -> None:
    assert note("", GIVEN, Span(least=5, most=10)) == "2..10, set 5..10"


def test_later_notes_keep_it_while_what_we_set_stands() -> None:
    first = note("", GIVEN, Span(least=5, most=10))
    second = note(first, Span(least=5, most=10), Span(least=5, most=14))
    assert second == "2..10, set 5..14"
    assert owners(second, Span(least=5, most=14)) == GIVEN


def test_a_bound_that_somebody_changed_since_is_the_owners_word_again() -> None:
    assert owners("2..10, set 5..14", Span(least=5, most=20)) == Span(least=2, most=20)
    assert owners("2..10, set 5..14", Span(least=3, most=14)) == Span(least=3, most=10)


def test_a_note_that_cannot_be_read_says_nothing() -> None:
    assert owners("whatever", GIVEN) == GIVEN
