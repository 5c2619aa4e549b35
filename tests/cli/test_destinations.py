"""Where a run is told, and in which formats."""

from __future__ import annotations

import io
from typing import TYPE_CHECKING

import pytest

from endringsteori.cli.console import Console
from endringsteori.cli.destinations import Destination, destinations, put_all
from endringsteori.cli.faults import UsageError
from endringsteori.output import FORMATS

if TYPE_CHECKING:
    from pathlib import Path


@pytest.mark.parametrize(
    ("asked", "form", "found"),
    [
        ([], None, [("tekst", "-")]),
        ([], "json", [("json", "-")]),
        (["ut.txt"], None, [("tekst", "ut.txt")]),
        (["ut.json"], "json", [("json", "ut.json")]),
        (["funn.json"], None, [("json", "funn.json")]),
        (["funn.json"], "gitlab", [("gitlab", "funn.json")]),
        (["sarif=funn.sarif"], None, [("sarif", "funn.sarif")]),
        (["sarif=f", "tekst=-"], None, [("sarif", "f"), ("tekst", "-")]),
        (["sarif=f"], "json", [("sarif", "f"), ("json", "-")]),
        (["ut.json", "sarif=f"], "json", [("json", "ut.json"), ("sarif", "f")]),
        (["a=b.txt"], None, [("tekst", "a=b.txt")]),
        (["./sarif=f"], None, [("tekst", "./sarif=f")]),
        (["SARIF=f"], None, [("tekst", "SARIF=f")]),
        (["json=a=b"], None, [("json", "a=b")]),
        (["-"], "json", [("json", "-")]),
    ],
)
def test_where_a_run_is_told(
    asked: list[str], form: str | None, found: list[tuple[str, str]]
) -> None:
    """What has a format before a `=`, what has none, and the screen."""
    assert destinations(asked, form, FORMATS) == tuple(
        Destination(*one) for one in found
    )


@pytest.mark.parametrize(
    ("asked", "form", "said"),
    [
        (["sarif=f", "json=f"], None, "samme sted (f)"),
        (["sarif=f", "json=./a/../f"], None, "samme sted (./a/../f)"),
        (["sarif=-", "json=-"], None, "samme sted (-)"),
        (["tekst=-"], "json", "samme sted (-)"),
        (["f", "json=f"], None, "samme sted (f)"),
        (["sarif="], None, "«sarif=» mangler et filnavn"),
        (["a", "b"], None, "for eksempel json=b"),
    ],
)
def test_what_cannot_be(asked: list[str], form: str | None, said: str) -> None:
    """Two to one place, a format without a file, and two files without formats."""
    with pytest.raises(UsageError) as wrong:
        destinations(asked, form, FORMATS)

    assert said in wrong.value.told("nb")


def test_a_link_to_a_file_is_the_same_place(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whatever it is called."""
    (tmp_path / "lenke").symlink_to("f")
    monkeypatch.chdir(tmp_path)

    with pytest.raises(UsageError):
        destinations(["sarif=f", "json=lenke"], None, FORMATS)


def test_only_formats_that_the_command_knows_stand_before_a_sign() -> None:
    """Another is the beginning of a file name."""
    found = destinations(["markdown=a", "sarif=b"], None, ("tekst", "markdown"))

    assert found == (Destination("markdown", "a"), Destination("tekst", "sarif=b"))


@pytest.fixture
def screen() -> io.StringIO:
    """Give a screen."""
    return io.StringIO()


@pytest.fixture
def console(screen: io.StringIO) -> Console:
    """Give a console that writes to it."""
    return Console(io.StringIO(), screen, io.StringIO(), {})


def test_every_text_goes_to_its_place(
    tmp_path: Path, console: Console, screen: io.StringIO
) -> None:
    """Files are whole, and the screen shows what it was asked to."""
    files = [Destination(form, str(tmp_path / form)) for form in ("sarif", "junit")]
    shown = [
        (files[0], ("é", "n")),
        (Destination("tekst", "-"), ("t", "o")),
        (files[1], ("tre",)),
    ]
    put_all(console, shown, ())

    assert (tmp_path / "sarif").read_text(encoding="utf-8") == "én"
    assert (tmp_path / "junit").read_text(encoding="utf-8") == "tre"
    assert screen.getvalue() == "to"


def test_nothing_is_written_where_one_of_them_is_an_input(
    tmp_path: Path, console: Console, screen: io.StringIO
) -> None:
    """Not the others either."""
    chain = tmp_path / "kjede.yaml"
    chain.write_text("endringsteori: 1\n", encoding="utf-8")
    first, second = (
        Destination("sarif", str(tmp_path / "funn.sarif")),
        Destination("json", str(chain)),
    )

    with pytest.raises(UsageError):
        put_all(
            console,
            [(Destination("tekst", "-"), ("a",)), (first, ("b",)), (second, ("c",))],
            (chain,),
        )

    assert [path.name for path in tmp_path.iterdir()] == ["kjede.yaml"]
    assert screen.getvalue() == ""
