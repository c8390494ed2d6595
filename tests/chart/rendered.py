"""What the chart renders for each file of sets/, kept in rendered/ so that a change of the chart shows in review.

    .venv/bin/python -m tests.chart.rendered     writes rendered/ anew

The kinds are left out: they are generated, and compared with their source elsewhere. So is the inside of dashboards.
"""

from __future__ import annotations

from pathlib import Path

import yaml
from tests.chart.helm import render

HERE = Path(__file__).parent
SETS = sorted((HERE / "sets").glob("*.yaml"))
LEFT_OUT = "(its own file in the chart)"


def rendered(values: Path) -> str:
    """The objects of a value set as YAML, in helm's order."""
    kept = [document for document in render(values=values) if document["kind"] != "CustomResourceDefinition"]
    for document in kept:
        if document["kind"] == "ConfigMap":
            document["data"] = dict.fromkeys(document["data"], LEFT_OUT)
    return yaml.safe_dump_all(kept, sort_keys=False, width=120)


def stored(values: Path) -> Path:
    """Where the rendered objects of a value set are kept."""
    return HERE / "rendered" / values.name


if __name__ == "__main__":
    for one in SETS:
        stored(one).write_text(rendered(one), encoding="utf-8")
        print(f"written: {stored(one).relative_to(HERE.parents[1])}")
