"""A list is whole and of one moment, or it is an error."""

import msgspec
import pytest

from isocost.kube.client import Client
from isocost.kube.errors import Gone
from isocost.kube.kinds import POD
from isocost.kube.paging import Torn
from isocost.testing.builders import pod
from isocost.testing.faults import Refuse, Skip, Stale
from isocost.testing.server import Server


def names(page: bytes) -> list[str]:
    return [each["metadata"]["name"] for each in msgspec.json.decode(page)["items"]]


@pytest.fixture
def server() -> Server:
    made = Server()
    for number in range(10):
        made.seed(pod(f"pod-{number}"))
    return made


@pytest.fixture
def client(server: Server) -> Client:
    return Client(server.transport(), sleep=lambda seconds: None)


def listed(client: Client) -> list[str]:
    return [name for page in client.list(POD, page=3, decode=names) for name in page]


WHOLE = [f"pod-{number}" for number in range(10)]


def test_pages_come_raw_unless_they_are_decoded(client: Client) -> None:
    found = client.list(POD, page=4)
    assert [type(page) for page in found] == [bytes] * 3
    assert [len(names(page)) for page in found.pages] == [4, 4, 2]


def test_a_list_that_expires_starts_once_more_and_has_nothing_twice(server: Server, client: Client) -> None:
    server.faults.add(Refuse(code=410, reason="Expired"), number=3)
    assert listed(client) == WHOLE


def test_a_compacted_version_expires_the_list(server: Server, client: Client) -> None:
    def read(page: bytes) -> list[str]:
        if names(page)[0] == "pod-0" and server.store.floor == 0:
            server.seed(pod("pod-z"))
            server.store.compact()
        return names(page)

    found = client.list(POD, page=3, decode=read)
    assert [name for page in found for name in page] == [*WHOLE, "pod-z"]
    assert [call.status for call in server.calls].count(410) == 1


def test_a_list_that_expires_twice_is_gone(server: Server, client: Client) -> None:
    server.faults.add(Refuse(code=410, reason="Expired"), times=None, test=lambda call: call.number in (2, 4))
    with pytest.raises(Gone):
        listed(client)


def test_a_page_that_misses_objects_is_noticed(server: Server, client: Client) -> None:
    server.faults.add(Skip(count=2), number=2)
    assert listed(client) == WHOLE


def test_a_server_that_always_drops_objects_is_an_error(server: Server, client: Client) -> None:
    server.faults.add(Skip(count=1), times=None)
    with pytest.raises(Torn, match="1 objects are missing"):
        listed(client)


def test_a_stale_list_is_the_past_as_a_whole(server: Server, client: Client) -> None:
    server.faults.add(Stale(back=4), number=1)
    assert listed(client) == WHOLE[:6]
