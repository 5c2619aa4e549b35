"""Findings as a JUnit report, read as those read it who make test reports of it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st
from junitparser import Failure, JUnitXml, Skipped, TestSuite

from endringsteori.diagnostics import Severity
from endringsteori.output import FORMATS
from menagerie import compared, menagerie, quiet, run_of

if TYPE_CHECKING:
    from endringsteori.checking import Checked


def suites(*checked: Checked) -> list[TestSuite]:
    """Render, and read as JUnit."""
    report = JUnitXml.fromstring(FORMATS["junit"].render(run_of(*checked)).encode())
    return list(report)


def outcomes(checked: Checked) -> dict[str, str]:
    """Give the outcome of each test of one project."""
    (suite,) = suites(checked)
    found = {}
    for case in suite:
        kinds = {type(result) for result in case.result}
        found[case.name] = (
            "failed"
            if Failure in kinds
            else "skipped"
            if Skipped in kinds
            else "passed"
        )
    return found


def stricter(checked: Checked) -> Checked:
    """Give the project with the threshold at warnings, every file of it whole."""
    return replace(
        checked,
        settings=replace(checked.settings, terskel=Severity.WARNING),
        loaded=quiet().loaded,
    )


def test_a_suite_for_each_project() -> None:
    """With numbers that add up."""
    report = JUnitXml.fromstring(
        FORMATS["junit"].render(run_of(menagerie(), quiet())).encode()
    )
    first, second = report

    assert (first.name, second.name) == ("kjeder/fjellfjord", "kjeder/a.yaml")
    assert report.tests == first.tests + second.tests
    assert first.tests == len(list(first)) == 9
    assert (report.failures, report.skipped, report.errors) == (1, 2, 0)


def test_what_counts_fails_and_what_is_excepted_is_skipped() -> None:
    """The report and the answer code never say different things."""
    found = outcomes(stricter(menagerie()))
    root, measure = (
        "kjeder/fjellfjord/endringsteori.yaml",
        "kjeder/fjellfjord/tiltak/tettere-på.yaml",
    )

    assert found == {
        f"ET301 regelen ET301: {root}": "failed",
        f"ET206 regelen ET206: {root}": "skipped",
        f"ET304 regelen ET304: {measure}": "passed",
        f"ET007 regelen ET007: {measure}": "failed",
        f"ET104 regelen ET104: {measure}": "failed",
        f"ET602 regelen ET602: {measure}": "passed",
        f"ET203 regelen ET203: {measure}": "failed",
        f"ET601 regelen ET601: {measure}": "passed",
        "ET302 regelen ET302": "passed",
    }


def test_what_is_known_from_before_does_not_fail() -> None:
    """Where the run is held against an earlier one, only what is new counts."""
    found = outcomes(compared())

    assert sorted(found.values()).count("failed") == 3


def test_the_places_of_a_rule_in_a_file_are_one_test() -> None:
    """Its text names them all; its message is that of the first."""
    (suite,) = suites(stricter(menagerie()))
    (case,) = (case for case in suite if case.name.startswith("ET104"))
    (failure,) = case.result

    assert failure.message == "«tettere-på/ukemøte» er feil. (og 4 steder til)"
    assert failure.type == "advarsel"
    assert failure.text.count("tettere-på.yaml:") == 5


def test_what_does_not_count_is_told_all_the_same() -> None:
    """In the output of a test that passes, and of one that is skipped."""
    (suite,) = suites(menagerie())
    told = {case.name[:5]: case.system_out or "" for case in suite}

    assert "«tettere-på/besøk» er feil." in told["ET601"]
    assert "ET206 regelen ET206 (unntatt)" in told["ET206"]


def test_a_rule_that_reading_may_have_silenced_has_not_passed() -> None:
    """It is skipped until the faults of reading are mended."""
    assert menagerie().loaded.lost
    assert outcomes(menagerie())["ET302 regelen ET302"] == "skipped"


def test_a_rule_that_is_off_is_no_test() -> None:
    """Nothing was tested."""
    whole = quiet()
    off = replace(whole, settings=replace(whole.settings, overrides={"ET302": None}))

    assert "ET302 regelen ET302" in outcomes(whole)
    assert "ET302 regelen ET302" not in outcomes(off)


def test_what_stands_in_no_file_is_named_by_its_element() -> None:
    """A theory from Python has no files."""
    whole = stricter(menagerie())
    nowhere = replace(whole, findings=(replace(whole.findings[0], span=None),))
    (suite,) = suites(nowhere)
    case, *_ = suite

    assert case.name == "ET301 regelen ET301"
    assert case.result[0].text.startswith("fullføre-vgs: ")


@given(st.text(), st.text(min_size=1))
def test_any_text_is_xml(message: str, element: str) -> None:
    """Whatever people write, readers get a document."""
    whole = menagerie()
    finding = replace(whole.findings[0], message=message, name=element, span=None)
    one = replace(whole, findings=(finding,))

    text = FORMATS["junit"].render(run_of(one))

    assert ET.fromstring(text).tag == "testsuites"  # noqa: S314 - our own report
