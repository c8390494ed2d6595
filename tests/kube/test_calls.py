"""A client repeats what is safe to repeat, waits as it is told, and never sends a write twice in the dark."""

import pytest

from isocost.kube.calls import Patience
from isocost.kube.client import Client
from isocost.kube.errors import Ambiguous, Conflict, Forbidden, Throttled, Unavailable
from isocost.kube.kinds import CONFIGMAP, DEPLOYMENT, POD
from isocost.kube.wire import Request, Response, Unreached
from isocost.testing.builders import thing
from isocost.testing.faults import Cut, Hang, Kill, Killed, Refuse
from isocost.testing.server import Server


class Time:
    """A clock that only sleeping moves."""

    def __init__(self) -> None:
        self.now = 0.0
        self.slept: list[float] = []

    def clock(self) -> float:
        return self.now

    def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.now += seconds


@pytest.fixture
def server() -> Server:
    made = Server()
    made.seed(thing(CONFIGMAP, "one", "default"))
    return made


@pytest.fixture
def time() -> Time:
    return Time()


@pytest.fixture
def client(server: Server, time: Time) -> Client:
    return Client(server.transport(), clock=time.clock, sleep=time.sleep, jitter=lambda: 0.5)


def read(client: Client) -> bytes:
    return client.get(CONFIGMAP, "one", namespace="default")


def write(client: Client) -> bytes:
    return client.patch(CONFIGMAP, "one", {"data": {"a": "b"}}, namespace="default")


@pytest.mark.parametrize("effect", [Cut(), Hang(), Refuse(code=500), Refuse(code=503), Refuse(code=429)])
def test_a_read_is_repeated_after_any_failure_of_the_server(
    server: Server, client: Client, effect: Cut | Hang | Refuse
) -> None:
    server.faults.add(effect, times=2)
    assert b'"one"' in read(client)
    assert len(server.calls) == 3


def test_a_read_gives_up_at_its_deadline(server: Server, client: Client, time: Time) -> None:
    server.faults.add(Refuse(code=503), times=None)
    with pytest.raises(Unavailable) as found:
        read(client)
    assert found.value.status == 503
    assert 30 < time.now <= Patience().call


def test_a_refusal_that_will_not_change_is_not_repeated(server: Server, client: Client) -> None:
    server.rights.deny("get", "configmaps")
    with pytest.raises(Forbidden):
        read(client)
    assert len(server.calls) == 1


def test_waits_at_least_as_long_as_the_server_says(server: Server, client: Client, time: Time) -> None:
    server.faults.add(Refuse(code=429, reason="TooManyRequests", after=7))
    read(client)
    assert len(time.slept) == 1
    assert 7 < time.slept[0] < 8


def test_is_throttled_when_the_server_asks_for_more_than_there_is_time(
    server: Server, client: Client, time: Time
) -> None:
    server.faults.add(Refuse(code=429, reason="TooManyRequests", after=600))
    with pytest.raises(Throttled) as found:
        write(client)
    assert found.value.retry_after == 600
    assert time.slept == []


@pytest.mark.parametrize("effect", [Refuse(code=429), Refuse(code=429, after=1), Refuse(code=503, after=1)])
def test_a_write_is_repeated_where_the_server_did_not_look_at_it(
    server: Server, client: Client, effect: Refuse
) -> None:
    server.faults.add(effect)
    write(client)
    assert [call.status for call in server.writes] == [effect.code, 200]


@pytest.mark.parametrize(
    "effect",
    [Cut(), Cut(done=True), Hang(), Hang(done=True), Refuse(code=500), Refuse(code=503), Refuse(code=504)],
)
def test_a_write_whose_outcome_is_unknown_is_ambiguous_and_sent_once(
    server: Server, client: Client, effect: Cut | Hang | Refuse
) -> None:
    server.faults.add(effect)
    with pytest.raises(Ambiguous):
        write(client)
    assert len(server.writes) == 1
    done = isinstance(effect, (Cut, Hang)) and effect.done
    found = server.find(CONFIGMAP, "one", namespace="default")
    assert found is not None
    assert ("data" in found) == done


def test_a_write_that_never_left_is_unavailable(time: Time) -> None:
    class Nowhere:
        def send(self, request: Request, timeout: float) -> Response:
            raise Unreached("connection refused")

    client = Client(Nowhere(), clock=time.clock, sleep=time.sleep)
    with pytest.raises(Unavailable, match="connection refused"):
        write(client)


def test_a_conflict_is_not_repeated(server: Server, client: Client) -> None:
    server.faults.add(Refuse(code=409, reason="Conflict"))
    with pytest.raises(Conflict):
        write(client)
    assert len(server.calls) == 1


def test_asking_for_a_right_is_no_write(server: Server, time: Time) -> None:
    gated: list[Request] = []
    client = Client(server.transport(), clock=time.clock, sleep=time.sleep, gate=gated.append)
    server.rights.deny("patch", "deployments", "scale")
    server.faults.add(Cut())
    assert not client.review("patch", DEPLOYMENT, subresource="scale").allowed
    assert client.review("patch", DEPLOYMENT).allowed
    assert gated == []


def test_a_gate_stops_a_write_before_it_is_sent(server: Server) -> None:
    kill = Kill(before=2)
    client = Client(server.transport(), gate=kill.gate, after=kill.done)
    write(client)
    with pytest.raises(Killed, match="before write 2"):
        client.delete(CONFIGMAP, "one", namespace="default")
    assert [call.verb for call in server.writes] == ["patch"]


def test_a_kill_after_a_write_leaves_it_done(server: Server) -> None:
    kill = Kill(after=1)
    client = Client(server.transport(), gate=kill.gate, after=kill.done)
    with pytest.raises(Killed, match="after write 1"):
        client.delete(CONFIGMAP, "one", namespace="default")
    assert server.find(CONFIGMAP, "one", namespace="default") is None


def test_the_manager_goes_with_every_write_but_deletes(server: Server) -> None:
    client = Client(server.transport(), manager="isocost-test")
    write(client)
    client.create(CONFIGMAP, {"metadata": {"name": "two"}}, namespace="default")
    client.delete(CONFIGMAP, "two", namespace="default")
    assert [call.manager for call in server.writes] == ["isocost-test", "isocost-test", ""]


def test_an_error_says_what_where_and_why(server: Server, client: Client) -> None:
    server.rights.deny("delete", "pods")
    with pytest.raises(Forbidden) as found:
        client.delete(POD, "web-1", namespace="default")
    assert str(found.value).startswith(
        "Pod web-1: the API server says that the operator's account may not do this (403)"
    )


def test_a_write_may_take_no_longer_than_its_limit_and_a_read_is_not_asked(server: Server, time: Time) -> None:
    seen: list[float] = []

    class Wire:
        def send(self, request: Request, timeout: float) -> Response:
            seen.append(timeout)
            return server.transport().send(request, timeout)

    client = Client(Wire(), clock=time.clock, sleep=time.sleep, limit=lambda: 3.5)
    write(client)
    read(client)
    assert seen == [3.5, Patience().answer]


def test_a_limit_that_raises_keeps_the_write_from_being_sent_also_when_it_is_repeated(
    server: Server, time: Time
) -> None:
    def limit() -> float:
        if time.now > 1:
            raise InterruptedError("no longer ours to write")
        return 5.0

    client = Client(server.transport(), clock=time.clock, sleep=time.sleep, limit=limit)
    server.faults.add(Refuse(code=429, reason="TooManyRequests", after=2))
    with pytest.raises(InterruptedError):
        write(client)
    assert len(server.calls) == 1
