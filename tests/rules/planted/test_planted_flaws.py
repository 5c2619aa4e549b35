"""One flaw of each kind in a sound theory: all that it gives, and nothing else, is found.

What is to be found comes from the second reading of `regler.md` in this folder, so each
rule is also read twice on theories of any kind.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import Phase, given, settings
from hypothesis import strategies as st

from endringsteori import dump, valider
from endringsteori.rules import RULES
from rules.planted.flaws_of_chain import CHAIN_FLAWS
from rules.planted.flaws_of_ground import GROUND_FLAWS
from rules.planted.flaws_of_measuring import MEASURING_FLAWS
from rules.planted.flaws_of_numbers import NUMBER_FLAWS
from rules.planted.flaws_of_services import SERVICE_FLAWS
from rules.planted.flaws_of_together import TOGETHER_FLAWS
from rules.planted.reading import READ, read
from strategies import any_valid_teori, picks, sound, strayed_theory

if TYPE_CHECKING:
    from endringsteori.model import Teori
    from rules.planted.planting import Flaw
    from strategies import Pick

_DATO: Final = date(2026, 11, 21)
_FAMILIES: Final = ("ET1", "ET2", "ET3", "ET4", "ET5")
_FLAWS: Final = (
    *CHAIN_FLAWS,
    *SERVICE_FLAWS,
    *MEASURING_FLAWS,
    *NUMBER_FLAWS,
    *TOGETHER_FLAWS,
    *GROUND_FLAWS,
)
_ABOUT_FILES: Final = {"ET211"}
"""Rules that ask where a thing was read, which a theory from Python does not tell."""

_PLAIN: Final = tuple(phase for phase in Phase if phase is not Phase.explain)
"""Which lines ran says nothing here, and tracing them takes minutes."""


def _found(teori: Teori, dato: date) -> frozenset[str]:
    """Give what the rules find, every one of them on."""
    findings = valider(teori, dato=dato, profil="grundig")
    return frozenset(f.fingerprint for f in findings if f.code[:3] in _FAMILIES)


def _assert_agreed(teori: Teori, dato: date = _DATO) -> frozenset[str]:
    """Hold the two readings together, and show the theory where they differ."""
    expected, actual = read(teori, dato), _found(teori, dato)
    told = {"missing": sorted(expected - actual), "too much": sorted(actual - expected)}

    assert expected == actual, f"{dato}: {told}\n{dump(teori)}"
    return actual


def test_the_second_reading_reads_every_rule() -> None:
    """A rule that is added is read twice from then on."""
    codes = {rule.code for rule in RULES if rule.code[:3] in _FAMILIES}

    assert codes - _ABOUT_FILES == {reading.__name__.upper() for reading in READ}


def test_every_rule_has_a_flaw_of_its_own() -> None:
    """The names of the flaws say which rule each of them breaks."""
    planted = {f"ET{flaw.name[:3]}" for flaw in _FLAWS if flaw.name[:3].isdigit()}

    assert planted == {reading.__name__.upper() for reading in READ}


@settings(deadline=None, max_examples=30, phases=_PLAIN)
@given(picks())
def test_a_sound_theory_gives_nothing(pick: Pick) -> None:
    """Nothing is wrong before something is planted."""
    assert _assert_agreed(sound(pick)) == frozenset()


@pytest.mark.parametrize("flaw", _FLAWS, ids=lambda flaw: flaw.name)
@settings(deadline=None, max_examples=5, phases=_PLAIN)
@given(pick=picks())
def test_a_flaw_gives_exactly_its_findings(flaw: Flaw, pick: Pick) -> None:
    """The run gives the whole expected set, the flaw's own finding in it."""
    teori, own = flaw.plant(pick, sound(pick, flaw.least))
    actual = _assert_agreed(teori)

    assert any(fingerprint.startswith(own) for fingerprint in actual) or own == "", (
        f"{own} not in {sorted(actual)}\n{dump(teori)}"
    )


@settings(deadline=None, max_examples=60, phases=_PLAIN)
@given(picks(), st.lists(st.sampled_from(_FLAWS), min_size=2, max_size=5, unique=True))
def test_several_flaws_at_once(pick: Pick, flaws: list[Flaw]) -> None:
    """What one flaw does to the findings of another is read alike."""
    teori = sound(pick, least=2)
    for flaw in flaws:
        teori, _ = flaw.plant(pick, teori)
    _assert_agreed(teori)


@settings(deadline=None, max_examples=100, phases=_PLAIN)
@given(any_valid_teori())
def test_any_theory_is_read_alike(teori: Teori) -> None:
    """The two readings agree on any theory whose references name something."""
    _assert_agreed(teori)


@settings(deadline=None, max_examples=100, phases=_PLAIN)
@given(strayed_theory(), st.dates(date(2023, 1, 1), date(2033, 12, 31)))
def test_fields_astray_are_read_alike_on_any_day(teori: Teori, dato: date) -> None:
    """The two readings agree on what was sound, whatever its fields have got, and when."""
    _assert_agreed(teori, dato)
