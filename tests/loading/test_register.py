"""Registers: what other projects hand over, and where it stands."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from endringsteori.diagnostics import Place
from endringsteori.loading import Folder, Memory, OneFile, Overlay, load
from endringsteori.loading.register import HANDED_OVER
from loading.telling import ROOT, told

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from endringsteori.loading import Loaded, SourceTree

OWN = "endringsteori: 1\ninnstillinger:\n  register:\n    - ../felles\n"
SERVICES = "endringsteori: 1\ntjenester:\n  ppt: PPT\n  nav: NAV\n"


def memory(
    text: str, others: dict[str, SourceTree] | None = None, **files: str
) -> Memory:
    """Make a project in memory of a root file and others, with projects beside it."""
    texts = {ROOT: text, **{f"{name}.yaml": more for name, more in files.items()}}
    data = {path: content.encode() for path, content in texts.items()}
    return Memory(data, others or {})


def with_register(own: str, felles: str) -> Loaded:
    """Read a project that names the register `../felles`."""
    return load(memory(OWN + own, {"../felles": memory(felles)}))


class Unreadable(Memory):
    """A project whose files cannot be read."""

    def read(self, path: str) -> bytes:
        """Refuse."""
        raise PermissionError(path)


class Closed(Memory):
    """A project in a folder that may not be looked into."""

    def beside(self, path: str) -> SourceTree | None:
        """Refuse."""
        raise PermissionError(path)


def ids(things: Iterable[object]) -> list[str]:
    """Give the ids of things."""
    return [getattr(thing, "id", "") for thing in things]


def test_shared_things_stand_first_as_if_they_stood_here() -> None:
    """References lead to them, and they come before the project's own."""
    loaded = with_register(
        "tjenester:\n  losen: Losen\nmål:\n  ro:\n    navn: Ro\n    ansvarlig: ppt\n",
        SERVICES,
    )

    assert ids(loaded.teori.tjenester) == ["ppt", "nav", "losen"]
    assert told(loaded) == []
    assert not loaded.lost
    assert loaded.registered == {"ppt", "nav"}


def test_files_of_a_register_are_named_as_seen_from_the_project() -> None:
    """The project's own come first, and places lead into the register."""
    loaded = with_register("", SERVICES)
    span = loaded.sources.span(Place("nav"))

    assert loaded.sources.files == (ROOT, f"../felles/{ROOT}")
    assert loaded.register_files == {f"../felles/{ROOT}"}
    assert span is not None
    assert (span.file, span.start.line) == (f"../felles/{ROOT}", 4)


@pytest.mark.parametrize("section", ["tiltak", "faser", "datakilder"])
def test_what_a_project_does_itself_is_not_handed_over(section: str) -> None:
    """Measures, phases and files of data stay where they are."""
    field = "\n    fil: tall.csv" if section == "datakilder" else " Det første"
    loaded = with_register("", f"{SERVICES}{section}:\n  en:{field}\n")

    assert getattr(loaded.teori, section) == ()
    assert section not in HANDED_OVER
    assert told(loaded) == []


def test_the_sections_of_one_project_are_not_handed_over() -> None:
    """Neither settings nor exceptions, rules, answers or looks back of another."""
    loaded = with_register(
        "",
        "endringsteori: 1\nvirksomhet:\n  navn: Fylket\ninnstillinger:\n  profil: grundig\n"
        "nivå: tiltak\nkartlegging:\n  egen:\n    en: {status: ja}\ngjenbesøk:\n"
        "  - dato: 2026-01-01\nunntak:\n  - kode: ET301\n    gjelder: '*'\n"
        "    begrunnelse: Nei\negne_regler:\n  - kode: AB-1\n    navn: A\n"
        "    gjelder: mål\n    krever:\n      måles: ja\n",
    )
    teori = loaded.teori

    assert told(loaded) == []
    assert (teori.virksomhet, teori.innstillinger.profil, teori.nivå) == (
        None,
        "standard",
        "portefølje",
    )
    assert (teori.kartlegging, teori.gjenbesøk, teori.unntak, teori.egne_regler) == (
        (),
        (),
        (),
        (),
    )


def test_a_fault_in_what_is_not_handed_over_is_none_here() -> None:
    """It is told where that project is checked itself."""
    loaded = with_register(
        "", SERVICES + "tiltak:\n  a:\n    navn: A #1\n    navn: B\n    ukjent: x\n"
    )

    assert told(loaded) == []
    assert not loaded.lost


