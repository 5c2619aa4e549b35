"""What a figure may show: texts with persons hidden, and the stamp of nivå individ."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from functools import cache
from operator import attrgetter
from typing import TYPE_CHECKING, Any, Final, cast

from endringsteori.diagram.paper.shares import Share
from endringsteori.diagram.prose import write_prose
from endringsteori.lean import dataclass
from endringsteori.model.masking import mask_of
from endringsteori.privacy import CONFIDENTIAL, CONFIDENTIAL_NOTE, may_hold

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator, Mapping

    from endringsteori.diagram.facets import Belongs, Facets
    from endringsteori.diagram.paper.shares import Shares
    from endringsteori.diagram.value import Diagram
    from endringsteori.model import Teori
    from endringsteori.privacy import Mask

__all__ = ["Protected"]

_IDS: Final = frozenset({"id", "source", "target", "group", "lane"})
"""The fields that hold ids: no two ids are shown as the same."""

_BETWEEN: Final = "\x1f"
"""Stands between texts where many are looked through at once; no number goes over it."""


@dataclass(frozen=True, slots=True)
class Protected:
    """A diagram as it may be shown, and the ids that its ids were made from."""

    diagram: Diagram
    _mask: Mask
    _originals: Mapping[str, str]

    @classmethod
    def of(cls, diagram: Diagram, teori: Teori) -> Protected:
        """Hide what is found of persons in a diagram, and stamp it at nivå individ.

        Everything that the diagram shows, ids among them, is gone through.
        """
        mask = mask_of(teori)
        if mask.individ:
            diagram = _stamped(diagram)
        elif not may_hold(_BETWEEN.join(_texts(diagram))):
            return cls(diagram, mask, {})
        shown = mask.names(_ids(diagram))
        originals = {name: id_ for id_, name in shown.items()}
        hidden: Diagram = _masked(replace(diagram, text=""), mask, shown)
        return cls(replace(hidden, text=write_prose(hidden)), mask, originals)

    def shares(self, shares: Shares) -> Shares:
        """Give what the boxes belong to, asked and told in names that may be shown."""

        def shown(element: str) -> Share | None:
            share = shares(self._originals.get(element, element))
            return share and Share(share.id, self._mask(share.label))

        return shown

    def facets(self, facets: Facets) -> Facets:
        """Give what the boxes belong to, asked and told in names that may be shown."""
        return {name: self._belongs(belongs) for name, belongs in facets.items()}

    def _belongs(self, belongs: Belongs) -> Belongs:
        def shown(element: str) -> tuple[Share, ...]:
            found = belongs(self._originals.get(element, element))
            return tuple(Share(one.id, self._mask(one.label)) for one in found)

        return shown


def _stamped(diagram: Diagram) -> Diagram:
    """Say in the title, which every picture and every page shows, that it is confidential."""
    språk = diagram.language
    stamp, note = CONFIDENTIAL.på(språk), CONFIDENTIAL_NOTE.på(språk)
    title = f"{stamp.upper()} · {diagram.title}"
    return replace(diagram, title=title, notes=(note, *diagram.notes))


def _texts(diagram: Diagram) -> Iterable[str]:
    """Give every text in a diagram once."""
    found: set[str] = set()
    waiting: list[object] = [diagram]
    while waiting:
        value = waiting.pop()
        kind: type = type(value)
        for part in _content(kind)(value):
            if isinstance(part, str):
                found.add(part)
            elif part:  # what is empty holds no text
                waiting.append(part)
    return found


@cache
def _content(kind: type) -> Callable[[object], Iterable[object]]:
    """Give what gets all that may hold a text out of a value of this class."""
    if is_dataclass(kind):
        return attrgetter(*(field.name for field in fields(kind)))
    if issubclass(kind, tuple):
        return cast("Callable[[object], Iterable[object]]", iter)
    return lambda _: ()


def _ids(value: object) -> Iterator[str]:
    if isinstance(value, tuple):
        for item in value:
            yield from _ids(item)
    elif is_dataclass(value):
        for field in fields(value):
            inner = getattr(value, field.name)
            if field.name in _IDS and isinstance(inner, str):
                yield inner
            else:
                yield from _ids(inner)


def _masked(value: Any, mask: Mask, ids: Mapping[str, str]) -> Any:  # noqa: ANN401 - any part of a diagram
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, tuple):
        return tuple(_masked(item, mask, ids) for item in value)
    if not is_dataclass(value):
        return value
    changed: dict[str, Any] = {}
    for field in fields(value):
        inner = getattr(value, field.name)
        is_id = field.name in _IDS and isinstance(inner, str)
        shown = ids[inner] if is_id else _masked(inner, mask, ids)
        if shown != inner:
            changed[field.name] = shown
    return replace(value, **changed) if changed else value  # type: ignore[type-var]  # an instance
