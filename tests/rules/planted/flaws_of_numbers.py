"""What can go wrong with the numbers of an indicator: the rest of the flaws of ET3."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from hypothesis import assume

from rules.planted.flaws_of_measuring import gauges_measuring
from rules.planted.planting import Flaw, changed, one

if TYPE_CHECKING:
    from collections.abc import Callable

    from endringsteori.model import Indikator, Teori
    from rules.planted.planting import Plant
    from strategies import Pick

__all__ = ["NUMBER_FLAWS"]

_LATER = ("resultat", "virkning", "effekt", "mål")


def _numbered(
    code: str, make: Callable[[Pick, Indikator], dict[str, object]], key: str = ""
) -> Plant:
    """Make the flaw: one quantitative indicator of a resultat or later gets other values."""

    def plant(pick: Pick, teori: Teori) -> tuple[Teori, str]:
        element, gauge = one(pick, gauges_measuring(teori, *_LATER))
        return changed(teori, element, **make(pick, gauge)), f"{code}@{element}{key}"

    return plant


def _let_it_lapse(pick: Pick, _: Indikator) -> dict[str, object]:
    return {
        "nullpunkt": {"periode": "2022", "verdi": "40"},
        "målinger": [{"periode": "2023", "verdi": "41"}],
        "hyppighet": pick(("månedlig", "kvartalsvis", "halvårlig", "årlig")),
    }


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
    assume(gauge.målinger)
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
    return {"retning": {"opp": "ned"}.get(str(gauge.retning), "opp")}


def _half_an_ambition(pick: Pick, _: Indikator) -> dict[str, object]:
    halves: tuple[object, ...] = ({"verdi": "60"}, {"frist": "2028-12-31"}, {}, None)
    return {"ambisjon": pick(halves)}


def _in_words(_: Pick, __: Indikator) -> dict[str, object]:
    return {"type": "kvalitativ"}


NUMBER_FLAWS = (
    Flaw("306 no ambisjon or frist", _numbered("ET306", _half_an_ambition)),
    Flaw("311 lapsed", _numbered("ET311", _let_it_lapse)),
    Flaw("312 the frist passed", _numbered("ET312", _pass_frist)),
    Flaw("314 the wrong way", _numbered("ET314", _the_wrong_way)),
    Flaw("315 a share of what", _numbered("ET315", _say_percent_of_nothing)),
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
    Flaw("325 the next one too late", _numbered("ET325", _seldom)),
    Flaw("327 numbers that disagree", _numbered("ET327", _contradict, "[2025]")),
)
