"""Which hits stand, and which fall silent."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import TYPE_CHECKING

import pytest

from builders import aktivitet, teori
from endringsteori.checking.hits import Hits
from endringsteori.checking.rulebook import Rulebook
from endringsteori.checking.subject import Subject
from endringsteori.diagnostics import PackageRuleError
from endringsteori.graph import graf
from endringsteori.model import Innstillinger
from endringsteori.rules import Case
from fake_rules import FakeCheck, fake_rule, hit

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.diagnostics import Hit
    from endringsteori.model import Teori
    from endringsteori.rules import Rule


def hits_of(wanted: Rule, *others: Rule, about: Teori | None = None) -> dict[str, bool]:
    """Give which elements a rule speaks of, and whether each hit stands."""
    theory = about or teori()
    case = Case(graf(theory), date(2026, 11, 21), Innstillinger())
    hits = Hits(Rulebook((wanted, *others)), case, Subject.built(theory))
    return {found.at.element: stands for found, stands in hits.of(wanted)}


def test_a_hit_stands_when_nothing_speaks_against_it() -> None:
    """Without other rules and with a whole theory, all hits stand."""
    assert hits_of(fake_rule("ET104", hit("t/a"))) == {"t/a": True}


def test_a_rule_is_silent_where_one_it_yields_to_has_a_hit() -> None:
    """The same element, and no other."""
    yielding = fake_rule("ET104", hit("t/a"), hit("t/b"), silent_when=("ET113",))

    assert hits_of(yielding, fake_rule("ET113", hit("t/a"))) == {
        "t/a": False,
        "t/b": True,
    }


def test_a_circle_silences_rules_on_its_edges() -> None:
    """What a hit covers is silenced like its own element."""
    yielding = fake_rule("ET102", hit("t/a->t/b"), silent_when=("ET101",))
    circle = fake_rule("ET101", hit("t/a", covers=("t/a->t/b", "t/b->t/a")))

    assert hits_of(yielding, circle) == {"t/a->t/b": False}


def test_a_rule_is_run_once_however_many_yield_to_it() -> None:
    """Hits are kept for the rest of the run."""
    lone = fake_rule("ET113", hit("t/a"))
    rules = [fake_rule(f"ET10{n}", hit("t/a"), silent_when=("ET113",)) for n in "456"]
    case = Case(graf(teori()), date(2026, 11, 21), Innstillinger())
    hits = Hits(Rulebook((lone, *rules)), case, Subject.built(teori()))
    for rule in (lone, *rules, lone):
        assert list(hits.of(rule))

    assert isinstance(lone.check, FakeCheck)
    assert lone.check.times == 1


def test_a_rule_that_reads_a_dangling_field_is_silent() -> None:
    """A theory from Python may name what is not there; ET010 says so, alone."""
    theory = teori(aktivitet("a", til="finnes-ikke"), aktivitet("b"))
    reading = fake_rule("ET104", hit("t/a"), reads=("fører_til",))
    other = fake_rule("ET201", hit("t/a"), reads=("ansvarlig",))

    assert hits_of(reading, about=theory) == {"t/a": False}
    assert hits_of(other, about=theory) == {"t/a": True}


def test_reading_and_privacy_are_never_silenced() -> None:
    """ET0 and ET7 speak whatever an element has lost."""
    theory = teori(aktivitet("a", til="finnes-ikke"))
    for code in ("ET011", "ET701"):
        rule = fake_rule(code, hit("t/a"), reads=("fører_til",))

        assert hits_of(rule, about=theory) == {"t/a": True}


class Crashing:
    """A check with a bug in it."""

    def __call__(self, case: Case) -> Iterator[Hit]:
        """Fail."""
        yield hit("t/a")
        message = f"{case.dato} is no day for this"
        raise ZeroDivisionError(message)


def test_a_crash_names_the_rule() -> None:
    """The error passes through with a note; nothing is swallowed."""
    broken = replace(fake_rule("ET104"), check=Crashing())

    with pytest.raises(ZeroDivisionError) as caught:
        hits_of(broken)

    assert caught.value.__notes__ == ["i regel ET104"]


def test_a_crash_in_a_rule_of_a_package_is_the_fault_of_the_package() -> None:
    """It has an error of its own kind, whose cause is what the rule raised."""
    broken = replace(fake_rule("NAV-1"), check=Crashing())
    case = Case(graf(teori()), date(2026, 11, 21), Innstillinger())
    book = Rulebook((broken,), packages={"NAV-1": "nav-regler"})

    with pytest.raises(PackageRuleError) as caught:
        list(Hits(book, case, Subject.built(teori())).of(broken))

    assert (caught.value.kode, caught.value.pakke) == ("NAV-1", "nav-regler")
    assert isinstance(caught.value.__cause__, ZeroDivisionError)


def test_of_two_rules_at_work_the_inner_one_is_to_blame() -> None:
    """A rule of a package that yields to one of ours which crashes."""
    ours = replace(fake_rule("ET113"), check=Crashing())
    theirs = fake_rule("NAV-1", hit("t/a"), silent_when=("ET113",))
    case = Case(graf(teori()), date(2026, 11, 21), Innstillinger())
    hits = Hits(
        Rulebook((ours, theirs), packages={"NAV-1": "nav"}),
        case,
        Subject.built(teori()),
    )

    with pytest.raises(ZeroDivisionError) as caught, hits.at_work("NAV-1"):
        list(hits.of(theirs))

    assert caught.value.__notes__ == ["i regel ET113"]


def test_a_rule_may_yield_to_one_that_is_not_there() -> None:
    """A package may know of rules that this version does not have."""
    assert hits_of(fake_rule("NAV-1", hit("t/a"), silent_when=("ET999",))) == {
        "t/a": True
    }
