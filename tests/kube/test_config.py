"""Over real sockets: the `kubernetes` package's configuration and pool, and the two ways in which a call gets lost."""

import socket
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import run

import pytest
import yaml

import isocost
from isocost.kube.client import Client
from isocost.kube.config import ConfigError, Session, connect
from isocost.kube.errors import Ambiguous, Unauthorized
from isocost.kube.kinds import CONFIGMAP, POD
from isocost.kube.wire import Lost, Request, Response, Unreached
from isocost.testing.builders import pod, thing
from isocost.testing.faults import Cut, Hang
from isocost.testing.listen import Listener
from isocost.testing.server import Server

GET = Request(method="GET", path="/version")


def kubeconfig(folder: Path, url: str, **user: object) -> Path:
    path = folder / "config"
    body = {
        "apiVersion": "v1",
        "kind": "Config",
        "current-context": "it",
        "contexts": [{"name": "it", "context": {"cluster": "it", "user": "it"}}],
        "clusters": [{"name": "it", "cluster": {"server": url}}],
        "users": [{"name": "it", "user": user}],
    }
    path.write_text(yaml.safe_dump(body))
    return path


@pytest.fixture
def server() -> Iterator[Server]:
    with Server() as made:
        yield made


def test_a_kubeconfig_leads_to_the_server(server: Server, tmp_path: Path) -> None:
    server.seed(pod("web"))
    client = Client(connect(str(kubeconfig(tmp_path, server.url))))
    assert client.version().text == "v1.36.3"
    assert b'"web"' in client.get(POD, "web", namespace="default")


def test_the_environment_names_the_kubeconfig(server: Server, tmp_path: Path) -> None:
    path = kubeconfig(tmp_path, server.url)
    assert Client(connect(environ={"KUBECONFIG": str(path)})).version().minor == 36


def test_a_token_file_that_was_rotated_is_read_again(tmp_path: Path) -> None:
    token, seen = tmp_path / "token", []
    token.write_text("old")

    def handle(request: Request) -> Response:
        seen.append(request.path)
        return Response(status=200 if len(seen) != 2 else 401, body=b"{}")

    listener = Listener(handle)
    try:
        session = connect(str(kubeconfig(tmp_path, listener.start(), tokenFile=str(token))))
        assert isinstance(session, Session)
        assert session.send(GET, 5).status == 200
        token.write_text("new")
        assert session.send(GET, 5).status == 200
        assert session.proof() == "Bearer new"
    finally:
        listener.stop()
    assert len(seen) == 3


def test_credentials_that_are_refused_and_cannot_be_renewed_stay_refused(tmp_path: Path) -> None:
    listener = Listener(lambda request: Response(status=401, body=b'{"message":"Unauthorized"}'))
    try:
        path = kubeconfig(tmp_path, listener.start())
        client = Client(connect(str(path)))
        path.unlink()
        with pytest.raises(Unauthorized, match="did not accept the credentials"):
            client.version()
    finally:
        listener.stop()


def test_a_missing_kubeconfig_says_what_to_do(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="Give --kubeconfig"):
        connect(str(tmp_path / "nothing"))


def test_a_broken_kubeconfig_names_the_file(tmp_path: Path) -> None:
    path = tmp_path / "config"
    path.write_text("clusters: [")
    with pytest.raises(ConfigError, match=str(path)):
        connect(str(path))


def test_an_unknown_context_is_named(server: Server, tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="elsewhere"):
        connect(str(kubeconfig(tmp_path, server.url)), context="elsewhere")


def test_a_closed_port_is_unreached(tmp_path: Path) -> None:
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        path = kubeconfig(tmp_path, f"http://127.0.0.1:{held.getsockname()[1]}")
        with pytest.raises(Unreached):
            connect(str(path)).send(GET, 2)


def test_a_reset_connection_is_lost_and_a_delete_is_sent_once(server: Server, tmp_path: Path) -> None:
    server.seed(thing(CONFIGMAP, "one", "default"))
    client = Client(connect(str(kubeconfig(tmp_path, server.url))))
    server.faults.add(Cut(done=True), verb="delete")
    with pytest.raises(Ambiguous):
        client.delete(CONFIGMAP, "one", namespace="default")
    assert len(server.writes) == 1


def test_a_hanging_server_is_lost_in_time(server: Server, tmp_path: Path) -> None:
    transport = connect(str(kubeconfig(tmp_path, server.url)))
    server.faults.add(Hang())
    with pytest.raises(Lost):
        transport.send(Request(method="GET", path="/api/v1/pods"), 0.2)


def test_a_server_without_tls_is_not_trusted_as_one_with_it(server: Server, tmp_path: Path) -> None:
    transport = connect(str(kubeconfig(tmp_path, server.url.replace("http", "https"))))
    with pytest.raises(Unreached, match="no connection we trust"):
        transport.send(GET, 2)


def test_the_heavy_package_is_not_imported_before_it_is_needed() -> None:
    script = "import sys, isocost.kube.client, isocost.kube.config; sys.exit('kubernetes' in sys.modules)"
    assert (
        run(
            [sys.executable, "-c", script], env={"PYTHONPATH": str(Path(isocost.__file__).parents[1])}, check=False
        ).returncode
        == 0
    )
