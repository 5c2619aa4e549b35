"""What stands in a file in a short form or on one line, as data that can get more fields."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from endringsteori.loading.raw import RawList, RawMap
from endringsteori.model.forms import Plain

if TYPE_CHECKING:
    from endringsteori.loading.raw import Path

__all__ = ["HYPOTHESES", "opened", "spelt"]

HYPOTHESES: Final = frozenset({"fører_til", "bidrar_til"})
"""Fields that are ids, or a mapping from ids to what is said of each."""

_MARKED: Final = "\"'|>"


def opened(node: object, path: Path, raw: str) -> dict[str, Any]:
    """Give a value that is to be a mapping as one, with its texts as they were spelt.

    `raw` is how it is written. A text alone is the field that it stands for.
    """
    if isinstance(node, RawMap):
        return {key: _of_map(node, key) for key in node}
    if isinstance(node, (list, str)) and path[-1] in HYPOTHESES:
        return dict.fromkeys(map(Plain, [node] if isinstance(node, str) else node))
    if isinstance(node, str):
        return {_alone(path): spelt(node, raw)}
    return {}


def spelt(text: str, raw: str) -> str:
    """Give a text so that it is written without quotation marks if it had none."""
    return text if raw[:1] in _MARKED or "\n" in text else Plain(text)


def _of_map(home: RawMap, key: str) -> Any:  # noqa: ANN401 - raw data
    _, _, start, end = home.places[key]
    return _data(home[key], home.source.text[start:end])


def _data(node: object, raw: str) -> Any:  # noqa: ANN401 - raw data
    if isinstance(node, RawMap):
        return {key: _of_map(node, key) for key in node}
    if isinstance(node, RawList):
        text = node.source.text
        return [
            _data(item, text[start:end])
            for item, (start, end) in zip(node, node.places, strict=True)
        ]
    return spelt(node, raw) if isinstance(node, str) else None


def _alone(path: Path) -> str:
    """Give the field that a text alone stands for, where a thing may have more."""
    if len(path) > 1 and path[-2] in HYPOTHESES:
        return "fordi"
    return "periode" if path[-1] == "nullpunkt" else "navn"
