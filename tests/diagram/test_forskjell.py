"""The figure of what differs between two theories."""

from __future__ import annotations

from typing import TYPE_CHECKING

from builders import aktivitet, effekt, mål, resultat, teori, tiltak
from endringsteori.comparison import compare
from endringsteori.diagram.forskjell import tegn_forskjell
from endringsteori.diagram.overlays.removed import gone

if TYPE_CHECKING:
    from endringsteori.diagram import Figur
    from endringsteori.model import Teori
    from endringsteori.texts import Språk

SHARED = (mål("ro", navn="Ro"), effekt("delt", mål="ro"))


def figure(old: Teori, new: Teori, språk: Språk = "nb") -> Figur:
    """Draw a difference."""
    return tegn_forskjell(compare(old, new), ("main", "."), språk)


def boxes(figur: Figur) -> set[str]:
    """Give the ids of the boxes."""
    return {node.id for node in figur.diagram.nodes}


def test_only_the_measures_in_which_something_differs() -> None:
    """With what they lead to; the columns and signs of the rest are gone."""
    quiet = tiltak("rolig", aktivitet("a", "b"), resultat("b", "delt"))
    old = teori(*SHARED, quiet, tiltak("losen", resultat("x", "delt")))
    new = teori(*SHARED, quiet, tiltak("losen", resultat("x", "delt", navn="Nytt")))

    figur = figure(old, new)

    assert boxes(figur) == {"losen/x", "delt", "ro"}
    assert [c.kind for c in figur.diagram.columns] == ["resultat", "effekt", "mål"]
    assert [group.id for group in figur.diagram.groups] == ["losen"]
    assert {entry.sign for entry in figur.diagram.legend} == {
        "fører_til",
        "bidrar_til",
        "endret",
    }


def test_everything_where_nothing_differs() -> None:
    """Nothing can be left out then."""
    theory = teori(*SHARED, tiltak("a", resultat("x")), tiltak("b", resultat("y")))

    assert boxes(figure(theory, theory)) == {"a/x", "b/y", "delt", "ro"}


def test_what_it_says_of_itself() -> None:
    """Which two it holds against each other, and how much there is."""
    old = teori(*SHARED, tiltak("losen", resultat("x"), resultat("y")))
    new = teori(*SHARED, tiltak("losen", resultat("x")))

    diagram = figure(old, new).diagram

    assert (diagram.key, diagram.title) == (
        "forskjell",
        "Forskjellen mellom to utgaver",
    )
    assert diagram.subtitle.endswith("fra main til .")
    assert "2 resultater" in diagram.description
    assert "Fjernet. Resultatet «Y» i «Losen» er fjernet." in diagram.text
    english = figure(old, new, "en").diagram
    assert english.title == "The difference between two versions"


def test_the_marks_are_words_in_the_picture() -> None:
    """Colour is not the only sign."""
    old = teori(*SHARED, tiltak("losen", resultat("x"), resultat("y")))
    new = teori(*SHARED, tiltak("losen", resultat("x", navn="Nytt"), resultat("z")))

    svg = figure(old, new).svg()

    for word in ("nytt", "endret", "fjernet"):
        assert f">{word}</text>" in svg


def test_a_large_one_is_split_by_measure() -> None:
    """With what is gone from a measure on the page of it, and measures that are gone."""
    many = [resultat(f"r{n}") for n in range(10)]
    old = teori(*(tiltak(id_, *many, aktivitet("a")) for id_ in ("x", "y")))
    new = teori(tiltak("x", *many))

    figur = figure(old, new).på(deling="tiltak")

    ids = [{node.id for node in part.diagram.nodes} for part in figur.deler]
    pages = [page for page in ids if gone("x/a") in page]
    assert pages
    assert any("x/r0" in page for page in pages)
    assert any(gone("y/r0") in page and "x/r0" not in page for page in ids)


def test_persons_are_hidden_and_the_figure_stamped() -> None:
    """Whichever of the two is of a person."""
    person = teori(mål("ro", navn="Ro for Kari Nordmann"), nivå="individ")

    for old, new in ((person, teori()), (teori(), person)):
        diagram = figure(old, new).diagram
        assert "Nordmann" not in diagram.to_json()
        assert diagram.title.startswith("TAUSHETSBELAGT")
