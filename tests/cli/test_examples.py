"""Every command shows examples, and every example is one: its words are parsed as they stand."""

import shlex

import click
import pytest

from isocost.cli.examples import EXAMPLES
from isocost.cli.main import cli

WORDS = [(path, words) for path, found in EXAMPLES.items() for words, _ in found]


def leaves(command, path=""):
    if not isinstance(command, click.Group):
        return [(path, command)]
    return [leaf for name, inner in command.commands.items() for leaf in leaves(inner, f"{path} {name}".strip())]


@pytest.mark.parametrize(("path", "command"), leaves(cli), ids=lambda one: one if isinstance(one, str) else "")
def test_the_help_of_every_command_shows_an_example(path, command):
    with click.Context(command, info_name=path, terminal_width=100) as context:
        lines = [line.strip() for line in command.get_help(context).splitlines()]
    assert [line for line in lines if line.startswith(f"isocost {path}")]


@pytest.mark.parametrize(("path", "words"), WORDS, ids=[words for _, words in WORDS])
def test_every_example_is_parsed(path, words):
    command, rest = cli, shlex.split(words)[1:]
    assert words.startswith(f"isocost {path}".strip())
    while isinstance(command, click.Group):
        command = command.commands[rest.pop(0)]
    with command.make_context(command.name, rest):
        pass
