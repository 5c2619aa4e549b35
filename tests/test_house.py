"""The house keeps its own order: tests mirror the source, and every room says what it offers."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import endringsteori
from endringsteori.cli.words import COMMANDS

SOURCE = Path(endringsteori.__file__).parent
TESTS = Path(__file__).parent

WITHOUT_TESTS_OF_THEIR_OWN = {
    "__main__.py": "hands over to cli; tests/e2e starts it",
    "cli/arguments/flags.py": "test_parsing and test_words ask for what it adds",
    "checking/tracing/values.py": "values without logic; the other traces are made of them",
    "assessment/values.py": "values without logic",
    "checking/subject.py": "joins what was read; test_hits and test_engine use it",
    **{
        f"cli/arguments/{command.replace('-', '_')}.py": "test_parsing asks each for help"
        for command in COMMANDS
    },
    "diagnostics/finding.py": "values without logic",
    "diagnostics/fix.py": "values without logic",
    "editing/mended.py": "values without logic",
    "output/imported_words.py": "texts; test_as_imported shows them",
    "output/tabeller/assessed_rows.py": "shapes without logic; test_table holds every row to them",
    "output/tabeller/keys.py": "names of tables; test_table follows every key to its row",
    "output/tabeller/rows.py": "shapes without logic; test_table holds every row to them",
    "diagnostics/place.py": "values without logic",
    "diagram/typesetting/_arial.py": "a table of widths",
    "diagram/kinds.py": "names of kinds; test_themes and ord/test_koblinger ask for each",
    "diagram/layout/placed.py": "values without logic",
    "diagram/trend/value.py": "values without logic",
    "diagram/look/style.py": "values without logic; test_themes looks at every look",
    "document/value.py": "values without logic",
    **{
        f"exchange/{name}.py": "texts; test_sheets and test_workbook look for them"
        for name in ("words", "sheet_words", "start_words", "marking_words")
    },
    "exchange/columns.py": "test_sheets holds the columns against the model",
    "exchange/look.py": "formats; test_workbook opens what is written with them",
    "exchange/rows.py": "test_workbook reads the rows back",
    "exchange/sheet.py": "values without logic; test_sheets asks each",
    **{
        f"exchange/{name}.py": "test_read fills in workbooks for what it tells and takes"
        for name in (
            *("belonging", "build", "connections", "page", "raw_maps", "things"),
            "values",
        )
    },
    "rules/sjekklister/bufdir_fase_1.py": "texts; test_sjekkliste reads them all",
    "rules/lesing/sheet_words.py": "texts; tests/exchange/test_read.py meets each",
    **{
        f"report/formats/word_{part}.py": "test_word reads them back from the file"
        for part in ("contents", "lists", "tables")
    },
    "document/words.py": "three texts; the tests of the formats look for them",
    **{
        f"output/puslespill/{name}_words.py": "texts; test_words reads them all"
        for name in ("coverage", "missing", "service", "without")
    },
    "graph/individual_values.py": "values; test_individual_plan and test_waiting ask for them",
    "privacy/stamp.py": "two texts; the tests of output and figures look for them",
    "privacy/words.py": "lists of words; test_contacts uses them",
    "loading/git_errors.py": "values without logic; test_git raises them",
    "loading/block_dumper.py": "test_dump and test_parts read what it writes",
    "loading/missing_libyaml.py": "an error without logic; test_events raises it",
    "loading/revision_files.py": "test_revision asks for the files of every kind of commit",
    "model/felles.py": "fields without logic; the whole-theory strategies build them",
    "model/grunnlag.py": "fields without logic; the whole-theory strategies build them",
    "model/oppfolging.py": "fields without logic; the whole-theory strategies build them",
    "model/tjenester.py": "fields without logic; the whole-theory strategies build them",
    **{
        f"report/words/{path.name}": "texts; tests/report/test_texts.py reads them all"
        for path in (SOURCE / "report" / "words").glob("[!_]*.py")
    },
    **{
        f"rules/sprak/_{name}.py": "word lists; the labelled texts are read with them"
        for name in ("folk", "handling", "maal", "smaaord", "tilbud")
    },
}
"""Modules that no test file is named after, and why."""


def modules() -> list[Path]:
    """Give the modules that hold more than a list of what others offer."""
    return sorted(
        path.relative_to(SOURCE)
        for path in SOURCE.rglob("*.py")
        if path.name != "__init__.py"
    )


def public_modules() -> list[Path]:
    """Give the modules that other rooms may import from."""
    return [path for path in SOURCE.rglob("*.py") if not path.name.startswith("_")] + [
        *SOURCE.rglob("__init__.py")
    ]


def is_mirrored(module: Path) -> bool:
    """Tell whether a module has a test file of its name, or a folder of cases."""
    folder = TESTS / module.parent
    name = f"test_{module.stem}"
    return (folder / module.stem).is_dir() or any(
        path.stem == name or path.stem.startswith(f"{name}_")
        for path in folder.glob("test_*.py")
    )


def test_every_module_has_its_tests() -> None:
    """Who changes a module knows where its tests are."""
    missing = {str(module) for module in modules() if not is_mirrored(module)}

    assert missing == set(WITHOUT_TESTS_OF_THEIR_OWN)


def test_every_public_module_says_what_it_offers() -> None:
    """`__all__`, so that nothing is public by accident."""
    silent = [
        str(path.relative_to(SOURCE))
        for path in public_modules()
        if not any(_is_all(node) for node in _statements(path))
        and not _says_nothing(path)
    ]

    assert silent == []


def test_dataclasses_are_made_by_our_own_decorator() -> None:
    """Every run waits for them, and Python's takes a millisecond for each."""
    dear = [
        str(path.relative_to(SOURCE))
        for path in SOURCE.rglob("*.py")
        if re.search(
            r"^from dataclasses import .*\bdataclass\b",
            path.read_text("utf-8"),
            re.MULTILINE,
        )
    ]

    assert dear == []


def test_type_checkers_may_trust_our_types() -> None:
    """PEP 561: the marker is shipped with the package."""
    assert (SOURCE / "py.typed").is_file()


def _statements(path: Path) -> list[ast.stmt]:
    return ast.parse(path.read_text(encoding="utf-8")).body


def _says_nothing(path: Path) -> bool:
    """Tell whether a module holds nothing but its docstring."""
    return all(isinstance(node, ast.Expr) for node in _statements(path))


def _is_all(node: ast.stmt) -> bool:
    if isinstance(node, ast.Assign):
        return any(isinstance(t, ast.Name) and t.id == "__all__" for t in node.targets)
    return (
        isinstance(node, ast.AnnAssign)
        and isinstance(node.target, ast.Name)
        and node.target.id == "__all__"
    )
