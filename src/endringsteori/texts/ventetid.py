"""What a family is waiting for, in words: shared by figures and texts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts.tekst import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from endringsteori.texts.tekst import Språk

__all__ = ["SPØR", "VENTER", "VENTER_PÅ", "når"]

VENTER_PÅ: Final = Tekst(
    nb="Det vi venter på", nn="Det vi ventar på", en="What we are waiting for"
)
_BEGYNNER: Final = Tekst(
    nb="{hva:«»} begynner", nn="{hva:«»} byrjar", en="{hva:«»} begins"
)
VENTER: Final[Mapping[str, Tekst]] = {
    "samtykke": Tekst(
        nb="Samtykket vårt er ikke på plass",
        nn="Samtykket vårt er ikkje på plass",
        en="Our consent is not in place",
    ),
    "koordinator": Tekst(
        nb="Noen som koordinerer for oss",
        nn="Nokon som koordinerer for oss",
        en="Someone to coordinate for us",
    ),
    "delingsgrunnlag": Tekst(
        nb="Avklaring: Hva gir {hva:«»} lov til å dele opplysninger om oss?",
        nn="Avklaring: Kva gir {hva:«»} lov til å dele opplysningar om oss?",
        en="An answer: what lets {hva:«»} share information about us?",
    ),
    "avtale": Tekst(
        nb="En avtale om samarbeid mellom {hva}",
        nn="Ein avtale om samarbeid mellom {hva}",
        en="An agreement on collaboration between {hva}",
    ),
    "tiltak": _BEGYNNER,
    "aktivitet": _BEGYNNER,
    "tjeneste": Tekst(
        nb="{hva:«»} er planlagt, men ikke i gang",
        nn="{hva:«»} er planlagd, men ikkje i gang",
        en="{hva:«»} is planned, but not open yet",
    ),
    "endring": Tekst(
        nb="At vi merker noe her: {hva:«»}",
        nn="At vi merkar noko her: {hva:«»}",
        en="To notice a change here: {hva:«»}",
    ),
    "gjenstår": Tekst(
        nb="Det som kommer etter {hva:«»}",
        nn="Det som kjem etter {hva:«»}",
        en="What comes after {hva:«»}",
    ),
    "medvirkning": Tekst(
        nb="At vi får være med og bestemme i {hva:«»}",
        nn="At vi får vere med og bestemme i {hva:«»}",
        en="Our say in {hva:«»}",
    ),
    "revisjon": Tekst(
        nb="Vi ser på planen på nytt",
        nn="Vi ser på planen på nytt",
        en="We look at the plan again",
    ),
}
"""By the kind of what is awaited. `hva` is the name of the thing, or the two services."""

SPØR: Final = Tekst(
    nb="Spør {hvem:eller}", nn="Spør {hvem:eller}", en="Ask {hvem:eller}"
)

_DAGEN: Final = Tekst(nb="{dato}", nn="{dato}", en="{dato}")
_TIDLIGST: Final = Tekst(
    nb="Tidligst {dato}", nn="Tidlegast {dato}", en="{dato} at the earliest"
)
_FOR_SENT: Final = Tekst(
    nb="Skulle vært i gang {dato}",
    nn="Skulle vore i gang {dato}",
    en="Was to begin on {dato}",
)
_UTEN_DAG: Final = Tekst(nb="Ingen dato ennå", nn="Ingen dato enno", en="No date yet")


def når(kind: str, dato: date | None, today: date, språk: Språk) -> str:
    """Say when something awaited is expected; empty where it has no day by its nature."""
    if dato is None:
        dated = kind in {"tiltak", "aktivitet", "tjeneste"}
        return _UTEN_DAG.på(språk) if dated else ""
    if dato < today:
        return _FOR_SENT.fyll(språk, {"dato": dato})
    template = _TIDLIGST if kind == "endring" else _DAGEN
    return template.fyll(språk, {"dato": dato})
