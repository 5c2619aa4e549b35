"""The files of a project made to read as what is meant, with every other line kept."""

from __future__ import annotations

import re
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, event, given, settings
from hypothesis import strategies as st
from pydantic import ValidationError

from editing.carried import carried, changed
from endringsteori.editing.carrying import Carried, carry
from endringsteori.editing.filing import filed
from endringsteori.editing.merging import merge
from endringsteori.editing.pairing import is_rows
from endringsteori.editing.stepping import Cut
from endringsteori.loading import Folder, Memory, load
from endringsteori.loading.parts import full_data, teori_of
from strategies import any_valid_teori, whole_teori

if TYPE_CHECKING:
    from collections.abc import Mapping

    from endringsteori.model import Teori

FJELLFJORD = Path(__file__).parents[2] / "eksempler" / "fjellfjord"
MARK = re.compile(r"k\d+k")
KEY = re.compile(r"^( *)(?:- )?[^\s:#\"']+:( |$)")

_is_stor = settings.get_current_profile_name() == "stor"
_some = settings(max_examples=300 if _is_stor else 12)
"""Few examples, as each is a whole project written and read."""


def test_nothing_meant_is_nothing_changed() -> None:
    """Of a project in many files, with tables beside."""
    tree = Folder(FJELLFJORD)

    result = carry(tree, full_data(load(tree).teori))

    assert result.holds
    assert result.changes == ()


def test_a_change_is_made_in_the_file_where_the_thing_stands() -> None:
    """In one line of it."""
    files = {
        "endringsteori.yaml": "endringsteori: 1\n",
        "a.yaml": "# om mål\nmål:\n  a: A  # her\n",
        "b.yaml": "mål:\n  b:\n    navn: 'B'  # der\n",
    }

    result, after = carried(files, lambda d: d["mål"]["b"].update(navn="Be"))

    assert result.holds
    assert after == {**files, "b.yaml": "mål:\n  b:\n    navn: 'Be'  # der\n"}


@pytest.mark.parametrize("row", ["b;2025;3", "b;2025;3;;"])
def test_measurements_stay_in_their_table(row: str) -> None:
    """A number is changed in its cell, and a new row stands below the last."""
    files = {
        "endringsteori.yaml": "endringsteori: 1\nindikatorer:\n  b: B\n",
        "målinger/b.csv": f"indikator;periode;verdi;teller;merknad\n{row}\n",
    }

    def change(data: dict[str, Any]) -> None:
        rows = data["indikatorer"]["b"]["målinger"]
        rows[0].update(verdi="4,5", merknad="a;b")
        rows.append({"periode": "2026", "verdi": "5"})

    result, after = carried(files, change)

    assert result.holds
    assert after["målinger/b.csv"] == (
        'indikator;periode;verdi;teller;merknad\nb;2025;4,5;;"a;b"\nb;2026;5;;\n'
    )


def test_what_a_table_has_no_column_for_stands_in_the_chain_file() -> None:
    """Beside the indicator."""
    files = {
        "endringsteori.yaml": "endringsteori: 1\nindikatorer:\n  b: B  # be\n",
        "målinger/b.csv": "indikator;periode;verdi\nb;2025;3\n",
    }
    new = {"periode": "2026", "verdi": "5", "merknad": "ny"}

    result, after = carried(
        files, lambda d: d["indikatorer"]["b"]["målinger"].append(new)
    )

    assert result.holds
    assert after["målinger/b.csv"] == files["målinger/b.csv"]
    assert "# be" in after["endringsteori.yaml"]
    assert "merknad: ny" in after["endringsteori.yaml"]


def test_a_comment_is_never_lost() -> None:
    """Where it would be, nothing is done, and it is told what was not."""
    text = "mål:\n  a:\n    navn: A\n    målgrupper: [\n      x, # hvorfor\n      y]\n"

    files = {"endringsteori.yaml": f"endringsteori: 1\n{text}"}
    result, _ = carried(files, lambda d: d["mål"]["a"].update(målgrupper=["z"]))

    assert not result.holds
    assert [step.way for step in result.undone] == [("mål", "a", "målgrupper")]


def test_fields_that_depend_on_each_other_change_at_once() -> None:
    """A measurement that has neither cannot be read in between."""
    text = (
        "indikatorer:\n  b:\n    navn: B\n    målinger:\n"
        "      - periode: 2025\n        verdi: 3\n"
    )

    def change(data: dict[str, Any]) -> None:
        (row,) = data["indikatorer"]["b"]["målinger"]
        del row["verdi"]
        row.update(teller="1", nevner="2")

    assert changed(text, change) == text.replace(
        "verdi: 3", "teller: 1\n        nevner: 2"
    )


@pytest.mark.parametrize("comment", ["", "  # hvorfor"])
def test_what_becomes_another_kind_moves_unless_a_comment_would_go(
    comment: str,
) -> None:
    """It is written in its new section; then it is told what stands in the way."""
    text = (
        "tiltak:\n  t:\n    navn: T\n    virkninger:\n"
        f"      b:\n        navn: B{comment}\n"
    )

    def change(data: dict[str, Any]) -> None:
        measure = data["tiltak"]["t"]
        del measure["virkninger"]
        measure["resultater"] = {"b": {"navn": "B"}}

    files = {"endringsteori.yaml": f"endringsteori: 1\n{text}"}
    result, after = carried(files, change)

    assert result.holds is not bool(comment)
    if comment:
        assert result.undone == (Cut(("tiltak", "t", "virkninger"), moves=True),)
        assert after == files
    else:
        assert "virkninger" not in after["endringsteori.yaml"]


