"""Write every view and report of Fjellfjord as a page in each language, as the browser tests want them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, get_args

from diagram.examples import hostile
from endringsteori.checking import les, valider
from endringsteori.diagram import VIEWS, Figur, tegn
from endringsteori.document.html import to_html
from endringsteori.graph import graf
from endringsteori.report import EVERYTHING, TYPES, Case, Choice, document_of
from endringsteori.texts import Språk

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.checking import Lest

__all__ = ["write"]

_EXAMPLES: Final = Path(__file__).parents[2] / "eksempler"
_FJELLFJORD: Final = _EXAMPLES / "fjellfjord"
_FAMILY: Final = "familie"
"""The view that wants a plan around one person, and the example that is one."""
_DAY: Final = date(2026, 11, 21)
_MEASURE: Final = "losen"
_REPORTS: Final = "rapporter"
_OF_ONE_MEASURE: Final = frozenset({"kjede", "saksframlegg", "arbeidsark"})
"""The types of report that people ask for about one measure; the others are of it all."""


def write(folder: Path) -> None:
    """Write the pages as `<språk>-<visning>.html`, and one where every text is hostile.

    The reports are in a folder of their own, as `<språk>-<type>.html`: of everything in
    bokmål, and of one measure in the others, whose pages are built alike.
    """
    reports = folder / _REPORTS
    reports.mkdir(parents=True, exist_ok=True)
    for old in (*folder.glob("*.html"), *reports.glob("*.html")):
        old.unlink()
    for name, page in _written():
        (reports / f"{name}.html").write_text(page, encoding="utf-8")
    for name, figur in _figures():
        (content,) = figur.filer("html")
        (folder / f"{name}.html").write_bytes(content)


def _figures() -> Iterator[tuple[str, Figur]]:
    lest, family = les(_FJELLFJORD), les(_EXAMPLES / _FAMILY)
    for språk in get_args(Språk):
        for view in VIEWS:
            name = view.replace("ø", "o").replace("å", "a")
            yield (
                f"{språk}-{name}",
                _drawn(family if view == _FAMILY else lest, view, språk),
            )
        yield f"{språk}-losen", _drawn(lest, "kjede", språk, tiltak=_MEASURE)
    yield "fiendtlig", Figur(hostile())


def _drawn(lest: Lest, view: str, språk: Språk, *, tiltak: str | None = None) -> Figur:
    funn = valider(lest, dato=_DAY, språk=språk)
    return tegn(lest.teori, view, tiltak=tiltak, språk=språk, funn=funn, dato=_DAY)


def _written() -> Iterator[tuple[str, str]]:
    lest = les(_FJELLFJORD)
    graph = graf(lest.teori)
    for språk in get_args(Språk):
        one = Case(graph, _DAY, språk, lest, Choice(tiltak=(_MEASURE,)))
        whole = Case(graph, _DAY, språk, lest, EVERYTHING) if språk == "nb" else one
        for name in TYPES:
            case = one if name in _OF_ONE_MEASURE else whole
            plain = name.replace("ø", "o").replace("å", "a")
            yield f"{språk}-{plain}", to_html(document_of(case, name))
