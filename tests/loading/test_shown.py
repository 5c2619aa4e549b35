"""How files and their texts are shown, and whether a project is about a person."""

from __future__ import annotations

import pytest

from endringsteori.loading import Memory, load
from endringsteori.privacy import DOT
from synthetic import NUMBER, numbers

FIRST, SECOND, *_ = numbers()


def test_a_project_without_persons_is_shown_as_it_is() -> None:
    """The mask does not even look at texts."""
    sources = load(Memory({"a.yaml": b"endringsteori: 1\n"})).sources

    assert sources.shown.is_plain
    assert sources.line("a.yaml", 1) == "endringsteori: 1"


def test_a_line_is_shown_with_its_length_kept() -> None:
    """Also where the number goes on at the next line."""
    text = f"endringsteori: 1\n# elev {NUMBER[:6]}\n#   {NUMBER[6:]}\n"
    sources = load(Memory({"a.yaml": text.encode()})).sources

    assert sources.line("a.yaml", 2) == f"# elev {DOT * 6}"
    assert sources.line("a.yaml", 3) == f"#   {DOT * 5}"
    assert sources.text("a.yaml") == text


def test_files_with_numbers_in_their_names_are_told_apart() -> None:
    """A file is found again by the name that it is shown by."""
    files = {
        "endringsteori.yaml": b"endringsteori: 1\n",
        f"elev-{FIRST}.yaml": b"tjenester: {a: A}\n",
        f"elev-{SECOND}.yaml": b"tjenester: {b: B}\n",
    }
    sources = load(Memory(files)).sources
    shown = [sources.shown.file(file) for file in sources.files]

    assert shown == [
        "endringsteori.yaml",
        f"elev-{DOT * 11}.yaml",
        f"elev-{DOT * 11}.yaml#2",
    ]
    assert [sources.line(file, 1) for file in shown[1:]] == [
        "tjenester: {a: A}",
        "tjenester: {b: B}",
    ]


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        ("nivå: individ", True),
        ("nivå: Individ", True),
        ("'nivå': 'individ'", True),
        ("individ: {referanse: IP-1}", True),
        ("nivå: individ\nmål: [", True),
        ("nivå: tiltak", False),
        ("# nivå: individ", False),
        ("mål: [", False),
    ],
)
def test_what_was_meant_as_nivå_individ_is_taken_so(
    said: str,
    expected: bool,  # noqa: FBT001 - a table
) -> None:
    """However it is written, and where the file cannot be read: better hide too much."""
    loaded = load(Memory({"a.yaml": f"endringsteori: 1\n{said}\n".encode()}))

    assert loaded.sources.shown.individ is expected
    assert (loaded.teori.nivå == "individ") is expected
