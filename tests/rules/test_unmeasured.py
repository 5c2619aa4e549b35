"""Rules that count what nothing measures."""

from __future__ import annotations

from datetime import date

from builders import aktivitet, indikator, teori, tiltak
from endringsteori.diagnostics import Place
from endringsteori.graph import graf
from endringsteori.rules import Case
from endringsteori.rules.unmeasured import unmeasured


def test_a_measure_is_one_hit_with_the_unmeasured_links_beside_it() -> None:
    """Two of three activities are unmeasured: one hit, and each of the two is related."""
    links = (aktivitet("kurs"), aktivitet("møte"), aktivitet("råd"))
    theory = teori(tiltak("losen", *links, indikator("antall", måler="møte")))
    case = Case(graf(theory), date(2026, 11, 21), theory.innstillinger)

    (hit,) = unmeasured("aktivitet")(case)

    assert Place("losen") == hit.at
    assert (Place("losen/kurs"), Place("losen/råd")) == hit.related
    assert (hit.values["umålte"], hit.values["alle"]) == (2, 3)


def test_links_are_called_as_the_project_calls_them() -> None:
    """With the vocabulary of DFØ the words show its names for the links."""
    theory = teori(tiltak("losen", aktivitet("kurs")), innstillinger={"ordvalg": "dfø"})
    case = Case(graf(theory), date(2026, 11, 21), theory.innstillinger)

    (hit,) = unmeasured("aktivitet")(case)

    assert str(getattr(hit.values["slag"], "nb", "")) == "aktivitet"
