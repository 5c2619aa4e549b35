"""Findings as people and programs may see them."""

from __future__ import annotations

from datetime import date

from endringsteori.checking import valider
from endringsteori.checking.masking import masked
from endringsteori.diagnostics import (
    Exempted,
    Finding,
    Position,
    Related,
    Severity,
    Span,
    Status,
)
from endringsteori.loading import Memory, Shown
from endringsteori.privacy import DOT, IDLE, Mask
from synthetic import NUMBER, numbers

FIRST, SECOND, *_ = numbers()
SPAN = Span(f"{NUMBER}.yaml", Position(1, 1), Position(1, 5))


def finding(number: str) -> Finding:
    """Make a finding with a number in everything that is text."""
    text = f"elev {number}"
    return Finding(
        code="ET301",
        name=text,
        severity=Severity.WARNING,
        status=Status.EXEMPTED,
        new=None,
        message=text,
        advice=text,
        element=f"elev-{number}",
        field=text,
        key=text,
        span=SPAN,
        related=(Related(text, text, text, SPAN),),
        fingerprint=f"ET301@elev-{number}[{text}]",
        exception=Exempted(text, text, None, None),
        project=text,
    )


def test_a_finding_repeats_no_number() -> None:
    """In none of its texts."""
    (shown,) = masked((finding(NUMBER),), Shown.of(Mask()))

    assert NUMBER not in repr(shown).replace(f"{NUMBER}.yaml", "")
    assert shown.fingerprint == f"ET301@elev-{DOT * 11}[elev {DOT * 11}]"


def test_two_findings_that_are_shown_the_same_keep_their_own_fingerprints() -> None:
    """The second is numbered."""
    shown = masked((finding(FIRST), finding(SECOND)), Shown.of(Mask()))

    assert [one.fingerprint for one in shown] == [
        f"ET301@elev-{DOT * 11}[elev {DOT * 11}]",
        f"ET301@elev-{DOT * 11}[elev {DOT * 11}]#2",
    ]


def test_findings_of_a_project_without_persons_are_the_same() -> None:
    """Nothing is gone through."""
    one = finding(NUMBER)

    assert masked((one,), Shown.of(IDLE))[0] is one


def test_a_file_name_is_shown_without_its_number() -> None:
    """And the finding is still found for the file."""
    files = {
        "endringsteori.yaml": b"endringsteori: 1\n",
        f"{NUMBER}.yaml": f"# {NUMBER}\n".encode(),
    }
    found = valider(Memory(files), dato=date(2026, 11, 21))
    spans = {one.span.file for one in found if one.span}

    assert spans == {f"{DOT * 11}.yaml"}
