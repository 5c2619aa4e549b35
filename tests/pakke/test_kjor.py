"""What is built holds what users and packagers need, and nothing that is not theirs."""

from __future__ import annotations

import tarfile
import tomllib
import zipfile
from email import message_from_bytes
from pathlib import Path
from typing import Final

import pytest

from pakke.kjor import build

ROOT: Final = Path(__file__).parents[2]
SOURCE: Final = ROOT / "src" / "endringsteori"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build the package as it is released: the wheel of the sdist."""
    return build(tmp_path_factory.mktemp("pakke"))


def test_the_wheel_holds_the_package_and_no_more(wheel: Path) -> None:
    """Every file of the source, also fonts and templates; no tests and no caches."""
    with zipfile.ZipFile(wheel) as packed:
        names = {n for n in packed.namelist() if ".dist-info/" not in n}

    assert names == {
        path.relative_to(SOURCE.parent).as_posix()
        for path in SOURCE.rglob("*")
        if path.is_file() and path.suffix != ".pyc"
    }


def test_the_licences_of_all_that_is_bundled_go_with_it(wheel: Path) -> None:
    """Ours, and that of each font; and the metadata name them."""
    with zipfile.ZipFile(wheel) as packed:
        about = next(n for n in packed.namelist() if n.endswith("/METADATA"))
        metadata = message_from_bytes(packed.read(about))
        texts = {n: packed.read(n) for n in packed.namelist() if "/licenses/" in n}

    assert metadata["License-Expression"] == "MIT AND OFL-1.1"
    assert len(texts) == len(metadata.get_all("License-File", []))
    together = b"\n".join(texts.values())
    assert b"MIT License" in together
    assert b"SIL OPEN FONT LICENSE" in together.upper()


def test_the_extras_are_those_that_are_promised(wheel: Path) -> None:
    """`[alt]` is all of the others, so none is forgotten."""
    with zipfile.ZipFile(wheel) as packed:
        about = next(n for n in packed.namelist() if n.endswith("/METADATA"))
        metadata = message_from_bytes(packed.read(about))
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    extras = settings["project"]["optional-dependencies"]

    assert set(metadata.get_all("Provides-Extra", [])) == set(extras)
    others = ",".join(sorted(set(extras) - {"alt"}))
    assert extras["alt"] == [f"endringsteori[{others}]"]
    page = (ROOT / "docs" / "stabilitet.md").read_text(encoding="utf-8")
    assert [one for one in extras if f"`endringsteori[{one}]`" not in page] == []


def test_the_sdist_holds_what_it_takes_to_work_on(wheel: Path) -> None:
    """Sources, tests, pages and locks, as the repository has them."""
    (sdist,) = wheel.parent.glob("*.tar.gz")
    with tarfile.open(sdist) as packed:
        names = {name.partition("/")[2] for name in packed.getnames()}

    assert {
        *("pyproject.toml", "LICENSE", "CHANGELOG.md", "SECURITY.md", "Makefile"),
        *("tests/conftest.py", "docs/format.md", "requirements/utvikling.txt"),
        *("typing_tests/bruk.py", "eksempler/fjellfjord/endringsteori.yaml"),
    } <= names
