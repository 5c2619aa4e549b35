"""What has changed in measures, by the names of fields."""

from __future__ import annotations

from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from builders import aktivitet, indikator, resultat, tiltak
from endringsteori.checking.changes import alike, changed_fields

if TYPE_CHECKING:
    from endringsteori.model import Tiltak


def changed(before: Tiltak, after: Tiltak) -> set[str] | None:
    """Compare two editions of one measure."""
    names = changed_fields({before.id: before}, {after.id: after})
    return None if names is None else set(names)


def edition(fordi: str = "noen venter", *målinger: int, **fields: object) -> Tiltak:
    """Give an edition of a measure with a link, a reason and some measurements."""
    rows = [
        {"periode": str(2020 + n), "verdi": verdi} for n, verdi in enumerate(målinger)
    ]
    leads = {"møter": {"fordi": fordi}}
    return tiltak(
        "losen",
        aktivitet("prat", leads),
        resultat("møter"),
        indikator("oppmøte", "møter", enhet="antall", målinger=rows),
        **fields,
    )


def test_nothing_has_changed() -> None:
    """Two that read the same."""
    assert changed(edition("noen venter", 1), edition("noen venter", 1)) == set()


def test_a_field_of_the_measure() -> None:
    """By its own name."""
    assert changed(edition(), edition(merknad="Snart ferdig")) == {"merknad"}


def test_a_field_of_a_link_to_another_thing() -> None:
    """By its own name alone: the link leads where it did."""
    assert changed(edition("noen venter"), edition("de vil")) == {"fordi"}


def test_a_link_that_has_come() -> None:
    """By the field that holds it, and all that a link can have."""
    less = tiltak("losen", aktivitet("prat"), resultat("møter"))
    more = tiltak("losen", aktivitet("prat", "møter"), resultat("møter"))

    names = changed(less, more)

    assert names is not None
    assert names >= {"fører_til", "fordi", "tillit", "nødvendig"}
    assert "navn" not in names


def test_a_number_in_a_measurement() -> None:
    """By what holds it too: a measurement has no name."""
    assert changed(edition("noen venter", 1), edition("noen venter", 2)) == {
        "målinger",
        "verdi",
    }


def test_a_measurement_that_has_come() -> None:
    """Any field of it may say something new."""
    names = changed(edition("noen venter", 1), edition("noen venter", 1, 2))

    assert names is not None
    assert names >= {"målinger", "verdi", "periode", "teller"}


def test_a_thing_that_has_come_or_has_another_name_or_place() -> None:
    """There is more to tell than the names of fields."""
    one, two = aktivitet("prat"), aktivitet("tur")
    before = tiltak("losen", one, two)

    for after in (tiltak("losen", one), tiltak("losen", two, one)):
        assert changed(before, after) is None


@pytest.mark.parametrize("names", [("b",), ("a", "b"), ()])
def test_measures_that_are_not_the_same(names: tuple[str, ...]) -> None:
    """There is more to tell."""
    after = {name: tiltak(name) for name in names}

    assert changed_fields({"a": tiltak("a")}, after) is None


def test_numbers_that_are_equal_and_do_not_read_the_same() -> None:
    """Then something has changed."""
    assert not alike(Decimal("1.0"), Decimal("1.00"))
    assert alike(Decimal("1.0"), Decimal("1.0"))
