"""A figure, and when it asks the engine."""

from __future__ import annotations

import json

import pytest

from diagram.examples import chain
from endringsteori.diagram import EngineError, EngineTrouble, Figur
from endringsteori.diagram.engine import run_graphviz


class _CountingEngine:
    """The real engine, counting how often it is asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, dot: str) -> bytes:
        self.asked += 1
        return run_graphviz(dot)


def _broken(dot: str) -> bytes:
    del dot
    raise EngineError(EngineTrouble.BROKEN)


def test_layout_is_made_once_and_when_needed() -> None:
    """Content needs no engine, and two pictures need one layout."""
    engine = _CountingEngine()
    figur = Figur(chain(), engine)
    figur.json()
    figur.tekst()
    before = engine.asked
    figur.svg()
    figur.svg()

    assert (before, engine.asked) == (0, 1)


def test_content_is_there_without_an_engine() -> None:
    """When the engine fails, text and JSON still come."""
    figur = Figur(chain(), _broken)

    assert json.loads(figur.json())["title"] == "Prøve"
    assert figur.tekst() == "Lang.\n"
    with pytest.raises(EngineError):
        figur.svg()


def test_notebook_shows_picture_and_text() -> None:
    """A notebook is offered the picture and its prose."""
    figur = Figur(chain())
    bundle = figur._repr_mimebundle_()

    assert bundle == {"image/svg+xml": figur.svg(), "text/plain": figur.tekst()}
