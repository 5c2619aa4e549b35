"""What holds for every slip of the pen: mended to what was meant, or left as it is."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Final

from hypothesis import event, given, settings

from endringsteori.checking import Ask, fix
from endringsteori.checking.projects import in_memory
from endringsteori.loading import Memory, load
from strategies.slips import Slip, sure_slips, unsure_slips

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.editing import Mended
    from endringsteori.model import Teori

FJELLFJORD: Final = Path(__file__).parents[2] / "eksempler" / "fjellfjord"
WHOLE: Final = Path(__file__).parents[1] / "loading" / "data" / "alle-felt.yaml"
OTHERS: Final = re.compile(
    r"^  (?:register|regelpakker):\n(?:    - .*\n)+|^datakilder:\n(?:(?: .*)?\n)+",
    re.MULTILINE,
)
ONE_FILE: Final = {"endringsteori.yaml": OTHERS.sub("", WHOLE.read_text("utf-8"))}
"""Every field of the format in one file, which is read fast, but nothing outside it."""
FILES: Final = {
    path.relative_to(FJELLFJORD).as_posix(): path.read_text("utf-8")
    for path in sorted(FJELLFJORD.rglob("*"))
    if path.suffix in {".yaml", ".csv"}
}
DAY: Final = date(2026, 11, 21)

_often: Final = settings(max_examples=150, deadline=None)
_seldom: Final = settings(_often, max_examples=8)


def memory(files: Mapping[str, str]) -> Memory:
    """Make a project of texts."""
    return Memory({path: text.encode() for path, text in files.items()})


def theory(files: Mapping[str, str]) -> Teori:
    """Read a project that is sound."""
    loaded = load(memory(files))
    assert loaded.trouble == ()
    return loaded.teori


def mended(files: Mapping[str, str]) -> tuple[Mended, dict[str, str]]:
    """Mend a project, and give its texts after it."""
    (fixed,) = fix((in_memory(memory(files)),), Ask(DAY))
    changes = {one.file: one.after.decode() for one in fixed.mended.changes}
    return fixed.mended, {**files, **changes}


def mends(files: Mapping[str, str], slip: Slip) -> None:
    """Demand that a slip is mended to what was meant, and that nothing else is changed."""
    event(slip.kind)
    outcome, after = mended({**files, slip.file: slip.faulty})

    assert theory({**files, slip.file: slip.meant}) == theory(after)
    assert {slip.file} == {one.file for one in outcome.changes}
    assert mended(after)[0].changes == ()


def mends_or_leaves(files: Mapping[str, str], slip: Slip) -> None:
    """Demand that nothing else is made of a slip than what was meant."""
    outcome, after = mended({**files, slip.file: slip.faulty})
    event("mended" if outcome.changes else "left")

    assert after[slip.file] in (slip.meant, slip.faulty)


@_often
@given(slip=sure_slips(ONE_FILE))
def test_a_slip_that_can_mean_one_thing_is_mended(slip: Slip) -> None:
    """The theory is what was meant, and another run has nothing more to do."""
    mends(ONE_FILE, slip)


@_often
@given(slip=unsure_slips(ONE_FILE))
def test_a_wrong_letter_is_mended_or_left(slip: Slip) -> None:
    """Never is something else made of it than what was meant."""
    mends_or_leaves(ONE_FILE, slip)


@_seldom
@given(slip=sure_slips(FILES))
def test_a_slip_in_one_of_many_files_is_mended(slip: Slip) -> None:
    """The files of Fjellfjord hang together, and only the one with the slip is changed."""
    mends(FILES, slip)


@_seldom
@given(slip=unsure_slips(FILES))
def test_a_wrong_letter_in_one_of_many_files_is_mended_or_left(slip: Slip) -> None:
    """The same, where many more things could be meant."""
    mends_or_leaves(FILES, slip)
