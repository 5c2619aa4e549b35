"""A project that changes while it is looked at: what is found is what a whole run finds."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest
from hypothesis import given, settings

from endringsteori.checking import Ask, Session, check, locate, valider
from endringsteori.loading import Overlay
from endringsteori.output import FORMATS, Run
from exchange.books import book
from strategies.edits import edits

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from endringsteori.checking import Checked, Project
    from strategies.edits import Edit

DATA: Final = Path(__file__).with_name("data") / "session"
ROOT: Final = "endringsteori.yaml"
FILES: Final = {
    path.relative_to(DATA).as_posix(): path.read_bytes()
    for path in sorted(DATA.rglob("*.*"))
    if path.parent.name != "naboen"
}
ASK: Final = Ask(date(2026, 11, 21))
LOSEN: Final = "tiltak/losen.yaml"


def project() -> Project:
    """Give the project on disk: a register, shared things, measurements and faults."""
    return locate([DATA])[0]


def whole(changed: Mapping[str, bytes | None]) -> Checked:
    """Check the project from the beginning, with some files changed."""
    tree = Overlay(project().tree, changed)
    (checked,) = check((_with(project(), tree),), ASK)
    return checked


def _with(one: Project, tree: Overlay) -> Project:
    return type(one)(one.name, one.folder, tree, one.only)


def everything_shown(checked: Checked) -> Iterator[str]:
    """Give a run of one project in every format."""
    for form in FORMATS.values():
        yield form.render(Run((checked,), ASK.dato, by="tiltak"))


@settings(max_examples=settings().max_examples // 10)
@given(edits(FILES, ROOT, most=5))
def test_an_update_gives_what_a_check_of_the_whole_gives(made: list[Edit]) -> None:
    """Whatever is written, broken, moved, taken away and put back, byte for byte."""
    session, changed = Session(project(), ASK), dict[str, bytes | None]()
    for path, data in made:
        changed[path] = data
        updated, anew = session.update(path, data), whole(changed)

        assert updated.findings == anew.findings
        assert updated.loaded.trouble == anew.loaded.trouble
        assert updated.loaded.teori == anew.loaded.teori
        assert updated.files == anew.files
    assert list(everything_shown(updated)) == list(everything_shown(anew))


def test_it_opens_what_is_read_in_the_same_way_as_valider() -> None:
    """With the same wishes, and the date of today where none is given."""
    session = Session.of(DATA, dato=ASK.dato, profil="utkast", språk="en")

    found = session.check().findings

    assert found == valider(DATA, dato=ASK.dato, profil="utkast", språk="en")
    assert Session.of(DATA).check().settings.dato >= ASK.dato


def test_what_stands_for_a_file_is_let_go() -> None:
    """Then the file counts as it lies on disk."""
    session = Session(project(), ASK)
    before = session.check()

    assert session.update(LOSEN, b"tiltak:\n").findings != before.findings
    assert session.release(LOSEN).findings == before.findings
    assert session.release("en annen.yaml").findings == before.findings


def test_what_changes_on_disk_is_seen(tmp_path: Path) -> None:
    """Files that come, change and go while nobody says so."""
    root, other = tmp_path / ROOT, tmp_path / "mer.yaml"
    root.write_text("endringsteori: 1\n", encoding="utf-8")
    session = Session(locate([tmp_path])[0], ASK)

    seen = [session.check()]
    for text in ("tjenester:\n  nav: NAV\n", "tjenester: [\n", None):
        if text is None:
            other.unlink()
        else:
            other.write_text(text, encoding="utf-8")
        seen.append(session.check())

    codes = [{finding.code for finding in one.findings} for one in seen]
    assert codes == [set(), {"ET206"}, {"ET001"}, set()]


def test_it_can_be_asked_again_after_a_file_that_could_not_be_read() -> None:
    """As when the root file is gone for a moment."""
    session = Session(project(), ASK)
    before = session.check()

    with pytest.raises(FileNotFoundError):
        session.update(ROOT, None)

    assert session.release(ROOT).findings == before.findings


def test_a_workbook_is_read_whole_each_time(tmp_path: Path) -> None:
    """It is one file, and its findings are those of `check`."""
    path = tmp_path / "kjede.xlsx"
    path.write_bytes(book({"Tjenester": [["Navn"], ["Skolen"]]}))
    (workbook,) = locate([path])
    session = Session(workbook, ASK)
    (anew,) = check((workbook,), ASK)

    assert anew.findings
    assert session.check().findings == anew.findings
    assert session.check().findings == anew.findings
