"""ET208: several measures reach a goal, and it still rests on one service."""

from __future__ import annotations

from itertools import chain
from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.rules.waiting import way
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.graph import Fall
    from endringsteori.model import Tjeneste
    from endringsteori.rules.rule import Case

__all__ = ["RULE"]

_MOST_SPELLED: Final = 3
"""How many ways are spelled out; the others are places beside the finding."""


def _check(case: Case) -> Iterator[Hit]:
    graph = case.graph
    reaching = {m.id: len(graph.measures_reaching(m.id)) for m in graph.teori.mål}
    if max(reaching.values(), default=0) < 2:  # noqa: PLR2004 - two or more measures
        return
    for tjeneste in graph.teori.tjenester:
        if all(reaching[mål] < 2 for mål in graph.goals_resting_on(tjeneste.id)):  # noqa: PLR2004 - as above
            continue
        fall = graph.falls_without(services=(tjeneste.id,))
        for mål in fall.goals:
            if reaching[mål] > 1:
                yield _hit(case, mål, tjeneste, fall, reaching[mål])


def _hit(case: Case, mål: str, tjeneste: Tjeneste, fall: Fall, antall: int) -> Hit:
    by_measure: dict[str, list[str]] = {}
    for *links, _ in fall.ways_to(mål):
        by_measure.setdefault(links[0].partition("/")[0], links)
    ways = [*by_measure.values()]
    return Hit(
        at=Place(mål, key=tjeneste.id),
        values={
            "navn": case.graph.navn(mål),
            "tjeneste": tjeneste.navn,
            "antall": antall,
            "veier": tuple(way(case.graph, one) for one in ways[:_MOST_SPELLED]),
        },
        related=tuple(map(Place, dict.fromkeys(chain.from_iterable(ways)))),
        covers=fall.behind(mål),
    )


RULE: Final = Rule(
    code="ET208",
    name="målet faller om én tjeneste faller bort",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="To eller flere tiltak når målet, men alle veiene dit stopper hvis én "
        "bestemt tjeneste faller bort. En aktivitet stopper når den ansvarlige faller "
        "bort; resten stopper når noe nødvendig eller alt foran har stoppet.",
        hvorfor="Flere tiltak ser trygt ut. Mister tjenesten folk eller penger, ryker "
        "likevel alt på én gang.",
        slik_retter_du="La en annen tjeneste ha ansvaret for noe av det som bærer målet, "
        "eller lær opp noen som kan ta over.",
        når_det_er_greit="Når målet hører til tjenestens kjerneoppgaver, og dere vet at "
        "det er sårbart.",
    ),
    words={
        "": Words(
            message=Tekst(
                nb="{antall} tiltak når {navn:«»}, men målet faller om {tjeneste:«»} "
                "faller bort.",
                nn="{antall} tiltak når {navn:«»}, men målet fell om {tjeneste:«»} fell "
                "bort.",
                en="{antall} measures reach {navn:«»}, but the goal falls if "
                "{tjeneste:«»} falls away.",
            ),
            advice=Tekst(
                nb="Dette faller: {veier}. La en annen tjeneste svare for en aktivitet "
                "som også bærer målet.",
                nn="Dette fell: {veier}. La ei anna teneste svare for ein aktivitet som "
                "òg ber målet.",
                en="This falls: {veier}. Let another service answer for an activity that "
                "carries the goal too.",
            ),
        )
    },
    check=_check,
    reads=frozenset(
        {"ansvarlig", "bidrar_til", "fører_til", "nødvendig", "samarbeidspartnere"}
    ),
    wide=True,
)
