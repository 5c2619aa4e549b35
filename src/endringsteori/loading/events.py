"""From the event stream of libyaml to raw data with places, without recursion.

Whatever YAML can say and the format does not allow is told at its place and left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

import yaml
from yaml import ScalarEvent

from endringsteori.loading.missing_libyaml import MissingLibyamlError
from endringsteori.loading.opened import DISCARD, Opened
from endringsteori.loading.raw import RawList, RawMap
from endringsteori.loading.refusals import (
    MAX_DEPTH,
    can_be_cut,
    empty_or_comma,
    refuse_alias,
    refuse_cut,
    refuse_depth,
    refuse_document,
    refuse_key,
    refuse_key_of_many,
    refuse_properties,
)
from endringsteori.model import rens

if TYPE_CHECKING:
    from collections.abc import Callable

    from endringsteori.loading.raw import Fault
    from endringsteori.loading.source import Source

__all__ = ["MAX_DEPTH", "RawBuilder", "build"]

_MERGE: Final = "<<"


class RawBuilder:
    """Builds the raw data of one file, event by event.

    `complete` is False where reading stopped before the end of the text. What was told
    on the way is in `faults`.
    """

    __slots__ = (
        "_documents",
        "_names",
        "_opened",
        "complete",
        "done",
        "root",
    )

    def __init__(self, source: Source, text: str) -> None:
        self.root: Any = None
        self.complete = True
        self.done = False
        self._documents = 0
        self._opened = Opened(source, text)
        self._names = _Names()

    @property
    def faults(self) -> list[Fault]:
        """What was told of, as it was met."""
        return self._opened.faults

    def read(self, next_event: Callable[[], Any]) -> None:
        """Take events until there are no more, or none that can be used.

        Two of three are plain keys, values and items, and are taken here. `node`, `key` and
        `at` are those of `Opened`; only the key has to be given back.
        """
        opened, names, handlers = self._opened, self._names, self._handlers()
        text, cuts = opened.text, can_be_cut(opened.text)
        scalar: type[Any] = ScalarEvent
        node: Any = None  # what is open, whatever it is: `is_map` tells
        key, at, is_map = opened.key, opened.at, False
        while not self.done:
            event: Any = next_event()
            if event.__class__ is scalar and event.anchor is event.tag is None:
                value, style = event.value, event.style
                start, end = event.start_mark.index, event.end_mark.index
                if is_map and key is None:
                    name = names[value]
                    if name not in node and name != _MERGE:
                        key = name
                        at += (start, end)
                        continue
                elif (value or style) and key is not DISCARD and node is not None:
                    if style:
                        end = _end_of(text, start, end) if style in "|>" else end
                    elif cuts:
                        opened.key = key
                        refuse_cut(opened, start, end)
                    if is_map:
                        node[key] = value
                        key = None
                    else:
                        node.append(value)
                    at += (start, end)
                    continue
            opened.key = key
            handlers[event.__class__](event)
            node, key, at = opened.node, opened.key, opened.at
            is_map = node.__class__ is RawMap

    def _handlers(self) -> dict[type[Any], Callable[[Any], None]]:
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
            ScalarEvent: self._on_scalar,
            yaml.AliasEvent: self._on_alias,
        }

    def _stop(self, *, complete: bool) -> None:
        self.done = True
        self.complete = complete

    def _on_document(self, event: Any) -> None:  # noqa: ANN401 - the stubs lack `index`
        self._documents += 1
        if self._documents > 1:
            refuse_document(self._opened, event.start_mark.index)
            self._stop(complete=False)

    def _on_scalar(self, event: Any) -> None:  # noqa: ANN401 - as above
        """Take a scalar that is not plainly a key, a value or an item."""
        opened, value, style = self._opened, event.value, event.style
        start, end = event.start_mark.index, event.end_mark.index
        if event.anchor is not None or event.tag is not None:
            refuse_properties(opened, event)
        if opened.key is None and isinstance(opened.node, RawMap):
            opened.key = self._names[value]
            merges = value == _MERGE and not style
            if opened.key in opened.node or merges:
                refuse_key(opened, start, end, merges=merges)
                opened.key = DISCARD
            opened.at += (start, end)
            return
        if style:
            end = _end_of(opened.text, start, end) if style in "|>" else end
        elif not value:
            value = None
        else:
            refuse_cut(opened, start, end)
        self._attach(value, start, end)

    def _on_alias(self, event: Any) -> None:  # noqa: ANN401 - as above
        start, end = event.start_mark.index, event.end_mark.index
        refuse_alias(self._opened, start, end, event.anchor)
        self._attach(None, start, end)

    def _on_mapping(self, event: Any) -> None:  # noqa: ANN401 - as above
        start, flow = event.start_mark.index, bool(event.flow_style)
        self._open(event, RawMap(self._opened.source, start, flow=flow))

    def _on_list(self, event: Any) -> None:  # noqa: ANN401 - as above
        start, flow = event.start_mark.index, bool(event.flow_style)
        self._open(event, RawList(self._opened.source, start, flow=flow))

    def _open(self, event: Any, node: RawMap | RawList) -> None:  # noqa: ANN401 - as above
        opened = self._opened
        if event.anchor is not None or event.tag is not None:
            refuse_properties(opened, event)
        if opened.key is None and opened.node.__class__ is RawMap:
            refuse_key_of_many(opened, node.start)
        opened.open(node)
        if len(opened.stack) > MAX_DEPTH:
            refuse_depth(opened, node.start)
            self._stop(complete=False)

    def _on_end(self, event: Any) -> None:  # noqa: ANN401 - as above
        node = self._opened.close()
        if node.flow:
            node.end = event.end_mark.index
        self._attach(node, node.start, node.end)

    def _attach(self, value: object, start: int, end: int) -> None:
        """Put a value where it belongs. Nothing but a text can be a key."""
        opened = self._opened
        node, key = opened.node, opened.key
        opened.key = None
        if isinstance(node, RawList):
            node.append(value)
        elif node is None:
            self.root = value
        elif key is None:
            opened.key = DISCARD
        elif key is DISCARD:
            del opened.at[-2:]
            return
        else:
            if value is None:
                value, was_comma = empty_or_comma(opened, key)
                if was_comma:
                    del opened.at[-2:]
                    return
            node[key] = value
        opened.at += (start, end)


class _Names(dict[str, str]):
    """Keys as they are called. A file has the same few keys thousands of times."""

    def __missing__(self, key: str) -> str:
        name = self[key] = rens(key)
        return name


def _end_of(text: str, start: int, end: int) -> int:
    """Give where a text over several lines ends, without the empty lines below it."""
    return start + len(text[start:end].rstrip())


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
    parser = CParser(text)
    try:
        builder.read(parser.get_event)
    finally:
        parser.dispose()
    return builder
