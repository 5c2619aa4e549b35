"""The fields of a thing that a rule reads: what they hold, and which are missing."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from builders import aktivitet, indikator, mål, resultat, teori, tiltak, tjeneste
from endringsteori.checking.tracing.fields import elements, fields, thing_of
from endringsteori.checking.tracing.values import Field, Fields
from endringsteori.graph import graf

_GRAPH = graf(
    teori(
        tjeneste("ppt", navn="PPT"),
        mål("trygg", navn="Trygge elever"),
        tiltak(
            "los",
            aktivitet("møte", fører_til={"ro": "noen ser dem"}, ansvarlig="ppt"),
            resultat("ro", navn="Ro", bidrar_til="trygg"),
            oppstart="2025-08-15",
            plasser=12,
        ),
        indikator(
            "trivsel", måler="trygg", ambisjon={"verdi": "4,5", "frist": "2027-06-30"}
        ),
    )
)


def _of(element: str, *read: str, asked: tuple[str, ...] = ()) -> tuple[Field, ...]:
    found = fields(_GRAPH, element, read, asked)
    assert found is not None
    assert found.about == element
    return found.fields


def test_ids_are_shown_as_names_and_values_as_they_are() -> None:
    """In the order of the format."""
    assert _of("los", "plasser", "oppstart", "slutt") == (
        Field("oppstart", (date(2025, 8, 15),)),
        Field("plasser", (12,)),
    )
    assert _of("los/møte", "ansvarlig", "fører_til") == (
        Field("ansvarlig", ("PPT",)),
        Field("fører_til", ("Ro",)),
    )
    assert _of("trivsel", "ambisjon") == (
        Field("ambisjon", (Decimal("4.5"), date(2027, 6, 30))),
    )


def test_what_is_asked_for_is_missing() -> None:
    """Other empty fields are left out."""
    assert _of("trygg", "ansvarlig", "målgrupper", asked=("ansvarlig",)) == (
        Field("ansvarlig", (), lacks=True),
    )
    assert fields(_GRAPH, "trygg", ("målgrupper",), ()) is None


def test_a_hypothesis_has_fields_too() -> None:
    """Those of the step."""
    step = "los/møte->los/ro"

    assert fields(_GRAPH, step, ("fordi", "kunnskap"), ("kunnskap",)) == Fields(
        step, (Field("fordi", ("noen ser dem",)), Field("kunnskap", (), lacks=True))
    )
    assert thing_of(_GRAPH, "los/ro->los/møte") is None
    assert fields(_GRAPH, "ukjent", ("navn",), ()) is None


def test_everything_with_an_id_is_an_element() -> None:
    """What is in a measure right after it."""
    assert [element for element, _ in elements(_GRAPH.teori)] == [
        "trygg",
        "ppt",
        "los",
        "los/møte",
        "los/ro",
        "trivsel",
    ]
