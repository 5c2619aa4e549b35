"""Rules of the form «X uten Y»."""

from __future__ import annotations

from datetime import date

from builders import aktivitet, effekt, indikator, samarbeid, teori, tiltak
from endringsteori.diagnostics import Hit, Place
from endringsteori.graph import graf
from endringsteori.model import Effekt, Indikator, Samarbeid, Teori, Tiltak
from endringsteori.rules import Case
from endringsteori.rules.missing import missing, of_kind


def _case(theory: Teori) -> Case:
    return Case(graf(theory), date(2026, 11, 21), theory.innstillinger)


def test_a_kind_that_measures_and_projects_share_comes_from_both() -> None:
    """Effects of measures come first, with the measure before their id; then the shared."""
    theory = teori(effekt("delt"), tiltak("losen", effekt("egen")))

    found = [element for element, _ in of_kind(theory, Effekt)]

    assert found == ["losen/egen", "delt"]


def test_a_field_without_a_value_is_a_hit_at_that_field() -> None:
    """A measure without ansvarlig is named, one with it is not."""
    theory = teori(tiltak("losen"), tiltak("trygg-start", ansvarlig="nav"))

    hits = list(missing(Tiltak, "ansvarlig")(_case(theory)))

    assert [Hit(Place("losen", "ansvarlig"), {"navn": "Losen"})] == hits


def test_an_empty_list_is_no_value() -> None:
    """An indicator that measures nothing is missing what it measures."""
    theory = teori(indikator("fravær"), indikator("trivsel", måler="losen/kurs"))

    hits = list(missing(Indikator, "måler")(_case(theory)))

    assert [hit.at.element for hit in hits] == ["fravær"]


def test_no_is_a_value() -> None:
    """`utilsiktet: nei` is an answer, and not a missing one."""
    theory = teori(effekt("egen", utilsiktet="nei"))

    assert list(missing(Effekt, "utilsiktet")(_case(theory))) == []


def test_a_thing_that_the_rule_lets_pass_is_no_hit() -> None:
    """`unless` is asked with the element, and only about things without a value."""
    asked: list[str] = []
    theory = teori(
        tiltak("losen", aktivitet("kurs")),
        tiltak("trygg-start"),
        tiltak("alle-med", ansvarlig="nav"),
    )

    def has_activities(_: Case, element: str, thing: Tiltak) -> bool:
        asked.append(element)
        return bool(thing.aktiviteter)

    hits = list(missing(Tiltak, "ansvarlig", unless=has_activities)(_case(theory)))

    assert [hit.at.element for hit in hits] == ["trygg-start"]
    assert asked == ["losen", "trygg-start"]


def test_a_thing_without_a_name_is_called_by_its_id() -> None:
    """A samarbeid need not have a name, and its words still have one to show."""
    theory = teori(samarbeid("team", "ppt", "nav", navn=None))

    hits = list(missing(Samarbeid, "arena")(_case(theory)))

    assert [hit.values for hit in hits] == [{"navn": "team"}]
