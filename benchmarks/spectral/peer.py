"""Spectral, the peer that needs Node: put it in place, and see that it judges what it is given."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = ["PROGRAM", "install", "planted", "prove", "versions"]

_HERE: Final = Path(__file__).resolve().parent
_LOCK: Final = "package-lock.json"
_INSTALLED: Final = _HERE / "node_modules" / ".package-lock.json"
_RULES: Final = str(_HERE / "regler.mjs")

PROGRAM: Final = (
    str(_HERE / "node_modules" / ".bin" / "spectral"),
    "lint",
    "--quiet",
    "--format=json",
    "--ruleset",
    _RULES,
)
"""What checks a file against our JSON Schema; the file comes last."""

_RIGHT, _WRONG = "navn:", "nvan:"


def install() -> str:
    """Install the packages of the lock; give why Spectral cannot be run, or nothing."""
    npm = shutil.which("npm")
    if not (npm and shutil.which("node")):
        return "Node og npm finnes ikke på maskinen."
    locked = (_HERE / _LOCK).stat().st_mtime
    if _INSTALLED.exists() and _INSTALLED.stat().st_mtime >= locked:
        return ""
    flags = ("--ignore-scripts", "--engine-strict", "--no-audit", "--no-fund")
    done = subprocess.run(
        (npm, "ci", *flags, "--loglevel=error"), cwd=_HERE, check=False
    )
    if done.returncode:
        return f"npm fikk ikke installert pakkene i benchmarks/spectral/{_LOCK}."
    _INSTALLED.touch()
    return ""


def versions() -> str:
    """Tell which Spectral is installed, and the Node that runs it."""
    told = subprocess.run(
        ("node", "--version"),  # noqa: S607 - the Node that Spectral itself asks for
        stdout=subprocess.PIPE,
        check=True,
        text=True,
    )
    packages = json.loads(_INSTALLED.read_text(encoding="utf-8"))["packages"]
    spectral = packages["node_modules/@stoplight/spectral-cli"]["version"]
    return f"Spectral {spectral}, Node {told.stdout.strip().removeprefix('v')}"


def prove(program: Sequence[str], good: Path, folder: Path) -> None:
    """See that the program passes a good file, and finds a fault planted far down in it.

    Writes the broken copy in the folder. Raises `RuntimeError` where what it answers is of
    no worth: a checker that reads nothing is the fastest of all.
    """
    broken = folder / f"feil-{good.name}"
    text, line = planted(good.read_text(encoding="utf-8"))
    broken.write_text(text, encoding="utf-8")
    if _faults(program, good):
        msg = f"Spectral finner feil i {good.name}, som er uten feil."
        raise RuntimeError(msg)
    if not any(first <= line <= last for first, last in _faults(program, broken)):
        msg = f"Spectral finner ikke feilen på linje {line + 1} i {broken.name}."
        raise RuntimeError(msg)


def planted(text: str) -> tuple[str, int]:
    """Misspell the last name in a chain file; give the text and the line, from 0."""
    before, found, after = text.rpartition(_RIGHT)
    if not found:
        msg = f"Filen har ingen {_RIGHT}"
        raise ValueError(msg)
    return f"{before}{_WRONG}{after}", before.count("\n")


def _faults(program: Sequence[str], file: Path) -> list[tuple[int, int]]:
    """Give the first and last line, from 0, of each fault that is found in a file."""
    done = subprocess.run((*program, str(file)), stdout=subprocess.PIPE, check=False)
    try:
        found = json.loads(done.stdout)
    except ValueError as error:
        msg = f"Spectral svarte ikke i JSON (kode {done.returncode})."
        raise RuntimeError(msg) from error
    return [
        (fault["range"]["start"]["line"], fault["range"]["end"]["line"])
        for fault in found
        if fault["code"] == "skjema"
    ]
