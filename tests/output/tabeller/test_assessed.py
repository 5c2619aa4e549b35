"""Findings and an assessment as rows, where they are given."""

from __future__ import annotations

from datetime import date
from typing import Final

import pytest

from builders import mål, teori
from endringsteori import Memory, les, tabeller, valider, vurder
from measured_town import DAY, TOWN, assessed

LEST: Final = les(Memory({"endringsteori.yaml": TOWN.encode()}))


def test_findings_stand_with_their_places() -> None:
    """In the order that they were given, with the measure each is in."""
    funn = valider(LEST, dato=DAY)
    rows = tabeller(LEST.teori, funn=funn, dato=DAY).funn

    assert [row["fingeravtrykk"] for row in rows] == [one.fingerprint for one in funn]
    assert {row["fil"] for row in rows} == {"endringsteori.yaml"}
    assert all(row["linje"] and row["kolonne"] for row in rows)
    assert {row["tiltak"] for row in rows} >= {None, "losen"}


def test_a_finding_of_a_theory_without_files_has_no_place() -> None:
    """It has its fingerprint all the same."""
    given = teori(mål("ro"))
    (*_, row) = tabeller(given, funn=valider(given, dato=DAY), dato=DAY).funn

    assert (row["fil"], row["linje"], row["kolonne"]) == (None, None, None)
    assert row["fingeravtrykk"] == f"{row['kode']}@ro"


def test_statuses_are_those_of_the_assessment() -> None:
    """Of links and goals, with the indicators behind each."""
    vurdering = assessed().vurdering
    found = tabeller(vurdering.graf, vurdering=vurdering)
    told = {row["id"]: row["status"] for row in found.statuser}

    assert found.dato == vurdering.dato
    assert told == {one.element: str(one.status) for one in vurdering.ledd.values()}
    assert {row["id"] for row in found.statuser if row["slag"] == "mål"} == {
        "fullføre",
        "ro",
    }
    assert len(found.indikatorstatuser) == sum(
        len(one.indicators) for one in vurdering.ledd.values()
    )


def test_what_is_small_is_hidden_in_the_statuses_too() -> None:
    """An end that is small, and the change from it."""
    vurdering = assessed().vurdering
    rows = tabeller(vurdering.graf, vurdering=vurdering).indikatorstatuser
    (hidden,) = (row for row in rows if row["indikator"] == "i-ro")
    tested = [row for row in rows if row["endring"] is not None]

    assert hidden["skjult"]
    assert (hidden["nullpunkt"], hidden["siste"], hidden["endring"]) == (None, 41, None)
    assert tested
    for row in tested:
        low, change, high = row["endring_lav"], row["endring"], row["endring_høy"]
        assert low is not None
        assert change is not None
        assert high is not None
        assert low < change < high


def test_readings_are_those_of_the_assessment() -> None:
    """By hypothesis."""
    vurdering = assessed().vurdering
    rows = tabeller(vurdering.graf, vurdering=vurdering).lesninger

    assert [(row["hypotese"], row["lesning"]) for row in rows] == [
        (one.element, str(one.lesning)) for one in vurdering.hypoteser.values()
    ]


def test_an_assessment_must_be_of_the_same_theory_and_day() -> None:
    """Rows of two theories, or of two days, would not join."""
    vurdering = vurder(LEST.teori, dato=DAY)

    with pytest.raises(ValueError, match="another theory"):
        tabeller(teori(mål("ro")), vurdering=vurdering)
    with pytest.raises(ValueError, match="not of 2025-01-01"):
        tabeller(LEST.teori, vurdering=vurdering, dato=date(2025, 1, 1))
    assert tabeller(LEST.teori, vurdering=vurdering, dato=DAY).dato == DAY


def test_without_them_the_tables_are_there_and_empty() -> None:
    """The rest is as it is."""
    found = tabeller(LEST.teori, dato=DAY)

    empty = (found.funn, found.statuser, found.indikatorstatuser, found.lesninger)
    assert [len(table) for table in empty] == [0, 0, 0, 0]
    assert len(found.mål) == 2
