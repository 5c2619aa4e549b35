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

ROOMS: Final = (
    ("texts/__init__.py", "import endringsteori.model"),
    ("rules/rule.py", "import networkx"),
    ("checking/lest.py", "import yaml"),
)
"""Files, and imports there that break the contracts about rooms."""

OWNERS: Final = {"networkx": "graph", "yaml": "loading"}
"""The libraries that one room only may import."""

EXCEPTION: Final = re.compile(r"# noqa|# type: ignore|# pragma|# ruff:|# mypy:|# fmt:")
EXPLAINED: Final = re.compile(
    r"# noqa: [A-Z0-9, ]+ - \S|# type: ignore\[[\w, -]+\]  # \S|# fmt: skip  # \S"
)


@pytest.fixture(scope="module")
def copy(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a copy of the source that holds one violation of every contract."""
    home = tmp_path_factory.mktemp("hus")
    package = home / "endringsteori"
    shutil.copytree(SOURCE, package, ignore=shutil.ignore_patterns("__pycache__"))
    for file, line in (*ROOMS, *rules_that_know_each_other()):
        with (package / file).open("a", encoding="utf-8") as module:
            module.write(f"\n{line}\n")
    return home


def contracts() -> list[dict[str, Any]]:
    """Give the contracts in pyproject.toml."""
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    found: list[dict[str, Any]] = settings["tool"]["importlinter"]["contracts"]
    return found


def rules_that_know_each_other() -> Iterator[tuple[str, str]]:
    """Give, for every family, a rule and an import there of the next."""
    for name in sorted(families()):
        first, second, *_ = sorted((SOURCE / "rules" / name).glob("et*.py"))
        line = f"import endringsteori.rules.{name}.{second.stem}"
        yield f"rules/{name}/{first.name}", line


def family(contract: dict[str, Any]) -> str | None:
    """Give the family of rules that a contract is about, if it is about one."""
    if contract["type"] != "independence":
        return None
    modules: str = contract["modules"][0]
    return modules.removeprefix("endringsteori.rules.").removesuffix(".*")


def names_inside(folder: Path) -> set[str]:
    """Give the names of the packages right inside a folder."""
    return {path.parent.name for path in folder.glob("*/__init__.py")}


def families() -> set[str]:
    """Give the families of rules: the folders that hold rules of the catalogue."""
    return {path.parent.name for path in (SOURCE / "rules").glob("*/et*.py")}


def python_files() -> Iterator[Path]:
    """Give every file of Python that we write."""
    for folder in ("src", "tests", "docs", "eksempler", "benchmarks"):
        yield from sorted((ROOT / folder).rglob("*.py"))


def test_every_contract_can_be_broken(copy: Path) -> None:
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
    known = {None, *families()}
    names = [one["name"] for one in contracts() if family(one) in known]

    assert [name for name in names if f"{name} BROKEN" not in run.stdout] == []


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
    assert families() - set(map(family, contracts())) == set()


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
