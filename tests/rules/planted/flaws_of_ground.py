"""What can go wrong with the ground: one flaw for each way to break ET5."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from endringsteori.model import Effekt, Kunnskapskilde, Mål, Tiltak, Utfordring
from rules.planted.planting import (
    Flaw,
    added,
    changed,
    every,
    lacking,
    one,
    rewired,
    steps,
    with_fields,
)

if TYPE_CHECKING:
    from endringsteori.model import Teori
    from rules.planted.planting import Plant
    from rules.planted.world import Step
    from strategies import Pick

__all__ = ["GROUND_FLAWS"]


def _above(code: str, field: str) -> Plant:
    """Make the flaw: no goal has a field, so that none has it from above either."""

    def plant(pick: Pick, teori: Teori) -> tuple[Teori, str]:
        mål = one(pick, teori.mål)
        return every(teori, Mål, **{field: ()}), f"{code}@{mål.id}"

    return plant


def _one_goal(field: str) -> Plant:
    """Make the flaw: one goal loses a field, and may have it from above."""

    def plant(pick: Pick, teori: Teori) -> tuple[Teori, str]:
        mål = one(pick, teori.mål)
        return changed(teori, mål.id, **{field: ()}), ""

    return plant


def _let_plan_expire(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    over = pick(("2020-2023", "2025", "2026-K3"))
    return changed(teori, "oppvekstplan", periode=over), "ET502@oppvekstplan"


def _reasoned(teori: Teori) -> list[Step]:
    return [step for step in steps(teori) if step.hypotese.fordi is not None]


def _hypothesis(code: str, of_measure: bool = True, **fields: object) -> Plant:  # noqa: FBT001, FBT002 - read at one place below
    """Make the flaw: one hypothesis that had a reason gets other values."""

    def plant(pick: Pick, teori: Teori) -> tuple[Teori, str]:
        goals = {*(m.id for m in teori.mål), *(e.id for e in teori.effekter)}
        into = [s for s in _reasoned(teori) if s.til in goals]
        step = one(pick, into)
        home = step.fra.partition("/")[0]
        teori = rewired(
            teori,
            lambda s: (
                with_fields(s.hypotese, **fields)
                if (s.fra, s.til) == (step.fra, step.til)
                else s.hypotese
            ),
        )
        return teori, f"{code}@{home if of_measure else step.element}"

    return plant


def _grow_old(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    step = one(pick, _reasoned(teori))
    teori = every(teori, Kunnskapskilde, år=pick((2015, 1990)))
    return teori, f"ET506@{step.element}"


def _forget_year(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """Sources of ten years are not old, and one without a year makes the rule silent."""
    teori = every(teori, Kunnskapskilde, år=pick((2016, None)))
    return changed(teori, "forskning", år=pick((2015, None))), ""


def _see_one_side(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    side = pick(("målgruppen", "tjenestene"))
    return every(teori, Utfordring, gjelder=side), "ET507@prosjekt"


def _leave_unanswered(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    point = pick([str(n) for n in range(1, 13)])
    answered = {str(n): {"svar": "På plass"} for n in range(1, 13) if str(n) != point}
    return (
        with_fields(
            teori,
            innstillinger={"sjekklister": ["bufdir-fase-1"]},
            kartlegging={"bufdir-fase-1": answered},
        ),
        f"ET508@bufdir-fase-1[{point}]",
    )


def _rest_on(code: str, by_step: bool = False, **fields: object) -> Plant:  # noqa: FBT001, FBT002 - read at one place below
    """Make the flaw: what a hypothesis rests on gets other values."""

    def plant(pick: Pick, teori: Teori) -> tuple[Teori, str]:
        step = one(pick, _reasoned(teori))
        teori = rewired(
            teori,
            lambda s: (
                replace(s.hypotese, forutsetninger=("tillit",))
                if (s.fra, s.til) == (step.fra, step.til)
                else s.hypotese
            ),
        )
        own = f"{step.element}[tillit]" if by_step else "tillit"
        return changed(teori, "tillit", **fields), f"{code}@{own}"

    return plant


def _never_look_again(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak = one(pick, teori.tiltak)
    begun = pick(("2025-11-20", "2024-12-01"))
    teori = changed(replace(teori, gjenbesøk=()), tiltak.id, oppstart=begun)
    return teori, f"ET512@{tiltak.id}"


def _look_only_later(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """A visit of tomorrow has not been made."""
    tiltak = one(pick, teori.tiltak)
    visits = [{"dato": "2026-11-22"}, {"dato": pick(("2025-11-20", "2025-09-01"))}]
    teori = changed(
        replace(teori, gjenbesøk=()), tiltak.id, gjenbesøk=visits, oppstart="2024-12-02"
    )
    return teori, f"ET512@{tiltak.id}"


def _risk_nothing(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak = one(pick, teori.tiltak)
    teori = every(replace(teori, risikoer=()), Effekt, utilsiktet=False)
    return teori, f"ET513@{tiltak.id}"


def _confirm_alone(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    utfordring = one(pick, teori.utfordringer).id
    return changed(teori, utfordring, bekreftet_av=("nav",)), f"ET514@{utfordring}"


def _rest_on_something_new(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """An assumption that nothing rests on is not asked about."""
    make = replace(teori.forutsetninger[0], id="ubrukt", ansvarlig=None)
    return added(teori, "forutsetninger", make), pick(("", ""))


GROUND_FLAWS = (
    Flaw("501 no plan", _above("ET501", "forankret_i")),
    Flaw("one goal without plan", _one_goal("forankret_i")),
    Flaw("502 an expired plan", _let_plan_expire),
    Flaw(
        "503 a challenge without knowledge", lacking("ET503", Utfordring, kunnskap=())
    ),
    Flaw("504 no reason", _hypothesis("ET504", fordi=None)),
    Flaw("505 no knowledge", _hypothesis("ET505", kunnskap=())),
    Flaw("506 old knowledge", _grow_old),
    Flaw("knowledge of no year", _forget_year),
    Flaw("507 one side only", _see_one_side),
    Flaw("508 a point not answered", _leave_unanswered),
    Flaw("509 goals without a challenge", _above("ET509", "svarer_på")),
    Flaw("one goal without a challenge", _one_goal("svarer_på")),
    Flaw("510 an assumption of nobody", _rest_on("ET510", ansvarlig=None)),
    Flaw("510 an assumption never read", _rest_on("ET510", sist_lest=None)),
    Flaw("510 an assumption read long ago", _rest_on("ET510", sist_lest="2025-11-20")),
    Flaw("an assumption of nothing", _rest_on_something_new),
    Flaw(
        "511 an assumption disproved",
        _rest_on("ET511", by_step=True, status="avkreftet"),
    ),
    Flaw("512 no gjenbesøk", _never_look_again),
    Flaw("512 gjenbesøk long ago and tomorrow", _look_only_later),
    Flaw("513 no side effects thought of", _risk_nothing),
    Flaw("514 one service alone", _confirm_alone),
    Flaw("a measure that is not under way", lacking("", Tiltak, status="idé")),
)
