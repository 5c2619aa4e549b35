"""Pausing the garbage collector."""

from __future__ import annotations

import gc

import pytest

from endringsteori.loading import collector_paused


@pytest.mark.parametrize("on", [True, False])
def test_it_is_put_back_as_it_was(*, on: bool) -> None:
    """Also where it was paused already, and where the work fails."""
    (gc.enable if on else gc.disable)()
    try:
        with collector_paused():
            assert not gc.isenabled()
            with pytest.raises(ZeroDivisionError), collector_paused():
                _ = 1 / 0
            assert not gc.isenabled()
        assert gc.isenabled() is on
    finally:
        gc.enable()
