"""What ET006 says of a rule of the project's own that cannot be as it is written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.rules.lesing.reading import with_proposals
from endringsteori.rules.rule import Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["WORDS_OF_OWN_RULES"]

WORDS_OF_OWN_RULES: Final[Mapping[str, Words]] = {
    **with_proposals(
        "egen-gjelder",
        Words(
            message=Tekst(
                nb="Regelen {ting:«»} gjelder {verdi:«»}, men ingen seksjon og ingen "
                "slags ledd heter det.",
                nn="Regelen {ting:«»} gjeld {verdi:«»}, men ingen seksjon og ingen slags "
                "ledd heiter det.",
                en="The rule {ting:«»} is about {verdi:«»}, but no section and no kind "
                "of link is called that.",
            ),
            advice=Tekst(
                nb="Skriv en seksjon, for eksempel `tjenester`, eller et slags ledd, for "
                "eksempel `aktivitet`.",
                nn="Skriv ein seksjon, til dømes `tjenester`, eller eit slags ledd, til "
                "dømes `aktivitet`.",
                en="Write a section, such as `tjenester`, or a kind of link, such as "
                "`aktivitet`.",
            ),
        ),
    ),
    "egen-alltid": Words(
        message=Tekst(
            nb="Regelen {ting:«»} krever `{nøkkel}`, men den har alltid en verdi i "
            "`{seksjon}`, så regelen finner aldri noe.",
            nn="Regelen {ting:«»} krev `{nøkkel}`, men han har alltid ein verdi i "
            "`{seksjon}`, så regelen finn aldri noko.",
            en="The rule {ting:«»} demands `{nøkkel}`, which always has a value in "
            "`{seksjon}`, so the rule never finds anything.",
        ),
        advice=Tekst(
            nb="Krev noe som kan stå tomt, eller fjern regelen.",
            nn="Krev noko som kan stå tomt, eller fjern regelen.",
            en="Demand something that may be left out, or remove the rule.",
        ),
    ),
    "egen-krav": Words(
        message=Tekst(
            nb="Regelen {ting:«»} krever `{nøkkel}: {verdi}`, men det kan ikke gjelde "
            "{gjelder:«»}.",
            nn="Regelen {ting:«»} krev `{nøkkel}: {verdi}`, men det kan ikkje gjelde "
            "{gjelder:«»}.",
            en="The rule {ting:«»} demands `{nøkkel}: {verdi}`, but that cannot be of "
            "{gjelder:«»}.",
        ),
        advice=Tekst(
            nb="`inn` og `ut` er for ledd og mål, og et ledd fører bare til sitt eget "
            "slag eller et senere. `måles` er for ledd, mål, utfordringer, "
            "forutsetninger og samarbeid. For alt annet: krev `felt`.",
            nn="`inn` og `ut` er for ledd og mål, og eit ledd fører berre til sitt eige "
            "slag eller eit seinare. `måles` er for ledd, mål, utfordringar, "
            "føresetnader og samarbeid. For alt anna: krev `felt`.",
            en="`inn` and `ut` are for links and goals, and a link leads only to its own "
            "kind or a later one. `måles` is for links, goals, utfordringer, "
            "forutsetninger and samarbeid. For all else: demand `felt`.",
        ),
    ),
}
