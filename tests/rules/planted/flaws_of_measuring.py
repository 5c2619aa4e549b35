"""What can go wrong with the measuring: one flaw for each way to break ET3."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from endringsteori.model import Indikator, Målgruppe, Tiltak
from rules.planted.flaws_of_services import lacking
from rules.planted.planting import (
    Flaw,
    added,
    changed,
    every,
    found,
    one,
    rewired,
    unmeasured,
)
from rules.planted.world import World

if TYPE_CHECKING:
    from collections.abc import Callable

    from endringsteori.model import Teori
    from rules.planted.planting import Plant
    from strategies import Pick

__all__ = ["MEASURING_FLAWS"]


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


def _measures(teori: Teori, *slag: str) -> list[tuple[str, Indikator]]:
    """Give the quantitative indicators of things of these kinds."""
    world = _world(teori)
    own = {gauge.element: gauge.targets for gauge in world.gauges}
    return [
        (element, gauge)
        for element, gauge in found(teori, Indikator)
        if gauge.type == "kvantitativ" and own[element].intersection(world.of(*slag))
    ]


_LATER = ("resultat", "virkning", "effekt", "mål")


def _numbered(
    code: str, make: Callable[[Pick, Indikator], dict[str, object]], key: str = ""
) -> Plant:
    """Make the flaw: one quantitative indicator of a resultat or later gets other values."""

    def plant(pick: Pick, teori: Teori) -> tuple[Teori, str]:
        element, gauge = one(pick, _measures(teori, *_LATER))
        return changed(teori, element, **make(pick, gauge)), f"{code}@{element}{key}"

    return plant


def _start_nowhere(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    element, _ = one(pick, _measures(teori, "virkning", "effekt", "mål"))
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


def _let_it_lapse(pick: Pick, _: Indikator) -> dict[str, object]:
    return {
        "nullpunkt": {"periode": "2022", "verdi": "40"},
        "målinger": [{"periode": "2023", "verdi": "41"}],
        "hyppighet": pick(("månedlig", "kvartalsvis", "halvårlig", "årlig")),
    }


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


def _pass_frist(pick: Pick, _: Indikator) -> dict[str, object]:
    return {
        "nullpunkt": {"periode": "2024", "verdi": "40"},
        "målinger": [],
        "ambisjon": {"verdi": "60", "frist": pick(("2025-06-30", "2025-12-31"))},
    }


def _say_percent_of_nothing(_: Pick, __: Indikator) -> dict[str, object]:
    return {
        "enhet": "prosent",
        "teller": None,
        "nullpunkt": {"periode": "2024", "verdi": "40"},
        "målinger": [{"periode": "2025", "verdi": "45"}],
        "hyppighet": "årlig",
        "kildetype": "egen-registrering",
    }


def _mix_periods(pick: Pick, _: Indikator) -> dict[str, object]:
    return {"nullpunkt": {"periode": pick(("2020-2022", "2024-06-30")), "verdi": "40"}}


def _break_series(_: Pick, gauge: Indikator) -> dict[str, object]:
    *rest, last = gauge.målinger
    return {"målinger": (*rest, replace(last, brudd="Ny måte å telle på"))}


def _count_too_many(pick: Pick, _: Indikator) -> dict[str, object]:
    numbers = {"periode": "2025", "teller": pick(("101", "-4")), "nevner": "100"}
    return {"målinger": [numbers], "enhet": pick(("prosent", "antall", "smil"))}


def _promise_too_much(pick: Pick, _: Indikator) -> dict[str, object]:
    verdi = pick(("140", "-1"))
    return {"enhet": "prosent", "ambisjon": {"verdi": verdi, "frist": "2028-12-31"}}


def _promise_too_much_on_the_way(pick: Pick, _: Indikator) -> dict[str, object]:
    milestones = [{"verdi": "50"}, {"verdi": pick(("140", "-1"))}]
    return {"enhet": pick(("%", "Prosent")), "milepæler": milestones}


def _measure_others(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    element, _ = one(pick, _measures(teori, "mål"))
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
    slow = rewired(teori, lambda step: replace(step.hypotese, **_SLOW))
    tiltak = one(pick, teori.tiltak)
    return slow, f"ET323@{tiltak.id}/spurt"


_SLOW = {"virker_etter": "9 år"}


def _start_late(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak = one(pick, teori.tiltak)
    begun = changed(teori, tiltak.id, oppstart=pick(("2019-08-15", "2023-12-31")))
    return begun, f"ET324@{tiltak.id}/spurt"


def _ask_nobody(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    kildetype = pick(("egen-registrering", "statistikk", None))
    tiltak = one(pick, teori.tiltak)
    return every(teori, Indikator, kildetype=kildetype), f"ET326@{tiltak.id}"


def _contradict(pick: Pick, _: Indikator) -> dict[str, object]:
    numbers = {"periode": "2025", "teller": "45", "nevner": "100"}
    verdi = pick(("46", "45,1", "44,9"))
    return {
        "målinger": [{**numbers, "verdi": verdi}],
        "enhet": pick(("prosent", "smil")),
    }


def _seldom(_: Pick, __: Indikator) -> dict[str, object]:
    frist = {"verdi": "60", "frist": "2027-12-31"}
    return {"hyppighet": "hvert-tredje-år", "ambisjon": frist}


def _the_wrong_way(_: Pick, gauge: Indikator) -> dict[str, object]:
    return {"retning": {"opp": "ned", "ned": "opp"}[str(gauge.retning)]}


def _half_an_ambition(pick: Pick, _: Indikator) -> dict[str, object]:
    halves = ({"verdi": "60"}, {"frist": "2028-12-31"}, {}, None)
    return {"ambisjon": pick(halves)}


def _in_words(_: Pick, __: Indikator) -> dict[str, object]:
    return {"type": "kvalitativ"}


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
    Flaw("306 no ambisjon or frist", _numbered("ET306", _half_an_ambition)),
    Flaw("307 no kilde or metode", _say_no_way),
    Flaw("308 no hyppighet", lacking("ET308", Indikator, hyppighet=None)),
    Flaw("308 nobody measures", _ask_nobody_to_measure),
    Flaw("309 only far ahead", _measure_far_ahead_only),
    Flaw("310 only activities", _count_meetings),
    Flaw("311 lapsed", _numbered("ET311", _let_it_lapse)),
    Flaw("311 once, and never", _never_measure_once),
    Flaw("312 the frist passed", _numbered("ET312", _pass_frist)),
    Flaw("313 measures nothing", lacking("ET313", Indikator, måler=())),
    Flaw("314 the wrong way", _numbered("ET314", _the_wrong_way)),
    Flaw("315 a share of what", _numbered("ET315", _say_percent_of_nothing)),
    Flaw("316 one indicator alone", _measure_goal_once),
    Flaw("317 mixed periods", _numbered("ET317", _mix_periods)),
    Flaw("318 a break", _numbered("ET318", _break_series)),
    Flaw("319 an impossible count", _numbered("ET319", _count_too_many, "[2025]")),
    Flaw(
        "319 an impossible ambition",
        _numbered("ET319", _promise_too_much, "[ambisjon]"),
    ),
    Flaw(
        "319 an impossible milestone",
        _numbered("ET319", _promise_too_much_on_the_way, "[milepæler.#2]"),
    ),
    Flaw("320 words with numbers", _numbered("ET320", _in_words)),
    Flaw("321 measured on others", _measure_others),
    Flaw("322 room for too few", _reach_few),
    Flaw("322 too much promised", _promise_many),
    Flaw("323 a frist too early", _hurry),
    Flaw("324 a nullpunkt after the start", _start_late),
    Flaw("325 the next one too late", _numbered("ET325", _seldom)),
    Flaw("326 nobody asked", _ask_nobody),
    Flaw("327 numbers that disagree", _numbered("ET327", _contradict, "[2025]")),
    Flaw("a measure at rest", lacking("", Tiltak, status="planlagt")),
)
