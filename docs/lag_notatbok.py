"""Make the notebook in `eksempler/notatbok` of its script: run the cells, keep what they show.

Run `python -m docs.lag_notatbok` to write it, and with `--sjekk` to see whether it is
stale: the exit code is then 1. The cells are run in one namespace in this process, from
the top, as «Restart and run all» does: a kernel would bring thirty packages with it and
show the same. Where pandas or polars is not installed, what the cells that need it showed
last time is left as it is, and that is told.

The script is what people edit, and what ruff and mypy read: `# %%` begins a cell, and
`# %% [markdown]` one of text.
"""

from __future__ import annotations

import ast
import html
import json
import os
import re
import sys
from base64 import b64encode
from contextlib import chdir, contextmanager, redirect_stdout
from importlib.util import find_spec
from io import StringIO
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias

from docs.ajour import ROOT, keep

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from pathlib import Path

__all__ = ["Cell", "cells_of", "main", "notebook", "page", "page_of", "run"]

Output: TypeAlias = dict[str, Any]
"""What a cell shows, as the notebook format (nbformat 4.5) has it."""

_FOLDER: Final = ROOT / "eksempler" / "notatbok"
_SCRIPT: Final = _FOLDER / "fjellfjord.py"
_NOTEBOOK: Final = _FOLDER / "fjellfjord.ipynb"
_CELL: Final = re.compile(r"^# %%(?P<text> \[markdown\])?\n", re.MULTILINE)
_STYLE: Final = re.compile(r"<style.*?</style>\n?", re.DOTALL)
_WIDTHS: Final = {"COLUMNS": "100", "POLARS_TABLE_WIDTH": "100"}


class Cell(NamedTuple):
    """A cell: its source, and whether it is text."""

    source: str
    is_text: bool

    def lacks(self) -> list[str]:
        """Give the packages that it imports and that are not installed."""
        nodes = () if self.is_text else ast.walk(ast.parse(self.source))
        named = (
            alias.name for n in nodes if isinstance(n, ast.Import) for alias in n.names
        )
        return [name for name in named if find_spec(name) is None]


def main(arguments: list[str]) -> int:
    """Write the notebook, or with `--sjekk` tell whether it is stale; give the exit code."""
    return keep(arguments, "lag_notatbok", _made)


def _made() -> dict[Path, str]:
    """Run the cells and give the notebook; say which packages some of them lack here."""
    cells = cells_of(_SCRIPT.read_text(encoding="utf-8"))
    there = _NOTEBOOK.read_text(encoding="utf-8") if _NOTEBOOK.exists() else ""
    lacking = sorted({name for cell in cells for name in cell.lacks()})
    if lacking:
        print(f"Uten {' og '.join(lacking)}: Cellene som trenger det, er ikke kjørt.")
    return {_NOTEBOOK: notebook(cells, run(cells, _FOLDER, _kept(there)))}


def cells_of(script: str) -> tuple[Cell, ...]:
    """Give the cells of a script, in order."""
    before, *parts = _CELL.split(script)
    assert not before.strip(), "koden begynner med en celle"  # noqa: S101 - of our own script
    marks, sources = parts[::2], parts[1::2]
    return tuple(
        Cell(_text(source) if mark else source.strip(), bool(mark))
        for mark, source in zip(marks, sources, strict=True)
    )


def _text(source: str) -> str:
    """Give the text of comments."""
    lines = source.strip().splitlines()
    return "\n".join(line.removeprefix("#").removeprefix(" ") for line in lines)


def _kept(there: str) -> dict[str, list[Output]]:
    """Give what the cells of a notebook showed, by their source."""
    cells = json.loads(there)["cells"] if there else ()
    return {
        "".join(cell["source"]): cell["outputs"]
        for cell in cells
        if cell["cell_type"] == "code"
    }


def run(
    cells: Sequence[Cell], folder: Path, kept: dict[str, list[Output]]
) -> list[list[Output]]:
    """Run the cells from a folder, in one namespace; give what each of them shows.

    A cell that cannot be run here shows what is kept of it. Raises `KeyError` where
    nothing is, and whatever a cell does.
    """
    names: dict[str, object] = {"__name__": "__main__"}

    def shown(number: int, cell: Cell) -> list[Output]:
        if cell.is_text:
            return []
        if cell.lacks():
            return kept[cell.source]
        return _shown(cell.source, f"celle {number}", names)

    with chdir(folder), _as_wide_as_ever():
        return [shown(number, cell) for number, cell in enumerate(cells, start=1)]


