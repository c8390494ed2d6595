"""docs/reference/settings.md: what the operator's process can be told, read out of its command line and of the chart's values."""

from __future__ import annotations

from collections.abc import Iterator

import click
import values

from isocost.cli.main import cli

HEAD = """# Settings

<!-- Made by `make generate` from operator/isocost/cli and charts/isocost/values.yaml. Do not edit. -->

What a policy decides is in its [fields](api.md#costpolicy-cpol). Here is what the process is told before it has read any: by the
values of the chart, which write its command line, or by the command line itself.
"""


def page(given: str) -> str:
    """The page; given is the text of the chart's values.yaml."""
    run = cli.commands["run"]
    return "\n".join([HEAD, *_options(run), *_variables(), "## Values of the chart\n", values.table(given), ""])


def _options(command: click.Command) -> Iterator[str]:
    yield "## The operator's process\n"
    yield "`isocost run` takes these, each as an option.\n"
    yield "| option | default | meaning |"
    yield "|---|---|---|"
    with click.Context(command) as context:
        for option in _of(command):
            record = option.get_help_record(context)
            if record:
                yield f"| `{record[0]}` | {_default(option)} | {option.help} |"
    yield ""


def _of(command: click.Command) -> Iterator[click.Option]:
    yield from (one for one in command.params if isinstance(one, click.Option))


def _default(option: click.Option) -> str:
    if option.required:
        return "required"
    return "" if option.is_flag or option.default in ("", None) else f"`{option.default}`"


def _variables() -> Iterator[str]:
    yield "## Environment variables\n"
    yield "| variable | stands in for | of |"
    yield "|---|---|---|"
    for name, (option, commands) in sorted(variables(cli, "isocost").items()):
        yield f"| `{name}` | `{option}` | {', '.join(f'`{one}`' for one in commands)} |"
    yield "| `KUBECONFIG` | `--kubeconfig` | every command that reads a cluster |"
    yield "| `NO_COLOR` | no colours, whatever the terminal | every command |"
    yield ""


def variables(command: click.Command, path: str) -> dict[str, tuple[str, list[str]]]:
    """Variable -> (the option it stands in for, the commands that take it), of a command and all below it."""
    found = {str(one.envvar): (one.opts[0], [path]) for one in _of(command) if one.envvar}
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            for variable, (option, commands) in variables(inner, f"{path} {name}").items():
                found.setdefault(variable, (option, []))[1].extend(commands)
    return found
