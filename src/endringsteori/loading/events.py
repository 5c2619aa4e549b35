"""From the event stream of libyaml to raw data with places, without recursion.

Whatever YAML can say and the format does not allow is told at its place and left out.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import yaml

from endringsteori.diagnostics import TroubleKind
from endringsteori.loading.entries import (
    SAFE,
    anchored,
    entry_end,
    is_disjoint,
    yes_if,
)
from endringsteori.loading.quoted import quoted, uncut
from endringsteori.loading.raw import Fault, RawList, RawMap
from endringsteori.model import rens
from endringsteori.model.fields import fields_at

if TYPE_CHECKING:
    from collections.abc import Callable

    from endringsteori.loading.raw import Path
    from endringsteori.loading.source import Source
    from endringsteori.texts import Verdi

__all__ = ["MAX_DEPTH", "MissingLibyamlError", "RawBuilder", "build"]

MAX_DEPTH: Final = 64
"""How deep a file may be nested."""

_DISCARD: Final = "\ud800"
"""Stands for a key whose value is read and thrown away: YAML has no way to write it."""

_CUT: Final = re.compile(r"[ \t]+#\w")
_CUT_ANYWHERE: Final = re.compile(r"[ \t]#\w")


class MissingLibyamlError(RuntimeError):
    """PyYAML was built without libyaml, which reading needs."""


class RawBuilder:
    """Builds the raw data of one file, event by event.

    `complete` is False where reading stopped before the end of the text. What was told
    on the way is in `faults`.
    """

    __slots__ = (
        "_can_be_cut",
        "_documents",
        "_key",
        "_key_end",
        "_key_start",
        "_names",
        "_node",
        "_stack",
        "complete",
        "done",
        "faults",
        "root",
        "source",
        "text",
    )

    def __init__(self, source: Source, text: str) -> None:
        self.source = source
        self.text = text
        self.root: Any = None
        self.faults: list[Fault] = []
        self.complete = True
        self.done = False
        self._documents = 0
        self._node: RawMap | RawList | None = None
        self._key: str | None = None
        self._key_start = 0
        self._key_end = 0
        self._names: dict[str, str] = {}
        self._stack: list[tuple[RawMap | RawList | None, str | None, int, int]] = []
        self._can_be_cut = _CUT_ANYWHERE.search(text) is not None

    def handlers(self) -> dict[type[Any], Callable[[Any], None]]:
        """Give what to call for each class of event."""
        return {
            yaml.StreamStartEvent: lambda _: None,
            yaml.StreamEndEvent: lambda _: self._stop(complete=True),
            yaml.DocumentStartEvent: self._on_document,
            yaml.DocumentEndEvent: lambda _: None,
            yaml.MappingStartEvent: self._on_mapping,
            yaml.SequenceStartEvent: self._on_list,
            yaml.MappingEndEvent: self._on_end,
            yaml.SequenceEndEvent: self._on_end,
            yaml.ScalarEvent: self._on_scalar,
            yaml.AliasEvent: self._on_alias,
        }

    def _stop(self, *, complete: bool) -> None:
        self.done = True
        self.complete = complete

    def _path(self) -> Path:
        """Give the way from the root to the value that comes next."""
        steps: list[str | int] = []
        for node, key, _, _ in (*self._stack, (self._node, self._key, 0, 0)):
            if isinstance(node, RawList):
                steps.append(len(node))
            elif node is not None and key is not None:
                steps.append(key)
        return tuple(steps)

    def _tell(
        self,
        kind: TroubleKind,
        start: int,
        end: int,
        *,
        loses: bool = True,
        **values: Verdi,
    ) -> None:
        if _DISCARD in (self._key, *(key for _, key, _, _ in self._stack)):
            return  # what is thrown away has been told of already
        fault = Fault(kind, start, end, self._path(), loses=loses, values=values)
        self.faults.append(fault)

    def _line_of(self, text: str) -> str:
        """Write what stands here with the text in quotation marks."""
        before = f"{self._key}: " if isinstance(self._node, RawMap) else "- "
        return before + quoted(text)

    def _on_document(self, event: Any) -> None:  # noqa: ANN401 - the stubs lack `index`
        self._documents += 1
        if self._documents > 1:
            at = event.start_mark.index
            fault = Fault(
                TroubleKind.SEVERAL_DOCUMENTS,
                at,
                at + 3,
                (),
                values={SAFE: yes_if(is_disjoint(self.text[:at], self.text[at:]))},
            )
            self.faults.append(fault)
            self._stop(complete=False)

    def _on_scalar(self, event: Any) -> None:  # noqa: ANN401 - the stubs lack `index`
        start, end, value = event.start_mark.index, event.end_mark.index, event.value
        style = event.style
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event)
        node = self._node
        if self._key is None and node.__class__ is RawMap:
            self._key = self._names.get(value) or self._name(value)
            self._key_start, self._key_end = start, end
            if self._key in node or (value == "<<" and not style):
                self._refuse_key(merges=value == "<<" and not style)
            return
        if style:
            if style in "|>":
                end = start + len(self.text[start:end].rstrip())
        elif not value:
            value = None
        elif self._can_be_cut and (cut := _CUT.match(self.text, end)):
            self._tell_cut(start, cut.end())
        self._attach(value, start, end)

    def _tell_cut(self, start: int, end: int) -> None:
        whole = uncut(self.text, start, end)
        self._tell(
            TroubleKind.HASH_CUTS_TEXT,
            start,
            end,
            tekst=whole,
            linje=self._line_of(whole),
        )

    def _name(self, value: str) -> str:
        """Give a key as it is called. A file has the same few keys thousands of times."""
        name = self._names[value] = rens(value)
        return name

    def _refuse_key(self, *, merges: bool) -> None:
        node, key, start, end = self._node, self._key, self._key_start, self._key_end
        assert isinstance(node, RawMap)  # noqa: S101 - only a mapping has keys
        assert key is not None  # noqa: S101 - it has just been read
        if merges:
            self._tell(TroubleKind.MERGE_KEY, start, end)
        else:
            first = node.places[key][:2]
            fault = Fault(
                TroubleKind.KEY_TWICE,
                start,
                end,
                self._path(),
                values={
                    "nøkkel": key,
                    SAFE: yes_if(self._is_repeated(first[0], start)),
                },
                first=first,
            )
            self.faults.append(fault)
        self._key = _DISCARD

    def _is_repeated(self, first: int, again: int) -> bool:
        """Tell whether two keys have the same value, each on one line."""
        ends = entry_end(self.text, first), entry_end(self.text, again)
        if ends[0] is None or ends[1] is None:
            return False
        return rens(self.text[first : ends[0]]) == rens(self.text[again : ends[1]])

    def _on_mapping(self, event: Any) -> None:  # noqa: ANN401 - the stubs lack `index`
        start = event.start_mark.index
        self._open(event, RawMap(self.source, start, flow=bool(event.flow_style)))

    def _on_list(self, event: Any) -> None:  # noqa: ANN401 - the stubs lack `index`
        start = event.start_mark.index
        self._open(event, RawList(self.source, start, flow=bool(event.flow_style)))

    def _open(self, event: Any, node: RawMap | RawList) -> None:  # noqa: ANN401 - as above
        if event.anchor is not None or event.tag is not None:
            self._refuse_properties(event)
        if isinstance(self._node, RawMap) and self._key is None:
            at = node.start
            self._tell(TroubleKind.KEY_NOT_TEXT, at, at + 1, loses=False)
        self._stack.append((self._node, self._key, self._key_start, self._key_end))
        self._node, self._key = node, None
        if len(self._stack) > MAX_DEPTH:
            at, deepest = node.start, {"dybde": MAX_DEPTH}
            fault = Fault(TroubleKind.TOO_DEEP, at, at + 1, (), values=deepest)
            self.faults.append(fault)
            self._stop(complete=False)

    def _on_end(self, event: Any) -> None:  # noqa: ANN401 - the stubs lack `index`
        node = self._node
        assert node is not None  # noqa: S101 - the parser closes only what it opened
        if node.flow:
            node.end = event.end_mark.index
        elif isinstance(node, RawList):
            node.end = node.places[-1][1] if node.places else node.start
        elif node.places:
            node.end = next(reversed(node.places.values()))[3]
        self._node, self._key, self._key_start, self._key_end = self._stack.pop()
        self._attach(node, node.start, node.end)

    def _on_alias(self, event: Any) -> None:  # noqa: ANN401 - the stubs lack `index`
        start, end = event.start_mark.index, event.end_mark.index
        self._tell_anchor(TroubleKind.ALIAS, start, end, event.anchor)
        self._attach(None, start, end)

    def _attach(self, value: object, start: int, end: int) -> None:
        """Put a value where it belongs. Nothing but a text can be a key."""
        node = self._node
        if node.__class__ is RawMap:
            key = self._key
            self._key = None
            if key is None:
                self._key = _DISCARD
            elif key is not _DISCARD:
                if value is None:
                    if node.flow and self._was_comma(node, key):
                        return
                    value = self._empty(key)
                node[key] = value
                node.places[key] = (self._key_start, self._key_end, start, end)
        elif isinstance(node, RawList):
            node.append(value)
            node.places.append((start, end))
        else:
            self.root = value

    def _empty(self, key: str) -> str | None:
        """Give what an empty value is: nothing, but of a key that no thing here has.

        An empty field is left out before the model sees it, and must not hide a misspelt
        key.
        """
        names = fields_at(self._path())
        return None if not names or key in names else ""

    def _was_comma(self, node: RawMap, key: str) -> bool:
        """Tell of a comma that was meant as part of the text or number before it."""
        before = next(reversed(node), None)
        if before is None or not isinstance(node[before], str):
            return False
        if self.text[self._key_end : self._key_end + 80].lstrip().startswith(":"):
            return False
        start = node.places[before][2]
        meant = self.text[start : self._key_end]
        path = (*self._path(), before)
        if self.faults and self.faults[-1].path == path:
            self.faults.pop()
        self.faults.append(
            Fault(
                TroubleKind.COMMA_IN_BRACES,
                start,
                self._key_end,
                path,
                loses=True,
                values={
                    "nøkkel": before,
                    "tekst": meant,
                    "rest": key,
                    "linje": f"{before}: {quoted(meant)}",
                },
            )
        )
        return True

    def _tell_anchor(self, kind: TroubleKind, start: int, end: int, name: str) -> None:
        safe = yes_if(anchored(self.text, name) is not None)
        loses = kind is TroubleKind.ALIAS
        self._tell(kind, start, end, loses=loses, navn=name, trygt=safe)

    def _refuse_properties(self, event: Any) -> None:  # noqa: ANN401 - any node event
        at = event.start_mark.index
        if event.anchor is not None:
            end = at + 1 + len(event.anchor)
            self._tell_anchor(TroubleKind.ANCHOR, at, end, event.anchor)
        else:
            self._tell(TroubleKind.TAG, at, at + 1, loses=False, tagg=event.tag)


def build(source: Source, text: str) -> RawBuilder:
    """Read the first document of a text.

    Raises `yaml.YAMLError` where the text is no YAML, and `MissingLibyamlError` where
    PyYAML has no libyaml.
    """
    try:
        from yaml._yaml import CParser  # noqa: PLC0415 - a plain word where it is missing
    except ImportError as error:
        raise MissingLibyamlError from error
    builder = RawBuilder(source, text)
    handlers = builder.handlers()
    on_scalar, scalar = handlers[yaml.ScalarEvent], yaml.ScalarEvent
    parser = CParser(text)
    next_event = parser.get_event
    try:
        while not builder.done:
            event = next_event()
            if event.__class__ is scalar:  # two of three are
                on_scalar(event)
            else:
                handlers[event.__class__](event)
    finally:
        parser.dispose()
    return builder
