"""The files of a project as one whole."""

from __future__ import annotations

import pytest

from endringsteori.loading import Memory, load
from loading.telling import ROOT, read, told, underlined


def test_sections_of_several_files_are_joined() -> None:
    """The root file first, then the others by code point."""
    loaded = read(
        "mål:\n  b: B\ngjenbesøk:\n  - dato: 2026-01-01\n",
        å="mål:\n  e: E\n",
        tiltak__losen="mål:\n  d: D\n",
        a="mål:\n  c: C\ngjenbesøk:\n  - dato: 2025-01-01\n",
    )

    assert told(loaded) == []
    assert [one.id for one in loaded.teori.mål] == ["b", "c", "d", "e"]
    assert [one.dato.year for one in loaded.teori.gjenbesøk] == [2026, 2025]
    assert loaded.sources.files == (ROOT, "a.yaml", "tiltak/losen.yaml", "å.yaml")


@pytest.mark.parametrize(
    ("root", "other", "fault", "line"),
    [
        ("mål:\n  a: A\n", "mål:\n  a: B\n", "ET011@a", 1),
        ("mål:\n  a: A\n", "tjenester:\n  a: B\n", "ET011@a", 1),
        ("mål:\n  a: A\ntjenester:\n  a: B\n", "planer:\n  b: B\n", "ET011@a", 4),
    ],
)
def test_an_id_of_two_shared_things(
    root: str, other: str, fault: str, line: int
) -> None:
    """The first is kept, and both places are named."""
    loaded = read(root, a=other)

    assert told(loaded) == [fault]
    assert underlined(loaded) == [(line, "a")]
    assert [(s.file, s.start.line) for _, s in loaded.trouble[0].related] == [(ROOT, 3)]
    assert [one.navn for one in loaded.teori.mål] == ["A"]
    assert loaded.teori.tjenester == ()


def test_an_id_of_three_shared_things() -> None:
    """One fault, with all the places."""
    loaded = read("mål:\n  a: A\n", a="mål:\n  a: B\n", b="planer:\n  a: C\n")

    assert told(loaded) == ["ET011@a"]
    files = [span.file for _, span in loaded.trouble[0].related]
    assert files == [ROOT, "b.yaml"]


def test_an_id_of_two_things_in_a_measure() -> None:
    """Links and indicators of a measure share their ids; the first is kept."""
    loaded = read(
        "tiltak:\n  a:\n    navn: A\n    innsats:\n      x: X\n    ukjent: y\n"
        "    resultater:\n      x: Y\n    indikatorer:\n      x: Z\n  b: B\n"
    )

    assert told(loaded) == ["ET005@a[ukjent]", "ET011@a/x"]
    assert len(loaded.trouble[1].related) == 2
    (measure, _) = loaded.teori.tiltak
    assert [one.navn for one in measure.innsats] == ["X"]
    assert (measure.resultater, measure.indikatorer) == ((), ())


@pytest.mark.parametrize(
    ("text", "fault", "shown"),
    [
        ("maal:\n  a: A\n", "ET005-seksjon@endringsteori.yaml[maal]", "maal"),
        ("mål: A\n", "ET006-form@mål", "A"),
        ("mål:\n  - a\n", "ET006-form@mål", "- a"),
        ("unntak: A\n", "ET006-form@unntak", "A"),
        ("unntak: {}\n", "ET006-form@unntak", "{}"),
        ("virksomhet: []\n", "ET006-form@virksomhet", "[]"),
    ],
)
def test_a_section_of_another_name_or_shape(text: str, fault: str, shown: str) -> None:
    """What stands in it is not known, so rules that need all of it are silent."""
    loaded = read(text)

    assert told(loaded) == [fault]
    assert underlined(loaded)[0][1] == shown
    assert loaded.lost


@pytest.mark.parametrize("text", ["mål:\n", "mål: {}\n", "mål: []\n", "unntak: []\n"])
def test_an_empty_section(text: str) -> None:
    """It holds nothing, however that is written."""
    loaded = read(text)

    assert told(loaded) == []
    assert not loaded.lost


@pytest.mark.parametrize("section", ["endringsteori: 1", "nivå: tiltak", "individ: {}"])
def test_a_section_of_the_root_file_in_another(section: str) -> None:
    """It is told and left out."""
    loaded = read("", a=f"{section}\n")

    assert told(loaded) == [f"ET013-fil@a.yaml[{section.partition(':')[0]}]"]
    assert loaded.trouble[0].values["rotfil"] == ROOT
    assert loaded.teori.nivå == "portefølje"


@pytest.mark.parametrize(
    ("text", "shown"), [("- a\n", "-"), ("[a]\n", "["), ("bare tekst\n", "bare tekst")]
)
def test_a_file_that_is_no_mapping(text: str, shown: str) -> None:
    """There is no telling what it was to be."""
    loaded = read("", a=text)

    assert told(loaded) == ["ET006-rot@a.yaml"]
    span = loaded.trouble[0].span
    assert span is not None
    assert loaded.sources.line("a.yaml", 1)[: span.end.column - 1] == shown
    assert loaded.lost.everything


def test_an_empty_file() -> None:
    """Only the root file must say something: its version."""
    assert told(read("", a="# bare en merknad\n")) == []
    loaded = load(Memory({ROOT: b""}))

    assert told(loaded) == [f"ET012-versjon@{ROOT}[endringsteori]"]


def test_a_file_that_could_not_be_read_has_no_version_to_miss() -> None:
    """One fault, not two."""
    assert told(load(Memory({ROOT: b"[" * 99}))) == [f"ET014-dyp@{ROOT}"]
