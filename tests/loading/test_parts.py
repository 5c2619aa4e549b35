"""The parts of a theory as plain data, and as lines."""

from __future__ import annotations

from hypothesis import given, settings

from endringsteori.loading.parts import full_data, lines, short_data, teori_of
from endringsteori.model import Innsats, Kartlegging, Teori, Tiltak
from endringsteori.model.forms import Plain
from strategies import any_teori


@settings(max_examples=20, deadline=None)
@given(any_teori())
def test_both_forms_give_the_theory_back(teori: Teori) -> None:
    """The full and the short."""
    assert teori_of(full_data(teori)) == teori
    assert teori_of(short_data(teori)) == teori


def test_an_empty_list_that_says_something_is_kept() -> None:
    """Resources that feed nothing are not those that feed everything."""
    innsats = (Innsats(id="a", navn="A", fører_til=()), Innsats(id="b", navn="B"))
    teori = Teori(tiltak=(Tiltak(id="t", navn="T", innsats=innsats),))

    found = full_data(teori)["tiltak"]["t"]["innsats"]

    assert found == {"a": {"navn": "A", "fører_til": []}, "b": {"navn": "B"}}


def test_a_thing_without_fields_is_kept() -> None:
    """A checklist that nobody has answered yet is there all the same."""
    teori = Teori(kartlegging=(Kartlegging(id="k"),))

    assert full_data(teori)["kartlegging"] == {"k": {}}
    assert teori_of(full_data(teori)) == teori


def test_lines_of_a_value() -> None:
    """Ids in brackets, texts on lines of their own, and blocks as they are read."""
    assert lines({"a": [Plain("x"), Plain("y")]}, 2) == ("a: [x, y]",)
    assert lines({"a": ["x", "y"]}, 2) == ("a:", "  - x", "  - y")
    assert lines({"a": "x\ny"}, 2) == ("a: |-", "  x", "  y")
    assert lines("ja " * 60 + "x", 2) == ("ja " * 60 + "x",)
    assert lines("vent ...", 2) == ("vent ...",)
    assert lines({"a": "vent ..."}, 2) == ("a: vent ...",)
