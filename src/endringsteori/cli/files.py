"""Writing a file: whole or not at all, and never over what was read."""

from __future__ import annotations

import os
from contextlib import contextmanager
from pathlib import Path
from stat import S_IMODE
from typing import TYPE_CHECKING, Final

from endringsteori.cli.console import UNSHOWABLE
from endringsteori.cli.faults import FOLDER, NOT_ALLOWED, UsageError, reason
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.cli.console import Console

__all__ = ["plainly", "put", "put_bytes", "put_pieces", "spare", "write_file"]

_OVER_INPUT: Final = Tekst(
    nb="{sti:«»} er en av filene som leses. Velg et annet navn å skrive til.",
    nn="{sti:«»} er ei av filene som blir lesne. Vel eit anna namn å skrive til.",
    en="{sti:«»} is one of the files that are read. Choose another name to write to.",
)
_NOT_WRITTEN: Final = Tekst(
    nb="Kunne ikke skrive {sti:«»} ({grunn}).",
    nn="Kunne ikkje skrive {sti:«»} ({grunn}).",
    en="Could not write {sti:«»} ({grunn}).",
)


def put(console: Console, text: str, path: str | None, inputs: Iterable[Path]) -> None:
    """Write to a file, or to standard output where none (or `-`) is named.

    Raises `UsageError` where the file cannot be written or is one of the inputs.
    """
    put_pieces(console, (text,), "-" if path is None else path, inputs)


def put_pieces(
    console: Console, pieces: Iterable[str], path: str, inputs: Iterable[Path]
) -> None:
    """Write a text that comes piece by piece, as `put` does."""
    if path == "-":
        for piece in pieces:
            console.write(piece)
        return
    with plainly(path):
        encoded = (piece.encode("utf-8", UNSHOWABLE) for piece in pieces)
        write_file(path, encoded, inputs)


def put_bytes(path: str, data: bytes, inputs: Iterable[Path]) -> None:
    """Write bytes to a file.

    Raises `UsageError` where the file cannot be written or is one of the inputs.
    """
    with plainly(path):
        write_file(path, (data,), inputs)


def spare(path: str, inputs: Iterable[Path]) -> None:
    """Raise `UsageError` where a file to be written is one of the inputs, or can be none."""
    target = Path(path)
    with plainly(path):
        is_there = target.exists()
    if is_there and any(one.exists() and one.samefile(target) for one in inputs):
        raise UsageError(_OVER_INPUT, sti=path)


def write_file(path: str, pieces: Iterable[bytes], inputs: Iterable[Path]) -> None:
    """Write a file in one step, so that a reader sees the old or the new, never half.

    Folders on the way to it that do not exist are made. What is no ordinary file, such as a
    device, is written to as it is. Raises `UsageError` where the file is one of the inputs,
    and `OSError`.
    """
    spare(path, inputs)
    target = Path(path).resolve()
    if target.exists() and not target.is_file():
        with target.open("wb") as file:
            file.writelines(pieces)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with beside.open("xb") as file:
            file.writelines(pieces)
        if target.exists():
            beside.chmod(S_IMODE(target.stat().st_mode))
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def plainly(path: str) -> Iterator[None]:
    """Turn what the file system says on writing to `path` into a plain sentence."""
    try:
        yield
    except PermissionError as error:
        raise UsageError(NOT_ALLOWED, sti=path) from error
    except IsADirectoryError as error:
        raise UsageError(FOLDER, sti=path) from error
    except OSError as error:
        raise UsageError(_NOT_WRITTEN, sti=path, grunn=reason(error)) from error
