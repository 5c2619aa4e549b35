"""A project becomes a theory, with everything that was wrong told."""

from __future__ import annotations

import gc
import shutil
from pathlib import Path

import pytest

from endringsteori.loading import Folder, Memory, dangling, load
from endringsteori.loading.decode import MAX_BYTES
from fake_trees import AmongRegisters
from loading.telling import ROOT, read, told, underlined

DATA = Path(__file__).with_name("data")
FJELLFJORD = Path(__file__).parents[2] / "eksempler" / "fjellfjord"


@pytest.mark.parametrize("name", ["eksempel.yaml", "alle-felt.yaml"])
def test_a_sound_file(name: str) -> None:
    """Nothing is told, nothing is lost, and every reference leads somewhere."""
    files = {ROOT: DATA / name, "data/14882.json": DATA / "data" / "14882.json"}
    loaded = load(AmongRegisters({n: p.read_bytes() for n, p in files.items()}))

    assert loaded.trouble == ()
    assert not loaded.lost
    assert dangling(loaded.teori) == frozenset()


def test_a_sound_project() -> None:
    """Fjellfjord, with its files of measurements."""
    loaded = load(Folder(FJELLFJORD))

    assert loaded.trouble == ()
    assert not loaded.lost


def test_a_wrong_date_in_one_indicator(tmp_path: Path) -> None:
    """One fault, and the theory keeps all else: every link and every indicator."""
    project = tmp_path / "fjellfjord"
    shutil.copytree(FJELLFJORD, project)
    sound = load(Folder(project)).teori
    file, text = _with_a_deadline(project)
    file.write_text(text.replace("frist: ", "frist: 31.02.", 1), "utf-8")

    loaded = load(Folder(project))

    (trouble,) = loaded.trouble
    assert (trouble.kind, trouble.at.key) == ("ET008-dato", "ambisjon.frist")
    for kept, whole in zip(loaded.teori.tiltak, sound.tiltak, strict=True):
        assert [one.id for one in kept.indikatorer] == [
            one.id for one in whole.indikatorer
        ]
        assert (kept.innsats, kept.aktiviteter) == (whole.innsats, whole.aktiviteter)
        assert (kept.resultater, kept.virkninger) == (
            whole.resultater,
            whole.virkninger,
        )
        assert kept.effekter == whole.effekter


def _with_a_deadline(project: Path) -> tuple[Path, str]:
    """Give a file whose first deadline is that of an ambition."""
    for file in sorted(project.rglob("*.yaml")):
        text = file.read_text("utf-8")
        before, deadline, _ = text.partition("frist: ")
        if deadline and before.rstrip().rpartition("\n")[2].strip().startswith(
            "verdi:"
        ):
            return file, text
    raise AssertionError(project)


def test_everything_that_is_wrong_is_told_in_the_order_of_the_text() -> None:
    """By file as they were read, then by line and column, whoever found it."""
    loaded = read(
        "tiltak:\n  a:\n    navn: A #1\n    plasser: x\n    status: &y idé\nukjent: {}\n",
        b="mål:\n  a: B\n  c: [d]\n",
    )

    assert told(loaded) == [
        "ET015-emneknagg@a[navn]",
        "ET007@a[plasser]",
        "ET004-anker@a[status]",
        f"ET005-seksjon@{ROOT}[ukjent]",
        "ET011@a",
        "ET006-form@mål[c]",
    ]


def test_faults_that_would_be_called_the_same_are_numbered() -> None:
    """From the second, so that each can be excepted and compared by itself."""
    loaded = read("mål:\n  a:\n    navn: A\n    mål: b\n    mål: c\n    mål: d\n")

    assert told(loaded) == ["ET005@a[mål]", "ET003@a[mål]", "ET003@a[mål#2]"]


@pytest.mark.parametrize(
    ("left_out", "read_"),
    [
        ("utkast", ["a.yaml", "å/b.yaml"]),
        ("utkast/", ["a.yaml", "å/b.yaml"]),
        ("utkast/*.yaml", ["a.yaml", "å/b.yaml"]),
        ('"*"', []),
        ("å/b.yaml", ["a.yaml", "utkast/c.yaml"]),
        ("b.yaml", ["a.yaml", "utkast/c.yaml", "å/b.yaml"]),
        ("\n    - a.yaml\n    - å", ["utkast/c.yaml"]),
        ("\n    - a.yaml\n    - {}", ["utkast/c.yaml", "å/b.yaml"]),
        ("{}", ["a.yaml", "utkast/c.yaml", "å/b.yaml"]),
        ("", ["a.yaml", "utkast/c.yaml", "å/b.yaml"]),
    ],
)
def test_files_that_the_project_leaves_out(left_out: str, read_: list[str]) -> None:
    """Patterns of paths or of folders above them; the root file is always read."""
    loaded = read(
        f"innstillinger:\n  utelat: {left_out}\n", a="", utkast__c="mål: [", å__b=""
    )

    assert loaded.sources.files == (ROOT, *read_)


def test_settings_that_are_no_settings_leave_nothing_out() -> None:
    """They are told, and the files are read."""
    loaded = read("innstillinger: ingen\n", a="")

    assert told(loaded) == ["ET006-form@innstillinger"]
    assert loaded.sources.files == (ROOT, "a.yaml")


def test_a_file_that_is_too_big() -> None:
    """It is not read, and rules that need all of it are silent."""
    loaded = load(
        Memory({ROOT: b"endringsteori: 1\n", "a.yaml": b" " * (MAX_BYTES + 1)})
    )

    assert told(loaded) == ["ET014-stor@a.yaml"]
    assert underlined(loaded) == [(0, "")]
    assert loaded.trouble[0].values["grense"] == 20
    assert loaded.lost.everything


def test_a_file_that_is_not_utf8() -> None:
    """The line that it went wrong on can be shown, and the rest of the project is read."""
    loaded = load(
        Memory(
            {ROOT: b"endringsteori: 1\nm\xe5l: {}\n", "b.yaml": b"planer:\n  a: A\n"}
        )
    )

    assert told(loaded) == [f"ET002@{ROOT}"]
    assert loaded.sources.line(ROOT, 2).startswith("m")
    assert [one.id for one in loaded.teori.planer] == ["a"]


def test_measurements_that_are_not_utf8() -> None:
    """The same for a file of rows: old spreadsheets write Latin-1."""
    rows = "indikator;periode;verdi;merknad\na;2024;1;Målt i juni\n".encode("latin-1")
    files = {ROOT: b"endringsteori: 1\nindikatorer:\n  a: A\n", "maalinger/a.csv": rows}

    loaded = load(Memory(files))

    assert told(loaded) == ["ET002@maalinger/a.csv"]
    assert loaded.lost.everything


def test_references_to_what_is_not_there() -> None:
    """The fields that hold them are lost: whoever reads them may be mistaken."""
    loaded = read("tiltak:\n  a:\n    navn: A\n    ansvarlig: b\n    mål: [c]\n")

    assert loaded.trouble == ()
    assert dangling(loaded.teori) == {("a", "ansvarlig"), ("a", "mål")}
    assert loaded.lost.silences(frozenset({"mål"}), ["a"], wide=False)


@pytest.mark.parametrize("on", [True, False])
def test_the_garbage_collector_is_as_it_was(*, on: bool) -> None:
    """It is paused while objects are made, and put back."""
    (gc.enable if on else gc.disable)()
    try:
        read("")
        assert gc.isenabled() is on
    finally:
        gc.enable()
