"""The few ids that theories are drawn from, and the ways that fields name them."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING, TypeAlias

from hypothesis import strategies as st

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import SearchStrategy

    Drawn: TypeAlias = dict[str, object]
    Fields: TypeAlias = Mapping[str, SearchStrategy[object]]

__all__ = [
    "ANYTHING",
    "DATOER",
    "EFFEKTER",
    "FORUTSETNINGER",
    "INDIKATORER",
    "LEDD",
    "MÅL",
    "MÅLGRUPPER",
    "PERIODER",
    "PLANER",
    "TALL",
    "TEKSTER",
    "TILTAK",
    "TJENESTER",
    "UTFORDRINGER",
    "VIRKEMIDLER",
    "VURDERINGER",
    "ÅRSAKER",
    "ÅRSAKER_I_ALT",
    "any_id",
    "fields",
    "ids",
    "references",
    "tekster",
]

TILTAK = ("losen", "åpen-dør", "tett-på")
LEDD = ("kurs", "møte", "råd", "støtte", "å-være-med", "b2")
MÅL = ("fullføre", "trivsel", "økt-mestring")
EFFEKTER = ("delt", "også-delt")
PLANER = ("kommuneplan", "oppvekstplan", "årsplan")
TJENESTER = ("ppt", "nav", "skolen")
VIRKEMIDLER = ("råd-og-veiledning", "kurs-i-økonomi")
MÅLGRUPPER = ("unge", "foreldre")
UTFORDRINGER = ("fravær", "utenforskap")
ÅRSAKER = ("savn", "støy")
ÅRSAKER_I_ALT = tuple(f"{u}/{årsak}" for u in UTFORDRINGER for årsak in ÅRSAKER)
INDIKATORER = ("andel", "ønsker")
FORUTSETNINGER = ("tillit",)
ANYTHING = (
    *TILTAK,
    *LEDD,
    *(f"{tiltak}/{ledd}" for tiltak in TILTAK for ledd in LEDD),
    *MÅL,
    *EFFEKTER,
    *PLANER,
    *TJENESTER,
    *VIRKEMIDLER,
    *MÅLGRUPPER,
    *UTFORDRINGER,
    *ÅRSAKER_I_ALT,
    *INDIKATORER,
    *FORUTSETNINGER,
    "samarbeidet",
    "brukermedvirkning",
    "finnes-ikke",
)
PERIODER = ("2022", "2024", "2025", "2024/25", "2025-H1", "2022-2024", "2025-06-30")
TALL = ("-4", "0", "0,5", "1", "9,4", "60", "100", "101", "1 150", "999999999999999")
DATOER = ("2024-02-29", "2025-08-15", "2026-11-21", "2030-12-31")
TEKSTER = (
    "Flere får hjelp",
    "A\u030apen do\u0308r på skolen",
    "«Vi bryr oss»: {navn} & <b>",
    "Én 'ting' | \"to\" #1",
    "Blåbærsyltetøy",
)
VURDERINGER = ("nådd", "på vei", "står stille", "feil vei", "blandet")


def tekster() -> SearchStrategy[str]:
    """Text as people paste it: æøå, decomposed letters, quotation marks and braces."""
    return st.sampled_from(TEKSTER)


def fields(**each: SearchStrategy[object]) -> SearchStrategy[dict[str, object]]:
    """Give any of these fields, each there or not.

    One number says which: a draw for each would make a whole theory slow to draw.
    """
    return _of_which(each, st.integers(0, 2 ** len(each) - 1))


@st.composite
def _of_which(draw: st.DrawFn, each: Fields, which: SearchStrategy[int]) -> Drawn:
    chosen = draw(which)
    return {
        name: draw(own) for n, (name, own) in enumerate(each.items()) if chosen >> n & 1
    }


@cache
def ids(likely: tuple[str, ...]) -> SearchStrategy[str]:
    """Give mostly ids of the kinds that a field allows, else of anything or nothing."""
    weight = 1 + 2 * len(ANYTHING) // len(likely)
    return st.sampled_from(likely * weight + ANYTHING)


@cache
def references(*likely: str, most: int = 3) -> SearchStrategy[list[str]]:
    """Give a list of ids, mostly of the kinds that the field allows."""
    return st.lists(ids(likely), unique=True, max_size=most)


def any_id() -> SearchStrategy[str]:
    """Give the id of any thing, or of none."""
    return st.sampled_from(ANYTHING)
