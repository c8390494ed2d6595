"""Promises are plain asserts outside the test files; this makes their failures as telling."""

import pytest

pytest.register_assert_rewrite("isocost.testing.drivers")
