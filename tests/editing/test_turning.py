"""Every kind of fix can be turned into edits."""

from __future__ import annotations

from pathlib import Path

from endringsteori.checking import les
from endringsteori.diagnostics import FixKind
from endringsteori.loading import Memory

PAIRS = Path(__file__).with_name("par")


def test_every_kind_of_fix_has_a_file_that_shows_it() -> None:
    """Before and after, in the folder of pairs."""
    shown = set()
    for pair in PAIRS.iterdir():
        home = pair / "foer"
        files = {p.relative_to(home).as_posix(): p for p in sorted(home.rglob("*.*"))}
        tree = Memory({name: path.read_bytes() for name, path in files.items()})
        shown |= {one.fix.kind for one in les(tree).funn if one.fix is not None}

    assert shown == set(FixKind)
