"""The names that `import endringsteori` offers."""

from __future__ import annotations

import ast
import tomllib
from pathlib import Path

import pytest

import endringsteori

ROOT = Path(__file__).parents[1]


def imported_for_type_checkers() -> set[str]:
    """Give the names that type checkers see."""
    tree = ast.parse(Path(endringsteori.__file__).read_text(encoding="utf-8"))
    block = next(node for node in tree.body if isinstance(node, ast.If))
    return {
        alias.name
        for node in block.body
        if isinstance(node, ast.ImportFrom)
        for alias in node.names
    } | {
        node.target.id
        for node in tree.body
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name)
    }


@pytest.mark.parametrize("name", endringsteori.__all__)
def test_every_public_name_is_there(name: str) -> None:
    """Imported from its room when it is asked for."""
    assert getattr(endringsteori, name)


def test_type_checkers_and_python_see_the_same() -> None:
    """A name in one list only would be a lie in the other."""
    assert imported_for_type_checkers() == set(endringsteori.__all__)
    assert set(dir(endringsteori)) == set(endringsteori.__all__)


def test_the_version_is_that_of_the_project() -> None:
    """It stands in both places: to look it up in what is installed is dear."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))

    assert endringsteori.versjon == project["project"]["version"]


def test_an_unknown_name_is_refused() -> None:
    """As in any module."""
    with pytest.raises(AttributeError, match="no attribute 'ukjent'"):
        _ = endringsteori.ukjent  # type: ignore[attr-defined]  # type checkers refuse it too
