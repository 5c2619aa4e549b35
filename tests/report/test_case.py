"""What a type of report may ask."""

from __future__ import annotations

from builders import indikator, mål, teori, tiltak, tjeneste
from endringsteori.report import Choice
from report.cases import fjellfjord, of_teori, of_text
from synthetic import NUMBER


def test_names_and_texts_are_shown_through_the_mask() -> None:
    """A number of a person has no place in a report."""
    case = of_teori(teori(tjeneste("ppt", navn=f"PPT {NUMBER}")))

    assert NUMBER not in case.navn("ppt")
    assert NUMBER not in case.text(f"om {NUMBER}")
    assert case.navn("ppt").startswith("PPT ")
    assert (case.navn(None), case.text(None)) == ("", "")


def test_a_name_is_given_once() -> None:
    """Though two things may be called the same."""
    case = of_teori(teori(mål("a", navn="Ro"), mål("b", navn="Ro"), mål("c")))

    assert case.names(["a", "b", "c"]) == ("Ro", case.navn("c"))


def test_places_are_told_to_those_who_ask() -> None:
    """File, line and column; never for a theory without files."""
    text = "endringsteori: 1\nmål:\n  ro:\n    navn: Ro\n"

    assert of_text(text, steder=True).places("ro") == ("endringsteori.yaml:3:3",)
    assert of_text(text, steder=True).places("ro", "navn") == (
        "endringsteori.yaml:4:11",
    )
    assert of_text(text).places("ro") == ()
    assert of_teori(teori(mål("ro"))).places("ro") == ()


def test_findings_are_of_what_is_chosen_and_in_its_language() -> None:
    """As `valider` gives them."""
    losen = fjellfjord("en", Choice(tiltak=("losen",)))

    assert {f.element.partition("/")[0] for f in losen.findings} < {
        f.element.partition("/")[0] for f in fjellfjord("en").findings
    }
    assert all("«" not in f.message for f in losen.findings)


def test_what_is_hidden_in_an_id_belongs_all_the_same() -> None:
    """A finding shows the masked id, and the choice names the real one."""
    id_ = f"elev-{NUMBER}"
    town = teori(tiltak(id_, indikator("a")))
    case = of_teori(town, choice=Choice(tiltak=(id_,)))

    assert {f.code for f in case.findings} >= {"ET701"}


def test_a_person_is_stamped() -> None:
    """At nivå individ, in the language of the report."""
    person = of_text("endringsteori: 1\nnivå: individ\n", "nn")

    assert person.stamp.startswith("Teiepliktig. Gjeld ein person")
    assert fjellfjord().stamp == ""


def test_whose_it_is() -> None:
    """Nothing where that is not said."""
    assert fjellfjord().organisation == "Fjellfjord kommune"
    assert of_teori(teori()).organisation == ""


def test_the_checklists_that_come_along_are_known() -> None:
    """Those of packages too, where the project names one."""
    assert "bufdir-fase-1" in fjellfjord().sjekklister
