"""Many projects at once: the same answers, whoever finds them."""

from __future__ import annotations

from datetime import date
from functools import partial
from multiprocessing import active_children, get_all_start_methods
from pathlib import Path

import pytest

from endringsteori.checking import Ask, check, check_each, cores, locate
from endringsteori.checking.brought import bring

START = "fork" if "fork" in get_all_start_methods() else "spawn"
EXAMPLES = Path(__file__).parents[2] / "eksempler"
ASK = Ask(date(2026, 11, 21))
KEEP = partial(bring, by=None)


def test_there_is_at_least_one_core() -> None:
    """Whatever the machine says."""
    assert cores() >= 1


@pytest.mark.parametrize(
    ("processes", "start"), [(1, START), (2, START), (9, START), (2, "spawn")]
)
def test_the_number_of_processes_changes_nothing(processes: int, start: str) -> None:
    """Projects come in their order, with the findings of each as when it is alone."""
    names = (
        "egne-regler",
        "familie",
        "feil/et101-sirkel.yaml",
        "feil/et008-ugyldig-dato.yaml",
    )
    paths = [EXAMPLES / name for name in names]
    projects = locate(paths)
    alone = [bring(checked, "tiltak") for checked in check(projects, ASK)]

    together = list(
        check_each(projects, ASK, partial(bring, by="tiltak"), processes, start)
    )

    assert together == alone
    assert len(alone) == len(paths)


@pytest.mark.parametrize("processes", [1, 2])
def test_a_project_that_cannot_be_read(tmp_path: Path, processes: int) -> None:
    """It fails as it does alone, after those before it."""
    paths = [tmp_path / f"{name}.yaml" for name in "abc"]
    for path in paths:
        path.write_text("endringsteori: 1\n", encoding="utf-8")
    projects = locate(paths)
    paths[1].unlink()
    found = check_each(projects, ASK, KEEP, processes)

    assert next(found).project.name.endswith("a.yaml")
    with pytest.raises(FileNotFoundError, match=r"b\.yaml"):
        next(found)


@pytest.mark.parametrize("processes", [1, 2])
def test_a_file_that_its_project_leaves_out(tmp_path: Path, processes: int) -> None:
    """It is a project of its own here too."""
    root = "endringsteori: 1\ninnstillinger:\n  utelat: gammelt.yaml\n"
    (tmp_path / "endringsteori.yaml").write_text(root, encoding="utf-8")
    for name in ("gammelt.yaml", "nytt.yaml"):
        (tmp_path / name).write_text("tjenester:\n  nav: NAV\n", encoding="utf-8")
    projects = locate([tmp_path / "gammelt.yaml", EXAMPLES / "fjellfjord"])

    names = [one.project.name for one in check_each(projects, ASK, KEEP, processes)]

    assert len(names) == 3
    assert any(name.endswith("gammelt.yaml") for name in names)


def test_a_process_that_is_stopped() -> None:
    """What it had to do is done in this one, and nobody can tell."""
    projects = locate([EXAMPLES / "egne-regler", EXAMPLES / "familie"])
    alone = [bring(checked, None) for checked in check(projects, ASK)]
    found = check_each(projects, ASK, KEEP, 2)

    together = [next(found)]
    for process in active_children():
        process.kill()
    together += found

    assert together == alone
