"""From hits and trouble to findings."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from builders import teori
from endringsteori.checking import Ask, Settings
from endringsteori.checking.stamping import Stamper, in_order, without_twins
from endringsteori.checking.subject import Subject
from endringsteori.diagnostics import (
    Finding,
    Place,
    Position,
    Severity,
    Span,
    Status,
    Trouble,
    TroubleKind,
)
from endringsteori.model import Innstillinger
from endringsteori.rules import Words
from endringsteori.texts import Språk, Tekst
from fake_rules import fake_rule, hit


def stamper(språk: Språk = "nb") -> Stamper:
    """Make a stamper for a theory from Python."""
    settings = Settings.of(Ask(date(2026, 11, 21), språk=språk), Innstillinger())
    return Stamper(Subject.built(teori()), settings)


def finding(element: str = "t/a", key: str | None = None, at: str = "") -> Finding:
    """Make a finding; `at` is its place, such as `a.yaml:3:5`."""
    rule = fake_rule("ET104")
    made = stamper().hit(rule, Severity.WARNING, hit(element, "fører_til", key))
    return made if not at else _at(made, at)


def _at(made: Finding, at: str) -> Finding:
    file, line, column = at.split(":")
    start = Position(int(line), int(column))
    return replace(made, span=Span(file, start, start))


def test_a_hit_gets_words_severity_and_fingerprint() -> None:
    """The words are the rule's, filled with the values of the hit."""
    made = stamper("nn").hit(
        fake_rule("ET203"), Severity.WARNING, hit("t/a", "krever", "miljøterapi")
    )

    assert (
        made.code,
        made.name,
        made.severity,
        made.status,
        made.message,
        made.advice,
        made.element,
        made.field,
        made.key,
        made.fingerprint,
    ) == (
        "ET203",
        "regelen ET203",
        Severity.WARNING,
        Status.OPEN,
        "«t/a» er gale.",
        "Rett det.",
        "t/a",
        "krever",
        "miljøterapi",
        "ET203@t/a[miljøterapi]",
    )


def test_without_a_file_there_is_no_span() -> None:
    """A theory from Python has elements, but no places in a text."""
    assert finding().span is None


def test_trouble_takes_its_words_by_kind_and_its_key_from_the_field() -> None:
    """A fault in a text is named by the path of its field."""
    words = {"heltall": Words(Tekst("Tallet er galt.", "", ""), Tekst("Rett.", "", ""))}
    span = Span("a.yaml", Position(3, 1), Position(3, 4))
    first = (Place("fravær"), Span("b.yaml", Position(1, 1), Position(1, 2)))
    trouble = Trouble(
        TroubleKind.NOT_WHOLE_NUMBER, Place("fravær", "antall"), span, related=(first,)
    )

    made = stamper().trouble(fake_rule("ET007", words=words), Severity.ERROR, trouble)

    assert ("ET007@fravær[antall]", "antall", "Tallet er galt.", span) == (
        made.fingerprint,
        made.key,
        made.message,
        made.span,
    )
    assert [r.span.file for r in made.related if r.span] == ["b.yaml"]


def test_findings_stand_by_file_as_read_then_line_column_code_and_fingerprint() -> None:
    """The order of the files is that of reading, not of their names."""
    places = ("z.yaml:2:1", "a.yaml:1:9", "a.yaml:1:5", "z.yaml:1:1")
    found = [finding(at=at) for at in places]
    same = [finding("t/b", at="a.yaml:1:9"), finding("t/c")]

    ordered = in_order([*same, *found], ("z.yaml", "a.yaml"))

    assert [
        (f.element, f.span.file if f.span else "", f.span.start.line if f.span else 0)
        for f in ordered
    ] == [
        ("t/a", "z.yaml", 1),
        ("t/a", "z.yaml", 2),
        ("t/a", "a.yaml", 1),
        ("t/a", "a.yaml", 1),
        ("t/b", "a.yaml", 1),
        ("t/c", "", 0),
    ]


def test_findings_of_one_fingerprint_become_one_with_several_places() -> None:
    """The first stands; the others are beside it, each place once."""
    twins = [finding(at=f"a.yaml:{line}:1") for line in (1, 2, 2, 3)]

    (joined,) = without_twins(twins)

    assert joined.span == twins[0].span
    assert [r.span.start.line for r in joined.related if r.span] == [2, 3]


def test_findings_of_different_keys_stay_apart() -> None:
    """A key makes a fingerprint of its own."""
    both = (finding(key="a"), finding(key="b"))

    assert without_twins(both) == both
