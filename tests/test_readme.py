"""Everything that the README tells people to write does what the README says."""

from __future__ import annotations

import re
from contextlib import redirect_stdout
from io import StringIO
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from code_blocks import PROGRAM, Block, blocks_of, printed_by
from endringsteori.cli import main

if TYPE_CHECKING:
    from collections.abc import Iterator

ROOT: Final = Path(__file__).parents[1]
README: Final = (ROOT / "README.md").read_text(encoding="utf-8")

_LINK: Final = re.compile(r"\]\((?!https?:)([^)#]+)")
_TARGET: Final = re.compile(r"make ([a-zæøå]+)")
_HELPED: Final = re.compile(r"^ {4}([a-z-]+) {2,}", re.MULTILINE)
_TABLED: Final = re.compile(r"^\| `endringsteori ([a-z-]+)", re.MULTILINE)


BLOCKS: Final = blocks_of(README)


@pytest.fixture(scope="module")
def home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder with the files that the README asks the reader to save."""
    folder = tmp_path_factory.mktemp("leser")
    for block in blocks("yaml"):
        (folder / block.file).write_text(block.text, encoding="utf-8")
    return folder


def blocks(language: str) -> tuple[Block, ...]:
    """Give the blocks of one language; there must be some."""
    found = tuple(block for block in BLOCKS if block.language == language)
    assert found
    return found


def commands(text: str) -> Iterator[str]:
    """Give the commands of a block that are our own, without the prompt."""
    for line in text.splitlines():
        command = line.removeprefix("$ ")
        if command.startswith(f"{PROGRAM} "):
            yield command


def test_the_first_chain_is_short_enough_to_paste() -> None:
    """A reader gets to a finding within a minute."""
    (chain,) = blocks("yaml")

    assert 15 <= len(chain.text.splitlines()) <= 25


@pytest.mark.parametrize("block", blocks("console"))
def test_a_command_prints_what_is_shown(
    block: Block, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """To the letter."""
    monkeypatch.chdir(home)
    first, _, shown = block.text.partition("\n")

    (command,) = commands(first)

    assert shown == printed_by(command)


@pytest.mark.parametrize("block", blocks("bash"))
def test_commands_without_output_shown_work(
    block: Block, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In the folder where the reader saved the chain, and the file they write is there."""
    monkeypatch.chdir(home)

    for command in commands(block.text):
        printed_by(command)
        written = re.search(r"-o (\S+)", command)
        assert written is None or (home / written[1]).stat().st_size > 0


@pytest.mark.parametrize(
    ("code", "shown"), tuple(zip(blocks("python"), blocks("text"), strict=True))
)
def test_python_prints_what_is_shown(
    code: Block, shown: Block, home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The block after each block of Python is what it prints."""
    monkeypatch.chdir(home)
    out = StringIO()

    with redirect_stdout(out):
        exec(compile(code.text, "README.md", "exec"), {})  # noqa: S102 - our own README

    assert shown.text.strip() == out.getvalue().strip()


def test_every_command_of_the_program_is_listed() -> None:
    """The table of the README, and the help."""
    out = StringIO()

    with redirect_stdout(out), pytest.raises(SystemExit):
        main(["--help"])

    listed = set(_TABLED.findall(README))
    assert listed
    assert listed == set(_HELPED.findall(out.getvalue()))


def test_every_make_target_is_there() -> None:
    """What stands behind `make`, in the text and in the blocks."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(_TARGET.findall(README))

    assert {"eksempel", "test"} <= targets
    assert {one for one in targets if f"\n{one}:" not in makefile} == set()


def test_every_file_that_is_named_is_there() -> None:
    """Links, and the files of the lines for Windows."""
    (windows,) = blocks("powershell")
    requirements = re.findall(r"-r (\S+)", windows.text)
    named = [*_LINK.findall(README), *(one.replace("\\", "/") for one in requirements)]

    assert len(requirements) == 2
    assert [one for one in named if not (ROOT / one).exists()] == []
