"""Each view has a page of its own, and the page of figures names them all."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from endringsteori.cli.arguments.tegn import VIEWS as EXPLAINED
from endringsteori.diagram import VIEWS

DOCS: Final = Path(__file__).parents[2] / "docs"

_ROW: Final = re.compile(
    r"^\| \[`(\w+)`\]\(galleri/(\w+)\.md\) \| (.+) \|$", re.MULTILINE
)
_LINKED: Final = re.compile(r"\[([^\]]+)\]\([^)]+\)")


def rows() -> dict[str, tuple[str, str]]:
    """Give the file and the text of each view in the table of `docs/figurer.md`."""
    page = (DOCS / "figurer.md").read_text(encoding="utf-8")
    return {name: (file, text) for name, file, text in _ROW.findall(page)}


def test_the_table_says_what_the_help_says() -> None:
    """Every view, and in the same words."""
    told = {name: _LINKED.sub(r"\1", text) for name, (_, text) in rows().items()}

    assert told == {name: about.nb for name, about in EXPLAINED.items()}
    assert set(told) == set(VIEWS)


def test_the_page_of_a_view_is_about_that_view() -> None:
    """It draws it, shows the picture, and says what the figure answers."""
    for name, (file, _) in rows().items():
        page = (DOCS / "galleri" / f"{file}.md").read_text(encoding="utf-8")

        assert page.startswith(f"# {name.capitalize()}\n")
        assert f"]({file}.svg)" in page
        assert "Figuren svarer på: " in page
        assert name == "kjede" or f"--visning {file}" in page


def test_there_is_a_page_for_nothing_else() -> None:
    """A view that is gone takes its page with it."""
    pages = {path.stem for path in (DOCS / "galleri").glob("*.md")} - {"README"}

    assert pages == {file for file, _ in rows().values()}
