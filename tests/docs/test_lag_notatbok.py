"""The notebook is made of its script; `make sider` sees that the one that is kept is fresh."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any, Final

import pytest

from docs import lag_notatbok
from docs.lag_notatbok import Cell, cells_of, notebook, page_of, run

if TYPE_CHECKING:
    from pathlib import Path

SCRIPT: Final = """\
# %% [markdown]
# # Tittel
#
# Tekst

# %%
from pathlib import Path

navn = "Losen"
print("Her er", len(list(Path().iterdir())), "fil")

# %%
navn.upper()
"""
PICTURE: Final = """\
class Figur:
    def _repr_mimebundle_(self):
        return {"image/svg+xml": "<svg/>", "text/plain": "Losen & co\\nEn kjede."}

Figur()
"""


def ran(script: str, folder: Path) -> dict[str, Any]:
    """Run a script as a notebook."""
    cells = cells_of(script)
    made: dict[str, Any] = json.loads(notebook(cells, run(cells, folder, {})))
    return made


def test_a_script_becomes_cells() -> None:
    """Text without the signs of comments, and code as it stands."""
    text, code, last = cells_of(SCRIPT)

    assert text == Cell("# Tittel\n\nTekst", is_text=True)
    assert code.source.startswith("from pathlib")
    assert last == Cell("navn.upper()", is_text=False)


def test_cells_share_their_names_and_show_what_they_end_with(tmp_path: Path) -> None:
    """They are run where the notebook lies."""
    (tmp_path / "a.txt").touch()
    _, printed, ended = ran(SCRIPT, tmp_path)["cells"]

    assert printed["outputs"] == [
        {"name": "stdout", "output_type": "stream", "text": ["Her er 1 fil\n"]}
    ]
    assert printed["execution_count"] == 1
    assert ended["outputs"] == [
        {
            "data": {"text/plain": ["'LOSEN'"]},
            "execution_count": 2,
            "metadata": {},
            "output_type": "execute_result",
        }
    ]


def test_a_picture_is_shown_with_its_text(tmp_path: Path) -> None:
    """On the page the title tells what it is, and the whole of it can be unfolded."""
    made = ran(f"# %%\n{PICTURE}", tmp_path)
    page = page_of(json.dumps(made))
    (output,) = made["cells"][0]["outputs"]

    assert output["data"]["image/svg+xml"] == ["<svg/>"]
    assert 'base64,PHN2Zy8+" alt="Losen &amp; co">' in page
    assert (
        "<summary>Figuren som tekst</summary>\n\n```text\nLosen & co\nEn kjede." in page
    )


@pytest.mark.parametrize("columns", ["60", None])
def test_the_width_of_the_terminal_does_not_matter(
    columns: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In a narrow one, columns would be left out; afterwards it is as it was."""
    monkeypatch.delenv("COLUMNS", raising=False)
    if columns is not None:
        monkeypatch.setenv("COLUMNS", columns)
    (cell,) = ran('# %%\nimport os\nos.environ["COLUMNS"]\n', tmp_path)["cells"]

    assert cell["outputs"][0]["data"]["text/plain"] == ["'100'"]
    assert os.environ.get("COLUMNS") == columns


def test_a_cell_that_cannot_be_run_here_keeps_what_it_showed(tmp_path: Path) -> None:
    """Where nothing is kept of it, there is nothing to make a notebook of."""
    cells = cells_of("# %%\nimport finnes_ikke_her\n")
    kept = [{"output_type": "stream", "name": "stdout", "text": ["som før\n"]}]

    assert cells[0].lacks() == ["finnes_ikke_her"]
    assert run(cells, tmp_path, {cells[0].source: [*kept]}) == [kept]
    with pytest.raises(KeyError):
        run(cells, tmp_path, {})


def test_what_is_stale_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """And `make docs` mends it."""
    script, made = tmp_path / "a.py", tmp_path / "a.ipynb"
    script.write_text("# %%\n1 + 1\n", encoding="utf-8")
    for name, value in (("FOLDER", tmp_path), ("SCRIPT", script), ("NOTEBOOK", made)):
        monkeypatch.setattr(lag_notatbok, f"_{name}", value)

    assert lag_notatbok.main(["--sjekk"]) == 1
    assert "make docs" in capsys.readouterr().out
    assert lag_notatbok.main([]) == 0
    assert lag_notatbok.main(["--sjekk"]) == 0
    assert lag_notatbok.main(["--feil"]) == 2


def test_the_page_of_the_site_shows_what_the_cells_showed() -> None:
    """The figure, the tables and the text."""
    page = lag_notatbok.page()

    assert page.startswith("# Fjellfjord i en notatbok")
    assert page.count('<img src="data:image/svg+xml;base64,') == 1
    assert page.count("<table") == 2
    assert "<style" not in page
