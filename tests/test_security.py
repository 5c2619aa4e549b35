"""What SECURITY.md and docs/sikkerhet.md promise is so in the code."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import Final

import endringsteori
from endringsteori.diagram.engine import wasm
from endringsteori.exchange import book
from endringsteori.loading import decode, events, excel

SOURCE: Final = Path(endringsteori.__file__).parent
PAGE: Final = Path(__file__).parents[1] / "docs" / "sikkerhet.md"

_NETWORK: Final = (
    "socket|ssl|ftplib|smtplib|imaplib|poplib|xmlrpc|socketserver|asyncio|http|requests"
    r"|httpx|aiohttp|urllib3|urllib\.request|urllib import .*request|webbrowser"
)
_RUNS_CODE: Final = re.compile(
    r"(?<![.\w`])(?:eval|exec|compile|__import__)\(|os\.(?:system|popen|exec|spawn)"
)
_OF_OUR_OWN_CLASSES: Final = {"lean/initialiser.py", "model/validation.py"}
"""These run the shape of a class and its annotations, as Python's own dataclasses do."""

_ENVIRONMENT: Final = re.compile(r'environ(?:ment)?\.get\("(\w+)"')


@cache
def modules() -> dict[str, str]:
    """Give the text of every module of the package, by its path."""
    return {
        path.relative_to(SOURCE).as_posix(): path.read_text(encoding="utf-8")
        for path in SOURCE.rglob("*.py")
    }


def importers(what: str) -> set[str]:
    """Give the modules that import what a pattern says, early or late."""
    line = re.compile(rf"^ *(?:import|from) (?:{what})\b", re.MULTILINE)
    return {path for path, text in modules().items() if line.search(text)}


def limits() -> dict[str, str]:
    """Give the table of limits on the page: what it is of, and what it says."""
    part = PAGE.read_text(encoding="utf-8").partition("\n## Grenser\n")[2]
    rows = re.findall(
        r"^\| (.+?) \| (.+?) \|$", part.partition("\n## ")[0], re.MULTILINE
    )
    return dict(rows)


def numbers(text: str) -> list[int]:
    """Give the numbers of a Norwegian text; a space parts the thousands."""
    return [int(one.replace(" ", "")) for one in re.findall(r"\d+(?: \d{3})*", text)]


def test_nothing_can_reach_the_network() -> None:
    """No module that opens a connection is imported anywhere, early or late."""
    assert importers(_NETWORK) == set()


def test_the_search_for_imports_finds_them() -> None:
    """Or the tests beside this one could not fail."""
    assert "loading/git.py" in importers("subprocess")
    assert "output/as_sarif.py" in importers(r"urllib\.parse")


def test_other_programs_are_started_in_two_places() -> None:
    """`git` and, where it is asked for, `dot`: and never through a shell."""
    starters = importers("subprocess|pty")

    assert starters == {"loading/git.py", "diagram/engine/system.py"}
    assert not any("shell=" in modules()[path] for path in starters)


def test_nothing_that_is_read_is_run() -> None:
    """No text but our own becomes code, and nothing is unpickled."""
    run = {path for path, text in modules().items() if _RUNS_CODE.search(text)}

    assert run == _OF_OUR_OWN_CLASSES
    assert importers("pickle|marshal|shelve|dill") == set()


def test_the_limits_on_the_page_are_those_of_the_code() -> None:
    """Who says yes to the program can trust the figures."""
    mega = 1024 * 1024
    told = limits()

    assert numbers(told["en fil"]) == [decode.MAX_BYTES / mega]
    assert numbers(told["nivåer i YAML"]) == [events.MAX_DEPTH]
    unpacked = [excel._MOST_BYTES / mega, excel._MOST_PARTS]  # noqa: SLF001 - the page
    assert numbers(told["en Excel-fil, pakket ut"]) == unpacked
    rows = [excel._MOST_ROWS]  # noqa: SLF001 - the page tells of it
    assert numbers(told["et ark i Excel som datakilde"]) == rows
    project = [book.MOST_ROWS, book._MOST_CELLS]  # noqa: SLF001 - the page tells of it
    assert numbers(told["et regneark som prosjekt"]) == project
    layout = [wasm.TIME_LIMIT, wasm.MEMORY_LIMIT / 1024**3]
    assert numbers(told["én oppstilling av en figur"]) == layout


def test_every_variable_of_the_environment_is_on_the_page() -> None:
    """Nothing else from outside decides what the program does."""
    page = PAGE.read_text(encoding="utf-8")
    read = {one for text in modules().values() for one in _ENVIRONMENT.findall(text)}

    assert read
    assert [name for name in sorted(read) if f"`{name}`" not in page] == []
