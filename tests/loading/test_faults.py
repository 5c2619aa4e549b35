"""From faults in the text of one file to trouble in the whole project."""

from __future__ import annotations

import pytest

from loading.telling import read, told, underlined

EXCEPTION = "  - kode: ET301\n    gjelder: a\n    begrunnelse: b\n"


def test_a_bad_character_in_a_value() -> None:
    """The innermost value that it stands in is lost, and only that."""
    loaded = read("mål:\n  a:\n    navn: A\n    merknad: b\x07c\n    ansvarlig: ppt\n")

    assert told(loaded) == ["ET006-tegn@a[merknad]"]
    assert underlined(loaded) == [(4, "\x07")]
    (goal,) = loaded.teori.mål
    assert (goal.merknad, goal.ansvarlig) == (None, "ppt")


@pytest.mark.parametrize(
    ("text", "faults"),
    [
        (
            "mål:\n  a:\n    na\x07vn: A\n",
            ["ET012@a[navn]", "ET006-tegn@a[na\ufffdvn]"],
        ),
        (
            "mål:\n  a:\n    målgrupper: [b, c\x07, d]\n    navn: A\n",
            ["ET006-tegn@a[målgrupper=c\ufffd]"],
        ),
    ],
)
def test_a_bad_character_elsewhere(text: str, faults: list[str]) -> None:
    """In a key, what stands under it is lost; in a list, one item."""
    assert told(read(text)) == faults


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ("# \x07\nmål:\n  a: A\n  b: B\n", "endringsteori.yaml"),
        ("mål:\n  a: A\n  # \x07\n  b: B\n", "mål"),
        ("mål:\n  a:\n    navn: A\n    # \x07\n    merknad: C\n  b: B\n", "mål[a]"),
        ("mål:\n  a: A  # \x07\n  b: B\n", "mål"),
        ("mål:\n  a: A\n  b: B\n# \x07\n", "endringsteori.yaml"),
    ],
)
def test_a_bad_character_in_a_comment(text: str, place: str) -> None:
    """It is told, since tools stumble on it, but nothing is lost."""
    loaded = read(text)

    assert told(loaded) == [f"ET006-tegn@{place}"]
    assert [one.navn for one in loaded.teori.mål] == ["A", "B"]


def test_a_fault_in_a_list_that_several_files_share() -> None:
    """It is told of the item as the whole project counts it."""
    loaded = read(
        f"unntak:\n{EXCEPTION}", a=f"unntak:\n{EXCEPTION}  - {{kode: ET302 #1\n  }}\n"
    )

    assert "ET015-emneknagg@unntak[#3.kode]" in told(loaded)


def test_a_fault_in_a_list_that_is_left_out() -> None:
    """There is no item of the project to tell it of; the file is what is left."""
    loaded = read("unntak:\n  a: &x b\n")

    assert told(loaded) == ["ET006-form@unntak", "ET004-anker@unntak[a]"][:1] or told(
        loaded
    )


def test_a_fault_in_a_section_of_the_root_file_in_another() -> None:
    """The root file's own is kept as it was."""
    loaded = read(
        "innstillinger:\n  utelat: utkast\n", b="innstillinger:\n  utelat: x #1\n"
    )

    assert told(loaded) == ["ET013-fil@b.yaml[innstillinger]", "ET015-emneknagg@b.yaml"]
    assert loaded.teori.innstillinger.utelat == ("utkast",)


def test_two_faults_in_an_item_that_goes_with_the_first() -> None:
    """The second has no item left to be told of."""
    loaded = read("unntak:\n  - a\x07b #c\n")

    assert told(loaded) == [
        "ET015-emneknagg@endringsteori.yaml",
        "ET006-tegn@unntak[#1]",
    ]


def test_a_name_that_was_cut_is_put_back() -> None:
    """The thing is kept with the name as it was meant, and told all the same."""
    loaded = read("tiltak:\n  a:\n    navn: Tiltak #1\n    status: pågår #2\n")

    assert told(loaded) == ["ET015-emneknagg@a[navn]", "ET015-emneknagg@a[status]"]
    (measure,) = loaded.teori.tiltak
    assert (measure.navn, measure.status) == ("Tiltak #1", None)
    assert loaded.trouble[0].values["ting"] == "Tiltak #1"


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("mål:\n  a:\n    navn: Ro\n    ansvarlig: *x\n", "Ro"),
        ("mål:\n  a: Ro\ntjenester: {b: *x}\n", "tjenester"),
        ("mål:\n  a:\n    navn: [Ro]\n    ansvarlig: *x\n", "a"),
        ("mål: *x\n", "endringsteori.yaml"),
    ],
)
def test_what_a_fault_is_in(text: str, shown: str) -> None:
    """The thing by its name where it has one; else the section, or the file."""
    aliases = [one for one in read(text).trouble if one.kind == "ET004-alias"]

    assert [one.values["ting"] for one in aliases] == [shown]
