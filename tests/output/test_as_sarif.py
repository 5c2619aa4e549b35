"""Findings as SARIF 2.1.0."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest
from jsonschema import Draft7Validator, FormatChecker

from endringsteori.diagnostics import Position, Span
from endringsteori.output import FORMATS, Top
from menagerie import compared, menagerie, quiet, run_of

if TYPE_CHECKING:
    from endringsteori.checking import Checked
    from endringsteori.output import Run

SCHEMA: Final = (
    Path(__file__).parents[3] / "shared" / "skjema" / "sarif-schema-2.1.0.json"
)
"""The schema of OASIS, where whoever runs the tests has it beside the work tree."""


def run_in(run: Run) -> dict[str, Any]:
    """Render, and give the one run of the log."""
    (found,) = json.loads(FORMATS["sarif"].render(run))["runs"]
    whole: dict[str, Any] = found
    return whole


def results(*checked: Checked) -> list[dict[str, Any]]:
    """Render, and give the results."""
    found: list[dict[str, Any]] = run_in(run_of(*checked))["results"]
    return found


def one_result(**fields: object) -> dict[str, Any]:
    """Give the result of one finding with some fields of its own."""
    whole = menagerie()
    finding = replace(whole.findings[0], **fields)  # type: ignore[arg-type]  # fields by name
    (result,) = results(replace(whole, findings=(finding,)))
    return result


def uri(path: str) -> dict[str, str]:
    """Give how a file of the menagerie is named."""
    span = Span(path, Position(1, 1), Position(1, 2))
    where: dict[str, str] = one_result(span=span)["locations"][0]["physicalLocation"][
        "artifactLocation"
    ]
    return where


@pytest.mark.skipif(not SCHEMA.exists(), reason=f"no schema of SARIF at {SCHEMA}")
@pytest.mark.parametrize(
    "run",
    [run_of(menagerie()), run_of(compared(), quiet()), run_of(quiet()), run_of()],
    ids=["one", "compared", "quiet", "no project"],
)
def test_a_log_follows_the_official_schema(run: Run) -> None:
    """With the formats of its addresses."""
    schema = json.loads(SCHEMA.read_text(encoding="utf-8"))
    checker = Draft7Validator(schema, format_checker=FormatChecker())

    assert [*checker.iter_errors(json.loads(FORMATS["sarif"].render(run)))] == []


def test_columns_are_counted_as_we_count_them() -> None:
    """A reader that assumes UTF-16 underlines the wrong place after an emoji."""
    assert run_in(run_of(menagerie()))["columnKind"] == "unicodeCodePoints"


def test_each_result_leads_to_its_rule() -> None:
    """Only rules that found something are described."""
    whole = run_in(run_of(menagerie()))
    rules = whole["tool"]["driver"]["rules"]

    assert [rules[r["ruleIndex"]]["id"] for r in whole["results"]] == [
        r["ruleId"] for r in whole["results"]
    ]
    assert {rule["id"] for rule in rules} == {r["ruleId"] for r in whole["results"]}


def test_the_levels_are_those_of_the_findings() -> None:
    """Three of ours, three of theirs."""
    levels = {r["properties"]["alvor"]: r["level"] for r in results(menagerie())}

    assert levels == {"feil": "error", "advarsel": "warning", "merknad": "note"}


def test_no_two_results_share_a_fingerprint() -> None:
    """Over projects with the same elements."""
    whole = menagerie()
    other = replace(whole, project=replace(whole.project, name="naboen"))
    found = [
        r["partialFingerprints"]["endringsteori/v1"] for r in results(whole, other)
    ]

    assert found[0] == "kjeder/fjellfjord:ET301@fullføre-vgs"
    assert len(set(found)) == len(found)


def test_githubs_own_fingerprint_is_left_to_github() -> None:
    """It warns of every value that it has not computed itself."""
    assert {key for r in results(menagerie()) for key in r["partialFingerprints"]} == {
        "endringsteori/v1"
    }


def test_an_exception_is_a_suppression_with_its_reason() -> None:
    """What is open is said to have none."""
    found = {r["ruleId"]: r["suppressions"] for r in results(menagerie())}

    assert found["ET206"] == [
        {
            "kind": "external",
            "justification": "PPT kommer inn i neste fase · kommunalsjef oppvekst · "
            "gjelder til og med 30.06.2027",
        }
    ]
    assert found["ET301"] == []


@pytest.mark.parametrize(
    ("new", "state"), [(True, "new"), (False, "unchanged"), (None, None)]
)
def test_the_state_against_an_earlier_revision(
    new: bool | None,  # noqa: FBT001 - a value of the table
    state: str | None,
) -> None:
    """Nothing is said where nobody compared."""
    assert one_result(new=new).get("baselineState") == state


def test_related_places_are_numbered_and_named() -> None:
    """In the order of the finding."""
    (result,) = (r for r in results(menagerie()) if r["ruleId"] == "ET304")

    assert [(r["id"], r["message"]["text"]) for r in result["relatedLocations"]] == [
        (1, "tettere-på/ukemøte"),
        (2, "tettere-på/besøk"),
        (3, "tettere-på/samtaler"),
        (4, "tettere-på/foreldremøte"),
        (5, "tettere-på/turer"),
    ]


def test_the_answer_code_is_told() -> None:
    """A run that found something went well all the same."""
    (failed,) = run_in(run_of(menagerie()))["invocations"]
    (passed,) = run_in(run_of(quiet()))["invocations"]

    assert (failed["executionSuccessful"], failed["exitCode"]) == (True, 1)
    assert (passed["executionSuccessful"], passed["exitCode"]) == (True, 0)


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("tiltak/los.yaml", "kjeder/fjellfjord/tiltak/los.yaml"),
        ("mål og tiltak.yaml", "kjeder/fjellfjord/m%C3%A5l%20og%20tiltak.yaml"),
        ("a:b#c?.yaml", "kjeder/fjellfjord/a%3Ab%23c%3F.yaml"),
        ("\udcff.yaml", "kjeder/fjellfjord/%ED%B3%BF.yaml"),
    ],
)
def test_files_below_the_top_are_relative_to_it(path: str, written: str) -> None:
    """As addresses, whatever the name of the file holds."""
    assert uri(path) == {"uri": written, "uriBaseId": "SRCROOT"}


@pytest.mark.parametrize(
    ("path", "written"),
    [
        ("/annet/mål.yaml", "file:///annet/m%C3%A5l.yaml"),
        ("C:/annet/a b.yaml", "file:///C:/annet/a%20b.yaml"),
    ],
)
def test_files_outside_the_top_have_their_whole_address(
    path: str, written: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """They are relative to nothing that a reader knows."""
    monkeypatch.setattr(Top, "path", lambda _self, _path: path)

    assert uri("a.yaml") == {"uri": written}


def test_what_stands_in_no_file_has_only_its_element() -> None:
    """A theory from Python."""
    assert one_result(span=None)["locations"] == [
        {
            "logicalLocations": [
                {"fullyQualifiedName": "fullføre-vgs", "kind": "element"}
            ]
        }
    ]


def test_a_text_is_neither_a_placeholder_nor_a_link() -> None:
    """SARIF gives braces, and brackets before a parenthesis, a meaning of their own."""
    result = one_result(message="Skriv {0} i [her](http://x.no).", advice="Nå.")

    assert result["message"]["text"] == "Skriv {{0}} i [her\\](http://x.no). Nå."
