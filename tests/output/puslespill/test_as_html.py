"""The puzzle as a page: readable without sight, safe with any text, alone in its file."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import TYPE_CHECKING

from builders import effekt, mål, teori, tiltak
from endringsteori.graph import graf
from endringsteori.output.puslespill import render_html
from output.puslespill.fjellfjord import DAY, fjellfjord

if TYPE_CHECKING:
    from conftest import Golden


class _Tags(HTMLParser):
    """Gathers the start tags of a page, with their attributes."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.found if name == tag]


def test_fjellfjord(golden: Golden) -> None:
    """What is sent to the leadership."""
    golden("puslespill.html", render_html(fjellfjord(), "nb", DAY))


def test_the_table_says_what_its_cells_are() -> None:
    """A language, a caption, a scope on every heading, and words in every marked cell."""
    page = render_html(fjellfjord(), "nn", DAY)
    tags = _Tags(page)
    teori_ = fjellfjord().teori

    assert tags.of("html") == [{"lang": "nn"}]
    parts = len(tags.of("table")) - 1
    assert len(tags.of("caption")) == parts + 1
    scopes = [attributes.get("scope") for attributes in tags.of("th")]
    assert scopes.count("col") == len(teori_.tiltak) + parts + 3
    assert scopes.count("row") == len(teori_.mål) * parts + len(teori_.tiltak)
    reached = page.count(">når målet<")
    assert page.count('aria-hidden="true">● ') == reached > 0


def test_goals_are_headings() -> None:
    """So that people find their way among them by ear."""
    tags = _Tags(render_html(fjellfjord(), "nb", DAY))

    assert len(tags.of("h3")) == len(fjellfjord().teori.mål)


def test_it_needs_nothing_else() -> None:
    """No script, and nothing that is fetched."""
    page = render_html(fjellfjord(), "nb", DAY)
    tags = _Tags(page)

    assert {tag for tag, _ in tags.found}.isdisjoint(
        {"script", "link", "img", "iframe"}
    )
    assert re.search(r"https?://|url\(|@import", page) is None
    policy = next(a for a in tags.of("meta") if "http-equiv" in a)
    assert str(policy["content"]).startswith("default-src 'none'")


def test_no_text_is_markup() -> None:
    """Whatever people write."""
    evil = "</style><script>alert(1)</script>\"'&"
    theory = teori(tiltak("t", effekt("e", mål="m"), navn=evil), mål("m", navn=evil))

    page = render_html(graf(theory), "nb", DAY)

    assert _Tags(page).of("script") == []
    assert "&lt;script&gt;" in page


def test_what_is_about_a_person_is_stamped() -> None:
    """Right below the title."""
    theory = teori(individ={"referanse": "A"}, nivå="individ")

    assert '<p class="stempel">Taushetsbelagt.' in render_html(graf(theory), "nb", DAY)
