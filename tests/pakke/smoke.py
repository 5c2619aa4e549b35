"""What a newcomer does with the package, run where nothing of the repository can be imported.

`python smoke.py FJELLFJORD FOLDER`: a project to read, and where to write. Not a test of
pytest: it runs in an environment that holds the package and what it needs, and no more.
"""

import subprocess
import sys
from datetime import date
from pathlib import Path

import endringsteori
from endringsteori import graf, les, rapport, tegn, valider, vurder

_DAY = "2026-11-21"
_DRAWN = {"svg": b"<svg ", "png": b"\x89PNG", "pdf": b"%PDF", "html": b"<!DOCTYPE"}
_REPORTS = {"docx": b"PK", "pdf": b"%PDF", "xlsx": b"PK", "html": b"<!DOCTYPE"}


def main(project: Path, out: Path) -> None:
    """Go through the commands and the API, and stop at the first that fails."""
    assert "site-packages" in endringsteori.__file__, endringsteori.__file__
    lest = les(project)
    assert valider(lest, dato=date.fromisoformat(_DAY))
    assert graf(lest.teori).nodes()
    assert vurder(lest.teori, dato=date.fromisoformat(_DAY)).mål
    assert b"<svg" in tegn(lest.teori, "mål").svg().encode()
    assert rapport(lest, "måleplan", "html", dato=date.fromisoformat(_DAY))
    _run("--help")
    _run("--versjon")
    _run("valider", str(project), "--dato", _DAY)
    _run("vurder", str(project), "--dato", _DAY)
    for ending, start in _DRAWN.items():
        path = out / f"los.{ending}"
        _run("tegn", str(project), "--tiltak", "losen", "-o", str(path))
        assert path.read_bytes().startswith(start), path
    for ending, start in _REPORTS.items():
        path = out / f"måleplan.{ending}"
        _run("rapport", str(project), "--type", "måleplan", "-o", str(path))
        assert path.read_bytes().startswith(start), path
    path = out / "kjede.xlsx"
    _run("eksporter", str(project), "-o", str(path))
    _run("valider", str(path), "--dato", _DAY, good=(0, 1))


def _run(*arguments: str, good: tuple[int, ...] = (0,)) -> None:
    program = Path(sys.executable).with_name("endringsteori")
    done = subprocess.run([program, *arguments], capture_output=True, check=False)
    assert done.returncode in good, (arguments, done.stdout, done.stderr)
    assert b"Traceback" not in done.stderr, done.stderr


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