def test_a_new_thing_stands_with_its_neighbours() -> None:
    """In the file of those that name the same, not in the last one."""
    files = {
        "endringsteori.yaml": "endringsteori: 1\nmål: {a: A, b: B}\n",
        "a.yaml": "tiltak:\n  t:\n    navn: T\n    mål: [a]\n",
        "b.yaml": "tiltak:\n  u:\n    navn: U\n    mål: [b]\n",
    }

    result, after = carried(
        files, lambda d: d["tiltak"].update(ny={"navn": "Ny", "mål": ["a"]})
    )

    assert result.holds
    assert after["b.yaml"] == files["b.yaml"]
    assert after["a.yaml"].endswith("  ny:\n    navn: Ny\n    mål: [a]\n")


def test_a_number_keeps_its_spaces_and_its_comma() -> None:
    """As people write them, in chain files and tables; a text is left as it is."""
    files = {
        "endringsteori.yaml": (
            "endringsteori: 1\nindikatorer:\n  b: B\ntiltak:\n  t:\n    navn: T\n"
            "    innsats:\n      i:\n        navn: 780 000\n        årsverk: 0.5\n"
            "        beløp: 780 000\n"
        ),
        "målinger/b.csv": "indikator;periode;verdi\nb;2025;12 500\n",
    }

    def change(data: dict[str, Any]) -> None:
        data["indikatorer"]["b"]["målinger"][0]["verdi"] = "13500"
        put_in = data["tiltak"]["t"]["innsats"]["i"]
        put_in.update(navn="790000", årsverk="0,6", beløp="1790000")

    result, after = carried(files, change)

    assert result.holds
    assert "b;2025;13 500\n" in after["målinger/b.csv"]
    told = after["endringsteori.yaml"].partition("innsats:")[2]
    assert told.endswith("årsverk: 0.6\n        beløp: 1 790 000\n")
    assert "790000" in told


@_some
@given(
    one=st.one_of(any_valid_teori(), whole_teori()),
    other=st.one_of(any_valid_teori(), whole_teori()),
    seed=st.integers(0, 10**6),
    removes=st.booleans(),
)
def test_any_theory_can_become_another(
    one: Teori, other: Teori, seed: int, *, removes: bool
) -> None:
    """The files read as what was meant, and without removals no comment is gone.

    Only what became another kind of thing, with a comment in it, is left to people. What
    names files that are not there cannot be read, and is not meant.
    """
    random = Random(seed)  # noqa: S311 - what is mixed, not secrets
    files = _commented(filed(one, "kjede.xlsx", "nb"), random)
    loaded = load(Memory(files))
    assume(not loaded.trouble)
    old = full_data(loaded.teori)
    meant = _meant(old, _mixed(old, full_data(other), random), removes=removes)
    assume(meant is not None)
    assert meant is not None
    assume(not load(Memory(filed(teori_of(meant), "kjede.xlsx", "nb"))).trouble)

    result = carry(Memory(files), meant)

    event(f"changed: {bool(result.changes)}")
    after = {**files, **{change.file: change.after for change in result.changes}}
    if not removes:
        assert _marks(after) == _marks(files)
        assert result.holds or all(
            isinstance(step, Cut) and step.moves for step in result.undone
        )
    if result.holds:
        assert full_data(load(Memory(after)).teori) == full_data(result.after.teori)


def _meant(
    old: dict[str, Any], wanted: dict[str, Any], *, removes: bool
) -> dict[str, Any] | None:
    """Give what a theory is to become; None where the two make none together."""
    try:
        whole = full_data(teori_of(wanted))
        meant = merge(old, old, whole, removes=removes).data
        teori_of(meant)
    except ValidationError:
        return None
    return meant


def _commented(files: Mapping[str, bytes], random: Random) -> dict[str, bytes]:
    """Put comments above and beside some keys; none in a text."""
    count = iter(range(10**6))
    commented = {}
    for path, data in files.items():
        lines = []
        for line in data.decode().split("\n"):
            key = KEY.match(line)
            beside = key and not re.search(r"[\"'|>]", line)
            if key and random.random() < 0.3:
                lines.append(f"{key[1]}# k{next(count)}k")
            if beside and random.random() < 0.3:
                lines.append(f"{line}  # k{next(count)}k")
            else:
                lines.append(line)
        commented[path] = "\n".join(lines).encode()
    return commented


def _mixed(one: Any, other: Any, random: Random) -> Any:  # noqa: ANN401 - data
    if isinstance(one, dict) and isinstance(other, dict):
        return {
            key: _mixed(one[key], other[key], random)
            if key in one and key in other
            else one.get(key, other.get(key))
            for key in dict.fromkeys((*one, *other))
            if random.random() < (0.85 if key in one else 0.4)
        }
    if is_rows(one) and is_rows(other):
        return [row for row in (*one, *other) if random.random() < 0.7] or one
    return one if random.random() < 0.6 else other


def _marks(files: Mapping[str, bytes]) -> set[str]:
    return {mark for data in files.values() for mark in MARK.findall(data.decode())}


def test_a_project_with_one_fault_more_does_not_hold() -> None:
    """One is enough: the files would read as something else than what was meant."""
    loaded = load(Memory({"endringsteori.yaml": b"endringsteori: 1\n"}))

    assert Carried(loaded, (), (), 0).holds
    assert not Carried(loaded, (), (), 1).holds
