"""The blocks of code in a page of Markdown, and the commands in them."""

from __future__ import annotations

import re
import shlex
from contextlib import redirect_stdout
from glob import glob
from io import StringIO
from typing import Final, NamedTuple

from endringsteori.cli import main

__all__ = ["PROGRAM", "Block", "blocks_of", "printed_by", "run", "words_of"]

PROGRAM: Final = "endringsteori"

_FENCED: Final = re.compile(
    r"^(?:<!-- (?P<mark>[^\n]+) -->\n)?"
    r"```(?P<language>\w+) ?(?P<file>\S*)\n(?P<text>.*?)^```$",
    re.DOTALL | re.MULTILINE,
)


class Block(NamedTuple):
    """A block of code: its language, the file it is to be saved as, and its text.

    `mark` is the comment on the line before it, which readers of the page do not see.
    """

    language: str
    file: str
    text: str
    mark: str = ""

    def said(self, about: str) -> str | None:
        """Give what the mark says about something: `x` of the mark `about: x`."""
        name, _, value = self.mark.partition(": ")
        return value if name == about else None


def blocks_of(page: str) -> tuple[Block, ...]:
    """Give the blocks of a page, in order."""
    return tuple(
        Block(found["language"], found["file"], found["text"], found["mark"] or "")
        for found in _FENCED.finditer(page)
    )


def words_of(line: str) -> list[str]:
    """Give the words of a line as the shell does: no comments, and `*` is what is there."""
    words = shlex.split(line, comments=True)
    return [one for word in words for one in (_there(word) if "*" in word else [word])]


def _there(pattern: str) -> list[str]:
    return sorted(glob(pattern)) or [pattern]  # noqa: PTH207 - as the shell writes them


def run(words: list[str]) -> int:
    """Run the program with these words in this process; give the exit code."""
    try:
        return main(words)
    except SystemExit as ended:  # argparse ends it for --help and for wrong flags
        return int(ended.code or 0)


def printed_by(line: str, code: int = 0) -> str:
    """Run a command line of ours, which must answer with a code; give what it prints."""
    program, *words = words_of(line)
    assert program == PROGRAM
    out = StringIO()
    with redirect_stdout(out):
        assert run(words) == code, line
    return out.getvalue()
