"""pandas and polars take the tables as they are, with the types that the columns have.

They are in the group `docs`, since they take longer to install than all the tests do to
run; `make test-flater` has them.
"""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import pytest

from builders import mål, teori, tjeneste
from endringsteori import les, tabeller, valider, vurder

if TYPE_CHECKING:
    from endringsteori import Tabeller, Teori

WHY: Final = "gruppen docs er ikke installert; make test-flater kjører dette"
EXAMPLE: Final = Path(__file__).parents[3] / "eksempler" / "fjellfjord"
DAY: Final = date(2026, 11, 21)


def late(n: int) -> Teori:
    """Build goals of which only the last has an owner: long after polars stops looking."""
    goals = [mål(f"mål-{number}") for number in range(n)]
    return teori(*goals, mål("siste", ansvarlig="ppt"), tjeneste("ppt"))


@pytest.fixture(scope="module")
def fjellfjord() -> Tabeller:
    """Give the tables of the example, all of them with rows."""
    lest = les(EXAMPLE)
    funn, vurdering = valider(lest, dato=DAY), vurder(lest.teori, dato=DAY)
    return tabeller(lest.teori, funn=funn, vurdering=vurdering)


def test_polars_takes_every_table(fjellfjord: Tabeller) -> None:
    """The columns are its schema; nothing is inferred, and no type is in doubt."""
    pl: Any = pytest.importorskip("polars", reason=WHY)

    for name, table in fjellfjord:
        frame = pl.DataFrame(table, schema=table.kolonner)
        assert frame.height == len(table) > 0, name
        assert frame.columns == list(table.kolonner)
        assert frame.to_dicts() == list(table)


def test_polars_takes_a_column_that_is_empty_for_long() -> None:
    """Without the schema it takes the column for nothing, and refuses the text."""
    pl: Any = pytest.importorskip("polars", reason=WHY)
    goals = tabeller(late(150), dato=DAY).mål

    assert pl.DataFrame(goals, schema=goals.kolonner)[
        "ansvarlig"
    ].drop_nulls().to_list() == ["ppt"]
    assert pl.DataFrame((), schema=goals.kolonner).columns == list(goals.kolonner)


def test_pandas_takes_every_table(fjellfjord: Tabeller) -> None:
    """Numbers become numbers, also where some are lacking."""
    pd: Any = pytest.importorskip("pandas", reason=WHY)

    for name, table in fjellfjord:
        frame = pd.DataFrame(table, columns=table.kolonner)
        assert len(frame) == len(table), name
        assert list(frame.columns) == list(table.kolonner)
        for column, kind in table.kolonner.items():
            if kind is float or (kind is int and column not in table.kan_være_tomme):
                assert pd.api.types.is_numeric_dtype(frame[column]), (name, column)
    assert list(pd.DataFrame((), columns=fjellfjord.mål.kolonner)) == list(
        fjellfjord.mål.kolonner
    )
