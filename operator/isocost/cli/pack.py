"""isocost pack: the cheapest fleet for these pods, without a cluster."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import click

from isocost.cli import params
from isocost.cli.errors import Trouble, told, unknown

GZIP = b"\x1f\x8b"
if TYPE_CHECKING:
    from isocost.cli.fleet.offers import Reserve, Shelf
    from isocost.cli.fleet.podlist import PodList


@click.command()
@click.option(
    "--pods", "pods", required=True, type=params.FILE, metavar="PODS", help="`kubectl get pods -A -o json`, or CSV."
)
@click.option("--offers", required=True, metavar="OFFERS", help="CSV, or a catalogue such as aws/us-east-1.")
@click.option(
    "--current",
    type=params.FILE,
    metavar="FILE",
    help="What runs: `isocost pack -o json`, or `kubectl get nodes -o json`.",
)
@click.option("--certificate", type=params.FILE, metavar="FILE", help="Write the proof of the bound to FILE.")
@click.option(
    "--time-limit",
    "limit",
    type=params.duration,
    default="60s",
    show_default=True,
    metavar="TIME",
    help="From the start of the process.",
)
@click.option(
    "--seed",
    type=click.IntRange(0),
    default=0,
    show_default=True,
    metavar="N",
    help="Of the integer solver.",
)
@click.option(
    "--reserve-cpu-m",
    "cpu",
    type=click.IntRange(0),
    default=0,
    show_default=True,
    metavar="N",
    help="Milli-cores kept of each node.",
)
@click.option(
    "--reserve-memory-mib",
    "memory",
    type=click.IntRange(0),
    default=0,
    show_default=True,
    metavar="N",
    help="MiB kept of each node.",
)
@params.output
@told
def pack(
    pods: Path, offers: str, current: Path | None, certificate: Path | None, limit: timedelta, seed: int, cpu: int, memory: int, form: str
) -> None:  # fmt: skip
    """Find the cheapest fleet for pods, with a proof.

    The answer comes with a lower bound that no fleet undercuts. Reads two files, writes none but the certificate, and needs
    no cluster.

    CSV of pods: name, count, cpu_m, memory_mib, gpu, gpu_milli, and where they matter gpu_memory_mib, gpu_models (a|b),
    max_per_node, disk_mib, node_selector (k=v;k=v), zone_max_skew, anti_affinity_group.

    CSV of offers: name, cpu_m, memory_mib, gpu, pods, price_per_hour, and gpu_model, gpu_memory_mib, zone, capacity_type,
    max_count, arch, disk_mib, labels (k=v;k=v).

    Empty pods, max_count and max_per_node are no limit. An offer with an empty gpu_memory_mib or disk_mib has none, unless no offer
    names it: then it is not counted, and a note says so. Fractions are kept to thousandths, of pods rounded up, of offers down.
    """
    import json

    from isocost.pack.compiled import ahead

    ahead()
    from isocost.cli.fleet import documents, running, text
    from isocost.cli.fleet.clock import age
    from isocost.cli.fleet.offers import Reserve
    from isocost.cli.render import documents as shown
    from isocost.cli.render import lines, width
    from isocost.pack.current import moved
    from isocost.pack.grounds import grounds
    from isocost.pack.solve import Asked, solve

    asked = _asked(pods, _shelf(offers, Reserve(cpu=cpu * 1000, memory=memory * 1000)))
    batches, kinds = asked.batches, asked.kinds
    end = limit.total_seconds() * 0.985 - 0.15
    about = grounds(batches, kinds) if current or form != "table" else None
    keys = {k.key for k in kinds}
    runs = running.current(_read(current), current.name, about, keys, asked.on) if current and about else None
    found = solve(Asked(batches=batches, kinds=kinds, seed=seed, current=runs), lambda: end - age())
    if certificate is not None:
        _write(certificate, json.dumps(documents.certificate(found), indent=1) + "\n")
    change = None
    if runs is not None:
        moves = moved(runs.groups, found.groups, {b.name: b.count for b in batches})
        change = documents.changes(runs.groups, found, moves)
    if form == "table":
        lines(text.lines(found, {k.key: k for k in kinds}, age(), width(), asked.notes, asked.stays, change))
        return
    document = documents.fleet(found, age(), asked.stays, asked.notes, about)
    shown([document | {"changes": change} if change else document], form)
    for note in asked.notes:
        click.echo(f"note: {note}", err=True)


def _asked(path: Path, shelf: Shelf) -> PodList:
    from isocost.cli.fleet import podlist
    from isocost.cli.fleet import pods as table
    from isocost.cli.fleet.silence import counted

    body = _read(path)
    if body.removeprefix(b"\xef\xbb\xbf").lstrip()[:1] in (b"{", b"["):
        return podlist.pods(body, path.name, shelf.kinds)
    batches, notes = counted(table.batches(_decoded(body, path), path.name), shelf.unsaid)
    return podlist.PodList(batches=batches, kinds=shelf.kinds, notes=tuple(notes))


def _shelf(offers: str, reserve: Reserve) -> Shelf:
    from isocost.catalogue import names
    from isocost.cli.fleet import offers as table

    path = Path(offers)
    if offers in names():
        return table.listed(offers, reserve)
    if not path.exists() and path.suffix != ".csv":
        raise unknown("catalogue or file", offers, names())
    return table.shelf(_decoded(_read(path), path), path.name, reserve)


def _read(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise Trouble(f"{path} cannot be read: {error.strerror}") from None


def _write(path: Path, text: str) -> None:
    try:
        path.write_text(text, encoding="utf-8")
    except OSError as error:
        raise Trouble(f"{path} cannot be written: {error.strerror}") from None


def _decoded(body: bytes, path: Path) -> str:
    if body.startswith(GZIP):
        raise Trouble(f"{path.name} is compressed", f"unpack it: gunzip {path.name}")
    try:
        return body.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise Trouble(f"{path.name} is not UTF-8 text: byte {error.start} is not", "save it as CSV in UTF-8") from None
