"""What counts as news to the loop: a user's change, not our own status."""

from __future__ import annotations

from isocost.serve.shell import Novelty, settings


def test_a_status_write_of_ours_is_no_news():
    novelty = Novelty()
    assert novelty.new("u1", 1)
    assert not novelty.new("u1", 1)


def test_a_new_generation_is_news():
    novelty = Novelty()
    novelty.new("u1", 1)
    assert novelty.new("u1", 2)


def test_the_end_of_a_known_object_is_news_once():
    novelty = Novelty()
    novelty.new("u1", 1)
    assert novelty.new("u1", 1, gone=True)
    assert not novelty.new("u1", 1, gone=True)


def test_kopf_stands_alone_and_writes_nothing_into_the_cluster():
    chosen = settings()
    assert chosen.peering.standalone
    assert chosen.scanning.disabled
    assert not chosen.posting.enabled
