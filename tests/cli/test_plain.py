"""Terminals and pipes that are not what one hopes for: other encodings, no width, readers that go, and keys that interrupt."""

import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path

import pytest

from isocost.cli.plain import stand_in

ROOT = Path(__file__).parents[2]
COMMAND = [sys.executable, "-m", "isocost"]
SHOW = ["snapshot", "show", "examples/snapshot.json"]
PLAN = ["plan", "--snapshot", "examples/snapshot.json"]


def run(*words, **env):
    return subprocess.run(
        [*COMMAND, *words], cwd=ROOT, env={**os.environ, **env}, capture_output=True, check=False, timeout=120
    )


def test_signs_that_an_encoding_lacks_have_stand_ins():
    error = UnicodeEncodeError("ascii", "→✓日", 0, 3, "")
    assert stand_in(error) == ("->+?", 3)


@pytest.mark.parametrize("encoding", ["ascii", "latin-1", "utf-8"])
def test_a_plan_is_shown_in_any_encoding(encoding):
    done = run(*PLAN, PYTHONIOENCODING=encoding)
    assert done.returncode == 0, done.stderr
    said = done.stdout.decode(encoding)
    assert ("─" in said) == (encoding == "utf-8")
    assert ("->" in said) or ("→" in said)


def test_a_narrow_terminal_still_gets_every_figure():
    done = run(*PLAN, COLUMNS="20")
    assert done.returncode == 0, done.stderr
    assert b"14.6400 USD/h" in done.stdout


@pytest.mark.parametrize("words", [PLAN, ["crds"], ["prices", "list", "aws/us-east-1"], ["--help"]], ids=lambda w: w[0])
def test_a_reader_that_goes_ends_the_command_quietly(words):
    with subprocess.Popen(
        [*COMMAND, *words], cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, start_new_session=True
    ) as running:
        running.stdout.close()
        said = running.stderr.read()
    assert b"Traceback" not in said
    assert b"Broken pipe" not in said


def test_nothing_is_coloured_or_drawn_where_nobody_watches():
    done = run(*PLAN)
    assert b"\x1b" not in done.stdout
    assert done.stderr == b""


@pytest.mark.slow
def test_an_interrupt_ends_the_command_without_a_traceback(tmp_path):
    """Against a server that accepts and never answers, so that there is something to interrupt."""
    import socket

    with socket.create_server(("127.0.0.1", 0)) as deaf:
        config = tmp_path / "config"
        config.write_text(
            "apiVersion: v1\nkind: Config\ncurrent-context: it\n"
            f"clusters: [{{name: it, cluster: {{server: 'http://127.0.0.1:{deaf.getsockname()[1]}'}}}}]\n"
            "contexts: [{name: it, context: {cluster: it, user: it}}]\nusers: [{name: it, user: {}}]\n"
        )
        words = [*COMMAND, "plan", "--kubeconfig", str(config)]
        # ignored in what a script has put into the background
        heeded = partial(signal.signal, signal.SIGINT, signal.SIG_DFL)
        with subprocess.Popen(
            words, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=heeded
        ) as running:
            deaf.settimeout(60)
            with deaf.accept()[0]:  # kept open: one that is dropped is closed, which is an answer too
                running.send_signal(signal.SIGINT)
                said = running.stderr.read()
    assert running.returncode == 130, said
    assert b"Traceback" not in said
    assert b"interrupted" in said
