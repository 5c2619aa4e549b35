"""ET109: a goal that no activity works towards."""

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
    for node in graph.nodes("mål"):
        if not graph.is_reached_with_subgoals(node.element):
            values = {"navn": graph.navn(node.element), "mål": node.element}
            has_subgoals = bool(graph.goal_tree.children(node.element))
            variant = "med delmål" if has_subgoals else ""
            yield Hit(Place(node.element), values, variant=variant)


_ADVICE: Final = Tekst(
    nb="Legg `{mål}` i `bidrar_til` på et ledd som en aktivitet fører til, eller "
    "planlegg et tiltak for målet.",
    nn="Legg `{mål}` i `bidrar_til` på eit ledd som ein aktivitet fører til, eller "
    "planlegg eit tiltak for målet.",
    en="Add `{mål}` to `bidrar_til` of a link that an activity leads to, or plan a "
    "measure for the goal.",
)

RULE: Final = Rule(
    code="ET109",
    name="mål uten tiltak",
    levels=Levels.of("A/A/A"),
    card=Card(
        hva="Ingen aktivitet i noe tiltak fører fram til målet, eller til noen av "
        "delmålene.",
        hvorfor="Da har dere bestemt hvor dere vil, men ikke hvordan dere skal komme "
        "dit. Slike mål blir stående i planen uten at noen gjør noe med dem.",
        slik_retter_du="Legg målet i `bidrar_til` på den effekten, virkningen eller det "
        "resultatet som bidrar. Finnes ikke noe slikt, trenger målet et tiltak, eller "
        "så bør det ut.",
        når_det_er_greit="Når målet er nytt, eller når andre enn dere arbeider for det. "
        "Skriv hvem i unntaket.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="Ingen aktivitet fører fram til {navn:«»}.",
                nn="Ingen aktivitet fører fram til {navn:«»}.",
                en="No activity leads to {navn:«»}.",
            ),
            advice=_ADVICE,
        ),
        "med delmål": Words(
            message=Tekst(
                nb="Ingen aktivitet fører fram til {navn:«»} eller delmålene under.",
                nn="Ingen aktivitet fører fram til {navn:«»} eller delmåla under.",
                en="No activity leads to {navn:«»} or to any of its subgoals.",
            ),
            advice=_ADVICE,
        ),
    },
    check=_check,
    reads=frozenset({"fører_til", "bidrar_til", "delmål_av"}),
    wide=True,
)
