"""Why a text is no YAML, where no trap is known: the sign or the line that says most."""

from __future__ import annotations

import pytest

from loading.telling import read, told, underlined


@pytest.mark.parametrize(
    ("text", "line", "sign"),
    [
        ("mål: [a", 1, "["),
        ("mål: [", 1, "["),
        ("mål: [a, b\nto: c", 1, "["),
        ("mål: {a: {b: c}\nto: d", 1, "{"),
        ("mål: {a: [}", 1, "["),
        ("mål: [{a: b}, {c: [d]}, ", 1, "["),
        ("mål: [a, , b]", 1, "["),
        ("mål:\n  a: 'b\nto: c", 2, "'"),
        ('mål:\n  a: "b\n---\nc', 2, '"'),
    ],
)
def test_a_sign_that_opens_and_is_not_closed(text: str, line: int, sign: str) -> None:
    """The place is where it opens, however far on the reader noticed."""
    loaded = read(text)

    assert told(loaded) == ["ET001-ikke-lukket@endringsteori.yaml"]
    assert underlined(loaded) == [(line, sign)]
    assert loaded.trouble[0].values["tegn"] == sign


@pytest.mark.parametrize(
    ("text", "fault", "line"),
    [
        ("mål: [']', ,", "ET001", 1),
        ("mål: [']', ']', ,", "ET001", 1),
        ('mål: ["\\q"]', "ET001", 1),
        ("mål: !<a", "ET001", 1),
        ("mål: ]", "ET001-innrykk", 1),
        ("- a\n", "ET001-innrykk", 1),
        ("mål:\n  a: b\n c: d\n", "ET001-innrykk", 3),
        ("mål:\n  a: A\n\tb: B\n", "ET001-tabulator", 3),
    ],
)
def test_another_reason(text: str, fault: str, line: int) -> None:
    """Indentation, a tab, or none that we know of."""
    loaded = read(text)

    assert told(loaded) == [f"{fault}@endringsteori.yaml"]
    assert [number for number, _ in underlined(loaded)] == [line]
    assert loaded.lost.everything


def test_a_reason_after_a_trap() -> None:
    """The trap is told, and then why the rest is no YAML."""
    loaded = read("mål:\n  a: b: c\n  d: [e\n")

    assert [one.kind.value for one in loaded.trouble] == [
        "ET001-kolon",
        "ET001-ikke-lukket",
    ]


def test_a_comment_sign_in_quotation_marks_is_part_of_the_text() -> None:
    """The line is mended whole, and without the comment that follows."""
    loaded = read('mål:\n  a: "b # c" d  # et notat\n')

    (trouble,) = loaded.trouble
    assert trouble.kind == "ET001-anførselstegn"
    assert trouble.values["linje"] == "a: '\"b # c\" d'"
