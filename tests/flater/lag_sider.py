"""Write every view of Fjellfjord as a page in each language, as the browser tests want them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final, get_args

from diagram.examples import hostile
from endringsteori.checking import les, valider
from endringsteori.diagram import VIEWS, Figur, tegn
from endringsteori.graph import graf
from endringsteori.texts import Språk

if TYPE_CHECKING:
    from collections.abc import Iterator

__all__ = ["write"]

_FJELLFJORD: Final = Path(__file__).parents[2] / "eksempler" / "fjellfjord"
_DAY: Final = date(2026, 11, 21)
_MEASURE: Final = "losen"


def write(folder: Path) -> None:
    """Write the pages as `<språk>-<visning>.html`, and one where every text is hostile."""
    folder.mkdir(parents=True, exist_ok=True)
    for old in folder.glob("*.html"):
        old.unlink()
    for name, figur in _figures():
        (content,) = figur.filer("html")
        (folder / f"{name}.html").write_bytes(content)


def _figures() -> Iterator[tuple[str, Figur]]:
    lest = les(_FJELLFJORD)
    graph = graf(lest.teori)
    for språk in get_args(Språk):
        funn = valider(lest, dato=_DAY, språk=språk)
        for view in VIEWS:
            name = view.replace("ø", "o").replace("å", "a")
            yield (
                f"{språk}-{name}",
                tegn(graph, view, språk=språk, funn=funn, dato=_DAY),
            )
        chain = tegn(graph, tiltak=_MEASURE, språk=språk, funn=funn, dato=_DAY)
        yield f"{språk}-losen", chain
    yield "fiendtlig", Figur(hostile())
