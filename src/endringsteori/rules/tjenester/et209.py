"""ET209: a measure without ordinary money is alone about a goal."""

from __future__ import annotations

from decimal import Decimal
from itertools import chain
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import SPRÅK, Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping, Sequence

    from endringsteori.graph import TheoryGraph
    from endringsteori.model import Finansiering, Tiltak
    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]

_TYPES: Final[Mapping[str | None, Tekst]] = {
    "tilskudd": Tekst(nb="tilskudd", nn="tilskot", en="grants"),
    "prosjekt": Tekst(nb="prosjektmidler", nn="prosjektmidlar", en="project money"),
    None: Tekst(nb="midler uten type", nn="midlar utan type", en="money of no type"),
}


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    carried = set(graph.goals_financed_on(case.dato, "drift"))
    for tiltak in graph.teori.tiltak:
        money = graph.financing_on(tiltak.id, case.dato)
        if not tiltak.finansiering or any(one.type == "drift" for one in money):
            continue
        reached = graph.goals_reached_by_measure(tiltak.id)
        alone = tuple(mål for mål in reached if mål not in carried)
        if alone:
            yield _hit(case, tiltak, money, alone)


def _hit(
    case: Case, tiltak: Tiltak, money: Sequence[Finansiering], alone: tuple[str, ...]
) -> Hit:
    graph = case.graph
    ways = tuple(_way(graph, tiltak, mål) for mål in alone)
    others = (other for mål in alone for other in graph.measures_reaching(mål))
    variant, told = _money(money)
    return Hit(
        at=Place(tiltak.id, "finansiering"),
        values={
            "navn": tiltak.navn,
            "dato": case.dato,
            "mål": tuple(map(graph.navn, alone)),
            "antall": len(alone),
            **told,
        },
        related=tuple(map(Place, dict.fromkeys(chain.from_iterable(ways)))),
        variant=variant,
        covers=tuple(dict.fromkeys(others)),
    )


def _money(money: Sequence[Finansiering]) -> tuple[str, Mapping[str, Verdi]]:
    """Tell what kinds of money there are, and how much where each of them says so."""
    if not money:
        return "ingen", {}
    kinds = tuple(_TYPES[kind] for kind in dict.fromkeys(one.type for one in money))
    amounts = [one.beløp for one in money if one.beløp is not None]
    if len(amounts) < len(money):
        return "", {"midler": kinds}
    from endringsteori.model.spoken import (  # noqa: PLC0415 - few projects need it
        grouped,
    )

    total = Decimal(round(sum(amounts)))
    told = Tekst(**{språk: grouped(total, språk) for språk in SPRÅK})
    return "sum", {"midler": kinds, "sum": told}


def _way(graph: TheoryGraph, tiltak: Tiltak, mål: str) -> tuple[str, ...]:
    """Give a way from the measure to the goal, from an activity where there is one."""
    links = [
        n for n in graph.links_of(tiltak.id) if mål in graph.goals_reached(n.element)
    ]
    first = next((n for n in links if n.slag == "aktivitet"), links[0])
    return graph.shortest_path(first.element, mål)


_ADVICE: Final = Tekst(
    nb="Få tiltaket inn i økonomi- og handlingsplanen som `type: drift`, eller la et tiltak "
    "i drift bidra til {antall:målet|målene} også.",
    nn="Få tiltaket inn i økonomi- og handlingsplanen som `type: drift`, eller la eit tiltak "
    "i drift bidra til {antall:målet|måla} òg.",
    en="Get the measure into the operating budget as `type: drift`, or let a measure that is "
    "there contribute to the {antall:goal|goals} too.",
)

RULE: Final = Rule(
    code="ET209",
    name="bare prosjekt eller tilskudd",
    levels=Levels.of("–/A/A"),
    card=Card(
        hva="Tiltaket har ingen penger av typen `drift` i dag, og minst ett mål som det "
        "når, nås ikke av noe tiltak med driftspenger. Regelen er taus når "
        "`finansiering` ikke er fylt ut.",
        hvorfor="Når prosjektet eller tilskuddet slutter, er det ingen som arbeider mot "
        "målet. Arbeidet kan ikke hvile på ekstern finansiering alene.",
        slik_retter_du="Meld tiltaket inn i økonomi- og handlingsplanen. Har det alt "
        "penger i driften, fører dere dem opp under `finansiering`.",
        når_det_er_greit="Når tiltaket er et forsøk med sluttdato, og dere har bestemt "
        "hva som skjer etterpå.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{navn:«»} har bare {midler}, og ingen tiltak med driftspenger når "
                "{mål:«» eller}.",
                nn="{navn:«»} har berre {midler}, og ingen tiltak med driftspengar når "
                "{mål:«» eller}.",
                en="{navn:«»} has only {midler}, and no measure with operating funds "
                "reaches {mål:«» eller}.",
            ),
            advice=_ADVICE,
        ),
        "sum": Words(
            message=Tekst(
                nb="{navn:«»} har bare {midler} ({sum} kroner per år), og ingen tiltak "
                "med driftspenger når {mål:«» eller}.",
                nn="{navn:«»} har berre {midler} ({sum} kroner per år), og ingen tiltak "
                "med driftspengar når {mål:«» eller}.",
                en="{navn:«»} has only {midler} (NOK {sum} a year), and no measure "
                "with operating funds reaches {mål:«» eller}.",
            ),
            advice=_ADVICE,
        ),
        "ingen": Words(
            message=Tekst(
                nb="{navn:«»} har ingen penger {dato}, og ingen tiltak med driftspenger "
                "når {mål:«» eller}.",
                nn="{navn:«»} har ingen pengar {dato}, og ingen tiltak med driftspengar "
                "når {mål:«» eller}.",
                en="{navn:«»} has no money on {dato}, and no measure with operating funds "
                "reaches {mål:«» eller}.",
            ),
            advice=_ADVICE,
        ),
    },
    check=_check,
    reads=frozenset({"bidrar_til", "finansiering", "fører_til"}),
    wide=True,
)
