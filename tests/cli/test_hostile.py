"""A hostile walk through the commands: whatever they are given, an error that says what and where, and no traceback."""

import json

import pytest
from click.testing import CliRunner
from tests.cli import bare
from tests.observe.web import says, web

from isocost.cli.main import cli

ENV = {"COLUMNS": "100", "ISOCOST_PROMETHEUS_URL": "", "KUBECONFIG": ""}
READERS = (["plan", "--snapshot"], ["explain", "x", "--snapshot"], ["snapshot", "show"], ["replay"], ["prices", "lint"])
SERIES = (["forecast", "--series"], ["bench", "demand", "--series"], ["pack", "--offers", "aws/us-east-1", "--pods"])
FILES = {
    "empty.json": b"",
    "null.json": b"null",
    "object.json": b"{}",
    "list.json": b"[1,2",
    "deep.json": b"[" * 100_000,
    "wide.json": b'{"a":"' + b"x" * 9_000_000 + b'"}',
    "binary.json": bytes(range(256)) * 40,
    "utf16.json": "{}".encode("utf-16"),
    "bad.gz": b"\x1f\x8b\x08nothing",
}


def invoke(*words):
    done = CliRunner(env=ENV).invoke(cli, [str(word) for word in words])
    assert done.exception is None or isinstance(done.exception, SystemExit), done.exception
    assert "Traceback" not in done.output
    return done


def refused(*words, code=1):
    done = invoke(*words)
    assert done.exit_code == code, done.output
    assert "Error: " in done.stderr
    return done.stderr


# Files -----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("name", FILES)
@pytest.mark.parametrize("words", [*READERS, *SERIES], ids=" ".join)
def test_a_file_that_is_none_of_ours_is_named(tmp_path, words, name):
    path = tmp_path / name
    path.write_bytes(FILES[name])
    assert name in refused(*words, path)


@pytest.mark.parametrize("words", [*READERS, *SERIES], ids=" ".join)
def test_a_missing_file_and_a_folder_are_named(tmp_path, words):
    assert "nowhere" in invoke(*words, tmp_path / "nowhere.json").stderr
    assert invoke(*words, tmp_path / "nowhere.json").exit_code in (1, 2)
    assert "is a directory" in refused(*words, tmp_path, code=2)


def test_what_cannot_be_written_is_named(tmp_path):
    blocked = tmp_path / "file"
    blocked.write_text("")
    assert "file" in refused("crds", "--write", blocked / "inside")
    assert "file" in refused("crds", "--write", blocked, code=2)


# Clusters --------------------------------------------------------------------------------------------------------

CONFIGS = {
    "binary": bytes(range(256)), "empty": b"", "list": b"[1]", "text": b"hello", "broken": b"{a: [", "words": b"a: b\n",
    "no server": b"apiVersion: v1\ncurrent-context: it\nclusters: []\ncontexts: []\nusers: []\n",
}  # fmt: skip
COMMANDS = (["plan"], ["explain"], ["doctor"])


@pytest.mark.parametrize("name", CONFIGS)
def test_a_kubeconfig_that_is_none_is_named(tmp_path, name):
    path = tmp_path / "kube.config"
    path.write_bytes(CONFIGS[name])
    for words in COMMANDS:
        assert "kube.config" in refused(*words, "--kubeconfig", path)


@pytest.mark.parametrize("address", ["", "nowhere", "ftp://x", "http://", "http://[", "http://127.0.0.1:99999"])
def test_a_server_address_that_is_none_is_named(tmp_path, address):
    class Server:
        url = address

    assert "config cannot be used: " in refused("plan", "--kubeconfig", bare.config(Server, tmp_path / "config"))


def test_a_context_that_is_not_there_is_named(tmp_path):
    with bare.cluster().server as server:
        config = bare.config(server, tmp_path / "config")
        assert "other" in refused("plan", "--kubeconfig", config, "--context", "other")


@pytest.mark.parametrize(
    ("status", "body", "said"),
    [
        (200, "<html>login</html>", "cannot be read"),
        (200, "{}", "cannot be read"),
        (200, "[]", "cannot be read"),
        (401, '{"kind":"Status","message":"Unauthorized"}', "log in again"),
        (403, '{"kind":"Status","message":"no"}', "use an account"),
        (404, "<html>nothing here</html>", "no Kubernetes API server"),
        (302, "", "302"),
    ],
)
def test_a_server_that_is_no_api_server_is_told_apart(tmp_path, status, body, said):
    with web(says(body, status)) as there:
        for words in COMMANDS:
            assert said in refused(*words, "--kubeconfig", bare.config(there, tmp_path / "config"))


def test_a_server_that_says_the_same_to_everything_is_no_traceback(tmp_path):
    with web(says('{"major":"1","minor":"36","gitVersion":"v1.36.0"}')) as there:
        for words in COMMANDS:
            assert invoke(*words, "--kubeconfig", bare.config(there, tmp_path / "config")).exit_code == 1


# Prometheus ------------------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def where(tmp_path_factory):
    with bare.cluster().server as server:
        yield ("--kubeconfig", str(bare.config(server, tmp_path_factory.mktemp("hostile") / "config")))


@pytest.mark.parametrize("address", ["nowhere", "ftp://x", "http://", "http://[", "http://127.0.0.1:99999"])
def test_an_address_that_is_none_is_named(where, address):
    for words in COMMANDS:
        assert "is not a Prometheus URL" in refused(*words, *where, "--prometheus-url", address)


@pytest.mark.slow
@pytest.mark.parametrize(("status", "body"), [(500, "oops"), (200, "<html>"), (200, "{}"), (403, "no"), (302, "")])
def test_a_store_that_gives_no_answer_leaves_use_unknown_and_says_why(where, status, body):
    with web(says(body, status)) as there:
        done = invoke("explain", *where, "--prometheus-url", there.url, "-o", "json")
    assert done.exit_code == 0, done.output
    assert all(row["cpuMilliCores"]["used"] is None for row in json.loads(done.stdout))


@pytest.mark.parametrize("option", ["--prometheus-token-file", "--prometheus-ca-file"])
def test_a_secret_file_that_is_missing_is_named(where, option):
    assert "nofile" in refused("plan", *where, "--prometheus-url", "http://127.0.0.1:9", option, "nofile", code=2)


@pytest.mark.parametrize("number", ["nan", "-1", "0", "1e9", "many"])
def test_a_number_that_is_none_is_wrong_usage(number):
    assert "--solver-seconds" in refused("plan", "--solver-seconds", number, code=2)
