"""What is written the plainest way, read line by line: twice as fast as from events.

Nearly every line of a chain file is a key and a text. What a line says by itself is read
here. An entry that is written otherwise, such as a text over several lines, is handed to
libyaml alone; where that is not enough, nothing is read here, and libyaml reads the file.
So whatever is read here is what libyaml reads, and what is wrong is told by it alone.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from endringsteori.loading.blocks import Blocks, OtherwiseError
from endringsteori.loading.raw import RawList, RawMap
from endringsteori.model import rens

if TYPE_CHECKING:
    from endringsteori.loading.events import RawBuilder
    from endringsteori.loading.source import Source

__all__ = ["read_lines"]

_NAME: Final = r"\w[\w./-]{0,200}+"
_TEXT: Final = (
    r"(?:-(?=\S))?+[^\s\-?:,\[\]{}#&*!|>'\"%@`][^:#\t\r\n]*+"
    r"(?:(?:(?<! )#|:(?=\S))[^:#\t\r\n]*+)*+"
)
"""A text without quotation marks, with the spaces after it. A hash sign after a space would
end it, and so would a colon before one."""

_QUOTED: Final = r"\"[^\"\\\t\r\n]*+\"|'[^'\t\r\n]*+'"
_ITEM: Final = r" *+\w[\w ./-]*+"
_LISTED: Final = rf"\[(?:{_ITEM}(?:,{_ITEM})*+)?+\]"
_LINE: Final = re.compile(
    rf"( *+)(?:(- ++)?+(?:({_NAME}|\"{_NAME}\"):(?=\s|\Z)( *+))?+"
    rf"(?:({_TEXT})|({_QUOTED})|({_LISTED}))?+)?+"
    r"(?: *+#(?!\w)[^\r\n]*+| *+)(?:\r?\n|\Z)(?(2)|(?(5)(?!\1 ++[^\s#])))"
)
"""A margin; the dash of an item; a key, and the space after its colon; a text, a text in
quotation marks or a list of words; a comment. What a comment must not begin with is told of.
A text with deeper lines below it goes on there."""

_HEAD: Final = re.compile(r"(?:(?: *+(?:#[^\r\n]*+)?\r?\n)*+---\r?\n)?+")
_MARGIN: Final = re.compile(" *")
_MARK: Final = "\ufeff"
"""A byte order mark, which libyaml skips in some places."""

_OFTEN: Final = 40
"""One of so many lines may be written otherwise. Past that, one reader is faster than two."""


def read_lines(source: Source, text: str) -> RawMap | None:
    """Read a text; None where it is empty, or not all of it can be read here.

    Raises `MissingLibyamlError` where PyYAML has no libyaml, and it is needed.
    """
    if _MARK in text:
        return None
    try:
        return _LineReader(source, text).read()
    except OtherwiseError:
        return None


class _Names(dict[str, str]):
    """Keys as they are called, by how they are written."""

    def __missing__(self, key: str) -> str:
        name = self[key] = rens(key.strip('"'))
        return name


class _LineReader:
    """Reads one text. `left` is how many entries more may be written otherwise."""

    __slots__ = ("blocks", "left", "names", "source", "text", "words")

    def __init__(self, source: Source, text: str) -> None:
        self.source = source
        self.text = text
        self.blocks = Blocks(source, text)
        self.left = _OFTEN + text.count("\n") // _OFTEN
        self.names = _Names()
        self.words: dict[str, str] = {}

    def read(self) -> RawMap | None:
        """Read all lines."""
        text, size, match, take = self.text, len(self.text), _LINE.match, self._take
        head = _HEAD.match(text)
        done = 0 if head is None else head.end()
        while done < size:
            line = match(text, done)
            if line is None:
                done = self._otherwise(done)
            else:
                take(done, line)
                done = line.end()
        while self.blocks.node is not None:
            self.blocks.leave()
        return self.blocks.root  # type: ignore[no-any-return]  # of a file's data only a mapping is read

    def _take(self, at: int, line: re.Match[str]) -> None:
        """Take what stands on a line that starts `at`."""
        margin, dash, name, gap, text, quoted, listed = line.groups()
        if name is dash is None:
            if line.lastindex == 1:
                return  # blank, or a comment
            raise OtherwiseError  # more of the text above
        blocks, column = self.blocks, len(margin)
        at += column
        is_next = column == blocks.columns[-1] and blocks.key is dash is None
        if not is_next or blocks.node.__class__ is RawList:
            at = self._begin(column, at, dash, name)
        if name is not None:
            end = at + len(name)
            blocks.take_key(self.names[name], at, end)
            at = end + 1 + len(gap)
        if text is not None:
            text = text.rstrip(" ")
            if " " not in text:  # ids, chosen words and numbers stand in many places
                text = self.words.setdefault(text, text)
            blocks.attach(text, at, at + len(text))
        elif quoted is not None:
            blocks.attach(quoted[1:-1], at, at + len(quoted))
        elif listed is not None:
            blocks.attach(self._listed(listed, at), at, at + len(listed))
        elif name is None:
            raise OtherwiseError  # an item that stands on the next line

    def _begin(self, column: int, at: int, dash: str | None, name: str | None) -> int:
        """Open and close what the margin of a line says, and give where its text starts."""
        if dash is None:
            self.blocks.begin_entry(column, at)
            return at
        self.blocks.begin_item(column, at)
        at += len(dash)
        if name is not None:
            self.blocks.enter(RawMap(self.source, at, flow=False), column + len(dash))
        return at

    def _listed(self, listed: str, at: int) -> RawList:
        """Make a list of one that stands in brackets."""
        items = RawList(self.source, at, flow=True)
        items.end = at + len(listed)
        where: list[int] = []
        at += 1
        for part in listed[1:-1].split(",") if listed != "[]" else ():
            item = part.strip(" ")
            start = at + part.index(item)
            items.append(self.words.setdefault(item, item))
            where += (start, start + len(item))
            at += len(part) + 1
        items.places.fill(where)
        return items

    def _otherwise(self, at: int) -> int:
        """Let libyaml read the entry that starts on a line, and give where it ends."""
        self.left -= 1
        if self.left < 0:
            raise OtherwiseError
        entry = _entry(self.text, at)
        built = _built(self.source, entry)
        root, column = built.root, len(entry) - len(entry.lstrip(" "))
        is_one = isinstance(root, (RawMap, RawList)) and len(root) == 1
        if built.faults or not is_one or root.start != column:
            raise OtherwiseError
        if isinstance(root, RawMap):
            self.blocks.begin_entry(column, at + column)
            ((key, value),) = root.items()
            ((start, end, first, last),) = root.places.values()
            self.blocks.take_key(key, at + start, at + end)
        else:
            self.blocks.begin_item(column, at + column)
            (value,), ((first, last),) = root, root.places
        self.blocks.attach(_moved(value, at), at + first, at + last)
        return at + len(entry)


def _built(source: Source, entry: str) -> RawBuilder:
    from yaml import YAMLError  # noqa: PLC0415 - few files need it

    from endringsteori.loading.events import build  # noqa: PLC0415 - as above

    try:
        return build(source, entry)
    except YAMLError as error:
        raise OtherwiseError from error


def _entry(text: str, at: int) -> str:
    """Give the lines of an entry: one, and all that are blank or stand deeper."""
    margin = _MARGIN.match(text, at)
    deeper = 1 + (0 if margin is None else len(margin[0]))
    end = r"(?:\r?\n|\Z)"
    below = rf"(?!\Z)(?: {{{deeper}}}[^\r\n]*+| *+){end}"
    found = re.compile(rf"[^\r\n]*+{end}(?:{below})*+").match(text, at)
    if found is None:
        raise OtherwiseError
    return found[0]


def _moved(value: Any, by: int) -> object:  # noqa: ANN401 - raw data
    """Move a text, or a list or mapping of some, from where it stood in its entry."""
    texts = value.values() if isinstance(value, RawMap) else value or (value,)
    if not all(isinstance(text, str) and text for text in texts):
        raise OtherwiseError
    if not isinstance(value, str):
        value.start += by
        value.end += by
        value.places.move(by)
    return value
