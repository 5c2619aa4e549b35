"""Findings as annotations in GitHub Actions."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Final, NamedTuple

from hypothesis import given
from hypothesis import strategies as st

from endringsteori.diagnostics import Position, Severity, Span
from endringsteori.document.safe import visible
from endringsteori.output import FORMATS
from menagerie import compared, menagerie, run_of

if TYPE_CHECKING:
    from endringsteori.checking import Checked
    from endringsteori.diagnostics import Finding

_COMMAND: Final = re.compile(r"::(\w+) (.*?)::(.*)")
_ESCAPED: Final = re.compile(r"%(25|0D|0A|3A|2C)")


class Annotation(NamedTuple):
    """One annotation as GitHub reads it."""

    kind: str
    properties: dict[str, str]
    text: str


def unescaped(text: str) -> str:
    """Undo the escapes of workflow commands."""
    return _ESCAPED.sub(lambda found: chr(int(found[1], 16)), text)


def annotated(*checked: Checked) -> list[Annotation]:
    """Render, and read back as GitHub does: every line must be a command."""
    lines = FORMATS["github"].render(run_of(*checked)).splitlines()
    found = [_COMMAND.fullmatch(line) for line in lines]
    assert all(found)
    return [
        Annotation(
            one[1],
            {
                key: unescaped(value)
                for key, _, value in (p.partition("=") for p in one[2].split(","))
            },
            unescaped(one[3]),
        )
        for one in found
        if one
    ]


def first() -> tuple[Checked, Finding]:
    """Give a project, and one finding of it."""
    whole = menagerie()
    return whole, whole.findings[0]


def alone(whole: Checked, finding: Finding) -> Checked:
    """Give a project with one finding."""
    return replace(whole, findings=(finding,))


def test_severity_decides_the_kind_and_an_exception_is_a_notice() -> None:
    """Whatever its own severity."""
    whole = menagerie()
    excepted = replace(whole.findings[1], severity=Severity.ERROR)
    kinds = {a.properties["title"]: a.kind for a in annotated(whole)}
    (only,) = annotated(alone(whole, excepted))

    assert kinds["ET007 regelen ET007"] == "error"
    assert kinds["ET104 regelen ET104"] == "warning"
    assert kinds["ET602 regelen ET602"] == "notice"
    assert (only.kind, only.properties["title"]) == (
        "notice",
        "ET206 regelen ET206 (unntatt)",
    )
    assert "PPT kommer inn i neste fase" in only.text


def test_new_findings_come_first_and_excepted_ones_last() -> None:
    """GitHub shows ten of a kind and drops the rest."""
    titles = [a.properties["title"] for a in annotated(compared())]
    marks = [re.search(r"\((.*)\)$", title) for title in titles]
    said = [mark[1] if mark else "" for mark in marks]

    assert said == ["nytt"] * 6 + [""] * 5 + ["unntatt"]


def test_columns_are_for_places_on_one_line() -> None:
    """GitHub refuses them where a place runs over several."""
    whole, finding = first()
    several = Span("a.yaml", Position(3, 3), Position(5, 1))
    (one,), (other,) = (
        annotated(alone(whole, finding)),
        annotated(alone(whole, replace(finding, span=several))),
    )

    assert list(one.properties) == [
        *("file", "line", "endLine", "col", "endColumn"),
        "title",
    ]
    assert list(other.properties) == ["file", "line", "endLine", "title"]


def test_what_stands_in_no_file_is_an_annotation_of_the_run() -> None:
    """Its title is all that it has."""
    whole, finding = first()
    (one,) = annotated(alone(whole, replace(finding, span=None)))

    assert list(one.properties) == ["title"]


def test_a_file_name_cannot_end_a_property() -> None:
    """Nor can it begin another command."""
    whole, finding = first()
    span = Span("a,line=1::%2C:b.yaml", Position(1, 1), Position(1, 2))
    (one,) = annotated(alone(whole, replace(finding, span=span)))

    assert one.properties["file"] == "kjeder/fjellfjord/a,line=1::%2C:b.yaml"


@given(st.text(min_size=1), st.text(min_size=1))
def test_any_text_is_one_annotation(message: str, name: str) -> None:
    """And comes out as it went in, but for what could move a cursor."""
    whole, finding = first()
    (one,) = annotated(alone(whole, replace(finding, message=message, name=name)))

    assert one.text == f"{visible(message)}\n{finding.advice}"
    assert one.properties["title"] == visible(f"ET301 {name}")
