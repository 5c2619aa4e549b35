"""Writing a file: whole or not at all, and never over what was read."""

from __future__ import annotations

import os
import shutil
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.cli.console import UNSHOWABLE
from endringsteori.cli.faults import NOT_ALLOWED, UsageError, reason
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from endringsteori.cli.console import Console

__all__ = ["put", "put_bytes", "spare", "write_file"]

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
    if path is None or path == "-":
        console.write(text)
        return
    put_bytes(path, text.encode("utf-8", UNSHOWABLE), inputs)


def put_bytes(path: str, data: bytes, inputs: Iterable[Path]) -> None:
    """Write bytes to a file.

    Raises `UsageError` where the file cannot be written or is one of the inputs.
    """
    with _plainly(path):
        write_file(path, data, inputs)


def spare(path: str, inputs: Iterable[Path]) -> None:
    """Raise `UsageError` where a file to be written is one of the inputs."""
    target = Path(path)
    if target.exists() and any(one.exists() and one.samefile(target) for one in inputs):
        raise UsageError(_OVER_INPUT, sti=path)


def write_file(path: str, data: bytes, inputs: Iterable[Path]) -> None:
    """Write a file in one step, so that a reader sees the old or the new, never half.

    Folders on the way to it that do not exist are made. What is no ordinary file, such as a device, is written to as it is. Raises
    `UsageError` where the file is one of the inputs, and `OSError`.
    """
    spare(path, inputs)
    target = Path(path).resolve()
    if target.exists() and not target.is_file():
        target.write_bytes(data)
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    beside = target.with_name(f".{target.name}.{os.getpid()}.tmp")
    try:
        with beside.open("xb") as file:
            file.write(data)
        if target.exists():
            shutil.copymode(target, beside)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)


@contextmanager
def _plainly(path: str) -> Iterator[None]:
    """Turn what the file system says on writing `path` into a plain sentence."""
    try:
        yield
    except PermissionError as error:
        raise UsageError(NOT_ALLOWED, sti=path) from error
    except OSError as error:
        raise UsageError(_NOT_WRITTEN, sti=path, grunn=reason(error)) from error
