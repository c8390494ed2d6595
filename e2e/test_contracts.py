"""A real API server keeps the promises that the fake one is tested with, so the fast tests stand on something."""

import itertools
from collections.abc import Callable

import pytest

from e2e.plane import Plane
from isocost.kube.client import Client
from isocost.kube.config import connect
from isocost.kube.kinds import ACCOUNT, NAMESPACE
from isocost.testing.contract import PROMISES
from isocost.testing.contract.stage import Stage

pytestmark = pytest.mark.plane
_serial = itertools.count(1)


@pytest.fixture
def stage(plane: Plane) -> Stage:
    transport = connect(str(plane.kubeconfig))
    client, other = Client(transport), Client(transport, manager="human")
    made = Stage(client=client, other=other, namespace=f"contract-{next(_serial)}")
    client.create(NAMESPACE, {"metadata": {"name": made.namespace}})
    made.eventually(lambda: client.get(ACCOUNT, "default", namespace=made.namespace))
    return made


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.__name__)
def test_the_real_server_promises_that(promise: Callable[[Stage], None], stage: Stage) -> None:
    promise(stage)
