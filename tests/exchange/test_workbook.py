"""What is written: the theory comes back, and no text becomes anything but text."""

from __future__ import annotations

import shutil
import subprocess
import tempfile
import zipfile
from dataclasses import fields, is_dataclass, replace
from datetime import date
from decimal import Decimal
from io import BytesIO
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from openpyxl import load_workbook

from endringsteori import les
from endringsteori.exchange.names import folded
from endringsteori.exchange.read import read_workbook
from endringsteori.exchange.sheets import SHEETS
from endringsteori.exchange.workbook import workbook
from endringsteori.model import (
    Individ,
    Innsats,
    Innstillinger,
    Mål,
    Målgruppe,
    Plan,
    Teori,
    Tiltak,
    Virksomhet,
)
from endringsteori.model.navnerom import Navnerom
from endringsteori.model.referanser import referanser
from endringsteori.texts import SPRÅK
from strategies import any_teori, sound_theory, whole_teori

if TYPE_CHECKING:
    from collections.abc import Iterator

    from endringsteori.texts import Språk

NAME = "kjede.xlsx"
EXAMPLE = Path(__file__).parents[2] / "eksempler" / "fjellfjord"
SOFFICE = shutil.which("soffice")

_is_stor = settings.get_current_profile_name() == "stor"
_some = settings(max_examples=200 if _is_stor else 10)
"""Few examples, as each is a whole project written and read."""


def again(teori: Teori, språk: Språk | None = None) -> Teori:
    """Give a theory after it has been written and read."""
    return read_workbook(workbook(teori, språk), NAME).teori


def held(thing: Any) -> Any:  # noqa: ANN401 - anything of the model
    """Give what the template holds of a theory: all but things that hold nothing at all."""
    if isinstance(thing, tuple):
        return tuple(map(held, thing))
    if not is_dataclass(thing) or isinstance(thing, type):
        return thing
    kept = {field.name: held(getattr(thing, field.name)) for field in fields(thing)}
    changed = {
        name: None if _is_nothing(value) else value for name, value in kept.items()
    }
    return replace(thing, **changed)


def _is_nothing(value: object) -> bool:
    if not is_dataclass(value) or isinstance(value, (type, Innstillinger)):
        return False
    return all(getattr(value, field.name) in (None, ()) for field in fields(value))


def _names(thing: object) -> Iterator[str]:
    if isinstance(thing, tuple):
        for one in thing:
            yield from _names(one)
    elif is_dataclass(thing):
        for field in fields(thing):
            value = getattr(thing, field.name)
            if field.name == "navn" and value:
                yield folded(value)
            yield from _names(value)


def _misses_no_name(teori: Teori) -> bool:
    """Tell whether every id of nothing is unlike every name: else it is read as the name."""
    ids, names = Navnerom(teori), set(_names(teori))
    return all(
        ids.finn(ref.id, ref.kinds, ref.tiltak) is not None
        or folded(ref.id) not in names
        for ref in referanser(teori)
    )


@_some
@given(whole_teori(), st.sampled_from(SPRÅK))
def test_any_theory_comes_back(teori: Teori, språk: Språk) -> None:
    """Every section and field, with texts that no sane person writes, in any language."""
    teori = held(teori)
    assume(_misses_no_name(teori))

    assert again(teori, språk) == teori


@_some
@given(any_teori() | sound_theory())
def test_any_chain_comes_back(teori: Teori) -> None:
    """With circles, and references that lead nowhere."""
    teori = held(teori)
    assume(_misses_no_name(teori))

    assert again(teori) == teori


def test_the_example_comes_back() -> None:
    """Fjellfjord, whole."""
    teori = les(EXAMPLE).teori
    loaded = read_workbook(workbook(teori), NAME)

    assert loaded.trouble == ()
    assert loaded.teori == teori


def test_the_same_theory_is_the_same_bytes() -> None:
    """On any day."""
    teori = Teori(mål=(Mål(id="a", navn="Et mål"),))

    assert workbook(teori) == workbook(teori)


