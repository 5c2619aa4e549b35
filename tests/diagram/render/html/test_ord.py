"""The words of the pages."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import Final

from endringsteori.diagram.facets import FASETTER
from endringsteori.diagram.render import html
from endringsteori.diagram.render.html import ord as o

_SCRIPT: Final = files(html).joinpath("side.js").read_text(encoding="utf-8")


def test_every_facet_has_a_name() -> None:
    """A filter without a label cannot be used."""
    assert set(o.FASETTER) == set(FASETTER)


def test_the_script_heeds_every_button() -> None:
    """And no button is missing."""
    handled = _SCRIPT.partition("const done = {")[2].partition("}[wish]")[0]

    assert set(re.findall(r"^    (\w+): \(\)", handled, re.MULTILINE)) == set(o.KNAPPER)


def test_the_script_says_what_there_are_words_for() -> None:
    """In its panel and its status."""
    said = {
        *re.findall(r'(?:say|listed)\("(\w+)"', _SCRIPT),
        "funn",
        "merker",
        "målinger",
    }

    assert said == set(o.I_PANELET)
