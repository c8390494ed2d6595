"""The closed list of words is explained in full."""

from __future__ import annotations

import pytest

from isocost.api import texts
from isocost.api.reasons import Reason, Type


def test_every_condition_and_every_reason_is_explained() -> None:
    assert set(texts.CONDITIONS) == set(Type)
    assert set(texts.REASONS) == set(Reason)


@pytest.mark.parametrize("reason", Reason)
def test_an_explanation_is_made_of_sentences(reason: Reason) -> None:
    text = texts.REASONS[reason]
    assert text.means[0].isupper()
    assert text.means.endswith((".", "!"))
    assert text.do.endswith(".")
