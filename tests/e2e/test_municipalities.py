"""Twenty municipalities with a common register in one run: as each alone, in whatever order."""

from __future__ import annotations

from random import Random
from typing import TYPE_CHECKING

import pytest

from endringsteori.checking import Ask, check, locate
from endringsteori.cli import main
from menagerie import DAY
from municipalities import write_region

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from pathlib import Path

    from endringsteori.diagnostics import Finding

HOW_MANY = 20


@pytest.fixture(scope="module")
def region(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, ...]:
    """Write the region once: nothing changes it."""
    return write_region(tmp_path_factory.mktemp("region"), HOW_MANY, seed=20)


def found(paths: Sequence[Path]) -> Mapping[str, tuple[Finding, ...]]:
    """Check projects in one run, and give the findings of each by its name."""
    ask = Ask(DAY, profil="grundig")
    return {one.project.name: one.findings for one in check(locate(paths), ask)}


def test_findings_are_those_of_each_alone(region: tuple[Path, ...]) -> None:
    """Nothing of one leaks into another, though they read the same register."""
    together = found(region)
    alone = {
        name: findings for home in region for name, findings in found([home]).items()
    }

    assert together == alone
    assert len(together) == HOW_MANY
    assert {f.code for findings in together.values() for f in findings} >= {
        "ET010",
        "ET703",
    }


@pytest.mark.parametrize("command", ["valider", "puslespill", "vurder", "plan"])
def test_the_order_of_paths_changes_nothing(
    command: str, region: tuple[Path, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """Nor does naming one twice."""
    mixed = [*region, region[3]]
    Random(1).shuffle(mixed)  # noqa: S311 - no secret
    shown = []
    for paths in (region, mixed):
        main([command, *map(str, paths), "--dato", DAY.isoformat(), "--format", "json"])
        shown.append(capsys.readouterr().out)

    assert shown[0] == shown[1]
    assert shown[0].count("By 03") >= HOW_MANY or command == "valider"


def test_the_number_of_processes_changes_nothing(
    region: tuple[Path, ...], capsys: pytest.CaptureFixture[str]
) -> None:
    """The same bytes, whoever did the work."""
    shown = []
    for number in ("1", "2"):
        command = ["valider", *map(str, region), "--prosesser", number]
        main([*command, "--profil", "grundig", "--dato", DAY.isoformat()])
        shown.append(capsys.readouterr().out)

    assert shown[0] == shown[1]
    assert shown[0].count("ET703") >= 1