def test_a_fault_in_what_is_handed_over_is_told_at_its_place() -> None:
    """The rest of the register is read all the same."""
    loaded = with_register("", SERVICES + "mål:\n  ro:\n    navn: Ro\n    eigar: x\n")

    assert told(loaded) == ["ET005@ro[eigar]"]
    assert loaded.trouble[0].span is not None
    assert loaded.trouble[0].span.file == f"../felles/{ROOT}"
    assert ids(loaded.teori.mål) == ["ro"]


def test_an_id_in_the_register_and_here_is_given_twice() -> None:
    """The register stands first, so the finding is in the project; both are named."""
    loaded = with_register("tjenester:\n  ppt: PP-tjenesten\n", SERVICES)
    (trouble,) = loaded.trouble

    assert told(loaded) == ["ET011@ppt"]
    assert trouble.span is not None
    assert trouble.span.file == ROOT
    assert [span.file for _, span in trouble.related] == [f"../felles/{ROOT}"]
    assert loaded.teori.tjenester[0].navn == "PPT"


def test_an_id_of_another_kind_in_the_register_is_given_twice_too() -> None:
    """All shared ids are one namespace."""
    loaded = with_register("målgrupper:\n  ppt: Elever\n", SERVICES)

    assert told(loaded) == ["ET011@ppt"]
    assert loaded.teori.målgrupper == ()


def test_what_the_register_kept_is_no_unknown_reference() -> None:
    """A risk there that touches a measure there is none of our business."""
    loaded = with_register(
        "mål:\n  ro: Ro\n",
        SERVICES
        + "tiltak:\n  los:\n    navn: Los\n    aktiviteter:\n      møte: Møte\n"
        "indikatorer:\n  fravær:\n    navn: Fravær\n    måler: [los/møte]\n",
    )

    assert loaded.lost.explains("fravær", "los/møte")
    assert not loaded.lost.explains("ro", "los/møte")
    assert not loaded.lost
    assert "fravær" in ids(loaded.teori.indikatorer)


def test_measurements_of_a_register_belong_to_its_indicators() -> None:
    """Never to an indicator of a measure here that is called the same."""
    own = "tiltak:\n  los:\n    navn: Los\n    indikatorer:\n      fravær: Fravær hos oss\n"
    felles = Memory(
        {
            ROOT: f"{SERVICES}indikatorer:\n  trivsel: Trivsel\n".encode(),
            "målinger/skole.csv": (
                "indikator;periode;verdi\ntrivsel;2024;7\nlos/fravær;2024;9\n"
            ).encode(),
        }
    )
    loaded = load(memory(OWN + own, {"../felles": felles}))

    assert told(loaded) == []
    assert [str(m.verdi) for m in loaded.teori.indikatorer[0].målinger] == ["7"]
    assert loaded.teori.tiltak[0].indikatorer[0].målinger == ()


@pytest.mark.parametrize(
    "others",
    [{}, {"../felles": Memory({})}, {"../felles": Unreadable({ROOT: b""})}],
    ids=["nothing there", "no project", "no permission"],
)
def test_a_register_that_cannot_be_read(others: dict[str, SourceTree]) -> None:
    """Told where it is named; as it could have held anything, rules are silent."""
    loaded = load(memory(OWN, others))
    (trouble,) = loaded.trouble

    assert told(loaded) == ["ET006-register@innstillinger[register=../felles]"]
    assert trouble.span is not None
    assert (trouble.span.start.line, trouble.values["sti"]) == (4, "../felles")
    assert loaded.lost.everything


def test_a_folder_that_may_not_be_looked_into() -> None:
    """It is as if nothing were there."""
    loaded = load(Closed({ROOT: OWN.encode()}))

    assert told(loaded) == ["ET006-register@innstillinger[register=../felles]"]


@pytest.mark.parametrize(
    ("felles", "inside"),
    [
        ("tjenester: [", "ET001-ikke-lukket@../felles/endringsteori.yaml"),
        ("tjenster:\n  a: A\n", "ET005-seksjon@../felles/endringsteori.yaml[tjenster]"),
        ("- a\n", "ET006-rot@../felles/endringsteori.yaml"),
    ],
)
def test_a_register_that_cannot_be_read_in_whole(felles: str, inside: str) -> None:
    """What is wrong stands in its files, so the project is told as well."""
    loaded = with_register("", felles)

    assert set(told(loaded)) == {
        "ET006-register-med-feil@innstillinger[register=../felles]",
        inside,
    }
    assert loaded.lost.everything


