"""Each type of report has a page, with a picture of what the reader gets."""

from __future__ import annotations

from typing import Final

from docs import lag_rapportsider
from endringsteori.cli.arguments.rapport import TYPES as EXPLAINED
from endringsteori.report import TYPES

PNG: Final = b"\x89PNG"


def test_every_type_is_explained() -> None:
    """In the help, and in the table that the pages are made of; the order is the same."""
    assert list(EXPLAINED) == list(TYPES)
    assert list(lag_rapportsider.TELLS) == list(TYPES)


def test_every_type_has_a_page_with_its_parts_and_its_picture() -> None:
    """The picture is of the page that shows most: the first of a chain is nearly empty."""
    pages, pictures = lag_rapportsider.pages(), lag_rapportsider.pictures()

    assert len(pages) == len(pictures) == len(TYPES)
    for path, page in pages.items():
        name = path.rpartition("/")[2].removesuffix(".md")
        drawn = pictures[path.replace(".md", ".png")]
        assert f"]({name}.png)" in page
        assert f"--type {name} " in page
        assert "\n- " in page
        assert drawn.startswith(PNG)
        assert len(drawn) > 40_000
