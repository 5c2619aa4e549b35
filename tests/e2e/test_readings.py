"""Every reading there is occurs in Fjellfjord, where its README says."""

from __future__ import annotations

import re
from datetime import date
from pathlib import Path
from typing import Final

from endringsteori.assessment import Lesning, vurder
from endringsteori.checking import les

FJELLFJORD: Final = Path(__file__).parents[2] / "eksempler" / "fjellfjord"
_ROW: Final = re.compile(r"^\| ([^|]+) \| `([^`|]+->[^`|]+)` \|", re.MULTILINE)


def test_each_reading_occurs_where_the_readme_says() -> None:
    """On the day of the examples; one row for each, in their order."""
    readme = (FJELLFJORD / "README.md").read_text(encoding="utf-8")
    rows = _ROW.findall(readme)
    lest = les(FJELLFJORD)
    assert lest.teori is not None
    found = vurder(lest.teori, dato=date(2026, 11, 21)).hypoteser

    assert rows == [(str(found[pil].lesning), pil) for _, pil in rows]
    assert [lesning for lesning, _ in rows] == list(map(str, Lesning))
