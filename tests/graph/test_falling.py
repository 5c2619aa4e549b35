"""What falls: by the and/or of the design, step by step and against a slow reading of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from builders import (
    aktivitet,
    effekt,
    innsats,
    mål,
    resultat,
    teori,
    tiltak,
    tjeneste,
    virkning,
)
from endringsteori.graph import Fall, Fallen, graf
from falling_by_hand import Reading
from strategies import any_resting

if TYPE_CHECKING:
    from endringsteori.model import Teori

SERVICES = (tjeneste("nav"), tjeneste("skolen"))


def _links(*things: object, **fields: object) -> Teori:
    """Build a measure `t` of these, with a goal `m` and two services."""
    return teori(tiltak("t", *things, **fields), mål("m"), *SERVICES)  # type: ignore[arg-type]  # things of a measure


def test_an_activity_falls_with_its_service_and_takes_along_what_rests_on_it() -> None:
    """The whole chain falls, and each says because of what."""
    theory = _links(
        aktivitet("a", til="r", ansvarlig="nav"),
        resultat("r", til="v"),
        virkning("v", mål="m"),
    )

    fall = graf(theory).falls_without(services=["nav"])

    assert fall == Fall(
        (
            Fallen("t/a", "aktivitet", ()),
            Fallen("t/r", "resultat", ("t/a",)),
            Fallen("t/v", "virkning", ("t/r",)),
            Fallen("m", "mål", ("t/v",)),
        ),
        (),
    )
    assert fall.elements == ("t/a", "t/r", "t/v", "m")
    assert fall.goals == ("m",)


def test_an_inherited_service_counts() -> None:
    """An activity of a measure without partners falls with the measure's own service."""
    theory = _links(aktivitet("a"), ansvarlig="nav")

    assert graf(theory).falls_without(services=["nav"]).elements == ("t/a",)


def test_a_link_stands_while_one_of_its_causes_stands() -> None:
    """With the other service's activity left, the goal does not fall."""
    theory = _links(
        aktivitet("a", til="r", ansvarlig="nav"),
        aktivitet("b", til="r", ansvarlig="skolen"),
        resultat("r", mål="m"),
    )
    graph = graf(theory)

    assert graph.falls_without(services=["nav"]).elements == ("t/a",)
    assert graph.falls_without(services=["nav", "skolen"]).goals == ("m",)


def test_a_necessary_cause_brings_down_a_link_alone() -> None:
    """It is the only one named as the reason."""
    theory = _links(
        aktivitet("a", til={"r": {"nødvendig": "ja"}}, ansvarlig="nav"),
        aktivitet("b", til="r", ansvarlig="skolen"),
        resultat("r", mål="m"),
    )

    fall = graf(theory).falls_without(services=["nav"])

    assert Fallen("t/r", "resultat", ("t/a",)) in fall.fallen
    assert fall.goals == ("m",)


def test_of_two_necessary_causes_the_first_is_the_reason() -> None:
    """First in the document, whichever of them somebody named first."""
    need = {"r": {"nødvendig": "ja"}}
    nine = (innsats(f"i{n}", til=need) for n in range(9))
    graph = graf(_links(*nine, resultat("r", mål="m")))

    fall = graph.falls_without(inputs=["t/i8", "t/i1"])

    assert Fallen("t/r", "resultat", ("t/i1",)) in fall.fallen


def test_an_activity_falls_when_all_activities_before_it_have() -> None:
    """Its inputs do not hold it up, and its own service being there does not either."""
    theory = _links(
        innsats("folk", til="b"),
        aktivitet("a", til="b", ansvarlig="nav"),
        aktivitet("b", ansvarlig="skolen"),
    )

    assert graf(theory).falls_without(services=["nav"]).elements == ("t/a", "t/b")


def test_an_activity_stands_without_inputs_unless_they_are_necessary() -> None:
    """An input that an activity can do without takes nothing along."""
    theory = _links(
        innsats("penger", til="a"),
        innsats("lokale", til={"a": {"nødvendig": "ja"}}),
        innsats("folk"),
        aktivitet("a", ansvarlig="nav"),
    )
    graph = graf(theory)

    assert graph.falls_without(inputs=["t/penger", "t/folk"]).elements == (
        "t/penger",
        "t/folk",
    )
    assert graph.falls_without(inputs=["t/lokale"]).elements == ("t/lokale", "t/a")


def test_an_input_falls_only_when_it_is_named() -> None:
    """An input that feeds another does not take it along."""
    theory = _links(
        innsats("penger", til={"folk": {"nødvendig": "ja"}}), innsats("folk")
    )

    assert graf(theory).falls_without(inputs=["t/penger"]).elements == ("t/penger",)


