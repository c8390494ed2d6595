"""isocost ping: ready, not yet ready, not there, and an address that is none."""

import pytest
from click.testing import CliRunner

from isocost.cli import ping
from isocost.cli.main import cli
from isocost.serve.health import Health, plain


@pytest.fixture
def served(monkeypatch):
    """Serves /readyz with these answers, the last one for ever."""
    monkeypatch.setattr(ping, "PAUSE", 0.01)
    servers = []

    def serve(*answers):
        left = list(answers)
        server = Health(
            {"/readyz": lambda: plain(*(left.pop(0) if len(left) > 1 else left[0]))}, host="127.0.0.1", port=0
        )
        servers.append(server)
        return f"http://127.0.0.1:{server.port}"

    yield serve
    for server in servers:
        server.close()


def asked(*words):
    return CliRunner().invoke(cli, ["ping", *words])


def test_an_operator_that_does_rounds_is_ready(served):
    done = asked(served((True, "3 rounds done")))
    assert done.exit_code == 0
    assert "is ready: 3 rounds done" in done.output


def test_one_that_has_done_none_is_not_and_says_where_to_look(served):
    done = asked(served((False, "0 rounds done")))
    assert done.exit_code == 1
    assert "not ready: 503, 0 rounds done" in done.output
    assert "kubectl logs" in done.output


def test_it_is_asked_again_for_as_long_as_one_waits(served):
    done = asked(served((False, "0 rounds done"), (False, "0 rounds done"), (True, "1 rounds done")), "--wait", "1m")
    assert done.exit_code == 0


def test_where_nobody_listens_that_is_said(served):
    address = served((True, "ok"))
    done = asked(address.rpartition(":")[0] + ":1")
    assert done.exit_code == 1
    assert "refused" in done.output


def test_an_address_that_is_none_is_wrong_usage():
    done = asked("localhost:8080")
    assert done.exit_code == 2
    assert "does not begin with http://" in done.output
