"""The parts of a rule."""

from __future__ import annotations

from endringsteori.diagnostics import Severity
from endringsteori.rules import PROFILER, Levels


def test_levels_are_read_from_the_short_form_of_the_catalogue() -> None:
    """`–/M/A` is off in utkast, a merknad in standard and an advarsel in grundig."""
    levels = Levels.of("–/M/A")

    assert [levels.at(profil) for profil in PROFILER] == [
        None,
        Severity.NOTE,
        Severity.WARNING,
    ]


def test_a_feil_is_a_feil_in_every_profile() -> None:
    """`F/F/F` is a feil wherever it is asked for."""
    levels = Levels.of("F/F/F")

    assert {Severity.ERROR} == {levels.at(profil) for profil in PROFILER}
