"""The fake API server keeps every promise that the operator relies on; e2e asks the same of a real one."""

from collections.abc import Callable

import pytest

from isocost.kube.client import Client
from isocost.testing.contract import PROMISES
from isocost.testing.contract.stage import Stage
from isocost.testing.server import Server


@pytest.fixture
def stage() -> Stage:
    server = Server()
    server.space("contract")
    client = Client(server.transport())
    other = Client(server.transport(), manager="human")
    return Stage(client=client, other=other, namespace="contract", patience=0)


@pytest.mark.parametrize("promise", PROMISES, ids=lambda promise: promise.__name__)
def test_the_fake_server_promises_that(promise: Callable[[Stage], None], stage: Stage) -> None:
    promise(stage)
