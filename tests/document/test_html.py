"""A document as one HTML page."""

from __future__ import annotations

from base64 import b64decode
from datetime import date
from decimal import Decimal
from typing import TYPE_CHECKING

import pytest

from endringsteori.document import (
    Block,
    Day,
    Document,
    Figure,
    Heading,
    Item,
    Items,
    Number,
    Paragraph,
    Picture,
    Rows,
    Sign,
)
from endringsteori.document.html import to_html
from pages import read_page

if TYPE_CHECKING:
    from xml.etree import ElementTree as ET

HOSTILE = '</title><script>alert("1")</script> & \x1b[31m'


def page(*blocks: Block, stamp: str = "", title: str = "Måleplan") -> ET.Element:
    """Write a document, and read the page."""
    document = Document(title, "nb", blocks, date(2026, 11, 21), "Fjellfjord", stamp)
    return read_page(to_html(document))


def test_a_page_says_what_it_is_whose_and_of_which_day() -> None:
    """Language, title, and one heading of level 1."""
    root = page(Paragraph("Kort"), stamp="Taushetsbelagt")

    assert root.get("lang") == "nb"
    assert [h.text for h in root.iter("h1")] == ["Måleplan"]
    assert [p.text for p in root.iter("p")][:2] == [
        "Taushetsbelagt",
        "Fjellfjord. Per 21.11.2026",
    ]


def test_tables_have_headings_with_a_scope_and_a_name() -> None:
    """They scroll by keyboard, and signs are told in words."""
    root = page(
        Rows(
            ["Mål", "Kostnad", "Frist", "Når"],
            [
                [
                    "Fullføre",
                    Number(Decimal(4), "4"),
                    Day(date(2026, 1, 1), "1.1.2026"),
                    Sign("●", "når fram"),
                ]
            ],
            "Handlinger",
        )
    )
    (box,) = (d for d in root.iter("div") if d.get("role") == "region")
    (caption,) = root.iter("caption")

    assert [th.get("scope") for th in root.iter("th")] == ["col"] * 4 + ["row"]
    assert (box.get("tabindex"), box.get("aria-labelledby")) == ("0", caption.get("id"))
    assert [td.get("class") for td in root.iter("td")] == ["tall", None, None]
    assert ["".join(td.itertext()) for td in root.iter("td")] == [
        "4",
        "1.1.2026",
        "● når fram",
    ]
    assert [s.get("aria-hidden") for s in root.iter("span")] == ["true", None]


def test_figures_are_pictures_with_a_text_of_their_own() -> None:
    """Two figures in a page never share an id."""
    root = page(
        Figure("<svg>å</svg>", "Kjeden i ord", "Figur 1", wide=True),
        Picture("a b.svg", "Går ned"),
    )
    first, second = root.iter("img")
    data = str(first.get("src")).removeprefix("data:image/svg+xml;base64,")

    assert b64decode(data).decode() == "<svg>å</svg>"
    assert (first.get("alt"), second.get("alt")) == ("Kjeden i ord", "Går ned")
    assert second.get("src") == "a%20b.svg"


def test_a_long_page_lists_its_parts() -> None:
    """Each link leads to its heading."""
    root = page(*(Heading(2, f"Del {n}") for n in range(4)), Heading(3, "Under"))
    links = {a.get("href"): a.text for a in root.iter("a")}

    assert links == {f"#{h.get('id')}": h.text for h in root.iter("h2")}
    assert len(links) == 4


def test_a_short_page_needs_no_list() -> None:
    """Three parts are seen at a glance."""
    assert list(page(*(Heading(2, f"Del {n}") for n in range(3))).iter("nav")) == []


def test_what_is_below_and_where_it_is_from_stand_with_the_item() -> None:
    """In lists that count and lists that do not."""
    root = page(
        Items([Item("a", ("b",), ("plan.yaml:3:5",))], numbered=True),
        Paragraph("c", places=("plan.yaml:4:1", "plan.yaml:9:1")),
    )
    (listed,) = root.iter("ol")
    (paragraph,) = (p for p in root.iter("p") if p.get("class") != "om")

    assert "".join(listed.itertext()) == "abHentet fra plan.yaml:3:5"
    assert "".join(paragraph.itertext()) == "cHentet fra plan.yaml:4:1, plan.yaml:9:1"


@pytest.mark.parametrize(
    "block",
    [
        Heading(2, HOSTILE),
        Paragraph(HOSTILE, places=(HOSTILE,)),
        Items([Item(HOSTILE, (HOSTILE,), (HOSTILE,))]),
        Rows([HOSTILE], [[HOSTILE], [Sign(HOSTILE, HOSTILE)]], HOSTILE),
        Picture(HOSTILE, HOSTILE),
        Figure(HOSTILE, HOSTILE, HOSTILE),
    ],
    ids=lambda block: type(block).__name__,
)
def test_texts_come_out_as_text(block: Block) -> None:
    """Nothing runs and nothing is cut short."""
    root = page(block, title=HOSTILE, stamp=HOSTILE)

    assert list(root.iter("script")) == []
    assert "\x1b" not in "".join(root.itertext())
    assert str(root.findtext("head/title")).startswith("</title><script>")


def test_on_paper_a_page_is_as_wide_as_its_tables_want() -> None:
    """Columns share the width, and many of them lay the paper on its side."""
    few, many = (page(Rows(["Mål"] * n, [["Fullføre"] * n])) for n in (2, 7))
    body, lying = few.find("body"), many.find("body")

    assert [col.get("style") for col in few.iter("col")] == ["--del: 50.0%"] * 2
    assert body is not None
    assert body.get("class") is None
    assert lying is not None
    assert lying.get("class") == "bred"
