"""The words of the views."""

from __future__ import annotations

from endringsteori.diagram import VIEWS
from endringsteori.diagram.ord.visninger import TITLER


def test_every_view_but_the_chain_has_its_title() -> None:
    """A chain is called what its measure is."""
    assert {*TITLER} == {*VIEWS} - {"kjede"}
