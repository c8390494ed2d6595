"""Statuses are written for news only, and only over what the round has read."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from tests.scenarios.rounds import Operator, opened

from isocost.kube.kinds import COSTPOLICY
from isocost.solve import Workers


@pytest.fixture
def operator() -> Iterator[Operator]:
    with Workers() as solver:
        yield opened(solver, paused=True)


def stale(operator: Operator) -> int:
    """A whole round that somebody else's write of the policy overtakes; how many statuses were written in the end."""
    said = operator.reporter
    assert said is not None

    class Late:
        def publish(self, *done: object) -> None:
            operator.server.edit(
                COSTPOLICY, "fleet", lambda old: {**old, "status": {**old.get("status", {}), "gapPercent": "9"}},
                subresource="status",
            )  # fmt: skip
            said.publish(*done)  # type: ignore[arg-type]

    operator.reporter = Late()  # type: ignore[assignment]
    operator.turn()
    operator.reporter = said
    return sum(call.status == 200 for call in operator.server.calls if call.resource == "costpolicies" and call.write)


def test_a_status_is_not_written_over_one_that_the_round_has_not_read(operator: Operator) -> None:
    assert stale(operator) == 0
    assert operator.status()["gapPercent"] == "9"


def test_the_next_round_writes_what_was_refused(operator: Operator) -> None:
    stale(operator)
    operator.round()
    assert operator.status()["gapPercent"] != "9"
    assert operator.condition("Ready")["reason"] == "Paused"
