"""What a family is waiting for, and whom it can ask."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from hypothesis import given, settings

import strategies
from builders import (
    aktivitet,
    mål,
    resultat,
    samarbeid,
    teori,
    tiltak,
    tjeneste,
)
from endringsteori.graph import Awaited, AwaitedKind, graf
from endringsteori.loading import Folder, load

if TYPE_CHECKING:
    from endringsteori.model import Teori

DAY: Final = date(2026, 11, 21)
EXAMPLE: Final = Path(__file__).parents[2] / "eksempler" / "familie"
SETTLED: Final = {
    "referanse": "FAM-1",
    "koordinator": "skole",
    "samtykke": {"dato": "2026-08-20"},
}
SERVICES: Final = (tjeneste("skole"), tjeneste("nav"))


def awaited(*things: Any, individ: Any = SETTLED) -> list[tuple[Any, ...]]:  # noqa: ANN401 - as the builders
    """Give what is waited for in a plan."""
    theory = teori(*SERVICES, *things, nivå="individ", individ=individ)
    return [tuple(one) for one in graf(theory).awaited(DAY)]


def test_nothing_is_waited_for_where_all_is_under_way() -> None:
    """A measure that goes on, with its activities."""
    assert awaited(tiltak("t", aktivitet("møte"), status="pågår")) == []


def test_a_plan_waits_for_a_consent_and_somebody_to_coordinate() -> None:
    """The most pressing first; nobody is there to ask."""
    assert awaited(individ={"referanse": "FAM-1"}) == [
        ("samtykke", "", None, ()),
        ("koordinator", "", None, ()),
    ]


def test_measures_that_have_not_begun() -> None:
    """Planned, an idea, or with a day ahead; those with a day first, the nearest first."""
    assert awaited(
        tiltak("uten-dag", status="idé", ansvarlig="nav"),
        tiltak("sen", status="pågår", oppstart="2027-02-01"),
        tiltak("forsinket", status="planlagt", oppstart="2026-10-01"),
        tiltak("borte", status="avsluttet"),
    ) == [
        ("tiltak", "forsinket", date(2026, 10, 1), ()),
        ("tiltak", "sen", date(2027, 2, 1), ()),
        ("tiltak", "uten-dag", None, ("nav",)),
    ]


def test_an_activity_that_begins_later_than_its_measure() -> None:
    """Who is responsible for it is asked; in a measure that has not begun it is not told."""
    later = {"oppstart": "2027-01-20"}

    assert awaited(
        tiltak("t", aktivitet("prøve", ansvarlig="nav", **later), ansvarlig="skole"),
        tiltak("u", aktivitet("prøve", **later), status="planlagt"),
    ) == [
        ("tiltak", "u", None, ()),
        ("aktivitet", "t/prøve", date(2027, 1, 20), ("nav",)),
    ]


def test_a_change_is_waited_for_until_its_clock_has_run_out() -> None:
    """By the way that is first there; what has no clock, or whose day has come, is not."""
    slow = {"ro": {"virker_etter": "3 måneder"}, "rutine": {}}
    found = awaited(
        tiltak(
            "t",
            aktivitet("kveld", slow),
            resultat("ro", mål="sove"),
            resultat("rutine"),
            ansvarlig="skole",
            oppstart="2026-09-15",
        ),
        tiltak(
            "u",
            aktivitet("gammel", {"fred": {"virker_etter": "1 måned"}}),
            resultat("fred"),
            oppstart="2026-09-15",
        ),
        mål("sove"),
    )

    assert found == [("endring", "t/ro", date(2026, 12, 15), ("skole",))]


def test_the_clock_runs_from_the_day_the_work_begins() -> None:
    """Also on that day; the day before it is the measure that is waited for."""
    chain = (
        aktivitet("kveld", {"ro": {"virker_etter": "1 måned"}}),
        resultat("ro", mål="sove"),
    )

    def kinds(oppstart: str) -> list[str]:
        return [one[0] for one in awaited(tiltak("t", *chain, oppstart=oppstart))]

    assert kinds("2026-11-21") == ["endring"]
    assert kinds("2026-11-22") == ["tiltak"]


def test_services_without_an_agreement_and_sharing_without_grounds() -> None:
    """Both of the two can be asked."""
    found = awaited(
        tiltak("t", aktivitet("møte", ansvarlig="skole", samarbeidspartnere=["nav"])),
        tiltak("u", aktivitet("prat", ansvarlig="skole", samarbeidspartnere=["bup"])),
        samarbeid("s", "skole", "bup", trinn=3, deling={"opplysninger": "ja"}),
        tjeneste("bup", status="planlagt"),
    )

    assert found == [
        ("delingsgrunnlag", "s", None, ("skole", "bup")),
        ("avtale", "nav+skole", None, ("nav", "skole")),
        ("tjeneste", "bup", None, ()),
    ]


def test_what_is_left_to_be_worked_out_and_the_day_to_look_again() -> None:
    """A revision that has passed is no longer waited for: the plan lacks it."""
    theory = [
        tiltak(
            "t",
            aktivitet("møte", gjenstår="avhenger av svaret"),
            aktivitet("prøve", gjenstår="ikke avtalt", ansvarlig="nav"),
            ansvarlig="skole",
            brukermedvirkning={"gjenstår": "mor er ikke spurt"},
        )
    ]
    ahead = {**SETTLED, "revisjon": "2027-02-15"}
    passed = {**SETTLED, "revisjon": "2026-02-15"}

    assert awaited(*theory, individ=ahead) == [
        ("gjenstår", "t/møte", None, ("skole",)),
        ("gjenstår", "t/prøve", None, ("nav",)),
        ("medvirkning", "t", None, ("skole",)),
        ("revisjon", "", date(2027, 2, 15), ("skole",)),
    ]
    assert awaited(*theory, individ=passed) == awaited(*theory)


def test_the_example_waits_for_what_its_readme_says() -> None:
    """Of most kinds."""
    found = graf(load(Folder(EXAMPLE)).teori).awaited(DAY)

    assert [(one.kind, one.element) for one in found] == [
        (AwaitedKind.GROUNDS, "skole-og-bup"),
        (AwaitedKind.AGREEMENT, "barneverntjenesten+idrettslaget"),
        (AwaitedKind.MEASURE, "håndball"),
        (AwaitedKind.ACTIVITY, "skoledagen/bup-vurdering"),
        (AwaitedKind.CHANGE, "hele-skoledagen"),
        (AwaitedKind.CHANGE, "trygge-kvelder"),
        (AwaitedKind.REMAINING, "skoledagen/rett-hjelp"),
        (AwaitedKind.REVISION, ""),
    ]


@settings(max_examples=25, deadline=None)
@given(strategies.any_teori())
def test_any_theory_has_an_answer(theory: Teori) -> None:
    """Nothing twice, in the order of kinds, and only known services are to be asked."""
    found: tuple[Awaited, ...] = graf(theory).awaited(DAY)
    known = {tjeneste.id for tjeneste in theory.tjenester}
    turns = [list(AwaitedKind).index(one.kind) for one in found]

    assert turns == sorted(turns)
    assert len({(one.kind, one.element) for one in found}) == len(found)
    assert {asked for one in found for asked in one.tjenester} <= known
