"""A figure becomes files: which, how many, and what they are called."""

from __future__ import annotations

import struct
import sys
from pathlib import Path
from typing import Final

import pytest

from diagram.views_of import SMALL
from endringsteori.cli import main
from endringsteori.cli.arguments import tegn as flags
from endringsteori.diagram import MOTORER, PAPIR, RENDERERS

_ENDINGS: Final = " eller ".join(
    ", ".join(f".{ending}" for ending in RENDERERS).rsplit(", ", maxsplit=1)
)


@pytest.fixture
def _in_project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Stand in a folder with a project of two measures."""
    (tmp_path / "kjede.yaml").write_text(SMALL, encoding="utf-8")
    monkeypatch.chdir(tmp_path)


pytestmark = pytest.mark.usefixtures("_in_project")


def _written() -> set[str]:
    return {str(path) for path in Path().rglob("*") if path.is_file()} - {"kjede.yaml"}


def test_flags_know_what_the_figures_know() -> None:
    """The tables of the flags are copies, so that help is quick."""
    assert set(flags._FORMATS) == set(RENDERERS)  # noqa: SLF001 - a copy is held against its source
    assert flags._PAPERS == PAPIR  # noqa: SLF001 - the same
    assert flags._ENGINES == MOTORER  # noqa: SLF001 - the same


@pytest.mark.parametrize(
    ("ending", "begins"),
    [
        ("svg", b"<svg"),
        ("png", b"\x89PNG"),
        ("pdf", b"%PDF"),
        ("mmd", b"---\ntitle: "),
        ("dot", b"digraph"),
        ("json", b"{"),
        ("txt", b"Alle tiltak"),
    ],
)
def test_ending_of_the_file_is_the_format(ending: str, begins: bytes) -> None:
    """In any case."""
    name = f"figur.{ending.upper()}"

    assert main(["tegn", "kjede.yaml", "--papir", "skjerm", "-o", name]) == 0
    assert Path(name).read_bytes().startswith(begins)


def test_format_goes_before_the_ending() -> None:
    """A file may be called anything."""
    main(["tegn", "kjede.yaml", "--format", "mmd", "-o", "figur.md"])

    assert Path("figur.md").read_text(encoding="utf-8").startswith("---\n")


def test_folder_gets_a_file_named_after_the_figure() -> None:
    """Whether it is there before or not."""
    main(["tegn", "kjede.yaml", "--tiltak", "jobb", "-o", "figurer/"])
    main(["tegn", "kjede.yaml", "--format", "json", "-o", "figurer"])

    assert _written() == {"figurer/kjede-jobb.svg", "figurer/kjede.json"}


def test_pages_are_numbered_files(capsys: pytest.CaptureFixture[str]) -> None:
    """And that is told on the side."""
    main(["tegn", "kjede.yaml", "--del", "tiltak", "-o", "x.svg"])

    assert _written() == {"x-1.svg", "x-2.svg", "x-3.svg", "x-4.svg"}
    assert capsys.readouterr().err == (
        "Figuren er delt i 4 sider: x-1.svg til x-4.svg.\n"
    )


def test_pages_of_an_earlier_figure_are_told_of(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """They are left where they are: nobody knows who made them."""
    main(["tegn", "kjede.yaml", "--del", "tiltak", "-o", "x.svg"])
    capsys.readouterr()
    main(["tegn", "kjede.yaml", "-o", "x.svg"])

    assert capsys.readouterr().err == (
        "x-1.svg til x-4.svg sto der fra før, og hører ikke til figuren nå. "
        "Slett det som ikke trengs.\n"
    )
    assert _written() == {"x.svg", "x-1.svg", "x-2.svg", "x-3.svg", "x-4.svg"}


def test_figure_that_was_whole_before_is_told_of(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """And so is a page too many, in the language of the project."""
    for name in ("x.svg", "x-5.svg", "x-7.svg"):
        Path(name).write_text("", encoding="utf-8")
    main(["tegn", "kjede.yaml", "--del", "tiltak", "-o", "x.svg", "--sprak", "en"])

    _, told = capsys.readouterr().err.splitlines()
    assert told == (
        "x.svg and x-5.svg were there before, and are no part of the figure now. "
        "Delete what is not needed."
    )


@pytest.mark.parametrize("word", ["mål", "mal", "MÅL"])
def test_goals_may_be_written_without_å(word: str) -> None:
    """Not every keyboard has it."""
    assert main(["tegn", "kjede.yaml", "--del", word, "-o", "x.svg"]) == 0
    assert len(_written()) > 1


def test_pdf_is_a3_unless_something_else_is_asked_for() -> None:
    """It is for the wall."""
    main(["tegn", "kjede.yaml", "-o", "x.pdf"])
    main(["tegn", "kjede.yaml", "--papir", "a3", "-o", "y.pdf"])

    assert Path("x.pdf").read_bytes() == Path("y.pdf").read_bytes()


_INSTEAD = "kan ikke tegnes i PNG og PDF. Der står «�» i stedet; SVG og HTML viser"


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Fest \U0001f389", f"«\U0001f389» {_INSTEAD} tegnet.\n"),
        (
            "".join(map(chr, range(0x1F600, 0x1F606))),
            f"«\U0001f600» og 5 andre tegn {_INSTEAD} tegnene.\n",
        ),
        ("Blåbær", ""),
    ],
)
def test_signs_that_pictures_lack_are_told(
    name: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """On the side, and only of pictures."""
    Path("fest.yaml").write_text(
        f'endringsteori: "1"\ntiltak: {{fest: {{navn: "{name}"}}}}\n', encoding="utf-8"
    )
    main(["tegn", "fest.yaml", "-o", "x.svg"])
    main(["tegn", "fest.yaml", "-o", "x.png"])

    assert capsys.readouterr().err == told


def test_png_is_as_wide_as_asked_for() -> None:
    """In pixels."""
    main(["tegn", "kjede.yaml", "--bredde", "640", "-o", "x.png"])

    assert struct.unpack(">I", Path("x.png").read_bytes()[16:20]) == (640,)


@pytest.mark.parametrize(
    ("argv", "said"),
    [
        (
            ["-o", "x.bmp"],
            f"Kjenner ikke «.bmp». Velg mellom {_ENDINGS}.",
        ),
        (
            ["--format", "pdf"],
            "PDF kan ikke vises på skjermen. Si hvor det skal skrives med -o, som -o figur.pdf.",
        ),
        (
            ["--del", "tiltak"],
            "Figuren er på 4 sider. Si hvor de skal skrives med -o: en mappe, som -o figurer/, eller en fil, som -o figur.svg.",
        ),
        (
            ["--del", "mot"],
            "Kjenner ikke «mot». Velg mellom tiltak, mål eller tjeneste.",
        ),
        (
            ["-o", "x.png", "--bredde", "0"],
            "«0» kan ikke brukes som --bredde. Skriv et helt tall fra 1 til 30000.",
        ),
        (
            ["-o", "x.png", "--dpi", "tett"],
            "«tett» kan ikke brukes som --dpi. Skriv et helt tall fra 1 til 2400.",
        ),
        (
            ["-o", "x.png", "--bredde", "30000"],
            "Bildet blir for stort. Velg en mindre --bredde, eller lag en SVG.",
        ),
        (
            ["--motor", "dot"],
            "Fant ikke Graphviz (programmet dot) på maskinen. Installer det, eller tegn uten --motor dot.",
        ),
        (
            ["-o", "kjede.yaml", "--format", "svg"],
            "«kjede.yaml» er en av filene som leses. Velg et annet navn å skrive til.",
        ),
    ],
)
def test_wrong_use_is_one_plain_sentence(
    argv: list[str],
    said: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """It says what to do instead, and nothing is written."""
    monkeypatch.setenv("PATH", "")

    assert main(["tegn", "kjede.yaml", *argv]) == 2
    assert capsys.readouterr().err == f"endringsteori: {said}\n"
    assert _written() == set()


def test_missing_extra_says_what_to_install(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """One sentence, with the command."""
    monkeypatch.setitem(sys.modules, "typst", None)

    assert main(["tegn", "kjede.yaml", "-o", "x.png"]) == 2
    assert capsys.readouterr().err == (
        "endringsteori: PNG og PDF trenger pakken typst. "
        'Installer den med pip install "endringsteori[bilde]".\n'
    )
