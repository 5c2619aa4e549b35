"""No output repeats a number of a person: every format, figure, command and error."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest

from endringsteori.checking import Ask, check, locate, settings
from endringsteori.checking.lest import UgyldigTeori, les, les_eller_feil, valider
from endringsteori.cli import main
from endringsteori.diagram import RENDERERS, VIEWS, tegn
from endringsteori.output import FORMATS
from menagerie import DAY, run_of
from planted_persons import FILES, NUMBERS, PLACES, leaks
from program import run_program
from synthetic import NUMBER

if TYPE_CHECKING:
    from pathlib import Path

    from endringsteori.checking import Checked


@pytest.fixture
def planted(tmp_path: Path) -> Path:
    """Write the project, in a folder that is called a number too."""
    home = tmp_path / NUMBER
    for name, text in FILES.items():
        file = home / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")
    return home


@pytest.fixture
def checked(planted: Path) -> Checked:
    """Check it, with every rule that there is."""
    regler = dict.fromkeys(("ET015",), None)
    ask = Ask(DAY, profil="grundig", regler=regler)
    (one,) = check(locate([planted]), ask)
    return one


def test_the_numbers_are_there() -> None:
    """A test that looks for what was never planted would prove nothing."""
    everything = "\n".join([*FILES, *FILES.values()]).replace("\\x3", "")

    assert leaks(everything) == list(NUMBERS)


def test_each_is_found_where_it_stands(checked: Checked) -> None:
    """Comment, key, id, cell, text over several lines, escape, and file name."""
    found = {(f.element, f.key) for f in checked.findings if f.code == "ET701"}

    assert found == PLACES


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_repeats_them(name: str, checked: Checked) -> None:
    """A new format is tested without being listed here."""
    shown = FORMATS[name].render(run_of(checked))

    assert leaks(shown) == []
    assert NUMBER not in shown


@pytest.mark.parametrize("view", VIEWS)
@pytest.mark.parametrize("ending", RENDERERS)
def test_no_figure_repeats_them(view: str, ending: str, planted: Path) -> None:
    """A new view or renderer is tested without being listed here."""
    figur = tegn(les(planted).teori, view).på("a4")

    for content in figur.filer(ending):
        assert leaks(content.decode("utf-8", errors="replace")) == []
    assert leaks("\n".join(page.svg() for page in figur.sider)) == []


def test_nothing_that_python_shows_repeats_them(planted: Path) -> None:
    """What `les` gives, what `valider` finds, and the error of `les_eller_feil`."""
    lest = les(planted)
    with pytest.raises(UgyldigTeori) as refused:
        les_eller_feil(planted)
    shown = [repr(lest), repr(lest.funn), repr(valider(lest, dato=DAY))]

    assert leaks("\n".join([*shown, str(refused.value), repr(refused.value)])) == []


def test_a_theory_from_python_is_searched_too(planted: Path) -> None:
    """Without files, by the texts of the theory."""
    found = valider(les(planted).teori, dato=DAY)
    elements = {f.element for f in found if f.code == "ET701"}

    assert {"virksomhet", "tiltak", "elev-•••••••••••/møte"} <= elements
    assert leaks(repr(found)) == []


@pytest.mark.parametrize(
    "argv",
    [
        ("valider", ".", "--alle"),
        ("valider", f"tiltak/elev-{NUMBERS[-1]}.yaml", "--alle"),
        ("valider", ".", "--grupper", "tiltak"),
        ("valider", ".", "--grupper", "tjeneste"),
        ("valider", f"{NUMBER}.yaml"),
        ("valider", f"--{NUMBER}"),
        ("tegn", ".", "--tiltak", f"elev-{NUMBERS[0]}"),
        ("tegn", ".", "--visning", NUMBER),
        ("sammenlign", "endringsteori.yaml", "."),
        ("puslespill", ".", "--format", "json"),
        ("tjenester", ".", "--format", "json"),
        ("hva-om", ".", "--uten", "finansiering:drift", "--format", "json"),
        ("plan", "."),
        ("plan", ".", "--format", "csv"),
        ("plan", ".", "--format", "json"),
        ("plan", ".", "--plan", NUMBER),
        ("rett", "."),
        ("forklar", NUMBER),
        ("regler", "."),
        (NUMBER,),
    ],
    ids=" ".join,
)
def test_no_command_repeats_them(argv: tuple[str, ...], planted: Path) -> None:
    """On either stream, and whether it succeeds or not."""
    done = run_program(*argv, cwd=planted)
    shown = (done.stdout + done.stderr).decode()

    assert shown
    assert leaks(shown) == []
    assert NUMBER not in shown


def test_a_bug_shows_no_numbers(
    monkeypatch: pytest.MonkeyPatch,
    planted: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """An error may quote what it stumbled on; the traceback is shown all the same."""

    def fail(*_: object) -> None:
        raise KeyError("elev-" + NUMBERS[0])

    monkeypatch.setattr(settings.Settings, "of", fail)

    assert main(["valider", str(planted), "--feilsok"]) == 3
    shown = capsys.readouterr().err
    assert "KeyError" in shown
    assert leaks(shown) == []


def test_fingerprints_stay_apart(checked: Checked) -> None:
    """Though several things are shown the same."""
    prints = [finding.fingerprint for finding in checked.findings]

    assert len(set(prints)) == len(prints)
    assert not re.search(r"[0-9]{6}", "\n".join(prints))
