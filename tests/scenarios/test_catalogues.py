"""Whole rounds on a price book that names a catalogue: it is as good as offers written out, and as careful."""

from __future__ import annotations

from typing import Any

from tests.scenarios.field import Field, book, entry, governed, pool, started
from tests.scenarios.fleet import offer
from tests.scenarios.rounds import Remembered

from isocost.kube.kinds import MACHINEDEPLOYMENT

LIST = {"name": "aws/us-east-1", "instanceTypes": ["m7i.xlarge", "m7i.4xlarge"]}
HERE = {"topology.kubernetes.io/region": "us-east-1", "topology.kubernetes.io/zone": "us-east-1a"}
SMALL = "us-east-1-m7i-xlarge"


def shop(solver: Any, *own: Any, kept: tuple[str, ...] = (SMALL,), nodes: Any = HERE, **spec: Any) -> Field:
    """Two m7i.4xlarge for eight cores of pods; the load would do with one or two m7i.xlarge."""
    operator = Field(solver=solver)
    operator.seed(book(*own, **{"maxAge": "9000h", "catalogs": [LIST], **spec}))
    operator.seed(pool("big", 2, "m7i.4xlarge", cpu="15890m", memory="57000Mi", more=nodes))
    operator.app("web", 8, 2.0)
    operator.needs = {"web": 3}
    operator.seed(governed(pools=[entry(offers=kept)]))
    return started(operator)


def test_a_fleet_moves_to_machines_of_the_catalogue(solver: Remembered) -> None:
    operator = shop(solver)
    operator.rounds(40)
    assert set(operator.nodes()) == {"m7i.xlarge"}
    assert operator.told("Ready") == ("True", "Optimal")
    assert operator.told("PricesFresh") == ("True", "PricesCurrent")
    made = (one["metadata"]["labels"].get("isocost.dev/offer") for one in operator.server.all(MACHINEDEPLOYMENT))
    assert set(filter(None, made)) == {SMALL}


def test_prices_of_a_catalogue_too_old_for_the_book_move_nothing(solver: Remembered) -> None:
    operator = shop(solver, maxAge="720h")
    operator.rounds(10)
    assert operator.nodes() == ["m7i.4xlarge"] * 2
    assert operator.told("PricesFresh") == ("False", "PricesStale")
    assert "the on-demand price of m7i.xlarge in aws/us-east-1 is 127 days old" in operator.message("PricesFresh")


def test_what_one_really_pays_decides_and_not_the_list(solver: Remembered) -> None:
    """The list says that the small machine is cheap; the book says that here it is not."""
    dear = {**offer("m7i.xlarge", "9"), "name": SMALL, "date": "2026-11-01"}
    operator = shop(solver, dear)
    operator.rounds(20)
    assert set(operator.nodes()) == {"m7i.4xlarge"}


def test_nodes_of_another_region_are_not_priced_by_this_one(solver: Remembered) -> None:
    operator = shop(solver, nodes={"topology.kubernetes.io/region": "eu-west-1"})
    operator.rounds(10)
    assert operator.nodes() == ["m7i.4xlarge"] * 2
    assert operator.touched() == 0
