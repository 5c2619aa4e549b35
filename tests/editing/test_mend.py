"""Files before and after they are mended, as people have them."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

import pytest

from editing.trying import ROOT
from endringsteori.checking import Ask, fix
from endringsteori.checking.projects import in_memory
from endringsteori.loading import Memory

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.editing import Mended

PAIRS: Final = sorted(Path(__file__).with_name("par").iterdir())


def read(folder: Path) -> dict[str, bytes]:
    """Read the files of a project."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def mend(files: Mapping[str, bytes]) -> tuple[Mended, dict[str, bytes]]:
    """Mend a project, and give its files after it."""
    (fixed,) = fix((in_memory(Memory(files)),), Ask(date(2026, 11, 21)))
    changes = {one.file: one.after for one in fixed.mended.changes}
    return fixed.mended, {**files, **changes}


@pytest.mark.parametrize("pair", PAIRS, ids=lambda pair: pair.name)
def test_a_project_before_and_after(pair: Path, request: pytest.FixtureRequest) -> None:
    """What has one answer is mended; all else stands, byte for byte."""
    _, after = mend(read(pair / "foer"))
    if request.config.getoption("--update-golden"):
        for path, data in after.items():
            (pair / "etter" / path).parent.mkdir(parents=True, exist_ok=True)
            (pair / "etter" / path).write_bytes(data)

    assert read(pair / "etter") == after
    assert mend(after)[0].changes == ()


FAULTY: Final = """\
endringsteori: 1  #\ten
tjenester:\t# to
  ppt: PPT

tiltak:
  los:
    navn: Tettere på: et team   # kort\t\t
    ansvarleg: ptt
    målgrupper: [a, a]
målgrupper:
  a: A"""
MENDED: Final = """\
endringsteori: 1  #\ten
tjenester:\t# to
  ppt: PPT

tiltak:
  los:
    navn: "Tettere på: et team"   # kort\t\t
    ansvarlig: ppt
    målgrupper: [a]
målgrupper:
  a: A"""


@pytest.mark.parametrize("line_break", ["\n", "\r\n", "\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("end", ["", "\n", "\n\n"])
def test_bytes_that_are_no_text_stay(line_break: str, mark: bytes, end: str) -> None:
    """Line breaks, the byte order mark, tabs in comments and how the file ends."""

    def written(text: str) -> bytes:
        return mark + (text + end).replace("\n", line_break).encode()

    _, after = mend({ROOT: written(FAULTY)})

    assert after == {ROOT: written(MENDED)}


@pytest.mark.parametrize(
    "data",
    [
        b"[" * 100_000,
        b"endringsteori: 1\ntjenester: " + b"{a: " * 100_000,
        b"endringsteori: 1\nm\xe5l:\n  a: A\n",
        b"\x00" * 1_000,
        b"\xff\xfee\x00n\x00",
        b"- " * 50_000,
        b"endringsteori: 1\n" + b"\t" * 50_000 + b"a: 1\n",
        b"",
    ],
    ids=[
        "brackets",
        "braces",
        "latin-1",
        "nulls",
        "utf-16",
        "hyphens",
        "tabs",
        "empty",
    ],
)
def test_a_hostile_file_does_no_harm(data: bytes) -> None:
    """It is left, with what is wrong with it."""
    mended, after = mend({ROOT: data})

    assert mended.left != () or mended.done != ()
    assert mend(after)[0].changes == ()


def test_where_a_fault_stood_is_told_as_people_see_the_file() -> None:
    """Also when lines have come and gone before it was found."""
    text = (
        "tjenester:\n  ppt:\n    navn: PPT\n    virkemidler:\n      - a\n      - a\n"
        "tiltak:\n  los:\n    nvan: Losen\n    ansvarlig: ptt\n"
    )

    mended, _ = mend({ROOT: text.encode()})

    assert sorted((one.finding.code, one.position.line) for one in mended.done) == [
        ("ET005", 9),
        ("ET006", 6),
        ("ET010", 10),
        ("ET012", 1),
    ]


def test_faults_that_stand_close_take_turns() -> None:
    """An id that stands thrice, one of them in each round."""
    text = (
        "endringsteori: 1\ntjenester:\n  a:\n    navn: A\n    virkemidler: [b, b, b]\n"
    )

    mended, after = mend({ROOT: text.encode()})

    assert after[ROOT].decode() == text.replace("[b, b, b]", "[b]")
    assert mended.dropped == ()


def test_two_keys_that_may_mean_the_same_do_not_both_become_it() -> None:
    """The first does; what the second says is not thrown away."""
    text = "endringsteori: 1\ntjenester:\n  a:\n    nvan: A\n    navm: B\n"

    mended, after = mend({ROOT: text.encode()})

    assert after[ROOT].decode() == text.replace("nvan", "navn")
    assert [finding.code for finding in mended.left] == ["ET005"]


def test_a_file_with_very_many_faults_is_mended_as_far_as_that_is_worth() -> None:
    """All that can be carried out together takes one reading more."""
    things = "".join(f"  t{n}:\n    nvan: T{n}\n" for n in range(2_000))

    mended, after = mend({ROOT: f"endringsteori: 1\ntjenester:\n{things}".encode()})

    assert len(mended.done) >= 500
    assert b"nvan: T0\n" not in after[ROOT]


def test_tabs_are_left_where_no_width_makes_yaml() -> None:
    """Then something else is wrong too, which only people see."""
    text = "endringsteori: 1\n\tvirksomhet:\n\t  navn: Fjellfjord\n"

    mended, after = mend({ROOT: text.encode()})

    assert after[ROOT].decode() == text
    assert [finding.code for finding in mended.dropped] == ["ET001"]


def test_tabs_are_left_where_two_widths_mean_two_things() -> None:
    """With two it is a service, and with four a note on the one above."""
    text = "endringsteori: 1\ntjenester:\n  a:\n    navn: A\n\tmerknad: m\n"

    mended, after = mend({ROOT: text.encode()})

    assert after[ROOT].decode() == text
    assert [finding.code for finding in mended.dropped] == ["ET001"]


def test_an_id_is_renamed_in_the_own_files_only() -> None:
    """A register belongs to another project, also where it names the same id."""
    shared = b"endringsteori: 1\nm\xc3\xa5l:\n  m:\n    navn: M\n    ansvarlig: NAV\n"
    own = (
        "endringsteori: 1\ninnstillinger:\n  register: ../felles\n"
        "tjenester:\n  NAV: NAV\ntiltak:\n  los:\n    navn: Losen\n    ansvarlig: NAV\n"
    )
    tree = Memory({ROOT: own.encode()}, {"../felles": Memory({ROOT: shared})})

    (fixed,) = fix((in_memory(tree),), Ask(date(2026, 11, 21)))

    assert [(one.file, one.after.decode()) for one in fixed.mended.changes] == [
        (ROOT, own.replace("NAV:", "nav:").replace("ansvarlig: NAV", "ansvarlig: nav"))
    ]
