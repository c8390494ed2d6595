"""An example or two of each command, shown below its options. A test parses every one of them."""

from __future__ import annotations

from collections.abc import Mapping

import click

EXAMPLES: Mapping[str, tuple[tuple[str, str], ...]] = {
    "": (
        ("isocost demo", "what it does, shown on a simulated cluster"),
        ("isocost plan", "what this cluster costs, could cost, and where the money idles"),
        ("isocost doctor", "what stands in isocost's way, and how to mend it"),
        ("isocost plan --snapshot examples/snapshot.json", "a plan without a cluster"),
    ),
    "demo": (
        ("isocost demo", "the whole day"),
        ("isocost demo --hours 2 --report day.html", "only its beginning"),
    ),
    "run": (
        ("isocost run --prometheus-url http://localhost:9090", "the operator, from this machine"),
        ("isocost run --prometheus-url http://prometheus.monitoring:9090 --interval 30s", ""),
    ),
    "plan": (
        ("isocost plan", "what any cluster costs, and could cost"),
        ("isocost plan --prometheus-url http://localhost:9090", "the same, with what is really used"),
        ("isocost plan shop -o json", "one policy, for programs"),
        (
            "isocost plan --snapshot examples/snapshot.json --exit-code",
            "without a cluster; 3 when something would change",
        ),
    ),
    "explain": (
        ("isocost explain", "every workload, where there is one policy or none"),
        ("isocost explain shop/web", "one of them"),
        ("isocost explain fleet Deployment/shop/web -o yaml", "one workload of the policy fleet"),
        ("isocost explain shop llm --snapshot examples/snapshot.json", "without a cluster"),
    ),
    "requests": (
        ("isocost requests shop", "for a file that kustomization.yaml names: patches: [{path: requests.yaml}]"),
    ),
    "doctor": (
        ("isocost doctor", ""),
        ("isocost doctor --prometheus-url http://localhost:9090", "with the series that the presets need"),
        ("isocost doctor -o json", "for programs; the exit code is 1 when a check failed"),
    ),
    "snapshot save": (
        ("isocost snapshot save now.json.gz --prometheus-url http://localhost:9090", "what a bug report should hold"),
    ),
    "snapshot show": (("isocost snapshot show examples/snapshot.json", ""),),
    "replay": (
        ("isocost replay examples/snapshot.json", "the decision that this isocost makes"),
        ("isocost replay monday.json.gz tuesday.json.gz --policy shop", "and what changed from one to the next"),
    ),
    "pack": (
        ("isocost pack --pods pods.json --offers aws/us-east-1", "pods.json of: kubectl get pods -A -o json"),
        ("isocost pack --pods pods.csv --offers offers.csv --certificate proof.json", ""),
    ),
    "forecast": (
        ("isocost forecast --series demand.csv", ""),
        ("isocost forecast --series demand.csv --horizon 30m --quantiles 0.95 -o json", ""),
    ),
    "bench demand": (("isocost bench demand --series demand.csv --lead 10m", ""),),
    "crds": (
        ("isocost crds", "to be piped into: kubectl apply --server-side -f -"),
        ("isocost crds --write crds", "one file a kind"),
        ("isocost crds --check crds", "exits with 1 when a file differs"),
    ),
    "ping": (("isocost ping http://localhost:8080 --wait 30s", ""),),
    "completion": (
        ("isocost completion bash", "for this shell: source <(isocost completion bash)"),
        ("isocost completion zsh", "into a file _isocost on your fpath, before compinit"),
        ("isocost completion fish", "into ~/.config/fish/completions/isocost.fish"),
    ),
    "version": (("isocost version -o json", ""),),
}


def add(command: click.Command, path: str = "") -> None:
    """Puts the examples below the help of the command and of all under it."""
    if path in EXAMPLES and not command.epilog:
        command.epilog = "\b\nExamples:\n" + "\n".join(_line(*one) for one in EXAMPLES[path])
    if isinstance(command, click.Group):
        for name, inner in command.commands.items():
            add(inner, f"{path} {name}".strip())


def _line(words: str, said: str) -> str:
    return f"  {words}\n      {said}" if said else f"  {words}"
