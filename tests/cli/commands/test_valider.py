"""`endringsteori valider`, inside one process."""

from __future__ import annotations

import io
import json
import sys
from typing import TYPE_CHECKING

import pytest

from chains import BROKEN, GAPS, SOUND, write_project
from endringsteori.cli import main

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Stand in a folder with one sound file, one with gaps, one broken, and a project."""
    for name, text in (("hel", SOUND), ("hull", GAPS), ("brutt", BROKEN)):
        (tmp_path / f"{name}.yaml").write_text(text, encoding="utf-8")
    write_project(tmp_path / "kommunen")
    monkeypatch.chdir(tmp_path)
    return tmp_path


def codes(capsys: pytest.CaptureFixture[str], *argv: str) -> list[str]:
    """Check, and give the codes found."""
    main(["valider", *argv, "--format", "json"])
    return [f["code"] for f in json.loads(capsys.readouterr().out)["findings"]]


@pytest.mark.parametrize(
    ("argv", "code"),
    [
        (["hel.yaml"], 0),
        (["hull.yaml"], 0),
        (["brutt.yaml"], 1),
        (["hel.yaml", "hull.yaml", "brutt.yaml"], 1),
        (["hull.yaml", "--terskel", "advarsel"], 1),
        (["hel.yaml", "--terskel", "merknad"], 0),
        (["borte.yaml"], 2),
        (["."], 2),
        (["hel.yaml", "--dato", "31.02.2026"], 2),
        (["hel.yaml", "--som", "x.yaml"], 2),
        (["hull.yaml", "-o", "hull.yaml"], 2),
        (["hel.yaml", "--regel", "ET999=av"], 2),
        (["hel.yaml", "brutt.yaml", "--prosesser", "2"], 1),
        (["hel.yaml", "hull.yaml", "--prosesser", "0"], 2),
        (["hel.yaml", "--prosesser", "mange"], 2),
    ],
)
def test_the_answer_code(
    argv: list[str], code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """0 nothing counts, 1 something does, 2 wrong use."""
    assert main(["valider", *argv]) == code
    assert bool(capsys.readouterr().err) is (code == 2)


def test_a_profile_changes_what_is_found(capsys: pytest.CaptureFixture[str]) -> None:
    """A draft is met with less than a thorough check."""
    draft = codes(capsys, "hull.yaml", "--profil", "utkast")
    thorough = codes(capsys, "hull.yaml", "--profil", "grundig")

    assert set(draft) < set(thorough)


def test_a_rule_can_be_turned_off_or_made_graver(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """For one run, over what the project has set."""
    own = f"{GAPS}innstillinger:\n  regler:\n    ET113: av\n"
    (here / "egen.yaml").write_text(own, encoding="utf-8")
    usual = codes(capsys, "egen.yaml")
    asked = codes(capsys, "egen.yaml", "--regel", "ET113=feil", "--regel", "301=av")

    assert ("ET113" in usual, "ET301" in usual) == (False, True)
    assert ("ET113" in asked, "ET301" in asked) == (True, False)
    assert main(["valider", "egen.yaml", "--regel", "et113=feil"]) == 1


def test_findings_can_be_gathered_under_those_who_can_mend(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Or under measures; by rule there is no such heading."""
    shown = {}
    for by in ("regel", "tiltak", "tjeneste"):
        main(["valider", "hull.yaml", "--grupper", by])
        shown[by] = capsys.readouterr().out

    assert ("\nLosen · " in shown["tiltak"], "\nFelles · " in shown["tiltak"]) == (
        True,
        True,
    )
    assert "\nUten ansvarlig · " in shown["tjeneste"]
    assert "\n---" not in shown["regel"]


def test_the_date_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    """In either way of writing it."""
    for written in ("2026-11-21", "21.11.2026"):
        main(["valider", "hel.yaml", "--format", "json", "--dato", written])

        assert json.loads(capsys.readouterr().out)["date"] == "2026-11-21"


