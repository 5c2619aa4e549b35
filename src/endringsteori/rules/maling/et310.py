"""ET310: a measure whose indicators only tell what is put in and done."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.graph import Gauge
    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]

_DONE: Final = frozenset({"innsats", "aktivitet"})


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    challenges = {utfordring.id for utfordring in graph.teori.utfordringer}
    for tiltak in graph.teori.tiltak:
        gauges = graph.indicators_of(tiltak.id)
        if not gauges or any(_tells_more(case, g, challenges) for g in gauges):
            continue
        values: dict[str, Verdi] = {"navn": tiltak.navn, "antall": len(gauges)}
        later = (n for n in graph.links_of(tiltak.id) if n.slag not in _DONE)
        variant = "uten-ledd"
        if (first := next(later, None)) is not None:
            values["ledd"] = first.navn
            variant = "med-ledd"
        related = tuple(Place(gauge.element, "måler") for gauge in gauges)
        yield Hit(Place(tiltak.id), values, related, variant=variant)


def _tells_more(case: Case, gauge: Gauge, challenges: set[str]) -> bool:
    """Tell whether an indicator also measures what is to come of it all."""
    return any(
        case.graph.node(target).slag not in _DONE
        if target in case.graph
        else target in challenges
        for target in gauge.targets
    )


_MESSAGE: Final = Tekst(
    nb="{antall:Den eneste indikatoren|Alle indikatorene} for leddene i {navn:«»} "
    "måler det dere gjør, og ikke det som skal komme ut av det.",
    nn="{antall:Den einaste indikatoren|Alle indikatorane} for ledda i {navn:«»} "
    "måler det de gjer, og ikkje det som skal kome ut av det.",
    en="{antall:The only indicator|All indicators} of the links in {navn:«»} "
    "{antall:measures|measure} what you do, and not what is to come of it.",
)

RULE: Final = Rule(
    code="ET310",
    name="bare aktiviteter måles",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Et tiltak har indikatorer, men alle måler innsats eller aktiviteter.",
        hvorfor="Antall møter og kurs viser at dere er i gang. Det viser ikke om noen fikk "
        "det bedre, og et tiltak uten virkning kan se bra ut i mange år.",
        slik_retter_du="Lag minst én indikator for et resultat eller noe lenger fram. "
        "Ofte kan den samme listen brukes: ikke bare hvor mange som kom, men hvor mange "
        "som fikk det de kom for.",
        når_det_er_greit="De første månedene, når det eneste som kan måles, er om tiltaket "
        "er kommet i gang.",
    ),
    words={
        "med-ledd": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Lag en indikator for det første som skal komme ut av det, for "
                "eksempel {ledd:«»}.",
                nn="Lag ein indikator for det første som skal kome ut av det, til dømes "
                "{ledd:«»}.",
                en="Add an indicator for the first thing to come of it, for example "
                "{ledd:«»}.",
            ),
        ),
        "uten-ledd": Words(
            message=_MESSAGE,
            advice=Tekst(
                nb="Skriv hvilke resultater aktivitetene skal gi, og lag en indikator for "
                "ett av dem.",
                nn="Skriv kva resultat aktivitetane skal gi, og lag ein indikator for eitt "
                "av dei.",
                en="Write what is to come of the activities, and add an indicator for one "
                "of these.",
            ),
        ),
    },
    check=_check,
    reads=frozenset({"måler", "resultater", "virkninger", "effekter"}),
    wide=True,
    local=True,
)
