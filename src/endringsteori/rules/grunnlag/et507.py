"""ET507: a picture of challenges in which all are of one kind."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case

__all__ = ["RULE"]

_SEVERAL: Final = 2


def _check(case: Case) -> Iterator[Hit]:
    utfordringer = case.graph.teori.utfordringer
    if len(utfordringer) < _SEVERAL:
        return
    (gjelder, *others) = {utfordring.gjelder for utfordring in utfordringer}
    if gjelder is not None and not others:
        ids = tuple(utfordring.id for utfordring in utfordringer)
        yield Hit(
            at=Place("prosjekt"),
            values={"antall": len(ids)},
            related=tuple(Place(id_, "gjelder") for id_ in ids),
            variant=gjelder,
            covers=ids,
        )


RULE: Final = Rule(
    code="ET507",
    name="utfordringsbildet er halvt",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Prosjektet har minst to utfordringer, og alle gjelder det samme: enten bare "
        "målgruppen eller bare tjenestene.",
        hvorfor="Det folk strever med, og måten tjenestene arbeider på, henger sammen. "
        "Ser dere bare den ene siden, blir tiltakene også ensidige.",
        slik_retter_du="Spør hva i tjenestene som gjør det vanskelig å hjelpe, eller hva "
        "målgruppen selv sier er problemet. Før det opp som en utfordring.",
        når_det_er_greit="Når den andre siden er kartlagt og funnet i orden.",
    ),
    words={
        "målgruppen": Words(
            message=Tekst(
                nb="Alle de {antall} utfordringene gjelder målgruppen, og ingen gjelder "
                "tjenestene.",
                nn="Alle dei {antall} utfordringane gjeld målgruppa, og ingen gjeld "
                "tenestene.",
                en="All {antall} challenges concern the target group, and none the "
                "services.",
            ),
            advice=Tekst(
                nb="Spør tjenestene hva hos dem som gjør det vanskelig å hjelpe, og før "
                "det opp med `gjelder: tjenestene`.",
                nn="Spør tenestene kva hos dei som gjer det vanskeleg å hjelpe, og før "
                "det opp med `gjelder: tjenestene`.",
                en="Ask the services what on their side makes it hard to help, and add it "
                "with `gjelder: tjenestene`.",
            ),
        ),
        "tjenestene": Words(
            message=Tekst(
                nb="Alle de {antall} utfordringene gjelder tjenestene, og ingen gjelder "
                "målgruppen.",
                nn="Alle dei {antall} utfordringane gjeld tenestene, og ingen gjeld "
                "målgruppa.",
                en="All {antall} challenges concern the services, and none the target "
                "group.",
            ),
            advice=Tekst(
                nb="Spør dem det gjelder hva de strever med, og før det opp med "
                "`gjelder: målgruppen`.",
                nn="Spør dei det gjeld kva dei strevar med, og før det opp med "
                "`gjelder: målgruppen`.",
                en="Ask those concerned what they struggle with, and add it with "
                "`gjelder: målgruppen`.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"gjelder"}),
    local=True,
)
