"""The buttons and filters of a page."""

from __future__ import annotations

from xml.etree import ElementTree as ET

import pytest

from endringsteori.diagram.render.html.controls import add_controls
from endringsteori.texts import SPRÅK, Språk


@pytest.mark.parametrize("språk", SPRÅK)
def test_each_control_has_a_name_and_waits_for_the_script(språk: Språk) -> None:
    """What does nothing is not shown."""
    root = ET.Element("main")
    values = (("Ro", ["a"]), ("Fred", ["a", "b"]))

    add_controls(root, [("mål", "Mål", values)], språk)

    buttons = root.findall(".//button")
    assert root[0].get("hidden") == "hidden"
    assert len({one.text for one in buttons}) == len(buttons) == 9
    assert all(one.get("type") == "button" for one in buttons)
    assert [one.get("value") for one in root.findall(".//option")] == ["", "0", "1"]
    assert root.findtext(".//label") == "Mål "


def test_a_figure_with_nothing_to_choose_has_no_filters() -> None:
    """Nor a button that takes them away."""
    root = ET.Element("main")

    add_controls(root, [], "nb")

    assert root.findall(".//select") == []
    assert len(root.findall(".//button")) == 8
