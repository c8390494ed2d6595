"""Names of catalogues, clouds and regions as words on the command line."""

from __future__ import annotations

from isocost.cli.errors import unknown


def named(asked: tuple[str, ...], cloud: str, region: str) -> tuple[str, ...]:
    """The catalogues meant. Raises Trouble for a name there is not."""
    from isocost import catalogue

    there = catalogue.names()
    clouds, regions = ({name.split("/")[i] for name in there} for i in (0, 1))
    for what, word, known in (("cloud", cloud, clouds), ("region", region, regions)):
        if word and word not in known:
            raise unknown(what, word, known)
    for name in asked:
        if name not in there:
            raise unknown("catalogue", name, there)
    return tuple(name for name in asked or there if _within(name, cloud, region))


def _within(name: str, cloud: str, region: str) -> bool:
    its = name.split("/")
    return cloud in ("", its[0]) and region in ("", its[1])
