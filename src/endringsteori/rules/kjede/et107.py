"""ET107: an activity that no innsats is put into."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst, navn_på_slag

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    innsats = navn_på_slag("innsats", case.innstillinger.ordvalg)
    for node in graph.without_way_from(("aktivitet",), "innsats", implied=True):
        beside = graph.links_of(node.element.partition("/")[0])
        has_innsats = any(link.slag == "innsats" for link in beside)
        yield Hit(
            at=Place(node.element),
            values={
                "navn": node.navn,
                "aktivitet": node.thing.id,
                "innsats": innsats,
            },
            variant="" if has_innsats else "uten innsats",
        )


_MESSAGE: Final = Tekst(
    nb="Ingen {innsats} går til {navn:«»}.",
    nn="Ingen {innsats} går til {navn:«»}.",
    en="No {innsats} is put into {navn:«»}.",
)

RULE: Final = Rule(
    code="ET107",
    name="aktivitet uten innsats",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Kjeden sier ikke hva som settes inn i aktiviteten: folk, penger, rom eller "
        "kompetanse.",
        hvorfor="En aktivitet uten innsats er et ønske. Når innsatsen står der, ser "
        "ledelsen hva tiltaket koster, og dere ser hva som faller om pengene forsvinner.",
        slik_retter_du="Skriv det som settes inn, under `innsats` i tiltaket. Uten "
        "`fører_til` går det til alle aktivitetene. En stilling eller et møterom er nok.",
        når_det_er_greit="Når aktiviteten går innenfor ordinær drift, og ingen trenger å "
        "se hva den koster.",
    ),
    words={
        "": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Legg `{aktivitet}` i `fører_til` på en innsats, eller skriv en ny "
                "innsats for den.",
                nn="Legg `{aktivitet}` i `fører_til` på ein innsats, eller skriv ein ny "
                "innsats for han.",
                en="Add `{aktivitet}` to `fører_til` of an input, or write a new input "
                "for it.",
            ),
        ),
        "uten innsats": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Skriv under `innsats` i tiltaket hvilke folk, penger eller rom "
                "aktiviteten bruker.",
                nn="Skriv under `innsats` i tiltaket kva folk, pengar eller rom "
                "aktiviteten bruker.",
                en="Write under `innsats` in the measure which staff, money or rooms the "
                "activity uses.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"fører_til"}),
    local=True,
    silent_when=("ET113",),
)
