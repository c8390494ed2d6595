"""What every driver must do, whatever makes its nodes: one promise per line of the `Driver` Protocol.

Authors of drivers build a `Bench` around their system, real or simulated, and run each promise on a fresh one. A promise
raises AssertionError where the driver behaves otherwise. The crash promises kill the driver just before and just after
every write of `remove`, and ask that the next call ends where an undisturbed one would have.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from isocost.drivers.protocol import OFFER_LABEL, POLICY_LABEL, RULE_LABEL, Driver, Found
from isocost.kube.client import Client
from isocost.kube.errors import Blocked, Conflict
from isocost.testing.contract.stage import refused
from isocost.testing.faults import Kill, Killed
from isocost.testing.server import Server
from isocost.units import Rate, Resources
from isocost.world.cluster import Node
from isocost.world.offer import Offer
from isocost.world.policy import PoolRule
from isocost.world.ref import Ref

OFFER = Offer(
    name="m5-large",
    instance_type="m5.large",
    zone="zone-a",
    allocatable=Resources.parse({"cpu": "2", "memory": "8Gi", "pods": 110}),
    price=Rate.of("0.1"),
    energy=Rate.zero(),
)
POLICY = "fleet"
MANY = 20


@dataclass(frozen=True, slots=True, kw_only=True)
class Bench:
    """A driver and its system. rule covers the pools that `make` makes and has a template for OFFER.

    make(name, nodes) gives a pool of so many nodes that are there, all of them empty; turn lets the system look at
    its objects until nothing changes; asked is how many nodes a pool asks for; occupy puts a pod on a node.
    """

    driver: Driver
    server: Server
    rule: PoolRule
    make: Callable[[str, int], Ref]
    turn: Callable[[], None]
    asked: Callable[[Ref], int]
    occupy: Callable[[str], None]

    @property
    def client(self) -> Client:
        return Client(self.server.transport())

    def mortal(self, kill: Kill) -> Client:
        """A client that dies at the write that `kill` names."""
        return Client(self.server.transport(), gate=kill.gate, after=kill.done)

    def found(self, pool: Ref) -> Found:
        """The pool as the driver finds it."""
        return next(one for one in self.driver.find(self.client, self.rule) if one.ref == pool)

    def victim(self, pool: Ref) -> Node:
        """The last node of the pool by name, so that the first one is the one to be lost by mistake."""
        return self.victims(pool, 1)[0]

    def victims(self, pool: Ref, count: int) -> Sequence[Node]:
        """The last nodes of the pool."""
        return [node(*each) for each in sorted(self.found(pool).nodes.items())[-count:]]

    def render(self, nodes: int = 2) -> Mapping[str, Any]:
        """The object of a new pool."""
        return self.driver.render(policy=POLICY, rule=self.rule, offer=OFFER, nodes=nodes)

    def remove(
        self, pool: Ref, victim: Node, frm: int, to: int, client: Client | None = None, ahead: Sequence[Node] = ()
    ) -> None:
        """Removes until the driver no longer asks to wait for the system."""
        for _ in range(MANY):
            try:
                return self.driver.remove(client or self.client, pool, victim, frm=frm, to=to, ahead=ahead)
            except Blocked:
                self.turn()
        raise AssertionError(f"{victim.name} was not removed in {MANY} rounds")

    def clear(self, pool: Ref, victims: Sequence[Node], client: Client | None = None) -> None:
        """Removes all of them, each with those after it told beforehand, down to two nodes; those that are removed already are skipped,
        as a journal would."""
        for i, victim in enumerate(victims):
            left = len(victims) - i + 2
            if self.asked(pool) >= left - 1:
                self.remove(pool, victim, left, left - 1, client, victims[i + 1 :])


def node(name: str, machine: str) -> Node:
    """As much of a node as `remove` may read."""
    born = datetime(2026, 1, 1, tzinfo=UTC)
    return Node(
        name=name, uid="", labels={}, taints=(), allocatable=Resources(), ready=True, machine=machine, created=born
    )


def a_pool_is_found_with_its_nodes(bench: Bench) -> None:
    pool = bench.make("workers", 3)
    found = bench.found(pool)
    assert (found.replicas, found.ready, len(found.nodes)) == (3, 3, 3)
    assert found.victims
    assert all((found.uid, found.resource_version))


def an_empty_pool_is_found(bench: Bench) -> None:
    assert bench.found(bench.make("workers", 0)).replicas == 0


def a_pool_is_scaled(bench: Bench) -> None:
    pool = bench.make("workers", 1)
    bench.driver.scale(bench.client, pool, frm=1, to=3)
    bench.turn()
    assert len(bench.found(pool).nodes) == 3


def scaling_twice_is_scaling_once(bench: Bench) -> None:
    pool = bench.make("workers", 1)
    bench.driver.scale(bench.client, pool, frm=1, to=3)
    before = bench.server.store.version
    bench.driver.scale(bench.client, pool, frm=1, to=3)
    assert (bench.asked(pool), bench.server.store.version) == (3, before)


def a_pool_that_somebody_else_scaled_is_left_alone(bench: Bench) -> None:
    pool = bench.make("workers", 4)
    with refused(Conflict):
        bench.driver.scale(bench.client, pool, frm=1, to=3)
    assert bench.asked(pool) == 4


def the_named_node_goes_and_no_other(bench: Bench) -> None:
    pool = bench.make("workers", 3)
    victim, before = bench.victim(pool), set(bench.found(pool).nodes)
    bench.remove(pool, victim, 3, 2)
    bench.turn()
    assert set(bench.found(pool).nodes) == before - {victim.name}
    assert bench.asked(pool) == 2


def removing_twice_is_removing_once(bench: Bench) -> None:
    pool = bench.make("workers", 3)
    victim = bench.victim(pool)
    bench.remove(pool, victim, 3, 2)
    bench.remove(pool, victim, 3, 2)
    bench.turn()
    bench.remove(pool, victim, 3, 2)
    assert (len(bench.found(pool).nodes), bench.asked(pool)) == (2, 2)


def several_nodes_go_one_after_the_other(bench: Bench) -> None:
    pool = bench.make("workers", 4)
    first, second = (node(*each) for each in sorted(bench.found(pool).nodes.items())[1:3])
    kept = set(bench.found(pool).nodes) - {first.name, second.name}
    bench.remove(pool, first, 4, 3)
    bench.remove(pool, second, 3, 2)
    bench.turn()
    assert set(bench.found(pool).nodes) == kept


def nodes_that_go_next_may_be_told_beforehand(bench: Bench) -> None:
    pool = bench.make("workers", 4)
    first, second, third = bench.victims(pool, 3)
    kept = set(bench.found(pool).nodes) - {first.name, second.name, third.name}
    bench.remove(pool, first, 4, 3, ahead=[second, third])
    assert bench.asked(pool) == 3
    bench.remove(pool, second, 3, 2, ahead=[third])
    bench.remove(pool, third, 2, 1)
    bench.turn()
    assert (bench.asked(pool), set(bench.found(pool).nodes)) == (1, kept)


def a_node_that_is_to_go_next_stays_while_it_holds_pods(bench: Bench) -> None:
    pool = bench.make("workers", 4)
    first, second = bench.victims(pool, 2)
    bench.occupy(second.name)
    kept = set(bench.found(pool).nodes) - {first.name}
    bench.remove(pool, first, 4, 3, ahead=[second])
    bench.turn()
    assert (bench.asked(pool), set(bench.found(pool).nodes)) == (3, kept)


def a_crash_at_any_write_of_a_removal_is_healed_by_the_next(fresh: Callable[[], Bench]) -> None:
    """On a fresh bench for every death, so it stands outside PROMISES. Of one node, and of two that go together."""
    for count in (1, 2):
        kills = (Kill(**{word: number}) for number in range(1, MANY) for word in ("before", "after"))
        if not any(_removed_with(fresh(), kill, count) for kill in kills):
            raise AssertionError("a removal takes more writes than can be")


def _removed_with(bench: Bench, kill: Kill, count: int) -> bool:
    """Removes so many nodes with a death on the way and again without; True when the death never came."""
    pool = bench.make("workers", count + 2)
    victims, before = bench.victims(pool, count), set(bench.found(pool).nodes)
    died = False
    try:
        bench.clear(pool, victims, bench.mortal(kill))
    except Killed:
        died = True
        bench.turn()
        bench.clear(pool, victims)
    bench.turn()
    where = f"after a death {kill}"
    assert set(bench.found(pool).nodes) == before - {one.name for one in victims}, where
    assert bench.asked(pool) == 2, where
    return not died


def a_pool_at_another_count_loses_nothing(bench: Bench) -> None:
    pool = bench.make("workers", 4)
    with refused(Conflict):
        bench.driver.remove(bench.client, pool, bench.victim(pool), frm=3, to=2)
    bench.turn()
    assert len(bench.found(pool).nodes) == 4


def a_pool_lowered_by_somebody_else_is_not_success(bench: Bench) -> None:
    pool = bench.make("workers", 2)
    with refused(Conflict):
        bench.driver.remove(bench.client, pool, bench.victim(pool), frm=3, to=2)
    bench.turn()
    assert len(bench.found(pool).nodes) == 2


def creating_twice_is_creating_once(bench: Bench) -> None:
    ref = bench.driver.create(bench.client, bench.render())
    assert bench.driver.create(bench.client, bench.render()) == ref
    bench.turn()
    assert (bench.asked(ref), len(bench.found(ref).nodes)) == (2, 2)


def a_created_pool_is_known_again(bench: Bench) -> None:
    found = bench.found(bench.driver.create(bench.client, bench.render()))
    assert (found.policy, found.rule, found.offer) == (POLICY, bench.rule.name, OFFER.name)
    assert (found.instance_type, found.zone) == (OFFER.instance_type, OFFER.zone)


def rendering_is_the_same_every_time(bench: Bench) -> None:
    assert bench.render() == bench.render()
    labels = bench.render()["metadata"]["labels"]
    assert (labels[POLICY_LABEL], labels[RULE_LABEL], labels[OFFER_LABEL]) == (POLICY, bench.rule.name, OFFER.name)


def a_name_that_is_taken_by_another_object_is_a_conflict(bench: Bench) -> None:
    document = bench.render()
    meta = {key: value for key, value in document["metadata"].items() if key != "labels"}
    bench.server.seed({**document, "metadata": meta})
    with refused(Conflict):
        bench.driver.create(bench.client, document)


def an_empty_pool_of_ours_is_deleted_once_and_twice(bench: Bench) -> None:
    ref = bench.driver.create(bench.client, bench.render(0))
    bench.driver.delete(bench.client, ref)
    bench.driver.delete(bench.client, ref)
    assert ref not in [one.ref for one in bench.driver.find(bench.client, bench.rule)]


def a_pool_with_nodes_is_not_deleted(bench: Bench) -> None:
    ref = bench.driver.create(bench.client, bench.render(1))
    bench.turn()
    with refused(Conflict):
        bench.driver.delete(bench.client, ref)
    assert bench.asked(ref) == 1


def a_pool_of_somebody_else_is_not_deleted(bench: Bench) -> None:
    pool = bench.make("workers", 0)
    with refused(Conflict):
        bench.driver.delete(bench.client, pool)
    assert bench.found(pool).replicas == 0


PROMISES: tuple[Callable[[Bench], None], ...] = (
    a_pool_is_found_with_its_nodes,
    an_empty_pool_is_found,
    a_pool_is_scaled,
    scaling_twice_is_scaling_once,
    a_pool_that_somebody_else_scaled_is_left_alone,
    the_named_node_goes_and_no_other,
    removing_twice_is_removing_once,
    several_nodes_go_one_after_the_other,
    nodes_that_go_next_may_be_told_beforehand,
    a_node_that_is_to_go_next_stays_while_it_holds_pods,
    a_pool_at_another_count_loses_nothing,
    a_pool_lowered_by_somebody_else_is_not_success,
    creating_twice_is_creating_once,
    a_created_pool_is_known_again,
    rendering_is_the_same_every_time,
    a_name_that_is_taken_by_another_object_is_a_conflict,
    an_empty_pool_of_ours_is_deleted_once_and_twice,
    a_pool_with_nodes_is_not_deleted,
    a_pool_of_somebody_else_is_not_deleted,
)
"""Promises on one bench; `a_crash_at_any_write_of_a_removal_is_healed_by_the_next` needs a fresh one for every death."""
