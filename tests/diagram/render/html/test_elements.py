"""Every text is text, wherever it stands in a page."""

from __future__ import annotations

import json
from xml.etree import ElementTree as ET

from hypothesis import given

from diagram.examples import any_text
from diagram.render.html.reading import read
from endringsteori.diagram.render.html.elements import (
    add,
    add_paragraphs,
    as_data,
    written,
)
from endringsteori.diagram.typesetting.characters import clean


def _page(text: str) -> str:
    root = ET.Element("html")
    body = add(root, "body")
    add(body, "p", text, title=text, data_what=text)
    return written(root)


@given(text=any_text())
def test_a_text_is_a_text(text: str) -> None:
    """No character of it ends the element or the attribute that it stands in."""
    shown = clean(text)

    *_, paragraph = read(_page(text))

    assert [one.tag for one in read(_page(text))] == ["html", "body", "p"]
    assert paragraph.text.replace("\r", "\n") == shown.replace("\r", "\n")
    assert paragraph.attributes == {"title": shown, "data-what": shown}


@given(text=any_text())
def test_data_is_the_same_and_never_ends_its_script(text: str) -> None:
    """A parser of HTML sees no tag and no comment in it."""
    data = as_data({"navn": [text]})

    assert not {"<", ">", "&"}.intersection(data)
    (told,) = json.loads(data)["navn"]
    assert clean(told) == clean(text)


def test_prose_becomes_paragraphs_and_lists() -> None:
    """A list for each run of lines that begin with a hyphen."""
    root = ET.Element("div")

    add_paragraphs(root, "Losen\nFigur\n\nMål\n- Ett\n- To\nSlutt\n- Tre\n")

    assert [(one.tag, one.text) for one in root.iter()] == [
        ("div", None),
        ("p", "Losen"),
        ("p", "Figur"),
        ("p", "Mål"),
        ("ul", None),
        ("li", "Ett"),
        ("li", "To"),
        ("p", "Slutt"),
        ("ul", None),
        ("li", "Tre"),
    ]
