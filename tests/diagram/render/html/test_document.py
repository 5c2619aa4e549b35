"""A figure as a page: whole without its script, and closed to all others."""

from __future__ import annotations

import re
from base64 import b64encode
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings

from builders import aktivitet, mål, teori, tiltak
from diagram.examples import HOSTILE, any_diagram, chain, hostile
from diagram.large import by_measure, portfolio
from diagram.render.html.reading import data_of, read
from diagram.views_of import small_theory
from endringsteori.diagram import VIEWS, Figur, tables, tegn
from endringsteori.diagram.render import html
from endringsteori.privacy import CONFIDENTIAL
from endringsteori.texts import SPRÅK, Språk

if TYPE_CHECKING:
    from endringsteori.diagram.value import Diagram

_POLICY: Final = "Content-Security-Policy"


def _hash(text: str) -> str:
    return f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("språk", SPRÅK)
def test_a_page_says_all_that_the_figure_says(view: str, språk: Språk) -> None:
    """The title, the prose and every cell of the tables, in the language of the figure."""
    figur = tegn(small_theory(), view, språk=språk)
    elements = read(figur.html())
    cells = [one.text for one in elements if one.tag == "td"]
    (prose,) = (one for one in elements if one.attributes.get("class") == "prosa")

    assert elements[0].attributes == {"lang": språk}
    assert [one.text for one in elements if one.tag == "h1"] == [figur.diagram.title]
    assert cells == [
        c for table in tables(figur.diagram) for r in table.rows for c in r
    ]
    said = [line.removeprefix("- ") for line in figur.tekst().splitlines() if line]
    assert [line for line in said if line not in prose.text] == []


def test_the_policy_allows_the_style_and_the_script_of_the_page_only() -> None:
    """By what is in them: nothing else runs, and nothing is fetched."""
    elements = read(Figur(chain()).html())
    (policy,) = (
        one.attributes["content"]
        for one in elements
        if one.attributes.get("http-equiv") == _POLICY
    )
    (style,) = (one.text for one in elements if one.tag == "style")
    data, script = (one for one in elements if one.tag == "script")

    assert policy.startswith("default-src 'none'; ")
    assert policy.endswith(f"style-src {_hash(style)}; script-src {_hash(script.text)}")
    assert data.attributes["type"] == "application/json"
    assert script.attributes == {}


def test_no_element_has_a_style_or_a_handler_of_its_own() -> None:
    """The policy would refuse them."""
    names = {name for one in read(Figur(hostile()).html()) for name in one.attributes}

    assert [name for name in names if name == "style" or name.startswith("on")] == []
    assert names.isdisjoint({"src", "srcset"})


def test_hostile_texts_are_texts() -> None:
    """They end no element, and the script is told what they are."""
    page = Figur(hostile()).html()
    elements = read(page)
    (known,) = data_of(page)["figurer"]

    assert [one.tag for one in elements].count("script") == 2
    assert [one.text for one in elements if one.tag == "h1"] == [HOSTILE[0]]
    assert known["bokser"][0]["navn"] == HOSTILE[0]


@given(diagram=any_diagram(most=5))
@settings(max_examples=20, deadline=None)
def test_any_figure_is_a_page(diagram: Diagram) -> None:
    """With as many boxes and arrows as it has, and all that is opened is closed."""
    elements = read(Figur(diagram).html())
    drawn = [one.attributes.get("class", "").partition(" ")[0] for one in elements]

    assert drawn.count("ledd") == len(diagram.nodes)
    assert drawn.count("kobling") == len(diagram.edges)


def test_a_figure_of_several_pages_is_one_file() -> None:
    """With a list of its pages, and what the script knows of each."""
    figur = Figur(portfolio(4), shares={"tiltak": by_measure}).på(deling="tiltak")
    page = figur.html()
    links = [one.attributes["href"] for one in read(page) if one.tag == "a"]
    ids = [one.attributes.get("id") for one in read(page)]

    assert len(figur.sider) > 1
    assert links[1:] == [f"#side-{n}" for n in range(1, len(figur.sider) + 1)]
    assert [link for link in links if link[1:] not in ids] == []
    assert len(data_of(page)["figurer"]) == len(figur.sider)
    assert figur.filer("html") == (page.encode(),)


def test_a_page_of_persons_names_none() -> None:
    """Not in its filters either, and it is stamped."""
    project = teori(
        mål("ro", navn="Ro for Kari Nordmann"),
        mål("fred"),
        tiltak("t", aktivitet("møte", til=("ro", "fred"), navn="Møte med Kari")),
        nivå="individ",
    )
    page = tegn(project, språk="nb").html()
    options = [one.text for one in read(page) if one.tag == "option"]

    assert "Nordmann" not in page
    assert len(options) == 3
    assert CONFIDENTIAL.på("nb").upper() in read(page)[0].text


def test_the_script_could_stand_in_a_page_as_it_is() -> None:
    """It does not end itself."""
    script = files(html).joinpath("side.js").read_text(encoding="utf-8")

    assert re.search(r"</script|<!--", script, re.IGNORECASE) is None
