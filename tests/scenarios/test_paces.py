"""What a replica does is learnt from a metrics store, and whole rounds size by it: without a word in the policy, or against it.

Three replicas of a model serve 20 tokens a second each while requests wait. At 70 % of that, 60 tokens a second need five.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

import pytest
from tests.scenarios.field import Field, Loads, app_of, book, governed, pool, rule, started
from tests.scenarios.fleet import offer
from tests.scenarios.rounds import Remembered

from isocost.kube.kinds import COSTPOLICY, POD
from isocost.observe.metrics import Answer, Line, TimedOut
from isocost.testing import builders

PACED = "min_over_time"


@dataclass
class Served(Loads):
    """Pods that are as busy as can be serve `pace` each; None: none of them is. lost: the store does not answer that question."""

    pace: float | None = None
    lost: bool = False

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        if PACED in query:
            if self.lost:
                raise TimedOut("too slow")
            return Answer(series=tuple(self._full(start, end, step)))
        if "> bool" in query:
            return Answer()
        return super().range(query, start, end, step)

    def _full(self, start: datetime, end: datetime, step: timedelta) -> list[Line]:
        times = tuple(start + step * i for i in range((end - start) // step + 1))
        names = [p["metadata"]["name"] for p in self.cluster.server.all(POD) if app_of(p) == "llm"]
        told = [] if self.pace is None else names
        return [Line(labels={"pod": name}, times=times, values=(self.pace or 0.0,) * len(times)) for name in told]


def model(solver: Remembered, *, pace: float | None, said: int = 0, load: float = 60.0, replicas: int = 3) -> Field:
    """Replicas of a model on L4 cards, one to a node, of which the policy says nothing, or `said` tokens a second."""
    operator = Field(solver=solver)
    room = {"cpu": "4", "memory": "16Gi", "pods": "110", "nvidia.com/gpu": "1"}
    operator.seed(book({**offer("l4", "1"), "accelerator": "L4", "allocatable": room}))
    operator.seed(pool("cards", 8, "l4", gpu=1, more={"nvidia.com/gpu.product": "L4"}))
    operator.app("llm", replicas, load, containers=[builders.container("1", "1Gi", 1)])
    operator.meter = Served(cluster=operator.cluster, at=operator.loads.at, pace=pace)
    throughput: dict[str, Any] = {"throughput": [{"accelerator": "*", "perReplica": said}]} if said else {}
    operator.seed(governed(workloads=[rule(demand={"preset": "VLLM"}, **throughput)]))
    started(operator)
    operator.now += timedelta(hours=1)  # its pods are no longer young
    return operator


def told(operator: Field) -> dict[str, Any]:
    (found,) = operator.server.find(COSTPOLICY, "fleet")["status"]["workloads"]
    return dict(found)


def test_a_policy_that_says_nothing_of_throughput_is_sized_by_what_replicas_were_seen_to_do(solver: Remembered) -> None:
    operator = model(solver, pace=20.0)
    operator.rest()
    assert operator.replicas("llm") == 5
    assert told(operator)["throughput"].startswith("20 tokens/s a replica on L4, learnt from ")


def test_what_was_learnt_is_known_again_after_a_restart(solver: Remembered) -> None:
    operator = model(solver, pace=20.0)
    operator.rest()
    operator.start()
    operator.rest()
    assert operator.replicas("llm") == 5


def test_until_something_is_learnt_the_count_stays_and_says_why(solver: Remembered) -> None:
    operator = model(solver, pace=None, load=1.0)
    operator.rest()
    assert operator.replicas("llm") == 3
    assert "it is not known what one can do: it is learnt once pods have been at full use" in told(operator)["reason"]


def test_a_declared_throughput_is_corrected_by_what_replicas_do(solver: Remembered) -> None:
    """By the policy's 30, three replicas would be enough."""
    operator = model(solver, pace=20.0, said=30)
    operator.rest()
    assert operator.replicas("llm") == 5
    assert told(operator)["throughput"].endswith(", declared 30 tokens/s")


@pytest.mark.parametrize(("pace", "count"), [(1.0, 6), (20.0, 5), (25.0, 4), (1000.0, 4)])
def test_it_is_corrected_to_half_or_to_a_quarter_more_at_most(solver: Remembered, pace: float, count: int) -> None:
    """60 / (0.7 * 30) is 2.9 and 60 / (0.7 * 15) 5.7; of 20 declared 25 is the most."""
    operator = model(solver, pace=pace, said=30 if pace == 1.0 else 20, replicas=8)
    operator.rest()
    assert operator.replicas("llm") == count


@pytest.mark.parametrize("said", [0, 100])
def test_where_it_cannot_be_read_nothing_is_taken_away(solver: Remembered, said: int) -> None:
    operator = model(solver, pace=20.0, said=said, load=10.0)
    operator.meter.lost = True
    operator.rounds(3)
    assert operator.replicas("llm") == 3
    assert "Until it can, replicas are not taken away" in told(operator)["throughput"]
    operator.meter.lost = False
    operator.rest()
    assert operator.replicas("llm") == 1