@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "=cmd|' /C calc'!A0", "\t=1"])
def test_no_text_is_a_formula(sign: str) -> None:
    """Nor an address: it is a text, and read as one."""
    teori = Teori(mål=(Mål(id="a", navn=f"{sign}HYPERLINK", merknad=f"{sign}1+1"),))
    data = workbook(teori)
    cell = load_workbook(BytesIO(data))["Mål"]["B3"]

    assert cell.data_type == "s"
    assert cell.hyperlink is None
    assert read_workbook(data, NAME).teori == teori
    parts = zipfile.ZipFile(BytesIO(data))
    assert not any(b"<f>" in parts.read(name) for name in parts.namelist())


def test_an_input_that_feeds_nothing() -> None:
    """It is not the same as one that feeds all activities."""
    some = (Innsats(id="a", navn="A", fører_til=()), Innsats(id="b", navn="B"))
    teori = Teori(tiltak=(Tiltak(id="t", navn="T", innsats=some),))

    assert [one.fører_til for one in again(teori).tiltak[0].innsats] == [(), None]


def test_dates_before_those_of_excel() -> None:
    """They are written as texts."""
    teori = Teori(
        planer=(
            Plan(id="a", navn="A", vedtatt=date(1814, 5, 17)),
            Plan(id="b", navn="B", vedtatt=date(1900, 2, 28)),
        )
    )

    assert again(teori) == teori


def test_numbers_are_numbers() -> None:
    """So that people can sum them up."""
    innsats = (Innsats(id="a", navn="A", årsverk=Decimal("0.4")),)
    teori = Teori(
        målgrupper=(Målgruppe(id="m", navn="M", antall=60),),
        tiltak=(Tiltak(id="t", navn="T", innsats=innsats),),
    )
    book = load_workbook(BytesIO(workbook(teori)))

    assert book["Målgrupper"]["C3"].value == 60
    assert 0.4 in [cell.value for cell in book["Ledd"][3]]


def test_what_is_about_a_person_is_stamped() -> None:
    """On the first sheet, and at the foot of every page."""
    teori = Teori(nivå="individ", individ=Individ(referanse="A-1"))
    data = workbook(teori)
    book = load_workbook(BytesIO(data))

    assert book["Start"]["A2"].value.startswith("TAUSHETSBELAGT. ")
    feet = zipfile.ZipFile(BytesIO(data)).read("xl/worksheets/sheet2.xml")
    assert b"Taushetsbelagt" in feet[feet.index(b"<oddFooter>") :]
    assert read_workbook(data, NAME).teori == teori
    plain = load_workbook(BytesIO(workbook(Teori(virksomhet=Virksomhet(navn="A")))))
    assert "TAUSHETSBELAGT" not in plain["Start"]["A2"].value


@pytest.mark.parametrize("språk", SPRÅK)
def test_a_sheet_that_helps(språk: Språk) -> None:
    """Headings that stay, with what they are for; lists to choose from; a line to begin with."""
    book = load_workbook(BytesIO(workbook(Teori(), språk)))

    assert book.sheetnames == [sheet.names.på(språk) for sheet in SHEETS]
    for sheet in SHEETS[1:]:
        page = book[sheet.names.på(språk)]
        assert page["A1"].value.endswith(sheet.about.på(språk))
        assert page.freeze_panes is not None
        assert all(cell.comment for cell in page[2])
    services = book[SHEETS[4].names.på(språk)]
    assert services.data_validations.dataValidation
    assert "liste_tjeneste" in book.defined_names


@pytest.mark.skipif(
    not _is_stor or SOFFICE is None,
    reason="asked for with --hypothesis-profile=stor, and needs LibreOffice (soffice)",
)
def test_libreoffice_changes_nothing() -> None:
    """The example, opened and saved by another program."""
    teori = les(EXAMPLE).teori
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        (home / NAME).write_bytes(workbook(teori))
        assert SOFFICE is not None
        form = "xlsx:Calc MS Excel 2007 XML"
        profile = f"-env:UserInstallation={(home / 'profil').as_uri()}"
        argv = [SOFFICE, profile, "--headless", "--convert-to", form]
        subprocess.run(  # noqa: S603 - a program of the machine, on our own file
            [*argv, "--outdir", str(home / "ut"), str(home / NAME)],
            check=True,
            capture_output=True,
            timeout=300,
        )
        loaded = read_workbook((home / "ut" / NAME).read_bytes(), NAME)

    assert loaded.trouble == ()
    assert loaded.teori == teori
