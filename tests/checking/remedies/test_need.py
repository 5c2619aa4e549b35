"""What a mend is made of: choices, blanks and new ids."""

from __future__ import annotations

from builders import aktivitet, teori, tiltak, tjeneste
from endringsteori.checking.remedies.need import Need
from endringsteori.diagnostics import Hit, Place
from endringsteori.editing.written import Ids, Leaf
from endringsteori.graph import graf
from mends import DAY

_THEORY = teori(
    tjeneste("ppt"),
    tjeneste("nav", status="nedlagt"),
    tjeneste("skole"),
    tiltak("los", aktivitet("møte"), ansvarlig="skole"),
)


def _need(element: str) -> Need:
    return Need(Hit(Place(element)), graf(_THEORY), DAY, "nb")


def test_the_nearest_services_come_first_and_closed_ones_never() -> None:
    """Each once."""
    assert _need("los").services(["skole", None, "nav"]) == ("skole", "ppt")


def test_a_choice_has_the_next_ones_beside_it() -> None:
    """One alone is still for people to confirm."""
    need = _need("los")

    assert need.one_of(("a", "b", "c", "d", "e")) == Leaf("a", "… eller b, c eller d")
    assert need.some_of(("a",)) == Ids(("a",), "… hvis det stemmer")


def test_a_new_id_is_one_that_nothing_has() -> None:
    """Neither in the project nor in the measure that it is for."""
    need = _need("los/møte")

    assert need.new_id("møte") == "møte"
    assert need.new_id("møte", "los") == "møte-2"
    assert need.new_id("ppt") == "ppt-2"
    assert len(need.new_id("x" * 100)) == 80


def test_an_element_knows_its_measure() -> None:
    """And what it is called from inside it."""
    need = _need("los/møte")

    assert need.tiltak == "los"
    assert need.local("los/møte") == "møte"
    assert _need("ppt").tiltak is None
