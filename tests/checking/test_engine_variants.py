"""Rules whose hits are not all as grave, and rules that read the files."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

from builders import teori
from endringsteori.checking import Ask, Settings
from endringsteori.checking.engine import run
from endringsteori.checking.rulebook import Rulebook
from endringsteori.checking.subject import Subject
from endringsteori.diagnostics import Hit, Place, Severity
from endringsteori.graph import graf
from endringsteori.loading import Memory, load
from endringsteori.rules import Levels
from fake_rules import fake_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.rules import Case, Rule

GRAVE = Hit(Place("a"), {"navn": "a"}, variant="åpen")
MILD = Hit(Place("b"), {"navn": "b"})


def two_levels() -> Rule:
    """Make a rule that is off, but for hits of one variant."""
    rule = fake_rule("ET703", GRAVE, MILD, levels="–/–/–")
    words = {"": rule.words[""], "åpen": rule.words[""]}
    return replace(rule, words=words, levels_of={"åpen": Levels.of("F/F/F")})


def found(rule: Rule, ask: Ask) -> dict[str, Severity]:
    """Give how grave each finding is, by its element."""
    theory = teori()
    settings = Settings.of(ask, theory.innstillinger)
    subject = Subject.built(theory)
    findings = run(subject, graf(theory), settings, Rulebook((rule,)))
    return {finding.element: finding.severity for finding in findings}


def test_hits_of_a_variant_can_be_graver() -> None:
    """And are found where the rest of the rule is off."""
    assert found(two_levels(), Ask(date(2026, 11, 21))) == {"a": Severity.ERROR}


def test_what_is_asked_for_holds_for_every_variant() -> None:
    """Nobody has to know of variants to set a rule."""
    off = Ask(date(2026, 11, 21), regler={"ET703": None})
    note = Ask(date(2026, 11, 21), regler={"ET703": Severity.NOTE})

    assert found(two_levels(), off) == {}
    assert found(two_levels(), note) == {"a": Severity.NOTE, "b": Severity.NOTE}


def test_only_a_rule_that_says_so_gets_the_files() -> None:
    """The others ask the theory."""
    asked: dict[str, bool] = {}

    def check(case: Case) -> Iterator[Hit]:
        asked[name] = case.sources is not None
        return iter(())

    loaded = load(Memory({"a.yaml": b"endringsteori: 1\n"}))
    settings = Settings.of(Ask(date(2026, 11, 21)), loaded.teori.innstillinger)
    for name in ("reads", "does not"):
        rule = replace(fake_rule("ET701"), check=check, reads_sources=name == "reads")
        subject = Subject.read(loaded, "")
        run(subject, graf(loaded.teori), settings, Rulebook((rule,)))

    assert asked == {"reads": True, "does not": False}
