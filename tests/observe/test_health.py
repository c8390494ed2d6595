"""From signals to nodes: failures, strains, memory of failures, and doubts where too many fail at once."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from typing import Any

import pytest

from isocost.api.reasons import Reason
from isocost.observe.health import Health, judged, notice, priced, read, spot
from isocost.observe.metrics import Answer, Line, Unreachable
from isocost.units import Rate, Resources
from isocost.world.cluster import Node
from isocost.world.offer import Offer
from isocost.world.pool import Pool
from isocost.world.ref import Ref

NOW = datetime(2026, 11, 24, 12, tzinfo=UTC)
POOL = Ref("MachineDeployment", "gpu", "capi")


class Store:
    """A metrics store with these lines, or one that does not answer."""

    def __init__(self, *lines: Line | Exception):
        self.lines = lines
        self.asked = 0

    def range(self, query: str, start: datetime, end: datetime, step: timedelta) -> Answer:
        self.asked += 1
        for line in self.lines:
            if isinstance(line, Exception):
                raise line
        return Answer(series=tuple(line for line in self.lines if isinstance(line, Line)))


def line(signal: str, value: float, node: str = "n0", **labels: str) -> Line:
    return Line(labels={"signal": signal, "Hostname": node, "gpu": "3", **labels}, times=(NOW,), values=(value,))


def node(name: str = "n0", **more: Any) -> Node:
    given = {"ready": True, "pool": str(POOL), "created": NOW - timedelta(days=3)}
    return Node(name=name, uid=name, labels={}, taints=(), allocatable=Resources(), **{**given, **more})


def seen(*lines: Line | Exception, nodes: tuple[Node, ...] = (node(),)) -> tuple[Node, ...]:
    return judged(nodes, read(Store(*lines), nodes, NOW, seconds=5)).nodes


def test_a_gpu_that_fell_off_the_bus_makes_its_node_no_capacity() -> None:
    (found,) = seen(line("xid", 79))
    assert found.failed == "GPU 3 reports Xid 79: the GPU has fallen off the bus"


@pytest.mark.parametrize(
    ("signal", "value", "labels", "said"),
    [
        ("xids", 2, {"xid": "48"}, "Xid 48: double-bit memory error"),
        ("dbe", 1, {}, "double-bit memory errors"),
        ("remap_failure", 1, {}, "could not remap a row"),
        ("flaps", 8, {}, "Ready changed 8 times within an hour"),
    ],
)
def test_what_makes_a_node_no_capacity(signal: str, value: float, labels: dict[str, str], said: str) -> None:
    (found,) = seen(line(signal, value, **labels))
    assert said in found.failed


DEARER = [
    ("xid", 63, "1.25"), ("remap_pending", 1, "1.25"), ("remapped", 2, "1.1"), ("flaps", 4, "1.5"),
    ("thermal", 2e5, "1.25"), ("power", 4e8, "1.667"),
]  # fmt: skip
NOTHING = [("xid", 0), ("xid", 31), ("dbe", 0), ("thermal", 1000), ("flaps", 1), ("remap_failure", 0)]


@pytest.mark.parametrize(("signal", "value", "strain"), DEARER)
def test_what_makes_a_node_dearer(signal: str, value: float, strain: str) -> None:
    (found,) = seen(line(signal, value))
    assert (found.failed, found.strain) == ("", Decimal(strain))
    assert found.strained


@pytest.mark.parametrize(("signal", "value"), NOTHING)
def test_what_says_nothing_of_the_hardware(signal: str, value: float) -> None:
    assert seen(line(signal, value)) == (node(),)


def test_a_series_that_is_missing_or_of_another_node_is_no_signal() -> None:
    assert seen() == (node(),)
    assert seen(line("xid", 79, node="other")) == (node(),)
    assert seen(Unreachable("down")) == (node(),)


def test_a_noted_failure_outlives_the_silence_of_its_metrics_and_ends_with_their_word() -> None:
    noted = node(failed="GPU 3 reports Xid 79: the GPU has fallen off the bus", cordoned_by="plan")
    for silent in ((), (Unreachable("down"),), (line("flaps", 0),)):
        assert seen(*silent, nodes=(noted,)) == (noted,)
    (found,) = seen(line("xid", 0), nodes=(noted,))
    assert found.failed == ""


def test_a_condition_is_not_cleared_by_metrics() -> None:
    held = node(failed="condition KernelDeadlock is True")
    assert seen(line("xid", 0), nodes=(held,)) == (held,)


def test_one_node_may_always_fail_and_no_more_than_a_fifth_at_once() -> None:
    nodes = tuple(node(f"n{i}") for i in range(10))
    two = judged(nodes, read(Store(*(line("xid", 79, node=f"n{i}") for i in range(2))), nodes, NOW, seconds=5))
    assert (sum(bool(n.failed) for n in two.nodes), two.doubted) == (2, 0)
    three = judged(nodes, read(Store(*(line("xid", 79, node=f"n{i}") for i in range(3))), nodes, NOW, seconds=5))
    assert (sum(bool(n.failed) for n in three.nodes), three.doubted) == (0, 3)
    assert notice(three).reason == Reason.HEALTH_DOUBTED
    assert notice(three).status == "Unknown"


def test_the_condition_names_the_nodes_and_why() -> None:
    found = judged((node(),), Health())
    assert notice(found).reason == Reason.NODES_SOUND
    failed = judged((node(failed="condition KernelDeadlock is True"),), Health())
    assert (notice(failed).status, notice(failed).reason) == ("False", Reason.NODES_FAILED)
    assert "n0: condition KernelDeadlock is True" in notice(failed).message


def test_nothing_is_asked_where_no_node_is_governed() -> None:
    store = Store(line("xid", 79))
    assert read(store, (), NOW, seconds=5) == Health()
    assert store.asked == 0


def pool(capacity: str = "on-demand") -> Pool:
    offer = Offer(
        name="g",
        instance_type="g",
        capacity_type=capacity,
        allocatable=Resources(),
        price=Rate.of("2"),
        energy=Rate.of("1"),
    )
    return Pool(
        ref=POOL, uid="p", resource_version="1", policy="f", rule="r", driver="d", offer=offer, replicas=2, ready=2
    )


def test_a_pool_is_as_much_dearer_as_its_nodes_are_strained() -> None:
    nodes = (node("a"), node("b", strain=Decimal("1.5"), strained="slow"))
    offer = priced(pool(), nodes, NOW).offer
    assert isinstance(offer, Offer)
    assert (offer.hazard, offer.hazards, offer.cost) == (Decimal("1.250"), "slow", Rate.of("3.5"))
    assert priced(pool(), (node("a"),), NOW).offer == replace(offer, hazard=Decimal("1.000"), hazards="")


@pytest.mark.parametrize(("hours", "hazard"), [(0.5, "1.1225"), (3, "1.05"), (12, "1.02175"), (48, "1.00625")])
def test_spot_is_the_dearer_the_younger_its_spell(hours: float, hazard: str) -> None:
    nodes = (node(created=NOW - timedelta(hours=hours)), node(created=NOW))
    assert spot("spot", nodes, NOW)[0] == Decimal(hazard)
    assert spot("on-demand", nodes, NOW) == (1, "")
