"""A figure, and when it asks the engine."""

from __future__ import annotations

import json
from dataclasses import replace
from typing import TYPE_CHECKING

import pytest

from diagram.examples import chain, hostile
from diagram.large import by_measure, portfolio
from endringsteori.diagram import RENDERERS, EngineError, EngineTrouble, Figur, Size
from endringsteori.diagram.engine.wasm import run_graphviz
from endringsteori.diagram.look.themes import THEMES

if TYPE_CHECKING:
    from pathlib import Path


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


def test_figure_of_one_page_is_its_only_part() -> None:
    """Nothing is made twice."""
    figur = Figur(chain())

    assert figur.deler == (figur,)


def test_parts_are_figures_of_their_own() -> None:
    """Each is drawn as its page."""
    figur = Figur(portfolio(2), shares={"tiltak": by_measure}).på(deling="tiltak")
    parts = figur.deler

    assert [part.diagram for part in parts] == [page.diagram for page in figur.sider]
    assert [part.svg() for part in parts] == [page.svg() for page in figur.sider]
    assert parts[1].deler == (parts[1],)


def test_figure_on_paper_leaves_the_first_as_it_was() -> None:
    """A figure is a value."""
    figur = Figur(chain())
    before = figur.svg()

    assert 'width="420mm"' in figur.på("a3").svg()
    assert figur.svg() == before


def test_theme_reaches_every_page() -> None:
    """The paper of a dark theme is dark."""
    dark = THEMES["mork"].background
    figur = Figur(portfolio(2), shares={"tiltak": by_measure})

    assert all(
        dark in part.svg() for part in figur.på(deling="tiltak", tema="mork").deler
    )


def test_system_engine_is_asked_only_on_request(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """There is none on an empty path."""
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(EngineError) as caught:
        Figur(chain()).på(motor="dot").svg()

    assert Figur(chain()).svg()
    assert caught.value.kind == EngineTrouble.PROGRAM_MISSING


@pytest.mark.parametrize("ending", RENDERERS)
def test_every_renderer_takes_hostile_texts(ending: str) -> None:
    """Each gives one file for a figure of one page."""
    (content,) = Figur(hostile()).filer(ending, Size(bredde=400))

    assert content


@pytest.mark.parametrize("ending", ["svg", "mmd", "dot", "json", "txt"])
def test_text_formats_hold_the_words(ending: str) -> None:
    """Of a chain that is not hostile."""
    made = replace(chain(), text=chain().nodes[0].label)
    (content,) = Figur(made).filer(ending)
    plain = content.decode().replace("#47;", "/")

    assert "Ledd t/innsats" in " ".join(plain.split())


@pytest.mark.parametrize(
    ("ending", "files"),
    [("svg", 4), ("pdf", 1), ("mmd", 4), ("json", 4)],
)
def test_number_of_files(ending: str, files: int) -> None:
    """A PDF has its pages in one file."""
    figur = Figur(portfolio(2), shares={"tiltak": by_measure}).på(deling="tiltak")

    assert len(figur.filer(ending)) == files


def test_content_is_one_file_where_only_paper_splits_it() -> None:
    """What has no pages is not split by them."""
    figur = Figur(portfolio(24), shares={"tiltak": by_measure}).på("a4")

    assert figur.filer("mmd") == (figur.mermaid().encode(),)
