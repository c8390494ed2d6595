"""The operator as a release that helm itself installs and upgrades, and the version before this one to upgrade from.

`older/` holds the chart of 0.1.0 and its code as a wheel, as they were before there was a Lease. The release's pods are kept
off the nodes by a selector that none has; in their place the process runs here, with the release's arguments and account.
"""

from __future__ import annotations

import subprocess
from pathlib import Path

from e2e.binaries import ROOT, program
from e2e.install import CHART, NAMESPACE, RELEASE, Operator

OLDER = Path(__file__).parent / "older"
OLD_CHART = OLDER / "isocost-0.1.0.tgz"
OLD_CODE = OLDER / "isocost-0.1.0-py3-none-any.whl"


class Release(Operator):
    """`install` makes a release of the old chart and prepares the old code; `upgrade` brings both up to date."""

    def install(self, *, permissions: str = "write", **values: str) -> Release:
        self.source = OLD_CODE
        nowhere = {"nodeSelector.nowhere": "true"}
        self._helm(OLD_CHART, {"permissions": permissions, "prometheus.url": self.prometheus, **nowhere, **values})
        return self

    def upgrade(self, **values: str) -> Release:
        """The chart of this tree over the release, with the values that were given before, and its code."""
        self.source = ROOT
        self._helm(CHART, values)
        return self

    def _helm(self, chart: Path, values: dict[str, str]) -> None:
        sets = [part for key, value in values.items() for part in ("--set-string", f"{key}={value}")]
        words = ["upgrade", "--install", RELEASE, str(chart), "--namespace", NAMESPACE, "--create-namespace"]
        words += ["--reset-then-reuse-values", *sets, "--kubeconfig", str(self.cluster.kubeconfig)]
        done = subprocess.run([str(program("helm")), *words], capture_output=True, text=True, check=False)
        if done.returncode:
            raise RuntimeError(f"helm {' '.join(words)} failed: {done.stderr}")
        for crd in self.cluster.client.list("customresourcedefinitions"):
            self.cluster.established(crd)
        pod = self.cluster.client.get("deployments", RELEASE, NAMESPACE)["spec"]["template"]["spec"]
        self.arguments, self.account = list(pod["containers"][0]["args"]), pod["serviceAccountName"]
        self.kubeconfig = self.cluster.kubeconfig_for(NAMESPACE, self.account)
