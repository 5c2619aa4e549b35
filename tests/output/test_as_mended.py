"""What `rett` tells people."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

import pytest

from endringsteori.checking import Ask, Fixed, fix
from endringsteori.checking.projects import in_memory
from endringsteori.loading import Memory
from endringsteori.output.as_mended import render_mended
from endringsteori.output.mended_words import FOUND, PIPED, WRITTEN
from endringsteori.texts import SPRÅK, Språk

if TYPE_CHECKING:
    from conftest import Golden

NUMBER: Final = "01010750160"
"""An identity number out of the series for tests, which nobody has."""
FAULTY: Final = """\
endringsteori: 1
tjenester:
  ppt: PPT
tiltak:
  los:
    navn: Tettere på: et team
    ansvarleg: ptt
    status: snart
    nvan: Losen
"""


def mended(text: str, språk: Språk = "nb") -> tuple[Fixed, ...]:
    """Mend a project of one file."""
    tree = Memory({"kjede.yaml": text.encode()})
    return tuple(fix((in_memory(tree),), Ask(date(2026, 11, 21), språk=språk)))


@pytest.mark.parametrize("språk", SPRÅK)
def test_what_would_be_mended(språk: Språk, golden: Golden) -> None:
    """The lines, then what is done where and why, then what people must do."""
    golden(f"rett-{språk}.txt", render_mended(mended(FAULTY, språk), språk, FOUND))


def test_what_was_written_is_told_without_the_lines() -> None:
    """They can be seen in the files."""
    told = render_mended(mended(FAULTY), "nb", WRITTEN, with_diff=False)

    assert "@@" not in told
    assert told.endswith("3 rettelser skrevet i 1 fil.\n")


def test_nothing_to_mend_is_said() -> None:
    """And what people must do, if anything."""
    sound = render_mended(mended("endringsteori: 1\n"), "nb", FOUND)
    gap = render_mended(mended("endringsteori: 1\nbudsjett: 1\n"), "nb", PIPED)

    assert sound == "Fant ingenting som programmet trygt kan rette.\n"
    assert gap.startswith("Dette må du rette selv:\n  kjede.yaml:2:1: ")
    assert gap.endswith(f"\n{sound}")


def test_a_long_list_is_cut() -> None:
    """`valider` has all of it."""
    keys = "".join(f"    felt{'abcdefghijklmnopqrstuvwxyz'[n]}: x\n" for n in range(25))
    text = f"endringsteori: 1\ntjenester:\n  ppt:\n    navn: PPT\n{keys}"

    told = render_mended(mended(text), "nb", FOUND).splitlines()

    assert len(told) == 1 + 20 + 1 + 1 + 1
    assert told[-3] == "  … og 5 til. Se endringsteori valider."


def test_numbers_of_persons_are_not_shown() -> None:
    """Neither in the lines, in what is done, nor in what is left."""
    text = FAULTY.replace("et team", f"et team {NUMBER}").replace("snart", NUMBER)
    text += f"    merknad: {NUMBER}\n"
    one = mended(text)

    told = render_mended(one, "nb", FOUND)

    assert NUMBER not in told
    assert "•••••••••••" in told
    assert NUMBER in one[0].mended.changes[0].after.decode()
