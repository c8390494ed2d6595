"""The commands of the documentation that need a cluster, typed as a reader would, page after page; its objects before real rules.

The rest of the commands run without a cluster, in tests/pages.
"""

from __future__ import annotations

import os
import subprocess
from pathlib import Path

import pytest
import yaml
from docs.example import policy
from tests.pages.blocks import PAGES, Block, console, of
from tests.pages.ways import PLAN, Way, filled, way

from e2e.binaries import ROOT
from e2e.cluster import Cluster, documents
from isocost.testing import builders as make

PROMETHEUS = "prometheus.url=http://prometheus-server.monitoring.svc:80"
ASKING = [page for page in PAGES if any(way(step.command) is Way.PLANE for _, step in console(page))]


@pytest.fixture(scope="module", autouse=True)
def _installed(plane: Cluster) -> None:
    """The chart as Helm installs it, the policy and the plan that the pages' commands are filled in with."""
    done = typed(
        plane, f"helm install isocost charts/isocost --namespace isocost --create-namespace --set {PROMETHEUS}"
    )
    assert done.returncode == 0, done.stderr
    (plan,) = documents(ROOT / "examples" / "costplan.yaml")
    plane.apply(policy())
    plane.apply(make.lease("isocost", "isocost-0", "isocost"))
    plane.apply({**plan, "metadata": {"name": PLAN}})


def typed(plane: Cluster, command: str) -> subprocess.CompletedProcess[str]:
    """What a shell in a clone of the repository makes of the command."""
    path = os.pathsep.join([str(ROOT / ".venv" / "bin"), str(ROOT / ".tools" / "bin"), os.environ["PATH"]])
    environment = {**os.environ, "PATH": path, "KUBECONFIG": str(plane.kubeconfig), "HOME": str(plane.folder)}
    return subprocess.run(
        ["bash", "-c", command], cwd=ROOT, env=environment, capture_output=True, text=True, timeout=60, check=False
    )


@pytest.mark.parametrize("page", ASKING, ids=lambda page: str(page.relative_to(ROOT)))
def test_the_commands_of_a_page_are_taken_by_a_real_cluster(plane: Cluster, page: Path) -> None:
    for block, step in console(page):
        if way(step.command) is Way.PLANE:
            done = typed(plane, filled(step.command))
            assert done.returncode == 0, f"{block}: {step.command}\n{done.stdout}{done.stderr}"


@pytest.mark.parametrize("block", of("yaml"), ids=str)
def test_the_objects_of_the_pages_keep_the_rules_of_their_kinds(plane: Cluster, block: Block) -> None:
    own = [one for one in yaml.safe_load_all(block.text) if str(one.get("apiVersion", "")).startswith("isocost.dev/")]
    for document in own:
        document["metadata"]["name"] = "of-the-docs"
        plane.client.create(document)
        plane.client.delete(document["kind"], "of-the-docs")
