"""Which rules speak at nivå individ, and where it is written."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Final

import pytest

from builders import aktivitet, mål, teori, tiltak, tjeneste, utfordring
from endringsteori.checking import Ask, Settings
from endringsteori.checking.lest import valider
from endringsteori.diagnostics import Severity
from endringsteori.model import Innstillinger, Regelvalg
from endringsteori.rules import PROFILER, RULES, rule
from endringsteori.rules.individ import NEVER_LOWERED, RESTING

DAY: Final = date(2026, 11, 21)
PAGE: Final = Path(__file__).parents[2] / "docs" / "individ.md"
_ROW: Final = re.compile(
    r"^\| \[(ET\d{3})\]\(regler/\1\.md\) \| (.+) \| (.+) \|$", re.MULTILINE
)


def settings(*chosen: Regelvalg, nivå: str = "individ") -> Settings:
    """Give how a project at a level is checked."""
    own = Innstillinger(profil="grundig", regler=chosen)
    return Settings.of(Ask(DAY), own, nivå)  # type: ignore[arg-type]  # a word of the test


def test_all_that_is_named_is_a_rule() -> None:
    """A rule that is renumbered takes its place along."""
    codes = {one.code for one in RULES}

    assert RESTING.keys() <= codes
    assert codes >= NEVER_LOWERED
    assert not NEVER_LOWERED & RESTING.keys()


def test_reading_and_privacy_never_rest() -> None:
    """What cannot be read, and what tells of persons, is told at every level."""
    assert [code for code in RESTING if code.startswith(("ET0", "ET7"))] == []


def test_no_rule_that_rests_makes_another_silent() -> None:
    """It would take a word away without saying one."""
    silencers = {code for one in RULES for code in one.silent_when}

    assert silencers.isdisjoint(RESTING)


def test_the_page_tells_which_rules_rest_and_why() -> None:
    """Every one of them, and no other, in their order."""
    rows = _ROW.findall(PAGE.read_text(encoding="utf-8"))
    told = {code: (navn, why) for code, navn, why in rows}
    names = {one.code: one.name for one in RULES}

    assert told == {code: (names[code], why) for code, why in RESTING.items()}
    assert [code for code, _, _ in rows] == list(RESTING)


@pytest.mark.parametrize("one", RULES, ids=lambda one: one.code)
def test_what_rests_can_be_turned_on(one: object) -> None:
    """Elsewhere nothing rests."""
    code = one.code  # type: ignore[attr-defined]  # pytest gives an object
    known = rule(code)
    assert known is not None
    usual = settings(nivå="portefølje").severity(known)
    chosen = settings(Regelvalg(id=code, alvor="feil")).severity(known)

    assert settings(nivå="tiltak").severity(known) == usual
    assert settings().severity(known) == (None if code in RESTING else usual)
    assert chosen == (usual if code in NEVER_LOWERED else Severity.ERROR)


def test_what_keeps_persons_safe_is_always_a_feil() -> None:
    """In every profile, whatever the project or the caller asks for."""
    off = dict.fromkeys(NEVER_LOWERED)
    own = Innstillinger(
        regler=tuple(Regelvalg(id=code, alvor="av") for code in sorted(NEVER_LOWERED))
    )
    for profil in PROFILER:
        found = Settings.of(Ask(DAY, profil, regler=off), own, "individ")
        for code in NEVER_LOWERED:
            known = rule(code)
            assert known is not None
            graves = {found.severity(known, words) for words in known.words}
            assert Severity.ERROR in graves
            assert None not in graves


def test_a_family_hears_nothing_of_the_portfolio() -> None:
    """The same chain, as one of many and as the plan of one."""
    things = (
        tiltak("t", aktivitet("møte"), ansvarlig="nav", plasser=1),
        utfordring("savn"),
        mål("ro", ansvarlig="nav"),
        tjeneste("nav"),
    )
    individ = {"referanse": "FAM-1", "samtykke": {"omfang": "Planen"}}
    everywhere = {f.code for f in valider(teori(*things), dato=DAY)}
    family = teori(*things, nivå="individ", individ=individ)
    here = {f.code for f in valider(family, dato=DAY)}

    assert everywhere & RESTING.keys() == {"ET207", "ET304", "ET501", "ET503", "ET509"}
    assert here == everywhere - RESTING.keys()
