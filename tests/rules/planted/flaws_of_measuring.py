"""What can go wrong with the measuring: one flaw for each way to break ET3."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from endringsteori.model import Indikator, Målgruppe, Tiltak
from rules.planted.planting import (
    Flaw,
    added,
    changed,
    every,
    found,
    lacking,
    one,
    rewired,
    unmeasured,
    with_fields,
)
from rules.planted.world import World

if TYPE_CHECKING:
    from endringsteori.model import Teori
    from rules.planted.planting import Plant
    from strategies import Pick

__all__ = ["MEASURING_FLAWS", "gauges_measuring"]


def _world(teori: Teori) -> World:
    return World(teori, date.min)


def _goals_ahead(world: World) -> list[str]:
    return [mål for mål in world.of("mål") if world.causes(mål)]


def _measure_no_goal(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    world = _world(teori)
    mål = one(pick, _goals_ahead(world))
    return unmeasured(teori, mål, *world.causes(mål)), f"ET301@{mål}"


def _measure_goal_once(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    world = _world(teori)
    mål = one(pick, _goals_ahead(world))
    return unmeasured(teori, *world.causes(mål)), f"ET316@{mål}"


def _measure_not(*slag: str, code: str, by_measure: bool = False) -> Plant:
    def plant(pick: Pick, teori: Teori) -> tuple[Teori, str]:
        world = _world(teori)
        element = one(pick, world.of(*slag))
        said = world.home[element] if by_measure else element
        return unmeasured(teori, element), f"{code}@{said}"

    return plant


def _measure_far_ahead_only(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    world = _world(teori)
    mål = one(pick, _goals_ahead(world))
    return unmeasured(teori, *world.of("resultat", "virkning")), f"ET309@{mål}"


def _count_meetings(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    world = _world(teori)
    tiltak = one(pick, teori.tiltak).id
    later = [e for e in world.links_of(tiltak) if world.slag[e] != "aktivitet"]
    return unmeasured(teori, *later), f"ET310@{tiltak}"


def gauges_measuring(teori: Teori, *slag: str) -> list[tuple[str, Indikator]]:
    """Give the quantitative indicators of things of these kinds."""
    world = _world(teori)
    own = {gauge.element: gauge.targets for gauge in world.gauges}
    return [
        (element, gauge)
        for element, gauge in found(teori, Indikator)
        if gauge.type == "kvantitativ" and own[element].intersection(world.of(*slag))
    ]


def _start_nowhere(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    element, _ = one(pick, gauges_measuring(teori, "virkning", "effekt", "mål"))
    start = pick((None, {}, {"periode": "2023"}))
    return changed(teori, element, nullpunkt=start), f"ET305@{element}"


def _say_no_way(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    element, gauge = one(pick, found(teori, Indikator))
    fields = {"metode": None, "kilde": pick((None, gauge.kilde))}
    is_qualitative = gauge.type == "kvalitativ"
    own = f"ET307@{element}" if is_qualitative or fields["kilde"] is None else ""
    return changed(teori, element, **fields), own


def _ask_nobody_to_measure(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    gauge = one(pick, teori.indikatorer)
    return changed(teori, gauge.id, ansvarlig=None), f"ET308@{gauge.id}"


def _never_measure_once(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """Counted from the start, since the nullpunkt is older: a year has long gone."""
    tiltak = one(pick, teori.tiltak).id
    teori = changed(teori, tiltak, oppstart=pick(("2023-08-15", "2024-01-15")))
    once = {
        "nullpunkt": {"periode": "2022", "verdi": "40"},
        "målinger": [],
        "hyppighet": "én-gang",
        "ambisjon": {"verdi": "60", "frist": pick(("2024-12-31", "2025-06-30"))},
    }
    return changed(teori, f"{tiltak}/spurt", **once), f"ET311@{tiltak}/spurt"


def _measure_others(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    element, _ = one(pick, gauges_measuring(teori, "mål"))
    tiltak = one(pick, teori.tiltak)
    teori = added(teori, "målgrupper", Målgruppe(id="eldre", navn="Eldre"))
    others = changed(teori, element, målgruppe="eldre")
    return others, f"ET321@{element}[{tiltak.id}]"


def _reach_few(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak = one(pick, teori.tiltak)
    return changed(teori, tiltak.id, plasser=pick((0, 5, 35))), f"ET322@{tiltak.id}"


def _promise_many(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """Let one indicator of a measure mean more persons than it has room for."""
    tiltak = one(pick, teori.tiltak)
    numbers = {
        "enhet": "antall",
        "teller_enhet": "personer",
        "retning": pick(("opp", None)),
        "nullpunkt": {"periode": "2024", "verdi": "10"},
        "ambisjon": {"verdi": "500", "frist": "2028-12-31"},
    }
    many = changed(teori, f"{tiltak.id}/spurt", **numbers)
    return many, f"ET322@{tiltak.id}"


def _hurry(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    slow = rewired(teori, lambda step: with_fields(step.hypotese, virker_etter="9 år"))
    tiltak = one(pick, teori.tiltak)
    return slow, f"ET323@{tiltak.id}/spurt"


def _start_late(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak = one(pick, teori.tiltak)
    begun = changed(teori, tiltak.id, oppstart=pick(("2019-08-15", "2023-12-31")))
    return begun, f"ET324@{tiltak.id}/spurt"


def _ask_nobody(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    kildetype = pick(("egen-registrering", "statistikk", None))
    tiltak = one(pick, teori.tiltak)
    return every(teori, Indikator, kildetype=kildetype), f"ET326@{tiltak.id}"


MEASURING_FLAWS = (
    Flaw("301 a goal unmeasured", _measure_no_goal),
    Flaw("302 a change unmeasured", _measure_not("virkning", "effekt", code="ET302")),
    Flaw(
        "303 a resultat unmeasured",
        _measure_not("resultat", code="ET303", by_measure=True),
    ),
    Flaw(
        "304 an activity unmeasured",
        _measure_not("aktivitet", code="ET304", by_measure=True),
    ),
    Flaw("305 no nullpunkt", _start_nowhere),
    Flaw("307 no kilde or metode", _say_no_way),
    Flaw("308 no hyppighet", lacking("ET308", Indikator, hyppighet=None)),
    Flaw("308 nobody measures", _ask_nobody_to_measure),
    Flaw("309 only far ahead", _measure_far_ahead_only),
    Flaw("310 only activities", _count_meetings),
    Flaw("311 once, and never", _never_measure_once),
    Flaw("313 measures nothing", lacking("ET313", Indikator, måler=())),
    Flaw("316 one indicator alone", _measure_goal_once),
    Flaw("321 measured on others", _measure_others),
    Flaw("322 room for too few", _reach_few),
    Flaw("322 too much promised", _promise_many),
    Flaw("323 a frist too early", _hurry),
    Flaw("324 a nullpunkt after the start", _start_late),
    Flaw("326 nobody asked", _ask_nobody),
    Flaw("a measure at rest", lacking("", Tiltak, status="planlagt")),
)
