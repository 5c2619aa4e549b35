"""What people do to the files of a project, one thing after the other."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Final, TypeAlias

from hypothesis import strategies as st

from strategies.mutations import mutated

if TYPE_CHECKING:
    from collections.abc import Mapping

    from hypothesis.strategies import SearchStrategy

__all__ = ["Edit", "edits"]

Edit: TypeAlias = "tuple[str, bytes | None]"
"""A file, and its new bytes; None where it is taken away."""

_WORD: Final = re.compile(r"[\wæøå-]+(?:/[\wæøå-]+)?")


@st.composite
def edits(
    draw: st.DrawFn, files: Mapping[str, bytes], root: str, most: int
) -> list[Edit]:
    """Give up to so many edits of the files of a project; the root file stays."""
    now: dict[str, bytes | None] = dict(files)
    made: list[Edit] = []
    for _ in range(draw(st.integers(1, most))):
        path = draw(st.sampled_from([*files, "tiltak/ny.yaml"]))
        kinds = [_as_it_was, _worded, _worded, _with_lines, _mishandled, _commented]
        kind = draw(st.sampled_from(kinds if path == root else [*kinds, _gone]))
        edit = path, draw(kind(path, files, now))
        now[path] = edit[1]
        made.append(edit)
    return made


def _text(
    path: str, files: Mapping[str, bytes], now: Mapping[str, bytes | None]
) -> str:
    data = now.get(path)
    if data is None:
        data = files.get(path, b"")
    return data.decode("utf-8", "replace")


def _as_it_was(
    path: str, files: Mapping[str, bytes], now: Mapping[str, bytes | None]
) -> SearchStrategy[bytes | None]:
    """Put a file back, or another in its place."""
    del now
    return st.sampled_from([files.get(path), *files.values()])


def _gone(
    path: str, files: Mapping[str, bytes], now: Mapping[str, bytes | None]
) -> SearchStrategy[bytes | None]:
    del path, files, now
    return st.none()


def _worded(
    path: str, files: Mapping[str, bytes], now: Mapping[str, bytes | None]
) -> SearchStrategy[bytes | None]:
    """Put a word of one file in the place of one here."""
    text = _text(path, files, now)
    words = sorted(
        {word for file in now for word in _WORD.findall(_text(file, files, now))}
    )
    places = [found.span() for found in _WORD.finditer(text)] or [(0, 0)]
    return st.builds(
        lambda at, word: f"{text[: at[0]]}{word}{text[at[1] :]}".encode(),
        st.sampled_from(places),
        st.sampled_from(words),
    )


def _with_lines(
    path: str, files: Mapping[str, bytes], now: Mapping[str, bytes | None]
) -> SearchStrategy[bytes | None]:
    """Take lines out, and put lines of some file in their place."""
    lines = _text(path, files, now).splitlines(keepends=True)
    others = [
        line
        for file in now
        for line in _text(file, files, now).splitlines(keepends=True)
    ]
    at = st.integers(0, len(lines))
    return st.builds(
        lambda start, gone, come: "".join(
            (*lines[:start], *come, *lines[start + gone :])
        ).encode(),
        at,
        st.integers(0, 3),
        st.lists(st.sampled_from(others), max_size=3) if others else st.just([]),
    )


def _mishandled(
    path: str, files: Mapping[str, bytes], now: Mapping[str, bytes | None]
) -> SearchStrategy[bytes | None]:
    return mutated(_text(path, files, now)).map(
        lambda text: text.encode("utf-8", "surrogatepass")
    )


def _commented(
    path: str, files: Mapping[str, bytes], now: Mapping[str, bytes | None]
) -> SearchStrategy[bytes | None]:
    """Move everything down by a line that says nothing."""
    return st.just(f"# ferdig snart\n{_text(path, files, now)}".encode())
