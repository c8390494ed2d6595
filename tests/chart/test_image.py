"""The image and the chart that runs it agree: uid, port, entry point, what may be written, and what is copied."""

from __future__ import annotations

import fnmatch
import re
import tomllib

import pytest
import yaml
from tests.chart.helm import CHART, ROOT

from isocost.cli.main import cli

Step = tuple[str, str]


def steps() -> list[list[Step]]:
    """The stages of the Dockerfile, each as its instructions and their words."""
    text = (ROOT / "Dockerfile").read_text(encoding="utf-8")
    whole = re.sub(r"\\\n\s*", "", re.sub(r"^#.*\n", "", text, flags=re.MULTILINE))
    found: list[list[Step]] = [[]]
    for line in filter(None, whole.splitlines()):
        name, _, rest = line.partition(" ")
        if name == "FROM":
            found.append([])
        found[-1].append((name, rest))
    return found


HEAD, BUILD, FINAL = steps()
VALUES = yaml.safe_load((CHART / "values.yaml").read_text(encoding="utf-8"))
DEPLOYMENT = (CHART / "templates" / "deployment.yaml").read_text(encoding="utf-8")


def said(stage: list[Step], name: str) -> list[str]:
    return [rest for each, rest in stage if each == name]


def environment() -> dict[str, str]:
    return dict(pair.split("=", 1) for line in said(FINAL, "ENV") for pair in line.split())


def test_the_chart_s_user_is_the_image_s():
    context = VALUES["podSecurityContext"]
    assert said(FINAL, "USER") == [f"{context['runAsUser']}:{context['runAsGroup']}"]
    assert context["runAsNonRoot"] is True


def test_the_chart_s_port_is_the_image_s_and_the_command_s():
    (port,) = (option for option in cli.commands["run"].params if option.name == "port")
    assert said(FINAL, "EXPOSE") == [str(VALUES["service"]["port"])] == [str(port.default)]


def test_the_chart_s_arguments_are_those_of_the_entry_point():
    """The Deployment gives args and no command, so the entry point is isocost and the first word one of its commands."""
    assert said(FINAL, "ENTRYPOINT") == ['["/opt/isocost/bin/isocost"]']
    assert "command:" not in DEPLOYMENT
    words = re.findall(
        r"^            (?:\{\{-.*\}\}|- (\S+?)(?:=.*)?)$",
        DEPLOYMENT.partition("args:")[2].partition("env:")[0],
        re.MULTILINE,
    )
    first, *options = filter(None, words)
    assert first == "run"
    known = {name for option in cli.commands["run"].params for name in option.opts}
    assert set(options) <= known


def test_only_tmp_is_written_to():
    assert "mountPath: /tmp\n" in DEPLOYMENT
    assert environment()["HOME"] == "/tmp"
    assert environment()["PYTHONDONTWRITEBYTECODE"] == "1"
    assert said(FINAL, "WORKDIR") == ["/tmp"]


def test_a_uid_without_a_name_has_one():
    """kopf asks getpass for a name and fails for a uid that OpenShift chose; USER is what getpass looks at first."""
    assert environment()["USER"]


def test_the_base_can_be_pinned_and_is_the_same_in_both_stages():
    assert [line.partition("=")[0] for line in said(HEAD, "ARG")] == ["BASE"]
    assert said(BUILD, "FROM") == ["${BASE} AS build"]
    assert said(FINAL, "FROM") == ["${BASE}"]


def test_the_base_s_python_is_one_that_the_package_supports():
    wanted = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["requires-python"]
    low, high = (int(n) for n in re.findall(r"3\.(\d+)", wanted))
    assert low <= int(said(HEAD, "ARG")[0].partition("python:3.")[2].partition("-")[0]) < high


def test_what_runs_has_nothing_to_build_with():
    assert said(FINAL, "COPY") == ["--from=build /opt/isocost /opt/isocost"]
    assert not [line for line in said(FINAL, "RUN") if "install " in line.replace("uninstall ", "")]


@pytest.mark.parametrize("source", [word for line in said(BUILD, "COPY") for word in line.split()[:-1]])
def test_what_is_copied_exists_and_passes_the_ignore_file(source):
    lines = [line for line in (ROOT / ".dockerignore").read_text().splitlines() if line and not line.startswith("#")]
    assert (ROOT / source).exists()
    assert lines[0] == "*"
    assert any(fnmatch.fnmatch(source, line[1:]) for line in lines if line.startswith("!"))


def test_the_version_is_the_package_s():
    version = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["version"]
    assert f"VERSION={version}" in said(FINAL, "ARG")
