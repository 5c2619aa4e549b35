"""ET103: an innsats that no activity makes use of."""

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
    for node in graph.without_way_to(("innsats",), "aktivitet", implied=True):
        beside = graph.links_of(node.element.partition("/")[0])
        has_activities = any(link.slag == "aktivitet" for link in beside)
        yield Hit(
            at=Place(node.element, "fører_til"),
            values={"navn": node.navn},
            variant="" if has_activities else "uten aktiviteter",
        )


_MESSAGE: Final = Tekst(
    nb="{navn:«»} går ikke til noen aktivitet.",
    nn="{navn:«»} går ikkje til nokon aktivitet.",
    en="{navn:«»} is not used in any activity.",
)

RULE: Final = Rule(
    code="ET103",
    name="innsats uten aktivitet",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="En innsats (folk, penger, rom eller kompetanse) går ikke til noen "
        "aktivitet. Uten `fører_til` går en innsats til alle aktivitetene i tiltaket; "
        "med `fører_til: []` går den ikke til noen.",
        hvorfor="Det som settes inn, virker bare gjennom det noen gjør. En innsats som "
        "ingen bruker, er enten glemt i kjeden eller til overs i budsjettet.",
        slik_retter_du="Skriv i `fører_til` hvilke aktiviteter innsatsen går til. Går "
        "den til alle, tar dere bort nøkkelen.",
        når_det_er_greit="Når midlene er satt av før aktivitetene er bestemt.",
    ),
    words={
        "": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Skriv i `fører_til` hvilke aktiviteter innsatsen går til, eller ta "
                "bort nøkkelen hvis den går til alle.",
                nn="Skriv i `fører_til` kva aktivitetar innsatsen går til, eller ta bort "
                "nøkkelen om han går til alle.",
                en="Write in `fører_til` which activities it is used in, or remove the "
                "key if it is used in all.",
            ),
        ),
        "uten aktiviteter": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Skriv under `aktiviteter` hva tiltaket skal gjøre med innsatsen.",
                nn="Skriv under `aktiviteter` kva tiltaket skal gjere med innsatsen.",
                en="Write under `aktiviteter` what the measure will do with it.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"fører_til"}),
    local=True,
)
