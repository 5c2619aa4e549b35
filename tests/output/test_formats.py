"""The table of formats, and what each gives of one of everything."""

from __future__ import annotations

import re
from dataclasses import replace
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from endringsteori.cli.arguments import parse
from endringsteori.output import FORMATS, NOWHERE
from menagerie import compared, confidential, menagerie, quiet, run_of

if TYPE_CHECKING:
    from conftest import Golden
    from endringsteori.output import Run

UTDATA: Final = Path(__file__).parents[2] / "docs" / "utdata.md"

ENDINGS: Final = {
    "tekst": "txt",
    "json": "json",
    "sarif": "sarif",
    "junit": "junit.xml",
    "github": "github.txt",
    "github-sammendrag": "md",
    "gitlab": "gitlab.json",
}
"""What the golden file of each format ends in: as its readers call such a file."""


def without_what_is_not_needed(run: Run, name: str) -> Run:
    """Give a run that knows no more than the format says that it needs."""
    needs = FORMATS[name].needs
    return replace(
        run,
        version=run.version if "version" in needs else "",
        top=run.top if "top" in needs else NOWHERE,
        pages=run.pages if "pages" in needs else None,
        every_place=run.every_place if "reader" in needs else False,
        by=run.by if "reader" in needs else "regel",
    )


@pytest.mark.parametrize("name", FORMATS)
def test_the_menagerie_held_against_an_earlier_one(name: str, golden: Golden) -> None:
    """The shape is a promise to those who read it; see docs/utdata.md."""
    shown = FORMATS[name].render(run_of(compared(), quiet()))

    golden(f"mot.{ENDINGS[name]}", shown)


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_says_all_that_it_needs(name: str) -> None:
    """What the command line does not find out for it, it does not miss."""
    run = replace(run_of(menagerie()), every_place=True, by="tjeneste")
    less = without_what_is_not_needed(run, name)

    assert FORMATS[name].render(less) == FORMATS[name].render(run)


@pytest.mark.parametrize("name", FORMATS)
def test_a_format_says_whether_it_tells_project_by_project(name: str) -> None:
    """Before its module is imported; and the module can do just that."""
    module = import_module(f"endringsteori.output.{FORMATS[name].module}")

    assert FORMATS[name].is_by_project is hasattr(module, "part")
    assert hasattr(module, "part") is hasattr(module, "whole")
    assert hasattr(module, "part") is not hasattr(module, "render")


@pytest.mark.parametrize("name", FORMATS)
def test_nothing_found_is_still_a_document(name: str) -> None:
    """A reader that expects a file gets one; only annotations are none."""
    shown = FORMATS[name].render(run_of(quiet()))

    assert bool(shown) is (name != "github")
    assert not shown or shown.endswith("\n")


@pytest.mark.parametrize("name", sorted({*FORMATS} - {"tekst", "json"}))
def test_what_is_about_a_person_is_stamped(name: str) -> None:
    """In every format that a machine of others may keep; nothing else is."""
    stamped = FORMATS[name].render(run_of(confidential()))

    assert "Taushetsbelagt" in stamped
    assert "Taushetsbelagt" not in FORMATS[name].render(run_of(menagerie()))


def test_every_format_has_its_promise() -> None:
    """What readers may build on, in docs/utdata.md."""
    promises = UTDATA.read_text(encoding="utf-8").partition("\n## Løftet\n")[2]
    promises = promises.partition("\n## ")[0]

    assert set(re.findall(r"^\| `([a-z-]+)` \|", promises, re.MULTILINE)) == {*FORMATS}


def test_the_command_line_offers_every_format() -> None:
    """It names them itself, so that help needs not import what renders them."""
    for name in FORMATS:
        assert parse(["valider", "x", "--format", name], "nb").format == name
