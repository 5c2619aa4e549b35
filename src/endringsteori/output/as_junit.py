"""Findings as a JUnit report: each rule is a test, and fails on what counts."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from endringsteori.checking import counts
from endringsteori.diagnostics import Status
from endringsteori.document.safe import visible
from endringsteori.output import words
from endringsteori.output.telling import justification, marked
from endringsteori.privacy import CONFIDENTIAL, Mask

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence
    from datetime import date

    from endringsteori.checking import Outcome
    from endringsteori.diagnostics import Finding
    from endringsteori.output.run import Part, Passed, Run
    from endringsteori.texts import Tekst, Verdi

__all__ = ["part", "whole"]

_COUNTS: Final = {"tests": "testcase", "failures": "failure", "skipped": "skipped"}
"""What is counted, and the tags of the elements that tell of it.

All of these have attributes, and no text holds a `<`: so they can be counted as written.
"""

_NEVER_IN_XML: Final = str.maketrans("\ufffe\uffff", "\ufffd\ufffd")
"""Characters that `visible` lets through and XML does not."""


def part(run: Run) -> Part:
    """Give a suite for each of some projects, with a test for each rule and file.

    A test fails where a finding counts, is skipped where all its findings are excepted,
    and passes otherwise; what does not count is told in its output. A rule that found
    nothing is one test, skipped where faults of reading may have silenced it.
    """
    return ("".join(_written(_Suite(run, one).element()) for one in run.checked),)


def whole(
    passed: Sequence[Passed], parts: Iterable[Part], dato: date, version: str
) -> Iterator[str]:
    """Put the suites of all projects together, and count their tests."""
    del passed, dato, version
    counted: Counter[str] = Counter()
    for (suites,) in parts:
        counted.update({tag: suites.count(f"<{tag} ") for tag in _COUNTS.values()})
    root = ET.Element("testsuites", {"name": "endringsteori", **_numbers(counted)})
    empty = ET.tostring(root, encoding="unicode", short_empty_elements=False)
    begin, _, end = empty.rpartition("</")
    yield f'<?xml version="1.0" encoding="UTF-8"?>\n{begin}'
    yield from (suites for (suites,) in parts)
    yield f"\n</{end}\n"


def _written(suite: ET.Element) -> str:
    """Write a suite on lines of its own, as deep as it is to stand."""
    ET.indent(suite, level=1)
    return f"\n  {ET.tostring(suite, encoding='unicode')}"


class _Suite:
    """The tests of one project."""

    def __init__(self, run: Run, one: Outcome) -> None:
        self._run = run
        self._one = one
        self._name = _clean(run.project(one))

    def element(self) -> ET.Element:
        """Make the suite: what was found in the order of the files, then the other rules."""
        cases = [*self._found(), *self._silent()]
        suite = ET.Element(
            "testsuite",
            {
                "name": self._name,
                "timestamp": f"{self._run.dato.isoformat()}T00:00:00",
                **_numbers(_tags(cases)),
            },
        )
        if self._one.is_confidential:
            properties = ET.SubElement(suite, "properties")
            stamp = {"name": "stempel", "value": self._say(CONFIDENTIAL)}
            ET.SubElement(properties, "property", stamp)
        suite.extend(cases)
        return suite

    def _found(self) -> Iterator[ET.Element]:
        gathered: dict[tuple[str, str | None], list[Finding]] = {}
        for finding in self._one.findings:
            span = finding.span
            file = None if span is None else self._run.file(self._one, span.file)
            gathered.setdefault((finding.code, file), []).append(finding)
        for (_, file), findings in gathered.items():
            yield self._case(file, findings)

    def _case(self, file: str | None, findings: Sequence[Finding]) -> ET.Element:
        first = findings[0]
        name = f"{first.code} {first.name}"
        case = self._test(name if file is None else f"{name}: {file}")
        if file is not None and first.span is not None:
            case.set("file", _clean(file))
            case.set("line", str(first.span.corners[0]))
        terskel = self._one.settings.terskel
        failing = [f for f in findings if counts(f, terskel)]
        if failing:
            failure = ET.SubElement(
                case,
                "failure",
                {"type": failing[0].severity, "message": self._summed_up(failing)},
            )
            failure.text = self._told(failing)
        elif all(finding.status is Status.EXEMPTED for finding in findings):
            ET.SubElement(case, "skipped", {"message": self._why(findings)})
        others = [finding for finding in findings if not counts(finding, terskel)]
        if others:
            ET.SubElement(case, "system-out").text = self._told(others)
        return case

    def _silent(self) -> Iterator[ET.Element]:
        """Make a test of each rule that is on and found nothing."""
        found = {finding.code for finding in self._one.findings}
        mask = Mask(individ=self._one.is_confidential)
        for rule in self._one.rules:
            if rule.code in found or self._one.settings.severity(rule) is None:
                continue
            case = self._test(f"{rule.code} {mask(rule.name)}")
            if not self._one.is_whole:
                ET.SubElement(case, "skipped", {"message": self._say(words.NOT_WHOLE)})
            yield case

    def _test(self, name: str) -> ET.Element:
        attributes = {"classname": self._name, "name": _clean(name), "time": "0"}
        return ET.Element("testcase", attributes)

    def _summed_up(self, findings: Sequence[Finding]) -> str:
        """Give the first message, and how many more there are."""
        more = len(findings) - 1
        also = f" ({self._say(words.ALIKE, n=more)})" if more else ""
        return _clean(findings[0].message) + also

    def _told(self, findings: Iterable[Finding]) -> str:
        """Give the findings in lines: where, what, and what to do."""
        return "\n".join(line for finding in findings for line in self._lines(finding))

    def _lines(self, finding: Finding) -> Iterator[str]:
        at = finding.element
        if finding.span is not None:
            file = self._run.file(self._one, finding.span.file)
            at = finding.span.at(file, self._one.settings.språk)
        yield _clean(f"{at}: {marked(self._one, finding)}")
        yield _clean(finding.message)
        yield f"{self._say(words.ADVICE)} {_clean(finding.advice)}"

    def _why(self, findings: Iterable[Finding]) -> str:
        """Give why findings are excepted, each reason once."""
        reasons = (
            justification(finding.exception, self._one.settings.språk)
            for finding in findings
            if finding.exception is not None
        )
        return _clean("; ".join(dict.fromkeys(reasons)))

    def _say(self, tekst: Tekst, **values: Verdi) -> str:
        return tekst.fyll(self._one.settings.språk, values)


def _numbers(counted: Mapping[str, int]) -> Mapping[str, str]:
    """Tell how many elements there are of each tag, as the attributes of what holds them."""
    return {
        **{name: str(counted[tag]) for name, tag in _COUNTS.items()},
        "errors": "0",
        "time": "0",
    }


def _tags(cases: Iterable[ET.Element]) -> Counter[str]:
    return Counter(element.tag for case in cases for element in case.iter())


def _clean(text: str) -> str:
    """Give a text on one line that XML can hold."""
    return visible(text).translate(_NEVER_IN_XML)
