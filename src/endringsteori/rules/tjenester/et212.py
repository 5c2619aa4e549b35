"""ET212: a goal that no service answers for."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.graph import Hierarchy
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    owned = {mål.id for mål in graph.teori.mål if mål.ansvarlig is not None}
    for mål in graph.teori.mål:
        if mål.id in owned:
            continue
        above = _above(graph.goal_tree, mål.id)
        if owned.isdisjoint(above):
            yield Hit(
                at=Place(mål.id, "ansvarlig"),
                values={"navn": mål.navn, "over": tuple(map(graph.navn, above[:1]))},
                variant="delmål" if above else "",
                covers=tuple(above),
            )


def _above(tree: Hierarchy, mål: str) -> list[str]:
    """Give the goals that a goal is under, nearest first; a circle is gone through once."""
    above: list[str] = []
    seen = {mål}
    parent = tree.parent(mål)
    while parent is not None and parent not in seen:
        above.append(parent)
        seen.add(parent)
        parent = tree.parent(parent)
    return above


_ADVICE: Final = Tekst(
    nb="Skriv `ansvarlig` på målet: tjenesten som følger med på om det blir nådd.",
    nn="Skriv `ansvarlig` på målet: tenesta som følgjer med på om det blir nådd.",
    en="Add `ansvarlig` to the goal: the service that keeps an eye on whether it is "
    "reached.",
)

RULE: Final = Rule(
    code="ET212",
    name="mål uten eier",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Et mål har ingen ansvarlig tjeneste, og det har heller ikke målene som det "
        "er delmål av.",
        hvorfor="Mange bidrar til et mål, men noen må følge med på om det blir nådd, og "
        "si fra når det ikke går. Ellers blir det ingens.",
        slik_retter_du="Skriv `ansvarlig` på målet, eller på målet over hvis samme "
        "tjeneste svarer for alle delmålene.",
        når_det_er_greit="Når kommunestyret nettopp har satt målet og ikke har fordelt "
        "det.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Målet {navn:«»} har ingen ansvarlig tjeneste.",
                nn="Målet {navn:«»} har inga ansvarleg teneste.",
                en="The goal {navn:«»} has no service responsible for it.",
            ),
            advice=_ADVICE,
        ),
        "delmål": Words(
            message=Tekst(
                nb="Verken {navn:«»} eller {over:«»}, som målet er delmål av, har en "
                "ansvarlig tjeneste.",
                nn="Verken {navn:«»} eller {over:«»}, som målet er delmål av, har ei "
                "ansvarleg teneste.",
                en="Neither {navn:«»} nor {over:«»}, which it is a subgoal of, has a "
                "service responsible for it.",
            ),
            advice=_ADVICE,
        ),
    },
    check=_check,
    reads=frozenset({"ansvarlig", "delmål_av"}),
)
