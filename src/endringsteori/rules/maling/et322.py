"""ET322: a measure with too few places for those it is for, or for what it is to change."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from endringsteori.diagnostics import Hit, Place
from endringsteori.rules.persons import change
from endringsteori.rules.rule import Card, Levels, Rule, Words
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.model import Målgruppe, Tiltak
    from endringsteori.rules.persons import Change
    from endringsteori.rules.rule import Case
    from endringsteori.texts import Verdi

__all__ = ["RULE"]

_A_FIFTH: Final = 5


def _check(case: Case) -> Iterator[Hit]:
    going = _going(case)
    for tiltak in case.graph.teori.tiltak:
        plasser = tiltak.plasser
        if plasser is None:
            continue
        values: dict[str, Verdi] = {"navn": tiltak.navn, "plasser": plasser}
        related: list[Place] = []
        variants: list[str] = []
        antall, group = _largest_group(case, tiltak)
        if group is not None and plasser * _A_FIFTH < antall:
            values |= {"gruppe": group.navn, "antall": antall}
            related.append(Place(group.id, "antall"))
            variants.append("gruppe")
        changes = _changes(case, tiltak, going)
        meant = max(changes, key=lambda one: one.personer, default=None)
        if meant is not None and plasser < meant.personer:
            values |= {"personer": meant.personer, "indikator": meant.gauge.navn}
            values["regnestykke"] = meant.regnestykke
            related.append(Place(meant.gauge.element, "ambisjon"))
            variants.append("ambisjon")
        if variants:
            at = Place(tiltak.id, "plasser")
            yield Hit(at, values, tuple(related), variant=" og ".join(variants))


def _largest_group(case: Case, tiltak: Tiltak) -> tuple[int, Målgruppe | None]:
    """Give the largest of the groups: they may overlap, and so cannot be added."""
    groups = (g for g in case.graph.teori.målgrupper if g.id in tiltak.målgrupper)
    sized = ((group.antall or 0, group) for group in groups)
    return max(sized, key=lambda one: one[0], default=(0, None))


def _going(case: Case) -> Mapping[str, set[str]]:
    """Give by goal the measures that lead to it, without those that are over."""
    graph = case.graph
    return {m.id: {*graph.measures_going_to(m.id)} for m in graph.teori.mål}


def _changes(
    case: Case, tiltak: Tiltak, going: Mapping[str, set[str]]
) -> Iterator[Change]:
    """Give what its own indicators mean, and those of goals that only it leads to."""
    graph = case.graph
    gauges = [*graph.indicators_of(tiltak.id)]
    for mål in graph.goals_reached_by_measure(tiltak.id):
        # What several measures are to reach together, is not for one to reach alone.
        if going[mål] <= {tiltak.id}:
            gauges += graph.indicators_measuring(mål)
    for gauge in gauges:
        if (found := change(graph.teori, gauge)) is not None:
            yield found


_MORE: Final = Tekst(
    nb="Øk antall plasser, senk ambisjonen, eller finn flere tiltak mot det samme.",
    nn="Auk talet på plassar, senk ambisjonen, eller finn fleire tiltak mot det same.",
    en="Add places, lower the target, or find more measures towards the same.",
)

RULE: Final = Rule(
    code="ET322",
    name="tiltaket når for få",
    levels=Levels.of("–/M/A"),
    card=Card(
        hva="Et tiltak har plass til under en femdel av målgruppen (den største, er det "
        "flere), eller til færre enn de personene ambisjonen betyr en endring for. Et mål "
        "regnes med når bare dette tiltaket fører til det.",
        hvorfor="Tiltaket kan virke for alle som er med, uten at målet flytter seg. Da "
        "er det ikke tiltaket som svikter, men størrelsen.",
        slik_retter_du="Øk antall plasser, senk ambisjonen, eller finn flere tiltak mot "
        "samme mål.",
        når_det_er_greit="Når plassene brukes av flere i løpet av året, eller når "
        "tiltaket er et forsøk.",
    ),
    words={
        "gruppe": Words(
            message=Tekst(
                nb="{navn:«»} har {plasser} {plasser:plass|plasser}, under en femdel av "
                "{gruppe:«»}, som er {antall}.",
                nn="{navn:«»} har {plasser} {plasser:plass|plassar}, under ein femdel av "
                "{gruppe:«»}, som er {antall}.",
                en="{navn:«»} has {plasser} {plasser:place|places}, under a fifth of "
                "{gruppe:«»}, who are {antall}.",
            ),
            advice=Tekst(
                nb="Øk antall plasser, eller avgrens målgruppen til dem tiltaket er ment "
                "for.",
                nn="Auk talet på plassar, eller avgrens målgruppa til dei tiltaket er "
                "meint for.",
                en="Add places, or narrow the target group to those the measure is meant "
                "for.",
            ),
        ),
        "ambisjon": Words(
            message=Tekst(
                nb="{navn:«»} har {plasser} {plasser:plass|plasser}, men ambisjonen for "
                "{indikator:«»} betyr rundt {personer} personer ({regnestykke}).",
                nn="{navn:«»} har {plasser} {plasser:plass|plassar}, men ambisjonen for "
                "{indikator:«»} betyr rundt {personer} personar ({regnestykke}).",
                en="{navn:«»} has {plasser} {plasser:place|places}, but the target of "
                "{indikator:«»} means about {personer} people ({regnestykke}).",
            ),
            advice=_MORE,
        ),
        "gruppe og ambisjon": Words(
            message=Tekst(
                nb="{navn:«»} har {plasser} {plasser:plass|plasser}, mens {gruppe:«»} er "
                "{antall}, og ambisjonen for {indikator:«»} betyr rundt {personer} "
                "personer ({regnestykke}).",
                nn="{navn:«»} har {plasser} {plasser:plass|plassar}, mens {gruppe:«»} er "
                "{antall}, og ambisjonen for {indikator:«»} betyr rundt {personer} "
                "personar ({regnestykke}).",
                en="{navn:«»} has {plasser} {plasser:place|places}, while {gruppe:«»} are "
                "{antall}, and the target of {indikator:«»} means about {personer} "
                "people ({regnestykke}).",
            ),
            advice=_MORE,
        ),
    },
    check=_check,
    reads=frozenset(
        {
            "ambisjon",
            "antall",
            "bidrar_til",
            "enhet",
            "fører_til",
            "målgruppe",
            "målgrupper",
            "måler",
            "målinger",
            "nullpunkt",
            "plasser",
            "retning",
            "status",
            "teller_enhet",
        }
    ),
    wide=True,
    local=True,
)
