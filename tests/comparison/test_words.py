"""What a comparison calls things."""

from __future__ import annotations

from typing import get_args

import pytest

from endringsteori.comparison import ChangeKind, ThingKind
from endringsteori.comparison.words import HEADINGS, the
from endringsteori.texts import SPRÅK, Ordvalg, Språk


@pytest.mark.parametrize("ordvalg", get_args(Ordvalg))
@pytest.mark.parametrize("språk", SPRÅK)
def test_every_kind_of_thing_has_a_name(ordvalg: Ordvalg, språk: Språk) -> None:
    """No two kinds share one."""
    names = [the(slag, ordvalg).på(språk) for slag in get_args(ThingKind)]

    assert all(names)
    assert len(set(names)) == len(names)


def test_the_vocabulary_of_the_project_is_used() -> None:
    """For the links, as everywhere."""
    assert the("virkning", "ks").nb == "virkningen"
    assert the("virkning", "dfø").nb == "brukereffekten"


def test_every_kind_of_change_has_a_heading() -> None:
    """Those that share one stand together."""
    headings = [HEADINGS[kind].nb for kind in ChangeKind]
    without_repeats = [h for n, h in enumerate(headings) if h not in headings[:n]]
    turns = [h for n, h in enumerate(headings) if n == 0 or h != headings[n - 1]]

    assert turns == without_repeats