def test_a_measure_takes_its_own_links_along() -> None:
    """Shared effects and goals fall when nothing else holds them up."""
    theory = teori(
        tiltak("a", aktivitet("x", til="delt")),
        tiltak("b", aktivitet("y", til="delt"), resultat("z", mål="m")),
        effekt("delt", mål="n"),
        mål("m"),
        mål("n"),
    )
    graph = graf(theory)

    assert graph.falls_without(measures=["b"]).elements == ("b/y", "b/z", "m")
    assert graph.falls_without(measures=["a", "b"]).goals == ("m", "n")


def test_what_nothing_leads_to_does_not_fall_by_itself() -> None:
    """A goal without causes has none that could have fallen."""
    assert graf(_links(resultat("r"))).falls_without(services=["nav"]) == Fall((), ())


def test_a_partner_is_reported_and_not_counted() -> None:
    """The activity stands, weakened; one that falls is not weakened as well."""
    theory = _links(
        aktivitet("a", ansvarlig="skolen", samarbeidspartnere="nav"),
        aktivitet("b", ansvarlig="nav", samarbeidspartnere="nav"),
    )

    fall = graf(theory).falls_without(services=["nav"])

    assert (fall.elements, fall.weakened) == (("t/b",), ("t/a",))


def test_links_in_a_circle_hold_each_other_up() -> None:
    """Neither has to fall before the other, so both stand, and the question ends."""
    theory = _links(
        aktivitet("a", til="r", ansvarlig="nav"),
        resultat("r", til="s"),
        resultat("s", til="r", mål="m"),
    )

    assert graf(theory).falls_without(services=["nav"]).elements == ("t/a",)


def test_ways_to_what_falls_begin_in_what_falls_first() -> None:
    """One shortest way from each, and all that is behind it in document order."""
    theory = _links(
        aktivitet("a", til=("b", "r"), ansvarlig="nav"),
        aktivitet("b", til="s", ansvarlig="skolen"),
        aktivitet("c", til="s", ansvarlig="nav"),
        resultat("r", mål="m"),
        resultat("s", mål="m"),
        resultat("t"),
    )

    fall = graf(theory).falls_without(services=["nav"])

    assert fall.ways_to("m") == (
        ("t/a", "t/r", "m"),
        ("t/c", "t/s", "m"),
    )
    assert fall.behind("m") == ("t/a", "t/b", "t/c", "t/r", "t/s", "m")


@pytest.mark.parametrize("asked", [{"measures": ["x"]}, {"inputs": ["t/a"]}])
def test_asking_about_what_is_not_there_is_the_askers_fault(
    asked: dict[str, list[str]],
) -> None:
    """Measures and inputs must be known, and an activity is no input."""
    with pytest.raises(KeyError):
        graf(_links(aktivitet("a"))).falls_without(**asked)


def test_an_unknown_service_is_nobody() -> None:
    """Nothing rests on it, even where it is named."""
    theory = _links(aktivitet("a", ansvarlig="ptt"))

    assert graf(theory).falls_without(services=["ptt"]) == Fall((), ())


@settings(deadline=None)
@given(any_resting(), st.data())
def test_a_slow_reading_of_the_design_falls_the_same(
    theory: Teori, data: st.DataObject
) -> None:
    """Whatever falls away, the same falls and the same is weakened."""
    services = data.draw(st.sets(st.sampled_from([t.id for t in theory.tjenester])))
    measures = data.draw(st.sets(st.sampled_from([t.id for t in theory.tiltak])))
    named = [f"{t.id}/{i.id}" for t in theory.tiltak for i in t.innsats]
    inputs = data.draw(st.sets(st.sampled_from(named)) if named else st.just(set()))
    fallen = Reading(theory, services).all_fallen(measures, inputs)

    fall = graf(theory).falls_without(
        services=services, measures=measures, inputs=inputs
    )

    assert set(fall.elements) == fallen
    assert fall.goals == tuple(m.id for m in theory.mål if m.id in fallen)
    assert set(fall.weakened) == {
        f"{t.id}/{a.id}"
        for t in theory.tiltak
        for a in t.aktiviteter
        if services & {*a.samarbeidspartnere} and f"{t.id}/{a.id}" not in fallen
    }
    for one in fall.fallen:
        assert fallen.issuperset(one.because)
        assert one.element == fall.ways_to(one.element)[0][-1]


@given(any_resting())
def test_the_goals_that_rest_on_a_service_are_those_that_fall_with_it(
    theory: Teori,
) -> None:
    """Also those that have something `nødvendig` from it."""
    graph = graf(theory)
    for one in theory.tjenester:
        fall = graph.falls_without(services=[one.id])

        assert graph.goals_resting_on(one.id) == fall.goals
