"""Every block of code in the pages does what the page says; `test_readme` reads the README.

A block that cannot be run says so in a comment on the line before it:

- `<!-- kjøres ikke: … -->` and why
- `<!-- svarkode: 1 -->` where the program finds something that counts
- `<!-- inne i: tiltak/t/resultater/r -->` where the YAML is a part of something
- `<!-- står i: FIL -->` where it is lines of a file that is there

The pages of the rules show the projects in `tests/rules`, which are read there.
"""

from __future__ import annotations

import json
import re
import shutil
import tomllib
from contextlib import redirect_stdout
from io import StringIO
from itertools import pairwise
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
import yaml

from code_blocks import PROGRAM, Block, blocks_of, printed_by, words_of
from endringsteori import Memory, les
from endringsteori.cli.words import COMMANDS
from repository import Repo

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parents[2]
PAGES: Final = (
    ROOT / "CONTRIBUTING.md",
    *sorted((ROOT / "docs").glob("*.md")),
    *sorted((ROOT / "docs" / "galleri").glob("*.md")),
    *sorted((ROOT / "eksempler").glob("*/README.md")),
)
WITH_BLOCKS: Final = tuple(
    path for path in PAGES if blocks_of(path.read_text(encoding="utf-8"))
)
MAKEFILE: Final = (ROOT / "Makefile").read_text(encoding="utf-8")
PROJECT: Final = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

ELSEWHERE: Final = frozenset({"ET006", "ET010", "ET017"})
"""What a piece of a project shows: a register, a thing and a file that the piece is without."""

_WRITTEN: Final = re.compile(r"(?:-o|--figur|--merk|--ut) (?:[a-z-]+=)?(\S+)")
_EXTRA: Final = re.compile(r"endringsteori\[([a-z,]+)\]")
_INLINE: Final = re.compile(rf"`{PROGRAM} ([a-zæøå][a-zæøå-]*)[^`]*`")
_INLINE_MAKE: Final = re.compile(r"`make ([a-zæøå-]+)")


def name_of(path: Path) -> str:
    """Give the name of a page as the reader knows it."""
    return path.relative_to(ROOT).as_posix()


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder with the examples."""
    shutil.copytree(ROOT / "eksempler", tmp_path / "eksempler")
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize("path", WITH_BLOCKS, ids=name_of)
def test_the_blocks_of_a_page_do_what_they_say(path: Path, home: Path) -> None:
    """In order, in one folder, as a reader goes down the page."""
    page = path.read_text(encoding="utf-8")
    if "ny kjeder" not in page:
        have_chains(home, in_git=" --mot " in page)
    blocks = blocks_of(page)
    for block, following in pairwise((*blocks, Block("", "", ""))):
        if block.said("kjøres ikke") is None:
            do(block, following, home)


def have_chains(home: Path, *, in_git: bool) -> None:
    """Have `kjeder` there, as the recipes say that the reader has."""
    shutil.copytree(ROOT / "eksempler" / "fjellfjord", home / "kjeder")
    if in_git:
        repo = Repo(home)
        repo.commit({})
        repo.git("update-ref", "refs/remotes/origin/main", "HEAD")


def do(block: Block, following: Block, home: Path) -> None:
    """Do what a block asks for; the languages that are not here say nothing to run."""
    if block.language == "bash":
        for line in block.text.splitlines():
            obey(line, int(block.said("svarkode") or 0), home)
    elif block.language == "console":
        assert "".join(shown_of(block)) == block.text
    elif block.language == "python":
        shown = following.text if following.language == "text" else None
        execute(block.text, shown)
    elif block.language == "yaml":
        take(block, home)
    elif block.language == "json":
        assert json.loads(block.text)
    elif block.language == "toml":
        assert tomllib.loads(block.text)
    else:
        assert block.language == "text", f"kan ikke kjøre {block.language}"


def obey(line: str, code: int, home: Path) -> None:
    """Run a line of ours; of others, see that what it asks for is there."""
    words = words_of(line)
    if words[:1] == [PROGRAM]:
        printed_by(line, code)
        for written in _WRITTEN.findall(line):
            assert written == "-" or (home / written).stat().st_size, written
    elif words[:1] == ["make"]:
        assert f"\n{words[1]}:" in MAKEFILE
    elif words:
        (extras,) = _EXTRA.findall(line)
        assert words[:2] == ["pip", "install"]
        offered = PROJECT["project"]["optional-dependencies"]
        assert set(extras.split(",")) <= set(offered)


def shown_of(block: Block) -> Iterator[str]:
    """Give a block of commands and what they print, as it is when they are run."""
    for line in block.text.splitlines(keepends=True):
        if line.startswith("$ "):
            yield line
            yield printed_by(
                line.removeprefix("$ ").strip(), int(block.said("svarkode") or 0)
            )


def execute(code: str, shown: str | None) -> None:
    """Run Python; where the next block is text, that is what it prints."""
    out = StringIO()
    with redirect_stdout(out):
        exec(compile(code, "siden", "exec"), {})  # noqa: S102 - our own pages
    assert shown is None or out.getvalue() == shown


def take(block: Block, home: Path) -> None:
    """Read YAML as what it is: a file of ours or of others, or a piece of a project."""
    shown_from = block.said("står i")
    if shown_from:
        assert stripped(block.text) in stripped((home / shown_from).read_text("utf-8"))
        return
    if block.file.startswith("."):
        assert yaml.safe_load(block.text)  # tests/maler runs the recipes
        return
    if block.file:
        (home / block.file).write_text(block.text, encoding="utf-8")
    text = whole(block)
    lest = les(Memory({"endringsteori.yaml": text.encode()}))
    wrong = [funn.message for funn in lest.funn if funn.code not in ELSEWHERE]
    assert wrong == []


def stripped(text: str) -> str:
    """Give text with no indentation, so that lines are found at any depth."""
    return "".join(f"{line.strip()}\n" for line in text.splitlines())


def whole(block: Block) -> str:
    """Give the project that a piece of YAML is a part of."""
    text = block.text
    place = block.said("inne i")
    if place:
        path = place.split("/")
        for depth, name in reversed(tuple(enumerate(path))):
            named = f"navn: {name}\n" if depth % 2 else ""
            inner = "".join(
                f"  {line}" for line in (named + text).splitlines(keepends=True)
            )
            text = f"{name}:\n{inner}"
    return text if "endringsteori: 1\n" in text else f"endringsteori: 1\n{text}"


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_no_block_is_overlooked(path: Path) -> None:
    """Each fence names its language, so that the tests know what to do with it."""
    page = path.read_text(encoding="utf-8")
    fences = [line for line in page.splitlines() if line.startswith("```")]

    assert len(fences) == 2 * len(blocks_of(page))


@pytest.mark.parametrize("path", PAGES, ids=name_of)
def test_commands_in_the_text_are_there(path: Path) -> None:
    """Those of the program, and of make."""
    page = path.read_text(encoding="utf-8")

    assert set(_INLINE.findall(page)) - set(COMMANDS) == set()
    assert [
        name for name in _INLINE_MAKE.findall(page) if f"\n{name}:" not in MAKEFILE
    ] == []


def test_there_are_pages_of_all_kinds() -> None:
    """The pattern finds the blocks of each language that a test above is for."""
    found = {
        block.language
        for path in WITH_BLOCKS
        for block in blocks_of(path.read_text(encoding="utf-8"))
    }

    assert {"bash", "python", "yaml", "json", "toml"} <= found
