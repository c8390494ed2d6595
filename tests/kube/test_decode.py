"""Answers read for the first time by many threads at once, as when an operator starts."""

import subprocess
import sys

import msgspec
import pytest

from isocost.kube.decode import Page, one
from isocost.kube.errors import Unavailable

FIRST = """
import sys, threading
from isocost.kube.decode import Page, one
from isocost.kube.paging import collect
from isocost.observe import wire

THREADS = 8
POD = b'{"metadata": {"name": "web"}, "spec": {"containers": [{"name": "main"}]}}'
PAGE = b'{"metadata": {"resourceVersion": "7"}, "items": [' + POD + b']}'
together = threading.Barrier(THREADS)
read = []

def first():
    together.wait()
    whole = collect(lambda _: PAGE, 500, Page("Pod", wire.Pod))
    read.extend(pod.metadata.name for page in whole.pages for pod in page)
    read.append(one(POD, wire.Bare, "Pod", "web").metadata.name)

sys.setswitchinterval(1e-6)
threads = [threading.Thread(target=first) for _ in range(THREADS)]
for thread in threads: thread.start()
for thread in threads: thread.join()
assert read == ["web"] * 2 * THREADS, read
"""


class Named(msgspec.Struct):
    name: str


def test_threads_that_read_a_type_for_the_first_time_do_not_see_it_half_known() -> None:
    """msgspec learns a type at first use and shows what it has so far to other threads: that ended processes by SIGSEGV."""
    for _ in range(8):
        done = subprocess.run([sys.executable, "-c", FIRST], capture_output=True, text=True, check=False)
        assert not done.returncode, done.stderr or f"ended with {done.returncode}"


@pytest.mark.parametrize(
    ("body", "words"), [(b"{", "truncated"), (b'{"items": [{"name": 1}]}', r"\$.items\[0\].name"), (b"[]", "object")]
)
def test_a_page_that_does_not_fit_is_refused_as_a_whole(body: bytes, words: str) -> None:
    with pytest.raises(Unavailable, match=words):
        Page("Pod", Named)(body)


def test_an_object_that_does_not_fit_is_refused_by_name() -> None:
    assert one(b'{"name": "web"}', Named, "Pod", "web") == Named("web")
    with pytest.raises(Unavailable, match=r"\$.name"):
        one(b'{"name": 1}', Named, "Pod", "web")