def test_a_register_of_a_register_comes_before_it() -> None:
    """Its paths are from its own folder; its files are shown from ours."""
    nation = memory("tjenester:\n  hele-landet: Staten\n")
    region = memory(
        "innstillinger:\n  register: ../../landet\ntjenester:\n  fylket: Fylket\n",
        {"../../landet": nation},
    )
    loaded = load(memory(OWN.replace("felles", "a/felles"), {"../a/felles": region}))

    assert ids(loaded.teori.tjenester) == ["hele-landet", "fylket"]
    assert loaded.register_files == {f"../a/felles/{ROOT}", f"../landet/{ROOT}"}


def test_registers_come_in_the_order_they_are_named() -> None:
    """So the same project always gives the same theory."""
    own = OWN + "    - ../fylket\n"
    fylket = memory("tjenester:\n  fylket: Fylket\n")
    loaded = load(memory(own, {"../felles": memory(SERVICES), "../fylket": fylket}))

    assert ids(loaded.teori.tjenester) == ["ppt", "nav", "fylket"]


def test_a_missing_register_of_a_register_is_told_where_the_way_began() -> None:
    """The project has only named the first of them."""
    felles = f"innstillinger:\n  register: ../borte\n{SERVICES[17:]}"

    assert told(with_register("", felles)) == [
        "ET006-register-med-feil@innstillinger[register=../felles]"
    ]


def write(folder: Path, text: str, name: str = ROOT) -> None:
    """Write a file of a project on disk."""
    folder.mkdir(exist_ok=True)
    (folder / name).write_text(text, "utf-8")


def test_circles_of_registers_end(tmp_path: Path) -> None:
    """Two projects that name each other, and one that names itself by another path."""
    write(tmp_path / "oss", OWN + "    - ../oss\ntjenester:\n  losen: Losen\n")
    write(tmp_path / "felles", OWN.replace("felles", "oss") + SERVICES[17:])
    loaded = load(Folder(tmp_path / "oss"))

    assert told(loaded) == []
    assert ids(loaded.teori.tjenester) == ["ppt", "nav", "losen"]


def test_text_of_an_editor_is_not_read_again_from_disk(tmp_path: Path) -> None:
    """A circle that ends in a project with unsaved text."""
    write(tmp_path / "oss", OWN)
    write(tmp_path / "felles", OWN.replace("felles", "oss") + SERVICES[17:])
    text = OWN + "tjenester:\n  losen: Losen\n"
    loaded = load(Overlay(Folder(tmp_path / "oss"), {ROOT: text.encode()}))

    assert told(loaded) == []
    assert ids(loaded.teori.tjenester) == ["ppt", "nav", "losen"]


def test_a_register_may_be_one_file_without_a_version(tmp_path: Path) -> None:
    """Named by its path, and shown by it."""
    write(tmp_path, "tjenester:\n  ppt: PPT\n", "felles.yaml")
    write(tmp_path / "oss", OWN.replace("felles", "felles.yaml"), "plan.yaml")
    loaded = load(OneFile(tmp_path / "oss" / "plan.yaml"))

    assert told(loaded) == []
    assert loaded.register_files == {"../felles.yaml"}
    assert ids(loaded.teori.tjenester) == ["ppt"]


def test_the_root_file_of_a_register_means_its_folder(tmp_path: Path) -> None:
    """As for a path on the command line."""
    write(tmp_path / "felles", SERVICES)
    write(tmp_path / "felles", "mål:\n  ro: Ro\n", "mål.yaml")
    write(tmp_path / "oss", OWN.replace("felles", f"felles/{ROOT}"))
    loaded = load(Folder(tmp_path / "oss"))

    assert loaded.register_files == {f"../felles/{ROOT}", "../felles/mål.yaml"}


def test_a_file_of_the_project_is_not_read_again_as_its_register(
    tmp_path: Path,
) -> None:
    """It stands here already."""
    write(tmp_path, OWN.replace("../felles", "felles.yaml"))
    write(tmp_path, "tjenester:\n  ppt: PPT\n", "felles.yaml")
    loaded = load(Folder(tmp_path))

    assert told(loaded) == []
    assert loaded.registered == frozenset()
    assert ids(loaded.teori.tjenester) == ["ppt"]


def test_no_folder_and_no_other_file_is_a_register(tmp_path: Path) -> None:
    """Only what could be a project is opened."""
    write(tmp_path / "felles", "tjenester:\n  ppt: PPT\n", "felles.txt")
    for path in ("../felles", "../felles/felles.txt", "/etc/passwd"):
        write(tmp_path / "oss", OWN.replace("../felles", path))

        assert told(load(Folder(tmp_path / "oss"))) == [
            f"ET006-register@innstillinger[register={path}]"
        ]
