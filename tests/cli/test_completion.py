"""Shells are given a script, and the script's questions are answered."""

import os
import subprocess
import sys

import pytest
from click.testing import CliRunner

from isocost.cli.completion import SHELLS
from isocost.cli.main import cli


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_has_its_script(shell):
    done = CliRunner().invoke(cli, ["completion", shell])
    assert done.exit_code == 0, done.output
    assert f"_ISOCOST_COMPLETE={shell}_complete" in done.output


def test_the_script_of_bash_is_bash(tmp_path):
    script = tmp_path / "isocost"
    script.write_text(CliRunner().invoke(cli, ["completion", "bash"]).output)
    subprocess.run(["bash", "-n", str(script)], check=True)


def test_a_half_written_command_is_completed():
    asked = {"_ISOCOST_COMPLETE": "bash_complete", "COMP_WORDS": "isocost do", "COMP_CWORD": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "isocost"], env={**os.environ, **asked}, capture_output=True, text=True, check=True
    )
    assert done.stdout.split() == ["plain,doctor"]


def test_an_unknown_shell_is_wrong_usage():
    assert CliRunner().invoke(cli, ["completion", "tcsh"]).exit_code == 2
