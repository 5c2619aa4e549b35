"""A figure as a page to explore: one file, which fetches nothing and runs nothing else.

Without its script it is a plain document: the drawing, its prose and its tables. The
policy of the document allows just the style and the script that stand in it.
"""

from __future__ import annotations

from base64 import b64encode
from functools import cache
from hashlib import sha256
from importlib.resources import files
from typing import TYPE_CHECKING, Final
from xml.etree import ElementTree as ET

from endringsteori.diagram.render.html import ord as o
from endringsteori.diagram.render.html.controls import add_controls
from endringsteori.diagram.render.html.data import choices, figure_data, words
from endringsteori.diagram.render.html.elements import (
    add,
    add_paragraphs,
    as_data,
    written,
)
from endringsteori.diagram.render.html.figure import Colours, drawn, in_the_dark
from endringsteori.diagram.tables import tables

if TYPE_CHECKING:
    from collections.abc import Sequence

    from endringsteori.diagram.facets import Facets
    from endringsteori.diagram.paper.paper import Page
    from endringsteori.diagram.tables import Table

__all__ = ["to_html"]

_SCREEN: Final = "width=device-width, initial-scale=1"


def to_html(pages: Sequence[Page], facets: Facets) -> str:
    """Write the pages of a figure as one HTML document."""
    first = pages[0].diagram
    root = ET.Element("html", {"lang": first.language})
    head, body = add(root, "head"), add(root, "body")
    add(body, "a", o.HOPP_OVER.på(first.language), class_="hopp", href="#tekst-1")
    header = add(body, "header")
    add(header, "h1", first.title)
    if first.subtitle:
        add(header, "p", first.subtitle)
    filters = choices(pages, facets, first.language)
    colours = Colours()
    main = add(body, "main")
    if len(pages) > 1:
        _add_contents(header, pages)
    add_controls(main, filters, first.language)
    for number, page in enumerate(pages, start=1):
        _add_page(main, page, number, colours, alone=len(pages) == 1)
    known = {
        "ord": words(first.language),
        "figurer": [figure_data(page) for page in pages],
        "filtre": {name: [ids for _, ids in values] for name, _, values in filters},
    }
    add(body, "script", as_data(known), type="application/json", id="data")
    script = _asset("side.js")
    body.append(_raw("script", script))
    _fill_head(head, pages[0], _style(pages[0], colours), script)
    return written(root)


def _add_contents(header: ET.Element, pages: Sequence[Page]) -> None:
    """List the pages of a figure that is split."""
    språk = pages[0].diagram.language
    nav = add(header, "nav", aria_label=o.SIDER.på(språk))
    items = add(nav, "ul")
    for number, page in enumerate(pages, start=1):
        said = o.SIDE.fyll(språk, {"n": number, "tittel": page.diagram.title})
        add(add(items, "li"), "a", said, href=f"#side-{number}")


def _add_page(
    main: ET.Element, page: Page, number: int, colours: Colours, *, alone: bool
) -> None:
    """Add a drawing with what is told of its boxes, its prose and its tables."""
    språk, title = page.diagram.language, page.diagram.title
    section = add(main, "section", class_="side", id=f"side-{number}")
    told = o.SIDE.fyll(språk, {"n": number, "tittel": title})
    add(section, "h2", o.FIGUREN.på(språk) if alone else told, id=f"figur-{number}")
    both = add(section, "div", class_="figur")
    window = add(
        both,
        "div",
        class_="vindu",
        role="region",
        tabindex="0",
        aria_labelledby=f"figur-{number}",
    )
    window.append(drawn(page, colours))
    aside = add(both, "aside", class_="panel", aria_label=o.PANEL.på(språk))
    aside.set("hidden", "hidden")
    prose = add(section, "section", class_="prosa", id=f"tekst-{number}")
    add(prose, "h3", o.FIGUREN_SOM_TEKST.på(språk))
    add_paragraphs(prose, page.diagram.text or page.diagram.description)
    tabled = add(section, "section", class_="tabeller")
    add(tabled, "h3", o.FIGUREN_SOM_TABELL.på(språk))
    for which, table in enumerate(tables(page.diagram), start=1):
        _add_table(tabled, table, f"tabell-{number}-{which}")


def _add_table(parent: ET.Element, table: Table, id_: str) -> None:
    """Add a table in a frame that can be scrolled, with keys too."""
    frame = add(
        parent,
        "div",
        class_="ramme",
        role="region",
        tabindex="0",
        aria_labelledby=id_,
    )
    body = add(frame, "table")
    add(body, "caption", table.title, id=id_)
    heading = add(add(body, "thead"), "tr")
    for name in table.headings:
        add(heading, "th", name, scope="col")
    rows = add(body, "tbody")
    for cells in table.rows:
        row = add(rows, "tr")
        for cell in cells:
            add(row, "td", cell)


def _fill_head(head: ET.Element, page: Page, style: str, script: str) -> None:
    policy = (
        "default-src 'none'; base-uri 'none'; form-action 'none'; "
        f"style-src {_hash(style)}; script-src {_hash(script)}"
    )
    add(head, "meta", charset="utf-8")
    add(head, "meta", http_equiv="Content-Security-Policy", content=policy)
    add(head, "meta", name="viewport", content=_SCREEN)
    add(head, "title", page.diagram.title)
    head.append(_raw("style", style))


def _style(page: Page, colours: Colours) -> str:
    """Give the style with the colours of the figure, for light and for dark screens."""
    light, dark = page.theme, in_the_dark(page.theme)
    names = {
        "grunn": (light.background, dark.background),
        "blekk": (light.ink, dark.ink),
        "dempet-blekk": (light.muted_ink, dark.muted_ink),
        "strek": (light.rule, dark.rule),
        "felt": (light.band, dark.band),
    }
    own = ["".join(f"--{n}:{pair[i]};" for n, pair in names.items()) for i in (0, 1)]
    return (
        f":root{{{own[0]}{colours.declared(dark=False)}}}\n"
        f"@media screen and (prefers-color-scheme:dark){{:root{{"
        f"{own[1]}{colours.declared(dark=True)}}}}}\n{_asset('side.css')}"
    )


def _raw(tag: str, content: str) -> ET.Element:
    """Make a script or style of our own, which is written as it is."""
    element = ET.Element(tag)
    element.text = content
    return element


def _hash(content: str) -> str:
    return f"'sha256-{b64encode(sha256(content.encode()).digest()).decode()}'"


@cache
def _asset(name: str) -> str:
    return files(__package__ or "").joinpath(name).read_text(encoding="utf-8")
