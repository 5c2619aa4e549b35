"""Files that people may have made: never written over unless they say so."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from endringsteori.cli.faults import UsageError
from endringsteori.cli.files import spare
from endringsteori.cli.sources import reading
from endringsteori.report import is_ours
from endringsteori.texts import Tekst

if TYPE_CHECKING:
    from collections.abc import Iterable

__all__ = ["spare_others"]

_NOT_OURS: Final = Tekst(
    nb="{sti:«»} finnes fra før og er laget eller endret av andre. Velg et annet navn, eller skriv over den med --skriv-over.",
    nn="{sti:«»} finst frå før og er laga eller endra av andre. Vel eit anna namn, eller skriv over ho med --skriv-over.",
    en="{sti:«»} is there already, and was made or changed by others. Choose another name, or write over it with --skriv-over.",
)


def spare_others(paths: Iterable[str], inputs: Iterable[Path], *, over: bool) -> None:
    """Raise `UsageError` where a file would be lost that we read, or did not make.

    With `over` only what we read is spared. What is no ordinary file, such as a device,
    holds nothing to lose.
    """
    read = tuple(inputs)
    for path in paths:
        spare(path, read)
        there = Path(path)
        if over or not there.is_file():
            continue
        with reading():
            data = there.read_bytes()
        if not is_ours(there.suffix.casefold().removeprefix("."), data):
            raise UsageError(_NOT_OURS, sti=path)
