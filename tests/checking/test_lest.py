"""The verbs from Python."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from builders import aktivitet, mål, teori, tiltak
from endringsteori.checking import UgyldigTeori, les, les_eller_feil, valider
from endringsteori.loading import Memory, dump

if TYPE_CHECKING:
    from pathlib import Path

DAY = date(2026, 11, 21)
THEORY = teori(tiltak("losen", aktivitet("kurs")), mål("trivsel"))
BROKEN = b"""\
endringsteori: 1
tiltak:
  losen:
    navn: Losen
    oppstart: i fjor
    plasser: mange
"""


def test_what_is_dumped_reads_back_without_findings() -> None:
    """A theory as far as it could be built is all of it here."""
    lest = les(Memory({"a.yaml": dump(THEORY).encode()}))

    assert (lest.teori, lest.funn, lest.kilder.files) == (THEORY, (), ("a.yaml",))


def test_faults_are_data(tmp_path: Path) -> None:
    """Reading never raises on what stands in a file, and keeps what it can."""
    path = tmp_path / "kjede.yaml"
    path.write_bytes(BROKEN)

    lest = les(path)

    assert [t.navn for t in lest.teori.tiltak] == ["Losen"]
    assert [f.fingerprint for f in lest.funn] == [
        "ET008@losen[oppstart]",
        "ET007@losen[plasser]",
    ]


def test_unknown_references_are_faults_of_reading() -> None:
    """They are ordinary rules, and `les` runs them."""
    dangling = teori(tiltak("losen", ansvarlig="ppt"))
    lest = les(Memory({"a.yaml": dump(dangling).encode()}))

    assert [f.code for f in lest.funn] == ["ET010"]


def test_les_eller_feil_gives_the_theory() -> None:
    """Where there is nothing wrong."""
    assert les_eller_feil(Memory({"a.yaml": dump(THEORY).encode()})) == THEORY


def test_les_eller_feil_raises_one_error_with_all_findings() -> None:
    """Each on a line of its own, with its place."""
    with pytest.raises(UgyldigTeori) as caught:
        les_eller_feil(Memory({"a.yaml": BROKEN}))

    assert [f.code for f in caught.value.funn] == ["ET008", "ET007"]
    assert [line.split(" ")[0] for line in str(caught.value).splitlines()] == [
        "a.yaml:5:15:",
        "a.yaml:6:14:",
    ]


def test_reading_what_is_not_there_raises() -> None:
    """A path to nothing is no theory at all."""
    with pytest.raises(FileNotFoundError):
        les("finnes-ikke.yaml")


def test_the_same_is_found_by_path_by_what_was_read_and_in_memory(
    tmp_path: Path,
) -> None:
    """But for the places, which a theory from Python does not have."""
    path = tmp_path / "kjede.yaml"
    path.write_text(dump(THEORY), encoding="utf-8")
    by_path = valider(path, dato=DAY)
    by_read = valider(les(path), dato=DAY)
    by_python = valider(THEORY, dato=DAY)

    assert by_path == by_read
    assert {f.fingerprint for f in by_path} == {f.fingerprint for f in by_python}
    assert {f.span for f in by_python} == {None}


def test_profile_and_language_can_be_asked_for() -> None:
    """Over what the project has set."""
    draft = valider(THEORY, dato=DAY, profil="utkast")
    english = valider(THEORY, dato=DAY, språk="en")

    assert len(draft) < len(english)
    assert any("Bokm" not in f.message and " the " in f.message for f in english)


def test_an_error_without_files_names_what_is_wrong() -> None:
    """By the fingerprint, where there is no line to point at."""
    found = valider(THEORY, dato=DAY)
    lines = str(UgyldigTeori(found)).splitlines()

    assert [line.split(": ")[0] for line in lines] == [f.fingerprint for f in found]


def test_reading_knows_the_codes_of_rules_that_it_does_not_run() -> None:
    """Settings for a rule about the chain are no fault of the file."""
    lest = les(
        Memory({"a.yaml": b"endringsteori: 1\ninnstillinger:\n  regler: {ET301: av}\n"})
    )

    assert lest.funn == ()
