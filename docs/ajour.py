"""Files that a script makes of the program: written, or held up against what is there."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

__all__ = ["ROOT", "keep"]

ROOT: Final = Path(__file__).resolve().parents[1]


def keep(
    arguments: Sequence[str],
    script: str,
    make: Callable[[], Mapping[Path, str]],
    folder: Path | None = None,
) -> int:
    """Write the files that `make` gives, or with `--sjekk` name those that are stale.

    A `folder` holds nothing else: what is there and is not made is stale too, and is taken
    away. Gives the exit code, which is 1 where something is stale.
    """
    if [*arguments] not in ([], ["--sjekk"]):
        print(f"Bruk: python -m docs.{script} [--sjekk]")
        return 2
    made = make()
    there = folder.iterdir() if folder is not None and folder.exists() else ()
    stale = [path for path in sorted({*made, *there}) if _read(path) != made.get(path)]
    if arguments:
        for path in stale:
            shown = path.relative_to(ROOT) if path.is_relative_to(ROOT) else path
            print(f"{shown.as_posix()} er utdatert. Kjør make docs.")
        return 1 if stale else 0
    for path in stale:
        if path in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(made[path], encoding="utf-8")
        else:
            path.unlink()
    return 0


def _read(path: Path) -> str | None:
    return path.read_text(encoding="utf-8") if path.exists() else None
