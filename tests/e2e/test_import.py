"""A project out as a workbook, changed there by somebody in Excel, and in again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from openpyxl import load_workbook

from endringsteori import les
from endringsteori.cli import main
from program import run_program

if TYPE_CHECKING:
    from pathlib import Path

    import pytest

FILES = {
    "endringsteori.yaml": """\
# Kjeden vår
endringsteori: 1
mål:
  trivsel: Flere trives  # vedtatt i juni
tjenester:
  skolen: Skolen
""",
    "tiltak/losen.yaml": """\
tiltak:
  losen:
    navn: 'Losen'
    mål: [trivsel]
    innsats:
      lønn:
        navn: Lønn
        beløp: 780 000  # med sosiale utgifter
    # Slik arbeider losen
    aktiviteter:
      samtaler: Losen snakker med eleven hver uke
    resultater:
      kjent: Eleven kjenner en voksen ...
""",
    "tiltak/turen.yaml": "tiltak:\n  turen: Turen\n",
}


def changed(path: Path) -> None:
    """Change a sum and a name, make a result an effect, and add a measure for the goal."""
    book = load_workbook(path)
    for row in book["Ledd"].iter_rows():
        for cell in row:
            if cell.value == 780000:
                cell.value = 790000
            elif cell.value == "resultat":
                cell.value = "virkning"
            elif cell.value == "Lønn":
                cell.value = "Lønn til losen"
    measures = book["Tiltak"]
    heads = [cell.value for cell in measures[2]]
    new = measures.max_row + 1
    measures.cell(new, heads.index("navn *") + 1, "Frokosten")
    measures.cell(new, heads.index("mål") + 1, "trivsel")
    book.save(path)


def test_what_was_changed_in_excel_is_all_that_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Comments, marks and spaces stand, and the new measure stands with its neighbour."""
    monkeypatch.chdir(tmp_path)
    for name, text in FILES.items():
        path = tmp_path / "kjede" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    assert main(["eksporter", "kjede", "-o", "kjede.xlsx"]) == 0
    changed(tmp_path / "kjede.xlsx")

    assert main(["importer", "kjede.xlsx", "kjede"]) == 1
    untouched = (tmp_path / "kjede/tiltak/losen.yaml").read_text(encoding="utf-8")
    written = run_program("importer", "kjede.xlsx", "kjede", "--skriv", cwd=tmp_path)

    assert "+        beløp: 790 000  # med sosiale utgifter" in capsys.readouterr().out
    assert untouched == FILES["tiltak/losen.yaml"]
    assert written.returncode == 0, written.stderr
    after = {
        name: (tmp_path / "kjede" / name).read_text(encoding="utf-8") for name in FILES
    }
    losen = (
        FILES["tiltak/losen.yaml"].replace("780", "790").replace("resultat", "virkning")
    )
    assert after == {
        **FILES,
        "tiltak/losen.yaml": losen.replace(": Lønn", ": Lønn til losen")
        + "  frokosten:\n    navn: Frokosten\n    mål: [trivsel]\n",
    }
    written_tiltak = les(tmp_path / "kjede").teori.tiltak
    meant = {tiltak.id: tiltak for tiltak in les(tmp_path / "kjede.xlsx").teori.tiltak}
    assert {tiltak.id: tiltak for tiltak in written_tiltak} == meant
