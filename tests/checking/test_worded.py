"""Findings that need not be made again."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.checking import Ask, Session, locate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.checking import Checked
    from endringsteori.diagnostics import Finding

DATA: Final = Path(__file__).with_name("data") / "session"
HUSET: Final = (DATA / "tiltak" / "huset.yaml").read_bytes()


def session() -> Session:
    """Open the project."""
    return Session(locate([DATA])[0], Ask(date(2026, 11, 21)))


def by_name(checked: Checked) -> Mapping[str, Finding]:
    """Give the findings by their fingerprints."""
    return {one.fingerprint: one for one in checked.findings}


def made_again(before: Checked, after: Checked) -> set[str]:
    """Give the files of findings that say the same, and are new objects."""
    one, two = by_name(before), by_name(after)
    both = one.keys() & two.keys()
    assert both
    new = (two[name] for name in both if one[name] is not two[name])
    return {"" if finding.span is None else finding.span.file for finding in new}


def test_only_what_stands_in_a_changed_file_is_made_again() -> None:
    """And what stands in files with faults or measurements, whose data is not kept."""
    opened = session()
    before = opened.check()

    after = opened.update("tiltak/huset.yaml", HUSET + b"# ferdig snart\n")

    again = made_again(before, after)
    assert again == {
        "endringsteori.yaml",  # a project's own list is not known by its things
        "tiltak/hallen.yaml",
        "tiltak/huset.yaml",
        "tiltak/våren.yaml",
    }


def test_nothing_is_taken_from_before_where_something_shared_is_new() -> None:
    """A place that a finding speaks of may have moved."""
    opened = session()
    before = opened.check()

    after = opened.update("felles.yaml", (DATA / "felles.yaml").read_bytes() + b"# x\n")

    assert "tiltak/losen.yaml" in made_again(before, after)


def test_a_finding_says_where_it_stands_now() -> None:
    """Also where nothing else about it is new."""
    opened = session()
    before = by_name(opened.check())

    after = by_name(opened.update("tiltak/huset.yaml", b"# ferdig snart\n" + HUSET))

    one, two = (found["ET513@huset"].span for found in (before, after))
    assert one is not None
    assert two is not None
    assert two.start.line == one.start.line + 1
