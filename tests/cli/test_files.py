"""A snapshot survives its file, and a file that is none is refused with its name and a word about why."""

import gzip

import pytest
from tests.report.sample import NOW, VIEW

from isocost.cli.files import FileError, load, save
from isocost.world.snapshot import Snapshot

FILLED = Snapshot(now=NOW, cluster="v1.36.3", views=(VIEW,))


@pytest.mark.parametrize("name", ["snapshot.json", "snapshot.json.gz"])
def test_a_snapshot_survives_its_file(tmp_path, name):
    path = tmp_path / name
    assert save(path, FILLED) == path.stat().st_size
    assert load(path) == FILLED


def test_a_compressed_file_is_the_same_whenever_it_is_written(tmp_path):
    save(tmp_path / "a.gz", FILLED)
    save(tmp_path / "b.gz", FILLED)
    assert (tmp_path / "a.gz").read_bytes() == (tmp_path / "b.gz").read_bytes()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.json", b"kind: CostPolicy", "not a snapshot"),
        ("a.json", b"[]", "not a snapshot"),
        ("a.gz", b"plain", "cannot be read"),
        ("a.gz", gzip.compress(b"{}", mtime=0)[:-4], "cannot be read"),
        ("a.gz", gzip.compress(b"{}", mtime=0)[:12] + b"\xff" * 20, "cannot be read"),
    ],
)
def test_a_file_that_is_no_snapshot_says_which_and_why(tmp_path, name, content, said):
    path = tmp_path / name
    path.write_bytes(content)
    with pytest.raises(FileError, match=said) as caught:
        load(path)
    assert str(path) in str(caught.value)


def test_a_file_that_is_absent_says_how_to_make_one(tmp_path):
    with pytest.raises(FileError, match="isocost snapshot save"):
        load(tmp_path / "nowhere.json")


def test_a_folder_is_not_a_file(tmp_path):
    with pytest.raises(FileError, match="cannot be read"):
        load(tmp_path)
