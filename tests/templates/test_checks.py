"""The checks that are written together with a chain."""

from __future__ import annotations

import pytest
import yaml

from endringsteori.templates.checks import CI, check


@pytest.mark.parametrize("system", CI)
@pytest.mark.parametrize("chains", [".", "kjeder", "planer/lokal-plan_2", "Ås.1"])
def test_the_chains_are_filled_in(system: str, chains: str) -> None:
    """And nothing else: tests/maler runs what the templates do."""
    made, plain = check(system, chains), check(system, "kjeder")
    assert made is not None
    assert plain is not None
    read = yaml.safe_load(made.text)
    if system == "github":
        steps = read["jobs"]["kjeder"]["steps"]
        (there,) = [
            one["with"]["stier"] for one in steps if "stier" in one.get("with", {})
        ]
    else:
        there = read["variables"]["ENDRINGSTEORI_STIER"]

    assert there == chains
    assert made.text.replace(f'"{chains}"', '"kjeder"') == plain.text


@pytest.mark.parametrize(
    ("chains", "readers"),
    [
        ("mine kjeder", ("github",)),
        ("a\nb", ()),
        ("$HOME", ()),
        ("${{ secrets.X }}", ()),
        ("*", ()),
        ("-x", ()),
        ("", ()),
    ],
)
def test_a_path_that_would_mean_something_else(
    chains: str, readers: tuple[str, ...]
) -> None:
    """It is not written: a space parts two paths in GitLab, and a dollar sign is a variable."""
    assert tuple(system for system in CI if check(system, chains)) == readers
