"""Build the package once and try that very wheel: `python -m pakke.kjor --uv UV --ut X`.

The wheel is built from the sdist, as packagers do. It is tried in an environment of its
own for each Python that is here, with the newest of what it needs, and in one with the
oldest that pyproject.toml allows.
"""

from __future__ import annotations

import argparse
import shutil
import subprocess
import sys
import tarfile
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["build", "main"]

_ROOT: Final = Path(__file__).parents[2]
_VERSIONS: Final = ("3.11", "3.12", "3.13", "3.14")
_TESTERS: Final = ("pytest", "hypothesis", "check-jsonschema", "jsonschema")
_TESTS: Final = ("tests/e2e/test_program.py", "tests/test_public_api.py")


def main(arguments: Sequence[str] | None = None) -> int:
    """Build, and try the wheel in every environment; 1 where one of them failed."""
    parser = argparse.ArgumentParser(prog="pakke.kjor", description=__doc__)
    parser.add_argument("--uv", type=Path, required=True, help="programmet uv")
    parser.add_argument("--ut", type=Path, required=True, help="hit går alt")
    asked = parser.parse_args(arguments)
    out: Path = asked.ut.resolve()
    wheel = build(out)
    uv = asked.uv.absolute()
    found = [version for version in _VERSIONS if _python(uv, version)]
    print(f"Python her: {', '.join(found)}. Ikke her, og ikke prøvd: {_rest(found)}.")
    failed = []
    for version, resolution in _kinds(found):
        name = f"{version}-{resolution}"
        says = _try(uv, wheel, out / name, version, resolution)
        print(f"{name}: {says or 'i orden'}", flush=True)
        failed += [name] * bool(says)
    return int(bool(failed))


def build(out: Path) -> Path:
    """Build the sdist of the repository, and the wheel of the sdist; give the wheel."""
    shutil.rmtree(out / "kilde", ignore_errors=True)
    for old in (*out.glob("*.whl"), *out.glob("*.tar.gz")):
        old.unlink()
    build_with = (sys.executable, "-m", "hatchling", "build")
    _run(*build_with, "--target", "sdist", "--directory", out, cwd=_ROOT)
    (sdist,) = out.glob("*.tar.gz")
    with tarfile.open(sdist) as packed:
        packed.extractall(out / "kilde", filter="data")
    (unpacked,) = (out / "kilde").iterdir()
    _run(*build_with, "--target", "wheel", "--directory", out, cwd=unpacked)
    (wheel,) = out.glob("*.whl")
    return wheel


def _kinds(found: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give the Pythons with the way to choose what is needed: the oldest has both."""
    for version in found[:1]:
        yield version, "lowest-direct"
    for version in found:
        yield version, "highest"


def _rest(found: Sequence[str]) -> str:
    return ", ".join(one for one in _VERSIONS if one not in found) or "ingen"


def _python(uv: Path, version: str) -> bool:
    """Tell whether a Python is here; none is fetched."""
    command: list[str | Path] = [
        uv,
        "python",
        "find",
        "--no-python-downloads",
        "--system",
        version,
    ]
    done = subprocess.run(command, capture_output=True, check=False)
    return done.returncode == 0


def _try(uv: Path, wheel: Path, home: Path, version: str, resolution: str) -> str:
    """Install the wheel and use it; give what went wrong, nothing where all went well."""
    python, work = home / "bin" / "python", home / "arbeid"
    install = (uv, "pip", "install", "--quiet", "--python", python)
    shutil.rmtree(home, ignore_errors=True)
    try:
        _run(uv, "venv", "--quiet", "--no-python-downloads", "-p", version, home)
        shutil.copytree(_ROOT / "eksempler" / "fjellfjord", work / "fjellfjord")
        shutil.copy(_ROOT / "tests" / "pakke" / "smoke.py", work)
        (work / "ut").mkdir()
        _run(*install, "--resolution", resolution, f"{wheel}[alt]")
        _run(python, "-I", "smoke.py", "fjellfjord", "ut", cwd=work)
        _run(*install, *_TESTERS)
        _run(python, "-m", "pytest", "-q", "-p", "no:cacheprovider", *_TESTS, cwd=_ROOT)
    except subprocess.CalledProcessError as error:
        return f"{error}\n{error.stdout}"
    return ""


def _run(*command: str | Path, cwd: Path | None = None) -> None:
    """Run a command; raises `CalledProcessError` with what it said."""
    subprocess.run(
        command,
        cwd=cwd,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=True,
    )


if __name__ == "__main__":
    sys.exit(main())
