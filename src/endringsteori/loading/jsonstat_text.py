"""JSON with places: the text of a statistics file as mappings and lists that know where they stand.

The module `json` of the standard library gives no places, goes down by recursion and keeps
the last of two equal keys; files come from outside, so none of that will do.
"""

from __future__ import annotations

import json
import re
from dataclasses import field
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeAlias

from endringsteori.diagnostics import TroubleKind
from endringsteori.lean import dataclass
from endringsteori.loading.raw import RawList, RawMap

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.loading.source import Source
    from endringsteori.texts import Verdi

__all__ = ["Json", "UnreadableError", "read_json"]

Json: TypeAlias = "RawMap | RawList | str | Decimal | bool | None"
"""A value in JSON. Only texts are `str`; every number is a `Decimal`, digit for digit."""

_DEEPEST: Final = 64
_LONGEST_SHOWN: Final = 20
_BLANK: Final = re.compile(r"[ \t\r\n]*+")
_TOKEN: Final = re.compile(
    r'"(?P<text>[^"\\\x00-\x1f]*+(?:\\[^\x00-\x1f][^"\\\x00-\x1f]*+)*+)"'
    r"|(?P<number>-?(?:0|[1-9][0-9]*+)(?:[.][0-9]++)?(?:[eE][-+]?[0-9]{1,4})?)(?![\w.+-])"
    r"|(?P<word>true|false|null)(?!\w)"
    r"|(?P<sign>[]{}[,:])"
)
_SURROGATE: Final = re.compile("[\ud800-\udfff]")
_WORDS: Final[Mapping[str, Json]] = {"true": True, "false": False, "null": None}


class UnreadableError(Exception):
    """A file of statistics that does not say what it should, from `start` to `end`."""

    def __init__(
        self, kind: TroubleKind, start: int, end: int, **values: Verdi
    ) -> None:
        super().__init__(kind.value)
        self.kind = kind
        self.start = start
        self.end = end
        self.values = values


def read_json(source: Source) -> Json:
    """Read a whole text as one JSON value. Raises `UnreadableError` at the first fault."""
    return _Reader(source).whole()


@dataclass(slots=True)
class _Reader:
    """Reads on from `at`; `open` are the mappings and lists that are not closed yet."""

    source: Source
    at: int = 0
    open: list[tuple[RawMap | RawList, str]] = field(default_factory=list)

    def whole(self) -> Json:
        top = RawList(self.source, 0, flow=True)
        self.open.append((top, ""))
        self._value(self._token())
        while len(self.open) > 1:
            self._step(self.open[-1][0])
        if self._blank() < len(self.source.text):
            self._fail(self.at)
        return top[0]  # type: ignore[no-any-return]  # lists hold what was put into them

    def _step(self, home: RawMap | RawList) -> None:
        """Read the next item of what is open, or close it."""
        token = self._token()
        if token["sign"] == ("}" if isinstance(home, RawMap) else "]"):
            self._close(token.end())
            return
        if home:
            if token["sign"] != ",":
                self._fail(token.start())
            token = self._token()
        if isinstance(home, RawList):
            self._value(token)
            return
        if token["text"] is None:
            self._fail(token.start())
        key = self._text(token)
        if key in home:
            self._fail(token.start())
        home.places[key] = (token.start(), token.end(), token.end(), token.end())
        colon = self._token()
        if colon["sign"] != ":":
            self._fail(colon.start())
        self._value(self._token(), key)

    def _value(self, token: re.Match[str], key: str = "") -> None:
        """Put a value into what is open; a mapping or list is open from now on."""
        sign = token["sign"]
        if sign is None:
            self._put(self._scalar(token), key, token.start(), token.end())
            return
        if sign not in "[{":
            self._fail(token.start())
        if len(self.open) > _DEEPEST:
            start = token.start()
            raise UnreadableError(
                TroubleKind.TOO_DEEP, start, start + 1, dybde=_DEEPEST
            )
        kind = RawMap if sign == "{" else RawList
        node = kind(self.source, token.start(), flow=True)
        self._put(node, key, token.start(), token.end())
        self.open.append((node, key))

    def _put(self, value: Json, key: str, start: int, end: int) -> None:
        home = self.open[-1][0]
        if isinstance(home, RawMap):
            home[key] = value
            home.places[key] = (*home.places[key][:2], start, end)
        else:
            home.append(value)
            home.places.append((start, end))

    def _close(self, end: int) -> None:
        node, key = self.open.pop()
        node.end = end
        home = self.open[-1][0]
        if isinstance(home, RawMap):
            home.places[key] = (*home.places[key][:3], end)
        else:
            home.places[-1] = (node.start, end)

    def _scalar(self, token: re.Match[str]) -> Json:
        if token["text"] is not None:
            return self._text(token)
        if token["number"] is not None:
            return Decimal(token["number"])
        return _WORDS[token["word"]]

    def _text(self, token: re.Match[str]) -> str:
        text = token["text"]
        if "\\" not in text:
            return text
        try:
            read: Any = json.loads(token[0])
        except ValueError:
            self._fail(token.start())
        if _SURROGATE.search(read):
            self._fail(token.start())
        return str(read)

    def _token(self) -> re.Match[str]:
        token = _TOKEN.match(self.source.text, self._blank())
        if token is None:
            self._fail(self.at)
        self.at = token.end()
        return token

    def _blank(self) -> int:
        blank = _BLANK.match(self.source.text, self.at)
        self.at = self.at if blank is None else blank.end()
        return self.at

    def _fail(self, start: int) -> NoReturn:
        line = self.source.text[start : start + _LONGEST_SHOWN].splitlines()
        end = start + max(len(line[0]) if line else 0, 1)
        raise UnreadableError(TroubleKind.JSON, start, end)
