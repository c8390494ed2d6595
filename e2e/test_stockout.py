"""Capacity that never comes: nothing is moved for it, the offer is put aside with its reason, and the next plan does without."""

from __future__ import annotations

from functools import partial

from e2e import machines, shop
from e2e.client import Object
from e2e.judge import SETTLE_SECONDS, first, needed, quarantined, settled, short
from e2e.record import Record, World
from e2e.shopfront import Shopfront, shrinks

TIMEOUT = "30s"
NOTICE_SECONDS = 150.0


def asked(world: World, kind: str) -> int:
    """Nodes that the pools of a type ask for."""
    return sum(pool["spec"]["replicas"] for pool in world.all("machinedeployments") if _type(pool) == kind)


def _type(pool: Object) -> str:
    return str(pool["spec"]["template"]["metadata"]["labels"].get(machines.TYPE))


def tried(record: Record, kind: str, after: int) -> list[str]:
    """Machines of a type that came to be asked for after an instant."""
    made = [c for c in record.history("machines") if c.before is None and c.version > after]
    return [c.key[2] for c in made if c.object["metadata"]["labels"].get(machines.TYPE) == kind]


def moved(record: Record, before: int) -> list[str]:
    """Nodes and pods that were touched before an instant. A Deployment may have given back what demand did not need."""
    return [what for what in shrinks(record, before) if not what.startswith("deployments")]


def test_a_pool_that_never_delivers_is_waited_for_put_aside_and_done_without(front: Shopfront, record: Record) -> None:
    best = shop.cheapest(needed(), shop.without("mid-8"))
    assert shop.mix(needed())["mid-8"] == 1
    front.capi.never_deliver("mid-8")
    front.policy(pools=[shop.pool(readyTimeout=TIMEOUT)])
    held = record.wait(partial(quarantined, offer="mid-8"), NOTICE_SECONDS, "mid-8 to be in quarantine")
    assert (held["reason"], held["strikes"]) == ("InsufficientCapacity", 1)
    record.wait(settled(best, needed()), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
    record.wait(lambda world: not asked(world, "mid-8"), 60, "what never came to be taken back")
    noticed = first(record, partial(quarantined, offer="mid-8"))
    assert moved(record, noticed) == []
    assert tried(record, "mid-8", noticed) == []
    assert short(record) == []
    assert front.capi.lost == []


def test_a_used_up_quota_is_told_from_a_stock_out(front: Shopfront, record: Record) -> None:
    kept = shop.without("mid-8", "large-16")
    assert shop.mix(needed(2), shop.without("mid-8"))["large-16"] == 1
    front.capi.never_deliver("large-16", reason="QuotaExceeded", message="the quota of 64 cores is used up")
    shop.load(front.load, 2)
    held = record.wait(partial(quarantined, offer="large-16"), NOTICE_SECONDS, "large-16 to be in quarantine")
    assert held["reason"] == "QuotaExceeded"
    best = shop.cheapest(needed(2), kept)
    record.wait(settled(best, needed(2)), SETTLE_SECONDS, f"the fleet to cost {best} USD/h")
    record.wait(lambda world: not asked(world, "large-16"), 60, "what never came to be taken back")
    assert moved(record, first(record, partial(quarantined, offer="large-16"))) == []
    assert [note for note in notes(record) if "QuotaExceeded" in note]
    assert front.capi.lost == []


def notes(record: Record) -> list[str]:
    """What the operator's events said of offers put aside."""
    return [e["message"] for e in record.now().all("events") if e["reason"] == "OfferQuarantined"]
