"""The probe and metrics server answers what it was given."""

from __future__ import annotations

import urllib.error
import urllib.request

import pytest

from isocost.serve.health import Health, plain


@pytest.fixture
def server():
    health = Health(
        {"/healthz": lambda: plain(True, "ok"), "/readyz": lambda: plain(False, "no round yet")},
        host="127.0.0.1",
        port=0,
    )
    yield f"http://127.0.0.1:{health.port}"
    health.close()


def test_a_good_probe_is_200(server):
    with urllib.request.urlopen(server + "/healthz", timeout=5) as answer:
        assert (answer.status, answer.read()) == (200, b"ok\n")


@pytest.mark.parametrize(("path", "status"), [("/readyz", 503), ("/nothing", 404)])
def test_a_bad_probe_and_an_unknown_path_say_so(server, path, status):
    with pytest.raises(urllib.error.HTTPError) as error:
        urllib.request.urlopen(server + path, timeout=5)
    assert error.value.code == status
