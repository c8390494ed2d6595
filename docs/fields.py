"""The five fields of use, each looked at once: `python -m docs.fields` writes examples/fields/*.json.

They are made from the objects beside them and the fleets below, all of which are larger than demand needs, as fleets are that
grew by hand.

As in docs/example.py the API server is the fake one and the metrics are curves that follow the day; what looks at them, and so
what the files hold, is the operator's own code.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import yaml
from docs.example import CARD, NOW, TYPE, ZONE, Curves, day

from isocost.cli.files import save
from isocost.drivers.registry import drivers
from isocost.kube.client import Client
from isocost.kube.kinds import POD
from isocost.observe.observe import observe
from isocost.testing import builders as make
from isocost.testing.cluster import Cluster
from isocost.testing.server import Server
from isocost.world.snapshot import Snapshot

FOLDER = Path(__file__).parents[1] / "examples" / "fields"


@dataclass(frozen=True, slots=True, kw_only=True)
class Service:
    """A Deployment: its pods' requests, and the demand on all of it at noon, in the unit of its rule (cores, bytes, or work/s)."""

    replicas: int
    cpu: str
    memory: str
    gpu: int = 0
    tier: str = ""
    zone: str = ""
    noon: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Fleet:
    """What runs before anybody has looked: nodes by offer, services by name."""

    nodes: dict[str, int]
    services: dict[str, Service] = field(default_factory=dict)


GIB = 2.0**30
FLEETS = {
    "driving": Fleet(
        nodes={"munich-l4": 6, "phoenix-l4": 6, "cloud-c16": 4},
        services={
            "perception-munich": Service(replicas=6, cpu="4", memory="16Gi", gpu=1, zone="munich-1", noon=420),
            "perception-phoenix": Service(replicas=6, cpu="4", memory="16Gi", gpu=1, zone="phoenix-1", noon=600),
            "replay": Service(replicas=16, cpu="3", memory="8Gi", tier="replay", noon=14),
        },
    ),
    "imaging": Fleet(
        nodes={"region-a10": 6, "region-m8": 4},
        services={
            "segmentation": Service(replicas=6, cpu="4", memory="20Gi", gpu=1, noon=2.4),
            "viewer": Service(replicas=12, cpu="2", memory="4Gi", tier="viewer", noon=5),
        },
    ),
    "finance": Fleet(
        nodes={"m-16": 10},
        services={
            "pricing": Service(replicas=30, cpu="3", memory="6Gi", tier="desk", noon=21),
            "risk": Service(replicas=12, cpu="4", memory="8Gi", tier="desk", noon=9),
        },
    ),
    "commerce": Fleet(
        nodes={"m-16": 8, "g-l4": 4},
        services={
            "recommend": Service(replicas=4, cpu="3", memory="12Gi", gpu=1, noon=390),
            "web": Service(replicas=24, cpu="2", memory="3Gi", tier="service", noon=11),
            "basket": Service(replicas=12, cpu="2", memory="3Gi", tier="service", noon=4),
        },
    ),
    "media": Fleet(
        nodes={"g-a10": 8, "m-16": 5},
        services={
            "encode": Service(replicas=8, cpu="4", memory="12Gi", gpu=1, noon=1700),
            "package": Service(replicas=16, cpu="1", memory="12Gi", tier="package", noon=70 * GIB),
        },
    ),
}


def objects(name: str) -> list[dict[str, Any]]:
    """The Sites, the PriceBook and the CostPolicy of a field."""
    return [one for one in yaml.safe_load_all((FOLDER / f"{name}.yaml").read_text(encoding="utf-8")) if one]


def pool(offer: dict[str, Any], nodes: int) -> dict[str, Any]:
    """A MachineDeployment of this many nodes of the offer."""
    room, card = offer["allocatable"], offer.get("accelerator", "")
    labels = {TYPE: offer["instanceType"], ZONE: offer["zone"], **({CARD: card} if card else {})}
    made = make.machines(
        f"old-{offer['name']}",
        nodes,
        "capi",
        cpu=str(room["cpu"]),
        memory=room["memory"],
        gpu=int(bool(card)),
        labels=labels,
    )
    made["metadata"]["labels"] = {"isocost": "yes"}
    return made


def cluster(name: str) -> Server:
    """The settled cluster of a field."""
    made, fleet = Cluster(server=Server(now=lambda: NOW - timedelta(days=1))), FLEETS[name]
    book = next(one for one in objects(name) if one["kind"] == "PriceBook")
    for offer in book["spec"]["offers"]:
        if offer["name"] in fleet.nodes:
            made.server.seed(pool(offer, fleet.nodes[offer["name"]]))
    made.settle()
    for title, one in sorted(fleet.services.items(), key=lambda item: -item[1].gpu):
        labels = {"app": title, **({"tier": one.tier} if one.tier else {})}
        spec = make.podspec(one.cpu, one.memory, one.gpu, where={ZONE: one.zone} if one.zone else None)
        made.server.seed(make.deployment(title, one.replicas, name, labels=labels, spec=spec))
        made.settle()
    for each in objects(name):
        made.server.seed(each)
    return made.server


class Levels(Curves):
    """Metrics that follow the day, for the services of a fleet."""

    def __init__(self, pods: list[str], fleet: Fleet) -> None:
        super().__init__(pods)
        self._fleet = fleet

    def _level(self, query: str) -> Callable[[datetime], float]:
        noon = next(one.noon for title, one in self._fleet.services.items() if title in query)
        return lambda moment: noon * day(moment)


def snapshot(name: str) -> Snapshot:
    """One look at a field, as the operator would take it."""
    server = cluster(name)
    pods = [one["metadata"]["name"] for one in server.all(POD)]
    return observe(Client(server.transport()), Levels(pods, FLEETS[name]), drivers(), NOW)


if __name__ == "__main__":
    for field_ in FLEETS:
        save(FOLDER / f"{field_}.json", snapshot(field_))
