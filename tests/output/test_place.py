"""Where a finding stands."""

from __future__ import annotations

from dataclasses import replace

from endringsteori.diagnostics import Position, Span
from endringsteori.output.place import Places, where
from endringsteori.output.style import Style
from menagerie import menagerie


def test_a_file_is_seen_from_the_working_folder() -> None:
    """So that a terminal can open it."""
    checked = menagerie()

    assert where(checked, checked.findings[0]) == "fjellfjord/endringsteori.yaml:3:3"


def test_what_stands_in_no_file_is_named_by_its_element() -> None:
    """A theory from Python has no places, and nothing to underline."""
    checked = menagerie()
    finding = replace(checked.findings[0], span=None)

    assert where(checked, finding) == "fullføre-vgs"
    assert list(Places(checked, Style()).underlined(finding)) == []


def test_a_place_over_several_lines_shows_the_first_to_its_end() -> None:
    """The whole of it would fill the screen."""
    checked = menagerie()
    span = Span("endringsteori.yaml", Position(3, 3), Position(5, 1))
    finding = replace(checked.findings[0], span=span)
    line = "  fullføre-vgs: Flere unge i Fjellfjord fullfører videregående"

    assert list(Places(checked, Style()).underlined(finding)) == [
        f"    3 | {line}",
        f"      |   {'^' * (len(line) - 2)}",
    ]
