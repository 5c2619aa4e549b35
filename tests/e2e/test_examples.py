"""The examples that people learn from give exactly the findings that are explained there."""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any, Final

import pytest

from program import run_program

ROOT: Final = Path(__file__).parents[2]
FORMAT: Final = ROOT / "tests" / "loading" / "data" / "eksempel.yaml"
FJELLFJORD: Final = ROOT / "eksempler" / "fjellfjord"
FAMILIE: Final = ROOT / "eksempler" / "familie"
KOMMUNER: Final = ROOT / "eksempler" / "kommuner"
ENGELSK: Final = ROOT / "eksempler" / "engelsk"

_OF_THE_FORMAT: Final = {
    "ET303@tettere-på",
    "ET304@tettere-på",
    "ET309@fullføre-vgs",
    "ET326@tettere-på",
    "ET503@fravær",
    "ET504@tettere-på",
    "ET505@tettere-på",
    "ET512@tettere-på",
}
_OF_FJELLFJORD: Final = {
    "ET105@alle-med/flere-frivillige",
    "ET203@tettere-på/følge-til-skolen[miljøterapi]",
    "ET207@sommergapet",
    "ET208@trygge-foreldre[helsestasjonen]",
    "ET209@losen",
    "ET301@trygg-overgang",
    "ET302@losen/finner-seg-til-rette",
    "ET322@veien-videre",
    "ET401@losen[ungdomsskolene+videregående-skole]",
}
_WARNINGS_OF_KOMMUNER: Final = {
    "ET109@med-i-fritida",
    "ET209@tett-på",
    "ET301@med-i-fritida",
}
_OF_THE_FAMILY: Final = {
    "ET301@være-med",
    "ET401@håndball[barneverntjenesten+idrettslaget]",
    "ET406@skole-og-bup",
}
_OF_THE_ENGLISH: Final = {
    "ET302@mentor/settles-in",
    "ET304@mentor",
    "ET401@mentor[lower-secondary+upper-secondary]",
}
_SILENT_AROUND_A_FAMILY: Final = {
    *("ET107", "ET303", "ET304", "ET501", "ET505", "ET509"),
}
_DEADLINE: Final = "frist: 2028-12-31"
_NO_DAY: Final = "frist: 2028-12-32"


def fingerprints(project: Path, *more: str) -> set[str]:
    """Check a project on the day of the examples."""
    command = ("valider", ".", "--dato", "2026-11-21", "--format", "json", *more)
    if project.is_file():
        command = ("valider", project.name, *command[2:])
        project = project.parent
    done = run_program(*command, cwd=project)
    assert not done.stderr
    found = [f["fingerprint"] for f in json.loads(done.stdout)["findings"]]
    assert len(found) == len(set(found))
    return set(found)


@pytest.fixture
def with_a_wrong_date(tmp_path: Path) -> Path:
    """Give a copy of Fjellfjord where the deadline of one indicator is no day."""
    copy = tmp_path / "fjellfjord"
    shutil.copytree(FJELLFJORD, copy)
    file = copy / "indikatorer.yaml"
    text = file.read_text(encoding="utf-8")
    assert _DEADLINE in text
    file.write_text(text.replace(_DEADLINE, _NO_DAY, 1), encoding="utf-8")
    return copy


def test_the_example_of_the_format() -> None:
    """Eight gaps at `standard`, none that a draft should mend."""
    assert fingerprints(FORMAT) == _OF_THE_FORMAT
    assert fingerprints(FORMAT, "--profil", "utkast") == set()


def test_fjellfjord_is_as_its_readme_says() -> None:
    """Every finding there is, each with its explanation."""
    readme = (FJELLFJORD / "README.md").read_text(encoding="utf-8")

    assert fingerprints(FJELLFJORD) == _OF_FJELLFJORD
    assert {name for name in _OF_FJELLFJORD if f"**`{name}`**" not in readme} == set()


def test_the_municipalities_are_as_their_readme_says() -> None:
    """No errors, and every warning with its explanation."""
    readme = (KOMMUNER / "README.md").read_text(encoding="utf-8")
    homes = ("nordvag", "sundset", "vestvik")
    command = ("valider", *homes, "--dato", "2026-11-21", "--format", "json")
    done = run_program(*command, cwd=KOMMUNER)
    found = json.loads(done.stdout)["findings"]

    assert done.stderr == b""
    assert {f["severity"] for f in found} == {"advarsel", "merknad"}
    warned = {f["fingerprint"] for f in found if f["severity"] == "advarsel"}
    assert warned == _WARNINGS_OF_KOMMUNER
    assert {name for name in warned if f"`{name}`" not in readme} == set()


def test_the_family_is_as_its_readme_says(tmp_path: Path) -> None:
    """Every finding there is, and the rules that would have spoken at another level.

    Outside the repository: inside it, git is warned of.
    """
    readme = (FAMILIE / "README.md").read_text(encoding="utf-8")
    family, measure = tmp_path / "familie", tmp_path / "tiltak"
    shutil.copytree(FAMILIE, family)
    shutil.copytree(FAMILIE, measure)
    root = measure / "endringsteori.yaml"
    text = root.read_text(encoding="utf-8").partition("\nindivid:")[0]
    root.write_text(text.replace("nivå: individ", "nivå: tiltak"), encoding="utf-8")
    codes = {name.partition("@")[0] for name in fingerprints(measure)}
    own = {name.partition("@")[0] for name in _OF_THE_FAMILY}

    assert fingerprints(family) == _OF_THE_FAMILY
    assert {name for name in _OF_THE_FAMILY if f"**`{name}`**" not in readme} == set()
    assert codes - own - {"ET404"} == _SILENT_AROUND_A_FAMILY
    assert {code for code in _SILENT_AROUND_A_FAMILY if code not in readme} == set()


def test_the_english_example_is_as_its_readme_says() -> None:
    """Every finding there is, each with its explanation."""
    readme = (ENGELSK / "README.md").read_text(encoding="utf-8")

    assert fingerprints(ENGELSK) == _OF_THE_ENGLISH
    assert {name for name in _OF_THE_ENGLISH if f"`{name}`" not in readme} == set()


def test_one_wrong_date_is_one_finding_more(with_a_wrong_date: Path) -> None:
    """A fault of reading and nothing else: no rule speaks of what was left out."""
    (more,) = fingerprints(with_a_wrong_date) ^ _OF_FJELLFJORD

    assert more.startswith("ET008@")
    assert more.endswith("[ambisjon.frist]")


def test_one_wrong_date_takes_nothing_from_the_figure(with_a_wrong_date: Path) -> None:
    """All links and edges are drawn but the one deadline, and it is said."""
    sound = run_program("tegn", ".", "--format", "json", cwd=FJELLFJORD)
    drawn = run_program("tegn", ".", "--format", "json", cwd=with_a_wrong_date)
    whole, lacking = json.loads(sound.stdout), json.loads(drawn.stdout)

    assert lacking["edges"] == whole["edges"]
    assert [_without_aims(node) for node in lacking["nodes"]] == [
        _without_aims(node) for node in whole["nodes"]
    ]
    assert (sound.stderr, bool(drawn.stderr)) == (b"", True)


def _without_aims(node: dict[str, Any]) -> dict[str, Any]:
    """Give a box without what its indicators are to reach."""
    readings = [{**reading, "aim": None} for reading in node["readings"]]
    return {**node, "readings": readings}
