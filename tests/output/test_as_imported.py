"""What a workbook does to the files of a project, in lines for people."""

from __future__ import annotations

import pytest

from endringsteori.checking.projects import in_memory
from endringsteori.editing.carrying import carry
from endringsteori.loading import Memory, load
from endringsteori.loading.parts import full_data
from endringsteori.output.as_imported import Imported, render_clash, render_imported
from endringsteori.texts import SPRÅK, Språk

PLAIN = "endringsteori: 1\nmål:\n  a: A\n"


def shown(text: str, navn: str, språk: Språk = "nb") -> str:
    """Show a change of one name, and that a field was missing."""
    tree = Memory({"endringsteori.yaml": text.encode()})
    old = full_data(load(tree).teori)
    meant = {**old, "mål": {**old["mål"], "a": {"navn": navn}}}
    carried = carry(tree, meant)
    imported = Imported(in_memory(tree), old, (("målinger", 0), ("mål", "a")), carried)
    return render_imported(imported, språk, removes=False, written=False)


@pytest.mark.parametrize("språk", SPRÅK)
def test_lines_and_what_is_kept(språk: Språk) -> None:
    """In every language."""
    told = shown(PLAIN, "Aa", språk)

    assert "-  a: A\n+  a: Aa\n" in told
    assert "  mål → a\n" in told
    assert "--skriv" in told


def test_numbers_of_persons_are_hidden() -> None:
    """And it is stamped, where it is about one person."""
    text = "endringsteori: 1\nnivå: individ\nmål:\n  a: A\n  b: Ring 987 65 432\n"

    told = shown(text, "Aa")

    assert told.startswith("TAUSHETSBELAGT")
    assert "987 65 432" not in told


def test_what_cannot_be_written_is_named() -> None:
    """And no lines are shown, for none are written."""
    text = "endringsteori: 1\nmål:\n  a: {navn: A, # her\n    merknad: m}\n"

    told = shown(text, "Aa")

    assert "Ingenting er skrevet" in told
    assert "  mål → a → navn\n" in told
    assert "+++" not in told


@pytest.mark.parametrize("språk", SPRÅK)
def test_what_does_not_fit_with_the_workbook_is_named(språk: Språk) -> None:
    """With the way out; without a place to name it is told that nothing was written."""
    text = "endringsteori: 1\nnivå: individ\nmål:\n  a: A\n"
    before = load(Memory({"endringsteori.yaml": text.encode()}))

    told = render_clash(before, (("individ",),), språk)
    alone = render_clash(before, (), språk)

    assert "--fjern:\n  individ\n" in told
    assert alone.count("\n") == 1
    assert "--fjern" not in alone
