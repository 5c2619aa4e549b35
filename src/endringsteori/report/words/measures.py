"""What reports say of a measure in a few sentences."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "AIMS",
    "ENDS",
    "FOR",
    "LED_BY",
    "LED_BY_NOBODY",
    "LED_WITH",
    "STATUSES",
    "STATUSES_SINCE",
]

FOR: Final = Tekst(
    nb="{n:Målgruppe|Målgrupper}: {grupper}.",
    nn="{n:Målgruppe|Målgrupper}: {grupper}.",
    en="Target {n:group|groups}: {grupper}.",
)
LED_BY: Final = Tekst(
    nb="{tjeneste} har ansvaret.",
    nn="{tjeneste} har ansvaret.",
    en="{tjeneste} is responsible.",
)
LED_WITH: Final = Tekst(
    nb="{tjeneste} har ansvaret, sammen med {partnere}.",
    nn="{tjeneste} har ansvaret, saman med {partnere}.",
    en="{tjeneste} is responsible, together with {partnere}.",
)
LED_BY_NOBODY: Final = Tekst(
    nb="Hvem som har ansvaret, er ikke avklart.",
    nn="Kven som har ansvaret, er ikkje avklart.",
    en="Who is responsible is not settled.",
)
STATUSES: Final[Mapping[str, Tekst]] = {
    "idé": Tekst(
        nb="Det er på idéstadiet.",
        nn="Det er på idéstadiet.",
        en="It is still an idea.",
    ),
    "planlagt": Tekst(
        nb="Det er planlagt.", nn="Det er planlagt.", en="It is planned."
    ),
    "pågår": Tekst(nb="Det er i gang.", nn="Det er i gang.", en="It is under way."),
    "avsluttet": Tekst(
        nb="Det er avsluttet.", nn="Det er avslutta.", en="It has ended."
    ),
}
STATUSES_SINCE: Final[Mapping[str, Tekst]] = {
    "idé": Tekst(
        nb="Det er på idéstadiet, med tenkt oppstart {dato}.",
        nn="Det er på idéstadiet, med tenkt oppstart {dato}.",
        en="It is still an idea, meant to start on {dato}.",
    ),
    "planlagt": Tekst(
        nb="Det er planlagt med oppstart {dato}.",
        nn="Det er planlagt med oppstart {dato}.",
        en="It is planned to start on {dato}.",
    ),
    "pågår": Tekst(
        nb="Det har vært i gang siden {dato}.",
        nn="Det har vore i gang sidan {dato}.",
        en="It has been under way since {dato}.",
    ),
    "avsluttet": Tekst(
        nb="Det begynte {dato} og er avsluttet.",
        nn="Det tok til {dato} og er avslutta.",
        en="It began on {dato} and has ended.",
    ),
}
"""The same where the day it starts is known."""
ENDS: Final = Tekst(
    nb="Det varer til {dato}.", nn="Det varer til {dato}.", en="It lasts until {dato}."
)
AIMS: Final = Tekst(
    nb="Det skal bidra til {mål:«»}.",
    nn="Det skal bidra til {mål:«»}.",
    en="It is meant to contribute to {mål:«»}.",
)
