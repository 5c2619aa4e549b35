"""What the values of fields are called in reports: how often, which kind, how likely."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = [
    "HOW_MUCH",
    "HOW_OFTEN",
    "KINDS_OF_KNOWLEDGE",
    "KINDS_OF_SOURCE",
    "POINT_ANSWERS",
]

HOW_OFTEN: Final[Mapping[str, Tekst]] = {
    "månedlig": Tekst(nb="hver måned", nn="kvar månad", en="every month"),
    "kvartalsvis": Tekst(nb="hvert kvartal", nn="kvart kvartal", en="every quarter"),
    "halvårlig": Tekst(nb="hvert halvår", nn="kvart halvår", en="every half-year"),
    "årlig": Tekst(nb="hvert år", nn="kvart år", en="every year"),
    "annethvert-år": Tekst(
        nb="annethvert år", nn="annakvart år", en="every other year"
    ),
    "hvert-tredje-år": Tekst(
        nb="hvert tredje år", nn="kvart tredje år", en="every third year"
    ),
    "én-gang": Tekst(nb="én gang", nn="éin gong", en="once"),
}
KINDS_OF_SOURCE: Final[Mapping[str, Tekst]] = {
    "statistikk": Tekst(nb="statistikk", nn="statistikk", en="statistics"),
    "egen-registrering": Tekst(
        nb="egen registrering", nn="eiga registrering", en="own records"
    ),
    "spørreundersøkelse": Tekst(
        nb="spørreundersøkelse", nn="spørjeundersøking", en="a survey"
    ),
    "samtaler": Tekst(nb="samtaler", nn="samtalar", en="conversations"),
    "annet": Tekst(nb="annen kilde", nn="anna kjelde", en="another source"),
}
KINDS_OF_KNOWLEDGE: Final[Mapping[str, Tekst]] = {
    "statistikk": Tekst(nb="statistikk", nn="statistikk", en="statistics"),
    "forskning": Tekst(nb="forskning", nn="forsking", en="research"),
    "evaluering": Tekst(nb="evaluering", nn="evaluering", en="evaluation"),
    "erfaring": Tekst(nb="erfaring", nn="erfaring", en="experience"),
    "brukerstemme": Tekst(
        nb="brukernes stemme", nn="stemma til brukarane", en="voices of users"
    ),
    "annet": Tekst(nb="annet", nn="anna", en="other"),
}
HOW_MUCH: Final[Mapping[str, Tekst]] = {
    "lav": Tekst(nb="lav", nn="låg", en="low"),
    "middels": Tekst(nb="middels", nn="middels", en="medium"),
    "høy": Tekst(nb="høy", nn="høg", en="high"),
}
"""How likely a risk is, and how grave."""

POINT_ANSWERS: Final[Mapping[str, Tekst]] = {
    "ja": Tekst(nb="på plass", nn="på plass", en="in place"),
    "delvis": Tekst(nb="delvis på plass", nn="delvis på plass", en="partly in place"),
    "nei": Tekst(nb="ikke på plass", nn="ikkje på plass", en="not in place"),
}
"""Where a point of a checklist stands."""
