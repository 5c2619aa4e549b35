"""The nine parts of an individual plan, and what each lacks."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any, Final

import pytest
from hypothesis import given, settings

import strategies
from builders import (
    aktivitet,
    innsats,
    mål,
    målgruppe,
    samarbeid,
    teori,
    tiltak,
    tjeneste,
)
from endringsteori.graph import Contribution, PlanLackKind, PlanPart, graf
from endringsteori.loading import Folder, load
from endringsteori.model import Teori

DAY: Final = date(2026, 11, 21)
EXAMPLE: Final = Path(__file__).parents[2] / "eksempler" / "familie"
SERVICES: Final = (tjeneste("skole"), tjeneste("nav"))
WHOLE: Final[dict[str, Any]] = {
    "referanse": "FAM-1",
    "koordinator": "skole",
    "planperiode": "2026-2027",
    "revisjon": "2027-02-15",
    "samtykke": {"dato": "2026-08-20", "omfang": "Planen"},
    "deltakere": ["Mor"],
    "ressurser": ["Tegner"],
    "behov": ["Ro"],
    "samarbeid_med_andre": "Ingen andre",
}


def plan(*things: Any, **individ: Any) -> Teori:  # noqa: ANN401 - as the builders
    """Make a whole plan with something put in its place, or taken out (None)."""
    own = {
        key: value for key, value in {**WHOLE, **individ}.items() if value is not None
    }
    return teori(*SERVICES, *things, nivå="individ", individ=own)


def measure(**more: Any) -> Any:  # noqa: ANN401 - as the builders
    """Make a measure that lacks nothing."""
    given = {
        "ansvarlig": "skole",
        "brukermedvirkning": {"individ": "Velger selv"},
        **more,
    }
    return tiltak("t", innsats("folk"), aktivitet("møte"), **given)


GOAL: Final = mål("sove", med_egne_ord="Jeg vil sove")


def lacks(theory: Teori, dato: date = DAY) -> list[tuple[int, str, tuple[str, ...]]]:
    """Give what a plan lacks, in order."""
    found = graf(theory).individual_plan(dato).lacks
    return [(int(one.part), one.kind.value, one.elements) for one in found]


def test_a_whole_plan_lacks_nothing() -> None:
    """All nine parts are there."""
    assert lacks(plan(GOAL, measure())) == []


def test_an_empty_plan_lacks_something_in_every_part_that_can_be_empty() -> None:
    """A theory without `individ` has an answer too; each part is told in its turn."""
    found = lacks(teori(nivå="individ"))

    assert [part for part, _, _ in found] == sorted(part for part, _, _ in found)
    assert {part for part, _, _ in found} == set(range(1, 10)) - {6}


@pytest.mark.parametrize(
    ("theory", "expected"),
    [
        (plan(mål("m"), measure()), (1, "egne-ord", ("m",))),
        (plan(GOAL, measure(), ressurser=None), (1, "ressurser", ())),
        (plan(GOAL, measure(), behov=None), (1, "behov", ())),
        (plan(GOAL, measure(), deltakere=None), (2, "deltakere", ())),
        (plan(GOAL, measure(), koordinator=None), (3, "koordinator", ())),
        (plan(GOAL, measure(), koordinator="ukjent"), (3, "koordinator", ())),
        (plan(GOAL, measure(brukermedvirkning=None)), (4, "eget-bidrag", ())),
        (plan(GOAL, measure(ansvarlig=None)), (5, "ansvarlig", ("t",))),
        (plan(GOAL, measure(), planperiode=None), (7, "planperiode", ())),
        (plan(GOAL, measure(), planperiode="2025"), (7, "planperiode-over", ())),
        (plan(GOAL, measure(), revisjon=None), (7, "revisjon", ())),
        (plan(GOAL, measure(), revisjon="2026-11-20"), (7, "revisjon-passert", ())),
        (plan(GOAL, measure(), samtykke=None), (8, "samtykke", ())),
        (
            plan(GOAL, measure(), samtykke={"omfang": "Planen"}),
            (8, "samtykke-dato", ()),
        ),
        (
            plan(GOAL, measure(), samtykke={"dato": "2026-08-20"}),
            (8, "samtykke-omfang", ()),
        ),
        (
            plan(GOAL, measure(), samarbeid_med_andre=None),
            (9, "samarbeid-med-andre", ()),
        ),
    ],
    ids=lambda value: "" if isinstance(value, Teori) else value[1],
)
def test_what_is_taken_out_is_missed(
    theory: Teori, expected: tuple[int, str, tuple[str, ...]]
) -> None:
    """One thing at a time, in the part that it belongs to."""
    assert expected in lacks(theory)


def test_a_measure_needs_an_extent_and_activities() -> None:
    """How much, and what is done by whom."""
    bare = tiltak("t", ansvarlig="skole", brukermedvirkning={"individ": "Velger selv"})
    nobody = tiltak("u", innsats("folk"), aktivitet("møte"))

    assert (5, "omfang", ("t",)) in lacks(plan(GOAL, bare))
    assert (6, "aktiviteter", ("t",)) in lacks(plan(GOAL, bare))
    assert (6, "utfører", ("u/møte",)) in lacks(plan(GOAL, nobody))


def test_a_revision_that_was_held_is_not_missed() -> None:
    """The meeting stands under `gjenbesøk`, of the plan or of a measure."""
    met = {"dato": "2026-11-20"}
    held = measure(gjenbesøk=[met])

    early = measure(gjenbesøk=[{"dato": "2026-11-19"}])
    agreed = measure(gjenbesøk=[{"dato": "2026-11-22"}])
    missed = [(7, "revisjon-passert", ())]

    assert lacks(plan(GOAL, held, revisjon="2026-11-20")) == []
    assert lacks(plan(GOAL, early, revisjon="2026-11-20")) == missed
    assert lacks(plan(GOAL, agreed, revisjon="2026-11-20")) == missed


def test_a_plan_lasts_through_its_last_day() -> None:
    """It is over on the day after."""
    theory = plan(GOAL, measure(), revisjon="2028-02-15")

    assert lacks(theory, date(2027, 12, 31)) == []
    assert lacks(theory, date(2028, 1, 1)) == [(7, "planperiode-over", ())]


def test_sharing_rests_on_something() -> None:
    """On a consent that is there, or on grounds that are told."""
    shares = {"opplysninger": "ja"}
    bare = samarbeid("team", "skole", "nav", trinn=3, deling=shares)
    resting = samarbeid(
        "team", "skole", "nav", trinn=3, deling={**shares, "grunnlag": "samtykke"}
    )

    by_law = samarbeid(
        "team", "skole", "nav", trinn=3, deling={**shares, "grunnlag": "lovhjemmel"}
    )

    assert (8, "delingsgrunnlag", ("team",)) in lacks(plan(GOAL, measure(), bare))
    assert lacks(plan(GOAL, measure(), by_law, samtykke=None))[-1] == (
        8,
        "samtykke",
        (),
    )
    assert lacks(plan(GOAL, measure(samarbeidspartnere=["nav"]), resting)) == [
        (6, "utfører", ("t/møte",))
    ]
    assert (8, "samtykke-til-deling", ("team",)) in lacks(
        plan(GOAL, measure(), resting, samtykke=None)
    )


def test_services_that_work_together_have_agreed_how() -> None:
    """Measures side by side are for the coordinator to hold together."""
    shared = tiltak(
        "t",
        innsats("folk"),
        aktivitet("møte", ansvarlig="skole", samarbeidspartnere=["nav"]),
        ansvarlig="skole",
        brukermedvirkning={"individ": "Velger selv"},
    )

    beside = {"mål": "sove", "målgrupper": "barn"}
    ours = measure(**beside)
    theirs = tiltak("u", innsats("folk"), aktivitet("tur"), ansvarlig="nav", **beside)

    assert lacks(plan(GOAL, shared)) == [(9, "avtale", ("nav+skole",))]
    assert graf(plan(GOAL, ours, theirs, målgruppe("barn"))).missing_ties()
    assert lacks(plan(GOAL, ours, theirs, målgruppe("barn"))) == []


def test_each_service_is_told_with_what_it_has_taken_on() -> None:
    """An activity may inherit who is responsible; a service without a part is not told."""
    theory = plan(
        GOAL,
        measure(samordnes_av="nav"),
        samarbeid("team", "nav", "ppt"),
        tjeneste("ppt"),
        tjeneste("bup"),
    )
    found = graf(theory).individual_plan(DAY)

    assert found.contributions == (
        Contribution("skole", ("t", "t/møte"), (), ()),
        Contribution("nav", (), (), ("t",)),
        Contribution("ppt", (), (), ()),
    )
    assert (4, "oppgave", ("ppt",)) in lacks(theory)


def test_the_example_lacks_what_its_readme_says() -> None:
    """Grounds for one sharing, and one agreement."""
    found = graf(load(Folder(EXAMPLE)).teori).individual_plan(DAY)

    assert {lack.part for lack in found.lacks} == {PlanPart.CONSENT, PlanPart.OTHERS}
    assert [lack.kind for lack in found.lacks_of(PlanPart.CONSENT)] == [
        PlanLackKind.GROUNDS
    ]
    assert [one.id for one in found.sharing] == ["ansvarsgruppa", "skole-og-bup"]


@settings(max_examples=25, deadline=None)
@given(strategies.any_teori())
def test_any_theory_has_an_answer(theory: Teori) -> None:
    """However odd; every lack is told in its part, and names what is there."""
    found = graf(theory).individual_plan(DAY)

    assert len({(lack.part, lack.kind) for lack in found.lacks}) == len(found.lacks)
    assert [lack.part for lack in found.lacks] == sorted(
        lack.part for lack in found.lacks
    )
