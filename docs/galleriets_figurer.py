"""The figures of the gallery: what is drawn, how it is asked for, and what it answers."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori import graf, les, tegn, valider

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori import Figur

__all__ = ["Shown", "english", "figures"]

_EXAMPLES: Final = Path(__file__).resolve().parents[1] / "eksempler"
_DAY: Final = date(2026, 11, 21)


@dataclass(frozen=True, slots=True)
class Shown:
    """A figure of the gallery: its view, its file, how it is asked for, what it tells.

    A variant of a view has a `title` of its own, and stands below it on its page.
    """

    view: str
    name: str
    flags: str
    about: str
    figur: Figur
    title: str = ""
    example: str = "fjellfjord"


def english() -> Figur:
    """Draw the example in English, for the page and the README that are in English."""
    return tegn(les(_EXAMPLES / "engelsk").teori, tiltak="mentor", dato=_DAY)


def figures() -> Iterator[Shown]:
    """Give the figures; the first of each view is the one that its page begins with."""
    lest = les(_EXAMPLES / "fjellfjord")
    graph = graf(lest.teori)
    losen = tegn(graph, tiltak="losen", dato=_DAY)
    yield Shown(
        "kjede",
        "kjede",
        "--tiltak losen",
        "Figuren svarer på: Hva gjør dere, hva tror dere det fører til, og hvorfor? Boksene har det indikatorene viser, og pilene har begrunnelse, tillit og tid.",
        losen,
    )
    yield Shown(
        "kjede",
        "baner",
        "--tiltak losen --baner tjeneste",
        "Det samme tiltaket, med en bane for hver tjeneste: hvem gjør hva, og hvor går arbeidet over til andre?",
        tegn(graph, tiltak="losen", baner=True, dato=_DAY),
        title="Kjede i baner",
    )
    yield Shown(
        "kjede",
        "funn",
        "--tiltak losen --funn",
        "Det `valider` finner, på de boksene og pilene det gjelder.",
        tegn(graph, tiltak="losen", funn=valider(lest, dato=_DAY), dato=_DAY),
        title="Kjede med funn",
    )
    yield Shown(
        "kjede",
        "mork",
        "--tiltak losen --tema mork",
        "De samme formene og merkene i andre farger.",
        losen.på(tema="mork"),
        title="Kjede på mørk skjerm",
    )
    yield Shown(
        "portefølje",
        "portefolje",
        "--visning portefolje",
        "Figuren svarer på: Hva arbeider vi mot, med hva, og hvilke mål har få eller ingen tiltak?",
        tegn(graph, "portefølje", dato=_DAY),
    )
    yield Shown(
        "mål",
        "mal",
        "--visning mal",
        "Figuren svarer på: Hvilke mål hører sammen, hvem svarer for dem, og hvordan ser vi om vi når dem?",
        tegn(graph, "mål", dato=_DAY),
    )
    yield Shown(
        "tjenester",
        "tjenester",
        "--visning tjenester",
        "Figuren svarer på: Hvem arbeider sammen med hvem, hvor tett, og hvor mangler det? Tjenestene står etter sektor.",
        tegn(graph, "tjenester", dato=_DAY),
    )
    yield Shown(
        "målgruppe",
        "malgruppe",
        "--visning malgruppe --malgruppe ungdom-i-overgangen",
        "Figuren svarer på: Hvilke tiltak møter de som hører til gruppen, hva skjer i dem, og hvem gjør det?",
        tegn(graph, "målgruppe", målgruppe="ungdom-i-overgangen", dato=_DAY),
    )
    yield Shown(
        "puslespill",
        "puslespill",
        "--visning puslespill",
        "Figuren svarer på: Hvem er målene for, hvilke tiltak møter dem på veien dit, og hvor er det tomt? [Puslespillet](../puslespill.md) forklarer tegnene.",
        tegn(graph, "puslespill", dato=_DAY),
    )
    yield Shown(
        "familie",
        "familie",
        "--visning familie",
        "Figuren svarer på: Hvem møter familien, hvem samordner, og hva venter de på? Den gjelder bare på [nivå individ](../individ.md), og er stemplet «Taushetsbelagt».",
        tegn(les(_EXAMPLES / "familie").teori, "familie", dato=_DAY),
        example="familie",
    )
