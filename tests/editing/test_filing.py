"""A theory as the files of a new project."""

from __future__ import annotations

from hypothesis import given, settings

from endringsteori.editing.filing import filed
from endringsteori.loading import Memory, load
from endringsteori.loading.parts import full_data
from endringsteori.model import Mål, Målgruppe, Teori, Tiltak
from strategies import any_valid_teori


def test_a_small_project_is_one_file() -> None:
    """With a head that says where it came from, on one line."""
    (text,) = filed(Teori(mål=(Mål(id="a", navn="A"),)), "min\nbok.xlsx", "nb").values()

    assert text.decode() == (
        "# Laget av regnearket min bok.xlsx.\n"
        "# Stå i mappen og kjør: endringsteori valider .\n"
        "\nendringsteori: 1\n\nmål:\n  a: A\n"
    )


def test_each_measure_has_a_file() -> None:
    """With a name that any system can hold, and no two the same."""
    tiltak = [Tiltak(id=id_, navn="T") for id_ in ("på-vei", "pa-vei", "én")]
    grupper = (Målgruppe(id="g", navn="G"),)

    files = filed(Teori(tiltak=tuple(tiltak), målgrupper=grupper), "b.xlsx", "nn")

    assert [*files] == [
        "grunnlag.yaml",
        "tiltak/pa-vei.yaml",
        "tiltak/pa-vei-2.yaml",
        "tiltak/en.yaml",
        "endringsteori.yaml",
    ]


@settings(max_examples=10, deadline=None)
@given(any_valid_teori())
def test_the_theory_comes_back(teori: Teori) -> None:
    """Whatever is in it; only the order may be another."""
    loaded = load(Memory(filed(teori, "b.xlsx", "en")))

    assert full_data(loaded.teori) == full_data(teori)
