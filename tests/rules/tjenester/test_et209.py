"""ET209: the money told, the goals named, and the days it is asked about."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

import pytest

from builders import aktivitet, mål, resultat, teori, tiltak
from endringsteori.checking import valider

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.diagnostics import Finding
    from endringsteori.model import Teori, Tiltak

TODAY = date(2026, 11, 21)
DAY = timedelta(days=1)
GRANT = {"type": "tilskudd", "beløp": "1 650 000"}


def _found(theory: Teori, dato: date = TODAY) -> list[Finding]:
    findings = valider(theory, dato=dato, profil="standard")
    return [finding for finding in findings if finding.code == "ET209"]


def _losen(*finansiering: Mapping[str, object]) -> Tiltak:
    links = (aktivitet("a", til="r"), resultat("r", mål=("m", "n")))
    return tiltak("losen", *links, finansiering=finansiering)


def _theory(*measures: Tiltak) -> Teori:
    return teori(*measures, mål("m"), mål("n"))


def test_the_finding_names_money_sum_goals_and_ways() -> None:
    """Goals that another measure carries are not named."""
    carried = tiltak("drift", resultat("r", mål="n"), finansiering=[{"type": "drift"}])
    money = (GRANT, {"type": "prosjekt", "beløp": "500 000"}, GRANT)

    (found,) = _found(_theory(_losen(*money), carried))

    assert found.fingerprint == "ET209@losen"
    assert found.message == (
        "«Losen» har bare tilskudd og prosjektmidler (3\u00a0800\u00a0000 kroner per "
        "år), og ingen tiltak med driftspenger når «M»."
    )
    assert found.advice.endswith("la et tiltak i drift bidra til målet også.")
    assert [one.element for one in found.related] == ["losen/a", "losen/r", "m"]


def test_without_all_amounts_no_sum_is_told() -> None:
    """Money without a type is called so, and several goals are in the plural."""
    (found,) = _found(_theory(_losen(GRANT, {"kilde": "Gave"})))

    assert found.message == (
        "«Losen» har bare tilskudd og midler uten type, og ingen tiltak med "
        "driftspenger når «M» eller «N»."
    )
    assert found.advice.endswith("la et tiltak i drift bidra til målene også.")


def test_without_any_activity_the_way_begins_in_the_first_link_there_is() -> None:
    """A chain that is built backwards is spoken of as well."""
    measure = tiltak("losen", resultat("r", mål="m"), finansiering=[GRANT])

    (found,) = _found(_theory(measure))

    assert [one.element for one in found.related] == ["losen/r", "m"]


@pytest.mark.parametrize(
    ("dato", "expected"), [(TODAY, []), (TODAY + DAY, ["ET209@losen"])]
)
def test_money_in_the_budget_counts_to_its_last_day(
    dato: date, expected: list[str]
) -> None:
    """The day after, there is none, and the message says the day."""
    found = _found(_theory(_losen({"type": "drift", "til": TODAY})), dato)

    assert expected == [finding.fingerprint for finding in found]
    assert all("ingen penger 22.11.2026" in finding.message for finding in found)


@pytest.mark.parametrize(
    ("dato", "expected"), [(TODAY - DAY, ["ET209@losen"]), (TODAY, [])]
)
def test_money_in_another_measure_counts_from_its_first_day(
    dato: date, expected: list[str]
) -> None:
    """Until then nobody carries the goals."""
    other = tiltak(
        "annet",
        resultat("r", mål=("m", "n")),
        finansiering=[{"type": "drift", "fra": TODAY}],
    )
    found = _found(_theory(_losen(GRANT), other), dato)

    assert expected == [f.fingerprint for f in found if f.element == "losen"]


def test_without_finansiering_nobody_has_said_anything() -> None:
    """The rule is silent, and so it is about a measure that reaches no goal."""
    assert _found(_theory(_losen())) == []
    assert _found(_theory(tiltak("losen", finansiering=[GRANT]))) == []
