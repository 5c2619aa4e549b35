"""The contracts of the house can fail: each is broken once, on a copy of the source."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

import endringsteori

if TYPE_CHECKING:
    from collections.abc import Iterator

SOURCE: Final = Path(endringsteori.__file__).parent
ROOT: Final = Path(__file__).parents[1]

VIOLATIONS: Final = {
    "Lagene i huset": ("texts/__init__.py", "import endringsteori.model"),
    "networkx bare i graph": ("rules/rule.py", "import networkx"),
    "yaml bare i loading": ("checking/lest.py", "import yaml"),
    "Reglene om kjeden kjenner ikke hverandre": (
        "rules/kjede/et101.py",
        "import endringsteori.rules.kjede.et102",
    ),
    "Reglene om lesing kjenner ikke hverandre": (
        "rules/lesing/et001.py",
        "import endringsteori.rules.lesing.et002",
    ),
    "Reglene om måling kjenner ikke hverandre": (
        "rules/maling/et301.py",
        "import endringsteori.rules.maling.et302",
    ),
    "Reglene om tjenestene kjenner ikke hverandre": (
        "rules/tjenester/et201.py",
        "import endringsteori.rules.tjenester.et202",
    ),
}
"""For each contract, a file and an import there that breaks it."""

OWNERS: Final = {"networkx": "graph", "yaml": "loading"}
"""The libraries that one room only may import."""

EXCEPTION: Final = re.compile(r"# noqa|# type: ignore|# pragma")
EXPLAINED: Final = re.compile(
    r"# noqa: [A-Z0-9, ]+ - \S|# type: ignore\[[\w, -]+\]  # \S"
)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a copy of the source that holds one violation of every contract."""
    home = tmp_path_factory.mktemp("hus")
    package = home / "endringsteori"
    shutil.copytree(SOURCE, package, ignore=shutil.ignore_patterns("__pycache__"))
    for file, line in VIOLATIONS.values():
        with (package / file).open("a", encoding="utf-8") as module:
            module.write(f"\n{line}\n")
    return home


def contracts() -> list[dict[str, Any]]:
    """Give the contracts in pyproject.toml."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = settings["tool"]["importlinter"]["contracts"]
    return found


def names_inside(folder: Path) -> set[str]:
    """Give the names of the packages right inside a folder."""
    return {path.parent.name for path in folder.glob("*/__init__.py")}


def python_files() -> Iterator[Path]:
    """Give every file of Python that we write."""
    for folder in ("src", "tests", "docs", "eksempler", "benchmarks"):
        yield from sorted((ROOT / folder).rglob("*.py"))


def test_every_contract_is_broken_by_its_violation(copy: Path) -> None:
    """A contract that holds whatever one writes guards nothing."""
    linter = Path(sys.executable).with_name("lint-imports")
    run = subprocess.run(  # noqa: S603 - our own linter
        [linter, "--config", ROOT / "pyproject.toml", "--no-cache"],
        cwd=copy,
        env={**os.environ, "PYTHONPATH": str(copy)},
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
    )
    names = [contract["name"] for contract in contracts()]
    verdicts = {name: f"{name} BROKEN" in run.stdout for name in names}

    assert dict.fromkeys(VIOLATIONS, True) == verdicts


def test_no_room_is_forgotten_where_a_library_has_one_owner() -> None:
    """A new room may not import networkx either."""
    sources = {
        contract["forbidden_modules"][0]: set(contract["source_modules"])
        for contract in contracts()
        if contract["type"] == "forbidden"
    }
    rooms = names_inside(SOURCE)
    expected = {
        library: {f"endringsteori.{room}" for room in rooms - {owner}}
        for library, owner in OWNERS.items()
    }

    assert expected == sources


def test_no_family_of_rules_is_forgotten() -> None:
    """Every family has its contract of independence."""
    families = {
        contract["modules"][0].removeprefix("endringsteori.rules.").removesuffix(".*")
        for contract in contracts()
        if contract["type"] == "independence"
    }

    assert names_inside(SOURCE / "rules") == families


def test_every_exception_from_the_linters_says_why() -> None:
    """An ignore without a reason is a question to the next reader."""
    unexplained = [
        f"{path.relative_to(ROOT)}:{number}"
        for path in python_files()
        for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1)
        if EXCEPTION.search(line)
        and not EXPLAINED.search(line)
        and path != Path(__file__)
    ]

    assert unexplained == []
