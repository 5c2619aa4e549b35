"""ET704: nivå individ without a pseudonym."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.lean import lazy_pattern
from endringsteori.privacy import is_first_name
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case

__all__ = ["RULE"]

_WORDS: Final = lazy_pattern(r"[^\W\d_]+")


def _check(case: Case) -> Iterator[Hit]:
    teori = case.graph.teori
    if teori.nivå != "individ":
        return
    if teori.individ is None:
        yield Hit(Place("nivå"), covers=("individ",))
    elif _names_someone(teori.individ.referanse):
        yield Hit(Place("individ", "referanse"), variant="navn")


def _names_someone(referanse: str) -> bool:
    words = _WORDS.findall(referanse)
    return any(word[0].isupper() and is_first_name(word) for word in words)


RULE: Final = Rule(
    code="ET704",
    name="individ uten pseudonym",
    levels=Levels.of("F/F/F"),
    card=Card(
        hva="Kjeden er på nivå individ, men `individ` mangler, eller `referanse` er et "
        "navn.",
        hvorfor="En kjede om én person eller familie må kunne kobles til dem den gjelder, "
        "uten at filen sier hvem de er.",
        slik_retter_du="Skriv en referanse som bare tjenesten kan slå opp, for eksempel "
        "`IP-2026-014`. Nøkkelen til den ligger i fagsystemet.",
        når_det_er_greit="Aldri. Er kjeden om et tiltak for mange, er nivået `tiltak` eller "
        "`portefølje`.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Kjeden er på nivå individ, men har ikke noe pseudonym.",
                nn="Kjeda er på nivå individ, men har ikkje noko pseudonym.",
                en="The chain is at the individual level, but has no pseudonym.",
            ),
            advice=Tekst(
                nb="Skriv `individ` med `referanse`, som bare tjenesten kan slå opp, eller "
                "rett `nivå` hvis kjeden ikke gjelder én person eller familie.",
                nn="Skriv `individ` med `referanse`, som berre tenesta kan slå opp, eller "
                "rett `nivå` dersom kjeda ikkje gjeld éin person eller familie.",
                en="Write `individ` with a `referanse` that only the service can look up, or "
                "correct `nivå` if the chain is not about one person or family.",
            ),
        ),
        "navn": Words(
            message=Tekst(
                nb="Referansen på nivå individ ser ut som et navn.",
                nn="Referansen på nivå individ ser ut som eit namn.",
                en="The reference at the individual level looks like a name.",
            ),
            advice=Tekst(
                nb="Bruk en referanse som bare tjenesten kan slå opp, for eksempel "
                "IP-2026-014.",
                nn="Bruk ein referanse som berre tenesta kan slå opp, til dømes "
                "IP-2026-014.",
                en="Use a reference that only the service can look up, such as "
                "IP-2026-014.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"individ", "nivå", "referanse"}),
    local=True,
)