def test_headings_follow_the_language_asked_for(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """And otherwise that of the project."""
    main(["valider", "hel.yaml", "--sprak", "en"])
    main(["valider", "hel.yaml"])

    assert capsys.readouterr().out == "No findings.\nIngen funn.\n"


def test_projects_of_several_languages_are_summed_up_in_bokmål(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Each finding keeps the language of its own project."""
    nynorsk = f"{SOUND}innstillinger:\n  språk: nn\n"
    (here / "nynorsk.yaml").write_text(nynorsk, encoding="utf-8")
    main(["valider", "hel.yaml", "nynorsk.yaml", "--format", "json"])
    language = json.loads(capsys.readouterr().out)["language"]
    main(["valider", "hel.yaml", "nynorsk.yaml"])

    assert language is None
    assert capsys.readouterr().out == "Ingen funn.\n"


def test_a_file_is_written_instead_of_the_screen(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The answer code is the same."""
    assert main(["valider", "brutt.yaml", "-o", "ut.txt"]) == 1
    assert capsys.readouterr().out == ""
    assert "ET319" in (here / "ut.txt").read_text(encoding="utf-8")


def test_standard_input_is_a_project(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Its place is called what people wrote for it."""
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(BROKEN.encode())))

    assert main(["valider", "-"]) == 1
    assert "  -:" in capsys.readouterr().out


def test_standard_input_stands_for_a_file_of_a_project(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """An editor can ask about a text that is not saved yet."""
    text = "tiltak:\n  losen:\n    navn: Losen\n    ansvarlig: hvem\n"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(text.encode())))
    main(["valider", "-", "--som", "kommunen/tiltak/losen.yaml", "--format", "json"])
    found = json.loads(capsys.readouterr().out)

    assert found["projects"] == ["kommunen"]
    assert {f["file"] for f in found["findings"]} == {"tiltak/losen.yaml"}


def test_several_formats_come_of_one_run(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Files for machines, and the screen for people."""
    asked = ("--ut", "sarif=ut/funn.sarif", "--ut", "junit=funn.xml", "--ut", "tekst=-")

    assert main(["valider", "brutt.yaml", *asked]) == 1
    assert "ET319" in capsys.readouterr().out
    assert "ET319" in (here / "funn.xml").read_text(encoding="utf-8")
    log = json.loads((here / "ut" / "funn.sarif").read_text(encoding="utf-8"))
    assert log["runs"][0]["invocations"][0]["exitCode"] == 1


def test_files_alone_leave_the_screen_empty(capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody asked for more."""
    main(["valider", "brutt.yaml", "--ut", "gitlab=g.json", "--ut", "json=j.json"])

    assert capsys.readouterr().out == ""


def test_wrong_destinations_are_said_before_anything_is_read(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """And nothing is written."""
    before = sorted(here.rglob("*"))

    assert main(["valider", "borte.yaml", "--ut", "sarif=x", "--ut", "json=x"]) == 2
    assert "samme sted" in capsys.readouterr().err
    assert sorted(here.rglob("*")) == before


def test_files_are_seen_from_the_git_top(
    here: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Wherever in the work tree one stands; in text and JSON they are as before."""
    (here / ".git").mkdir()
    monkeypatch.chdir(here / "kommunen")
    main(["valider", ".", "--format", "github"])
    from_top = capsys.readouterr().out
    main(["valider", ".", "--format", "github", "--rot", "."])
    from_here = capsys.readouterr().out

    assert "file=kommunen/tiltak/losen.yaml" in from_top
    assert "file=tiltak/losen.yaml" in from_here


@pytest.mark.parametrize("address", ["https://x.no/regler", "https://x.no/regler/"])
def test_rules_lead_to_their_pages(
    address: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where it is told where the pages are."""
    main(["valider", "brutt.yaml", "--format", "sarif", "--regelsider", address])
    rules = json.loads(capsys.readouterr().out)["runs"][0]["tool"]["driver"]["rules"]

    assert "https://x.no/regler/ET319.md" in {rule["helpUri"] for rule in rules}


@pytest.mark.parametrize(
    "form", ["tekst", "json", "sarif", "junit", "github", "github-sammendrag"]
)
def test_the_number_of_processes_changes_no_byte(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nor does having several projects in one process."""
    paths = ("hel.yaml", "hull.yaml", "brutt.yaml", "kommunen")
    shown = set()
    for number in ("1", "2"):
        main(["valider", *paths, "--format", form, "--prosesser", number])
        shown.add(capsys.readouterr().out)

    assert len(shown) == 1
    assert "hull" in shown.pop()


def test_formats_that_need_all_and_formats_that_do_not_come_of_one_run(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file for a program is the same whether a person is told beside it or not."""
    paths = ("hel.yaml", "hull.yaml", "brutt.yaml", "kommunen")
    with_text = main(["valider", *paths, "--ut", "json=a.json", "--ut", "tekst=-"])
    on_screen = capsys.readouterr().out
    alone = main(["valider", *paths, "--ut", "json=b.json", "--ut", "junit=c.xml"])

    assert (with_text, alone) == (1, 1)
    assert (here / "a.json").read_bytes() == (here / "b.json").read_bytes()
    assert "hull.yaml" in on_screen
    assert capsys.readouterr().out == ""


def test_a_choice_about_an_unknown_rule_is_refused_for_several_projects_too(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Before anything is written."""
    asked = ["hel.yaml", "brutt.yaml", "--regel", "LOKAL-09=av", "--ut", "json=a.json"]

    assert main(["valider", *asked]) == 2
    assert "LOKAL-09" in capsys.readouterr().err
    assert not (here / "a.json").exists()
