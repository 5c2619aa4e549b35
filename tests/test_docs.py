"""The pages in `docs` say what is so."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from docs import (
    lag_formatside,
    lag_regelsider,
    lag_regnearkside,
    lag_skjema,
    lag_tabellside,
)
from endringsteori import (
    Memory,
    diagnostics,
    diagram,
    graph,
    les,
    loading,
    model,
    rules,
    texts,
)
from endringsteori.texts.ordvalg import LEDD_SLAG, navn_på_slag

if TYPE_CHECKING:
    from types import ModuleType

ROOT: Final = Path(__file__).parents[1]
DOCS: Final = ROOT / "docs"
PAGES: Final = (*ROOT.glob("*.md"), *DOCS.glob("*.md"), *DOCS.glob("galleri/*.md"))

_LINK: Final = re.compile(r"\]\((?!https?:)([^)]+)\)")
_HEADING: Final = re.compile(r"^#+ (.+)$", re.MULTILINE)
_NOT_IN_ANCHOR: Final = re.compile(r"[^\w\- ]")
_TRAP: Final = re.compile(
    r"^\| `(\{?(?:navn|verdi): [^`]+)` \| `([^`]+)`", re.MULTILINE
)
_ROW: Final = re.compile(
    r"^\| (\w+) \| (\w+) \| (\w+) \| ([\w ]+) \| `(\w+)` \|", re.MULTILINE
)
_CODES: Final = re.compile(r"ET(\d{3})(?:–ET(\d{3}))?")
_CLASS: Final = re.compile(r"\| `([A-ZÆØÅ]\w+)` \|")


def page(name: str) -> str:
    """Give the text of a page."""
    return (DOCS / name).read_text(encoding="utf-8")


def anchors(path: Path) -> set[str]:
    """Give the anchors that the headings of a page make."""
    headings = _HEADING.findall(path.read_text(encoding="utf-8"))
    return {
        _NOT_IN_ANCHOR.sub("", heading).lower().replace(" ", "-")
        for heading in headings
    }


def read(line: str) -> list[str]:
    """Read a line of a goal, or of an ambition, and give the codes of what is wrong."""
    if "verdi" in line:
        text = (
            f"endringsteori: 1\nindikatorer:\n  a:\n    navn: A\n    ambisjon: {line}\n"
        )
        if not line.startswith("{"):
            text = text.replace(f" {line}", f"\n      {line}")
    else:
        text = f"endringsteori: 1\nmål:\n  a: {line}\n"
        if not line.startswith("{"):
            text = text.replace(f" {line}", f"\n    {line}")
    return [funn.code for funn in les(Memory({"a.yaml": text.encode()})).funn]


@pytest.mark.parametrize(
    "script",
    [lag_formatside, lag_regelsider, lag_regnearkside, lag_skjema, lag_tabellside],
    ids=lambda script: script.__name__,
)
def test_what_is_made_of_the_program_is_not_stale(script: ModuleType) -> None:
    """Tables, pages and schemas say what it says; those that take longer, `make sider` tries."""
    assert script.main(["--sjekk"]) == 0


def test_the_examples_name_their_schema() -> None:
    """Root files the one, the other files of a folder the other; both are there."""
    wrong = []
    for file in (ROOT / "eksempler").rglob("*.yaml"):
        first, _, rest = file.read_text("utf-8").partition("\n")
        name = first.removeprefix("# yaml-language-server: $schema=")
        part = "" if "endringsteori: 1" in rest.splitlines() else "-delfil"
        target = (file.parent / name).resolve()
        if target != ROOT / "skjema" / f"endringsteori{part}.schema.json":
            wrong.append(file.name)

    assert wrong == []


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.name)
def test_links_lead_somewhere(path: Path) -> None:
    """To a file that is there, and a heading in it."""
    broken = []
    for link in _LINK.findall(path.read_text(encoding="utf-8")):
        file, _, anchor = link.partition("#")
        target = path.parent / file if file else path
        if not target.exists() or (anchor and anchor not in anchors(target)):
            broken.append(link)

    assert broken == []


def test_the_traps_are_all_tried() -> None:
    """The pattern above finds every row of the table."""
    table = page("format.md").partition("| Skriv ikke |")[2].partition("\n\n")[0]

    assert len(_TRAP.findall(page("format.md"))) == table.count("\n") - 1


@pytest.mark.parametrize(("wrong", "right"), _TRAP.findall(page("format.md")))
def test_a_trap_is_a_trap_and_its_mend_a_mend(wrong: str, right: str) -> None:
    """What the page warns of is one finding, and what it offers is none."""
    assert len(read(wrong)) == 1
    assert read(right) == []


def test_the_glossary_calls_the_links_what_the_program_calls_them() -> None:
    """In three languages, and in the words of both profiles."""
    rows = {row[0]: row[1:] for row in _ROW.findall(page("ordliste.md"))}
    said = {slag: rows[slag][:3] for slag in LEDD_SLAG}
    expected = {
        slag: (
            navn_på_slag(slag).nn,
            navn_på_slag(slag).en,
            navn_på_slag(slag, "dfø").nb,
        )
        for slag in LEDD_SLAG
    }

    assert said == expected


def test_the_glossary_names_classes_that_are_there() -> None:
    """A class that is renamed takes its row along."""
    rooms = (model, diagnostics, texts, rules, graph, loading, diagram)
    offered = {name for room in rooms for name in room.__all__}
    named = set(_CLASS.findall(page("ordliste.md")))

    assert named
    assert named - offered == set()


def test_the_changelog_names_every_rule() -> None:
    """Users see when a rule came; a run of codes may be written `ET101–ET118`."""
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    named = {
        f"ET{number:03}"
        for first, last in _CODES.findall(text)
        for number in range(int(first), int(last or first) + 1)
    }

    assert {rule.code for rule in rules.RULES} - named == set()