@contextmanager
def _as_wide_as_ever() -> Iterator[None]:
    """Have pandas and polars believe in one width, whichever terminal this is run in."""
    before = {name: os.environ.get(name) for name in _WIDTHS}
    os.environ.update(_WIDTHS)
    try:
        yield
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value


def _shown(source: str, name: str, names: dict[str, object]) -> list[Output]:
    """Run one cell; give what it prints, and its last expression where it ends with one."""
    tree, result, out = ast.parse(source), None, StringIO()
    last = tree.body.pop() if isinstance(tree.body[-1], ast.Expr) else None
    with redirect_stdout(out):
        exec(compile(tree, name, "exec"), names)  # noqa: S102 - cells of our own
        if isinstance(last, ast.Expr):
            ending = compile(ast.Expression(last.value), name, "eval")
            result = eval(ending, names)  # noqa: S307 - the same
    shown: list[Output] = []
    if printed := out.getvalue():
        text = _lines(printed)
        shown.append({"output_type": "stream", "name": "stdout", "text": text})
    if result is not None:
        shown.append(_result(result))
    return shown


def _result(result: Any) -> Output:  # noqa: ANN401 - whatever a cell ends with
    if hasattr(result, "_repr_mimebundle_"):
        bundle = result._repr_mimebundle_()
    else:
        bundle = {"text/plain": repr(result)}
        if hasattr(result, "_repr_html_"):
            bundle["text/html"] = result._repr_html_()
    data = {kind: _lines(text) for kind, text in bundle.items()}
    return {"output_type": "execute_result", "metadata": {}, "data": data}


def _lines(text: str) -> list[str]:
    return text.splitlines(keepends=True)


def notebook(cells: Sequence[Cell], shown: Iterable[list[Output]]) -> str:
    """Give the notebook as JSON, laid out as Jupyter writes it."""
    made, count = [], 0
    for number, (cell, outputs) in enumerate(zip(cells, shown, strict=True), start=1):
        count += not cell.is_text
        made.append({"id": f"celle-{number}", **_cell(cell, outputs, count)})
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    whole = {
        "cells": made,
        "metadata": {"kernelspec": kernel, "language_info": {"name": "python"}},
        "nbformat": 4,
        "nbformat_minor": 5,
    }
    return json.dumps(whole, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def _cell(cell: Cell, outputs: list[Output], count: int) -> dict[str, Any]:
    common = {"metadata": {}, "source": _lines(cell.source)}
    if cell.is_text:
        return {"cell_type": "markdown", **common}
    numbered = [
        {**one, "execution_count": count} if "data" in one else one for one in outputs
    ]
    run_as = {"cell_type": "code", "execution_count": count, "outputs": numbered}
    return {**run_as, **common}


def page() -> str:
    """Give the notebook as it is kept, as a page of the site."""
    return page_of(_NOTEBOOK.read_text(encoding="utf-8"))


def page_of(written: str) -> str:
    """Give a notebook as Markdown, with what the cells show below them."""
    return "\n".join(
        part for cell in json.loads(written)["cells"] for part in _parts(cell)
    )


def _parts(cell: dict[str, Any]) -> Iterator[str]:
    source = "".join(cell["source"])
    if cell["cell_type"] == "markdown":
        yield f"{source}\n"
        return
    yield f"```python\n{source}\n```\n"
    for output in cell["outputs"]:
        yield _seen(output)


def _seen(output: Output) -> str:
    """Give what a cell showed: a picture with its text, a table, or the text."""
    data = {kind: "".join(text) for kind, text in output.get("data", {}).items()}
    plain = data.get("text/plain") or "".join(output.get("text", ()))
    if "image/svg+xml" in data:
        packed = b64encode(data["image/svg+xml"].encode()).decode()
        about = html.escape(plain.partition("\n")[0])
        picture = f'<img src="data:image/svg+xml;base64,{packed}" alt="{about}">\n\n'
        told = f"```text\n{plain}\n```\n\n</details>\n"
        return f"{picture}<details>\n<summary>Figuren som tekst</summary>\n\n{told}"
    if "text/html" in data:
        return f"{_STYLE.sub('', data['text/html'])}\n"
    return f"```text\n{plain.rstrip()}\n```\n"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
