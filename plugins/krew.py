"""Makes the krew plugin: an archive with the launcher, and the manifest that names its checksum.

    python plugins/krew.py --url https://HOST/PATH --out dist
    kubectl krew install --manifest dist/isocost.yaml --archive dist/kubectl-isocost.tar.gz

The archive is the same to the last bit whenever it is made, so its checksum can be checked. The URL is where the archive is going to
be published; installing from files, as above, does not ask it.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import io
import tarfile
from pathlib import Path
from typing import Any

import yaml

from isocost import __version__

HERE = Path(__file__).parent
LAUNCHER = HERE / "kubectl-isocost"
NAME, ARCHIVE = "isocost", "kubectl-isocost.tar.gz"
SYSTEMS = ("linux", "darwin")
MACHINES = ("amd64", "arm64")
TEXT = """\
Says what a cluster costs, what it could cost at most less (with a proven bound), and where the money idles: nodes that nobody asks
for, requests that nobody uses. Reads with your own kubeconfig, writes nothing, and needs nothing installed in the cluster.
  kubectl isocost plan      the bill, the cheapest fleet, and what idles
  kubectl isocost explain   why each workload gets what it gets
  kubectl isocost doctor    what stands in isocost's way, and how to mend it
"""
CAVEATS = """\
This plugin runs the Python program isocost, which has to be installed too (Python 3.11 to 3.13):
  pipx install isocost
"""


def archive() -> bytes:
    """The launcher as a .tar.gz, without times and owners."""
    body, held = LAUNCHER.read_bytes(), io.BytesIO()
    with tarfile.open(fileobj=held, mode="w", format=tarfile.USTAR_FORMAT) as tar:
        entry = tarfile.TarInfo(LAUNCHER.name)
        entry.size, entry.mode = len(body), 0o755
        tar.addfile(entry, io.BytesIO(body))
    return gzip.compress(held.getvalue(), mtime=0)


def manifest(url: str) -> dict[str, Any]:
    """The plugin as krew's index has it (krew.googlecontainertools.github.com/v1alpha2)."""
    base, checksum = url.rstrip("/"), hashlib.sha256(archive()).hexdigest()
    return {
        "apiVersion": "krew.googlecontainertools.github.com/v1alpha2",
        "kind": "Plugin",
        "metadata": {"name": NAME},
        "spec": {
            "version": f"v{__version__}",
            "homepage": base,
            "shortDescription": "Show what a cluster costs and could cost",
            "description": TEXT,
            "caveats": CAVEATS,
            "platforms": [
                {
                    "selector": {"matchLabels": {"os": system, "arch": machine}},
                    "uri": f"{base}/{ARCHIVE}",
                    "sha256": checksum,
                    "files": [{"from": LAUNCHER.name, "to": "."}],
                    "bin": LAUNCHER.name,
                }
                for system in SYSTEMS
                for machine in MACHINES
            ],
        },
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--url", required=True, help="where the archive will be found")
    parser.add_argument("--out", type=Path, default=Path("dist"), help="folder to write into (default: dist)")
    asked = parser.parse_args()
    asked.out.mkdir(parents=True, exist_ok=True)
    (asked.out / ARCHIVE).write_bytes(archive())
    (asked.out / f"{NAME}.yaml").write_text(yaml.safe_dump(manifest(asked.url), sort_keys=False, width=120))


if __name__ == "__main__":
    main()
