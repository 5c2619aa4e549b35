"""ET513: a measure for which nobody has thought of what else may come of it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    risikoer = graph.teori.risikoer
    at_risk = {id_ for risiko in risikoer for id_ in risiko.påvirker}
    for tiltak in graph.teori.tiltak:
        links = graph.links_of(tiltak.id)
        if not any(link.utilsiktet or link.element in at_risk for link in links):
            # Each of these could have said something that reading had to leave out.
            others = (*(link.element for link in links), *(r.id for r in risikoer))
            yield Hit(Place(tiltak.id), {"navn": tiltak.navn}, covers=others)


RULE: Final = Rule(
    code="ET513",
    name="utilsiktede virkninger er ikke vurdert",
    levels=Levels.of("–/–/M"),
    card=Card(
        hva="Tiltaket har ingen ledd som er merket `utilsiktet`, og ingen risiko "
        "påvirker leddene i det.",
        hvorfor="De fleste tiltak gjør også noe ingen tenkte på: De stempler, flytter "
        "problemet eller tar tid fra noe annet. Det er lettere å oppdage når noen har "
        "sagt det på forhånd.",
        slik_retter_du="Spør hva som kan gå galt for dem det gjelder. Før det opp som en "
        "virkning eller effekt med `utilsiktet: ja`, eller som en risiko.",
        når_det_er_greit="Når dere har vurdert det og ikke fant noe.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} har ingen utilsiktede virkninger og ingen risiko ført opp.",
                nn="{navn:«»} har ingen utilsikta verknader og ingen risiko ført opp.",
                en="{navn:«»} has no unintended effects and no risk on record.",
            ),
            advice=Tekst(
                nb="Tenk gjennom hva annet tiltaket kan føre til, og før det opp med "
                "`utilsiktet: ja` eller under `risikoer`.",
                nn="Tenk gjennom kva anna tiltaket kan føre til, og før det opp med "
                "`utilsiktet: ja` eller under `risikoer`.",
                en="Think through what else the measure may lead to, and add it with "
                "`utilsiktet: ja` or under `risikoer`.",
            ),
        )
    },
    check=_check,
    reads=frozenset({"utilsiktet", "påvirker"}),
    local=True,
)
