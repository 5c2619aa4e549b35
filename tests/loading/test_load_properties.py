"""What holds for every file, whatever has happened to it."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from endringsteori import valider
from endringsteori.loading import Loaded, Memory, dump, load
from endringsteori.model import skjema
from endringsteori.model.navnerom import LEDD_SEKSJONER
from endringsteori.texts import SPRÅK
from loading.written import tree_of, written
from strategies import any_teori, damaged, mutated, shuffled, valid_data

if TYPE_CHECKING:
    from endringsteori.diagnostics import Position, Span
    from endringsteori.model import Teori
    from endringsteori.texts import Språk
    from loading.written import Tree

DATA = Path(__file__).with_name("data")
EKSEMPEL = (DATA / "eksempel.yaml").read_text("utf-8")
CHAIN = """\
endringsteori: 1
indikatorer:
  fravær: Andel med høyt fravær
"""
ROWS = """\
indikator;periode;verdi;teller;nevner;spurt;svart;fordelt_på;merknad
fravær;2024;9,4;;;120;80;kjønn=jenter, trinn=10;"Om ""alle"" her"
fravær;2025;;56;1143;;;;
"""
DAY = date(2026, 11, 21)

_often = settings(max_examples=100, deadline=None)
_now_and_then = settings(_often, max_examples=40)


def _check(loaded: Loaded) -> None:
    """Demand what holds for every run: one name to a fault, and places in their files."""
    names = [(one.kind.code, one.at.element, one.at.key) for one in loaded.trouble]
    assert sorted(set(names), key=str) == sorted(names, key=str)
    for one in loaded.trouble:
        assert one.span is not None
        for span in (one.span, *(span for _, span in one.related)):
            _check_span(span, loaded.sources.text(span.file))


def _check_span(span: Span, text: str) -> None:
    lines = re.split("\r\n|\r|\n", text)
    assert span.start <= span.end
    assert _is_in(span.start, lines)
    assert _is_in(span.end, lines)


def _is_in(position: Position, lines: list[str]) -> bool:
    return (
        1 <= position.line <= len(lines)
        and 1 <= position.column <= len(lines[position.line - 1]) + 1
    )


@_often
@given(mutated(EKSEMPEL))
def test_a_file_after_some_mishaps(text: str) -> None:
    """Reading returns, every fault has a name of its own and stands in its file."""
    data = text.encode("utf-8", "surrogatepass")

    _check(load(Memory({"endringsteori.yaml": data})))


@_often
@given(st.binary(max_size=300))
def test_bytes_of_any_kind(data: bytes) -> None:
    """What is no text at all is told like anything else."""
    _check(load(Memory({"endringsteori.yaml": data})))


@_often
@given(mutated(ROWS) | st.text(max_size=40))
def test_rows_after_some_mishaps(rows: str) -> None:
    """The same for a file of measurements."""
    files = {
        "endringsteori.yaml": CHAIN.encode(),
        "målinger/a.csv": rows.encode("utf-8", "surrogatepass"),
    }

    _check(load(Memory(files)))


@_now_and_then
@given(mutated(EKSEMPEL), mutated(EKSEMPEL))
def test_two_files_after_some_mishaps(root: str, other: str) -> None:
    """The same for a project of files that share their ids and sections."""
    texts = {"endringsteori.yaml": root, "tiltak/losen.yaml": other}
    files = {
        path: text.encode("utf-8", "surrogatepass") for path, text in texts.items()
    }

    _check(load(Memory(files)))


@_now_and_then
@given(
    st.sampled_from(SPRÅK),
    mutated(EKSEMPEL) | valid_data(skjema()).flatmap(damaged).map(written),
)
def test_every_fault_has_words(språk: Språk, text: str) -> None:
    """In each language, with every value that its sentence asks for."""
    data = text.encode("utf-8", "surrogatepass")

    findings = valider(Memory({"endringsteori.yaml": data}), dato=DAY, språk=språk)

    assert all(finding.message for finding in findings)


def _fingerprints(tree: Tree) -> set[str]:
    files = Memory({"endringsteori.yaml": written(tree).encode()})
    findings = valider(files, dato=DAY, profil="grundig")
    assume(all(finding.code != "ET011" for finding in findings))
    return {finding.fingerprint for finding in findings}


def _two_orders(tree: Tree) -> st.SearchStrategy[tuple[Tree, Tree]]:
    return st.tuples(st.just(tree), shuffled(tree))


@_now_and_then
@given(valid_data(skjema()).flatmap(damaged).flatmap(_two_orders))
def test_order_does_not_matter_to_what_is_wrong_in_a_file(
    trees: tuple[Tree, Tree],
) -> None:
    """Sections, ids and fields in another order: the same findings."""
    first, second = trees

    assert _fingerprints(first) == _fingerprints(second)


def _says_each_step_once(theory: Teori) -> bool:
    """Tell whether no link leads twice to another, by its short and its long name.

    Where two hypotheses are about one step, the first is the one that counts.
    """
    steps = [
        (tiltak.id, ledd.id, hypotese.til.removeprefix(f"{tiltak.id}/"))
        for tiltak in theory.tiltak
        for section in LEDD_SEKSJONER
        for ledd in getattr(tiltak, section)
        for hypotese in ledd.fører_til or ()
    ]
    return len(steps) == len(set(steps))


@_now_and_then
@given(
    any_teori().filter(_says_each_step_once).map(dump).map(tree_of).flatmap(_two_orders)
)
def test_order_does_not_matter_to_what_the_rules_say(
    trees: tuple[Tree, Tree],
) -> None:
    """The same for theories full of circles and references that lead nowhere."""
    first, second = trees

    assert _fingerprints(first) == _fingerprints(second)


@_now_and_then
@given(any_teori())
def test_a_theory_from_a_file_has_the_findings_of_the_theory(theory: Teori) -> None:
    """What rules say of a theory from Python, they say of its file."""
    built = valider(theory, dato=DAY, profil="grundig")
    read = valider(
        Memory({"endringsteori.yaml": dump(theory).encode()}),
        dato=DAY,
        profil="grundig",
    )

    assert {one.fingerprint for one in built} == {one.fingerprint for one in read}
