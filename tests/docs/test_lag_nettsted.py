"""The site holds every page once, and all that they show."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path
from typing import Any, Final

import pytest

import endringsteori
from docs import lag_kommandosider, lag_nettsted
from endringsteori.cli.words import COMMANDS

ROOT: Final = Path(__file__).parents[2]
SETTINGS: Final = (ROOT / "docs" / "nettsted.toml").read_text(encoding="utf-8")

_HEADING: Final = re.compile(r"^### (\S+)$", re.MULTILINE)


@pytest.fixture(scope="module")
def there() -> dict[str, str]:
    """Give every page of the site."""
    return lag_nettsted.pages()


def listed(entry: object) -> list[str]:
    """Give the pages of a part of the menu, in order."""
    if isinstance(entry, str):
        return [entry]
    parts: Any = entry.values() if isinstance(entry, dict) else entry
    return [path for part in parts for path in listed(part)]


def test_every_page_is_in_the_menu_once(there: dict[str, str]) -> None:
    """A new page that nobody put there is found here, and not by its readers."""
    settings = tomllib.loads(lag_nettsted.navigation(SETTINGS, there))
    menu = listed(settings["project"]["nav"])

    assert sorted(menu) == sorted(there)


def test_a_pattern_becomes_the_pages_that_fit() -> None:
    """In order, at the place of the pattern, and none from folders below."""
    asked = 'nav = [\n  "docs/regler/ET*.md",\n  "docs/ci.md",\n  "docs/borte.md",\n]\n'
    paths = ["docs/regler/ET2.md", "docs/regler/ET1.md", "docs/regler/ET/3.md"]

    made = tomllib.loads(lag_nettsted.navigation(asked, [*paths, "docs/ci.md"]))

    assert made == {"nav": ["docs/regler/ET1.md", "docs/regler/ET2.md", "docs/ci.md"]}


def test_what_the_pages_show_comes_along(there: dict[str, str]) -> None:
    """Pictures and templates, but no page twice."""
    beside = lag_nettsted.beside(there)

    assert "docs/galleri/kjede.svg" in beside
    assert "LICENSE" in beside
    assert set(beside) & set(there) == set()


def test_every_command_has_an_example_that_works(there: dict[str, str]) -> None:
    """Each runs, in order, and nothing goes wrong in it."""
    assert set(lag_kommandosider.EXAMPLES) == set(COMMANDS)
    codes = {
        name: there[f"docs/kommandoer/{name}.md"].rpartition("Svarkoden er ")[2]
        for name in COMMANDS
    }

    assert {name for name, code in codes.items() if code != "0.\n"} == {"rett"}


def test_every_public_name_is_told_of(there: dict[str, str]) -> None:
    """Once each, with something said about it."""
    page = there["docs/api.md"]
    names = [one for one in endringsteori.__all__ if one != "versjon"]

    assert sorted(_HEADING.findall(page)) == sorted(names)
    assert re.findall(r"^### .+\n+(?=#|\Z)", page, re.MULTILINE) == []


def test_a_block_that_is_to_be_saved_has_its_file_as_title() -> None:
    """Zensical takes no bare name there: it would read the block as prose."""
    page = "```yaml kjede.yaml\nmål: x\n```\n\n```bash\nls\n```\n"

    assert lag_nettsted.for_the_site(page) == (
        '```yaml title="kjede.yaml"\nmål: x\n```\n\n```bash\nls\n```\n'
    )
