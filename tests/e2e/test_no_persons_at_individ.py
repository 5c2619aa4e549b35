"""At nivå individ everybody who is named is found, and nothing that is made shows them."""

from __future__ import annotations

import re
import shutil
from io import BytesIO
from typing import TYPE_CHECKING, Final
from zipfile import ZipFile, is_zipfile

import pytest

from endringsteori.checking import Ask, check, locate
from endringsteori.checking.lest import les, valider
from endringsteori.cli import main
from endringsteori.diagram import RENDERERS, VIEWS, tegn
from endringsteori.output import FORMATS
from endringsteori.privacy import CONFIDENTIAL
from endringsteori.rules.texts_of import texts_of
from endringsteori.texts import SPRÅK
from every_command import BEFORE, EVERY_COMMAND, WORKBOOK, Run
from menagerie import DAY, run_of
from planted_family import COMMENTS, FILE, PLANTED, TEXT, THEORY, leaks

if TYPE_CHECKING:
    from pathlib import Path

    from endringsteori.checking import Checked

_AGAIN: Final = re.compile(r"#\d+\Z")
_ABOUT_NOBODY: Final = frozenset({"ny", "regler", "skjema"})
"""Commands whose answer is the same for every project."""
_THE_THEORY_ITSELF: Final = frozenset({"eksporter", "importer"})
"""Commands that give the theory back whole, as the files have it; they say so."""
_OPAQUE: Final = frozenset({"png", "pdf"})
"""Formats whose texts are drawn; what they are drawn from is looked at as SVG."""
_RUNS: Final = tuple(
    run
    for run in EVERY_COMMAND
    if run.words[0] != "valider" or run.form not in FORMATS or run.form == "tekst"
)
"""Every way to run every command; the formats of findings are looked at by themselves."""


@pytest.fixture(scope="module")
def family(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Write the project once, with an edition from before beside it."""
    home = tmp_path_factory.mktemp("familie") / "now"
    home.mkdir()
    (home / FILE).write_text(TEXT, encoding="utf-8")
    shutil.copytree(home, home / BEFORE)
    return home


@pytest.fixture(scope="module")
def checked(family: Path) -> Checked:
    """Check it as thoroughly as can be."""
    (one,) = check(locate([family]), Ask(DAY, profil="grundig"))
    return one


def test_somebody_is_planted_in_every_text() -> None:
    """A test that looks for what was never planted would prove nothing."""
    found = leaks(TEXT)

    assert len(PLANTED) > 120
    assert COMMENTS > 20
    assert {one.surname.casefold() for one in PLANTED} <= set(found)
    assert {one.number for one in PLANTED} <= set(found)


def test_each_is_found_where_it_stands(checked: Checked) -> None:
    """A number by ET701, and a name, an address and a telephone by ET702, all of them feil.

    Who wrote a source of knowledge is no secret: ET702 says nothing there.
    """
    texts = [spot for spot, text in texts_of(THEORY) if "Xylovind" in text]
    private = [spot for spot in texts if spot.section != "kunnskapskilder"]
    found = [f for f in checked.findings if f.code in {"ET701", "ET702"}]
    numbers = [f for f in found if f.code == "ET701"]
    places = {(f.element, _AGAIN.sub("", f.key or "")) for f in numbers}

    assert {f.severity.value for f in found} == {"feil"}
    assert len(numbers) == len(texts) + COMMENTS
    assert len(found) - len(numbers) == 3 * (len(private) + COMMENTS)
    assert {element for element, _ in places} >= {spot.at.element for spot in texts}


@pytest.mark.parametrize("name", FORMATS)
def test_no_format_of_findings_shows_them(name: str, checked: Checked) -> None:
    """And each says that it is confidential."""
    shown = FORMATS[name].render(run_of(checked))

    assert leaks(shown) == []
    assert _is_stamped(shown)


@pytest.mark.parametrize("view", VIEWS)
def test_no_view_shows_them(view: str, family: Path) -> None:
    """Drawn, or told in any language; each page is stamped."""
    teori = les(family).teori
    figur = tegn(teori, view, dato=DAY)
    shown = [*(page.svg() for page in figur.sider), figur.json()]
    shown += [tegn(teori, view, språk=språk, dato=DAY).tekst() for språk in SPRÅK]

    assert [leaks(one) for one in shown] == [[] for _ in shown]
    assert all(map(_is_stamped, shown))


@pytest.mark.parametrize("ending", RENDERERS)
def test_no_renderer_shows_them(ending: str, family: Path) -> None:
    """A new renderer is tested without being listed here."""
    figur = tegn(les(family).teori, "familie", dato=DAY)

    files = [*figur.filer(ending)]

    assert files
    for content in files:
        assert leaks(content.decode("utf-8", errors="replace")) == []
        assert ending in _OPAQUE or _is_stamped(content.decode())


def test_nothing_that_python_shows_names_them(family: Path) -> None:
    """What `les` gives, and what `valider` finds in files and in a theory."""
    lest = les(family)
    shown = [repr(lest), repr(valider(lest, dato=DAY)), repr(valider(THEORY, dato=DAY))]

    assert [leaks(one) for one in shown] == [[], [], []]


@pytest.mark.parametrize("run", _RUNS, ids=str)
def test_no_command_shows_them(
    run: Run,
    family: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """A new command, or a new format of one, is tested without being listed here."""
    monkeypatch.chdir(family)
    if WORKBOOK in run.words:
        main(["eksporter", ".", "-o", WORKBOOK])
    command = run.words[0]
    out = tmp_path / f"out.{run.form or 'txt'}"
    more = ("--ut", str(out)) if run.has_out else ()

    assert main([*run.words, *more]) in {0, 1}
    shown = "\n".join([*capsys.readouterr(), *_written(out)])
    assert shown.strip()
    if command not in _THE_THEORY_ITSELF:
        assert leaks(shown) == []
    if command not in _ABOUT_NOBODY:
        assert run.form in _OPAQUE or _is_stamped(shown)


def _written(out: Path) -> list[str]:
    """Give all texts in a file that was asked for, and in those beside it."""
    files = sorted(out.parent.glob(f"{out.stem}*"))
    return [text for file in files for text in _texts(file.read_bytes())]


def _texts(content: bytes) -> list[str]:
    if not is_zipfile(BytesIO(content)):
        return [content.decode("utf-8", errors="replace")]
    with ZipFile(BytesIO(content)) as packed:
        return [
            packed.read(name).decode(errors="replace") for name in packed.namelist()
        ]


def _is_stamped(shown: str) -> bool:
    """Tell whether a text bears the stamp, in any language, or says it to programs."""
    low = shown.casefold()
    stamps = {CONFIDENTIAL.på(språk).casefold() for språk in SPRÅK}
    return '"confidential": true' in low or any(stamp in low for stamp in stamps)
