"""Packages installed without a network: a folder on the path, with what pip would write."""

from __future__ import annotations

import shutil
import tomllib
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

__all__ = ["EXAMPLE", "install", "install_example"]

EXAMPLE: Final = Path(__file__).parents[1] / "eksempler" / "regelpakke"


def install(
    site: Path,
    name: str,
    entry_points: Mapping[str, Mapping[str, str]],
    **files: str,
) -> None:
    """Install a package: its files by name (`__` stands for `/`), and its entry points."""
    for path, text in files.items():
        file = site / f"{path.replace('__', '/')}.py"
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    _tell(site, name, entry_points)


def install_example(site: Path) -> None:
    """Install the example of a rule package from its own `pyproject.toml`."""
    project = tomllib.loads((EXAMPLE / "pyproject.toml").read_text("utf-8"))["project"]
    shutil.copytree(EXAMPLE / "src", site, dirs_exist_ok=True)
    _tell(site, project["name"], project["entry-points"])


def _tell(site: Path, name: str, groups: Mapping[str, Mapping[str, str]]) -> None:
    folder = site / f"{name.replace('-', '_')}-1.0.0.dist-info"
    folder.mkdir(parents=True)
    metadata = f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0.0\n"
    (folder / "METADATA").write_text(metadata, encoding="utf-8")
    lines = [
        line
        for group, points in groups.items()
        for line in (
            f"[{group}]",
            *(f"{key} = {value}" for key, value in points.items()),
        )
    ]
    (folder / "entry_points.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
