"""A table in JSON-stat 2: every shape that the format allows, and what it does not."""

from __future__ import annotations

import copy
import json
from typing import TYPE_CHECKING, Any

import pytest

from endringsteori.loading.jsonstat_cube import Cube, cube_of
from endringsteori.loading.jsonstat_text import UnreadableError, read_json
from endringsteori.loading.source import Source
from loading.statistics_files import table

if TYPE_CHECKING:
    from collections.abc import Callable

TABLE = table(
    {"Region": ["0301", "1103"], "Tid": ["2023", "2024"]},
    {
        ("0301", "2023"): (1, None),
        ("0301", "2024"): (2, None),
        ("1103", "2024"): (4, "*"),
    },
)


def _cube(written: object) -> Cube:
    return cube_of(read_json(Source("a.json", json.dumps(written))))


def _changed(**changes: object) -> dict[str, Any]:
    return {**copy.deepcopy(TABLE), **changes}


def _cell(cube: Cube, region: str, tid: str) -> tuple[str, object]:
    cell = cube.cell({"Region": region, "Tid": tid})
    return str(cell.value), cell.sign


@pytest.mark.parametrize(
    "written",
    [
        TABLE,
        _changed(value={"0": 1, "1": 2, "3": 4}, status={"3": "*"}),
        _changed(extension=None, role=None, note=["x"]),
    ],
)
def test_dense_and_sparse_say_the_same(written: object) -> None:
    """`value` and `status` are lists or mappings; what is not written is empty."""
    cube = _cube(written)

    assert _cell(cube, "0301", "2024") == ("2", None)
    assert _cell(cube, "1103", "2023") == ("None", None)
    assert _cell(cube, "1103", "2024") == ("4", "*")


@pytest.mark.parametrize(
    ("status", "sign"), [("", ""), (None, None), ("*", "*"), (["*"], "*"), ({}, None)]
)
def test_one_sign_for_the_whole_table(status: object, sign: str | None) -> None:
    """FHI writes an empty text where there are no signs."""
    cell = _cube(_changed(status=status)).cell({"Region": "0301", "Tid": "2023"})

    assert (sign or None) == (cell.sign or None)


def test_codes_as_a_list_and_a_single_one_without_order() -> None:
    """The three ways that a category may be written."""
    written = _changed()
    written["dimension"]["Region"] = {"category": {"index": ["0301", "1103"]}}
    cube = _cube(written)
    assert list(cube.dimensions[0].codes) == ["0301", "1103"]

    written = table({"Alt": ["1"], "Tid": ["2024"]}, {("1", "2024"): (5, None)})
    written["dimension"]["Alt"] = {"category": {"label": {"1": "I alt"}}}
    cube = _cube(written)

    assert cube.dimensions[0].labels == {"1": "I alt"}
    assert str(cube.cell({"Alt": "1", "Tid": "2024"}).value) == "5"


def _without(key: str) -> Callable[[dict[str, Any]], None]:
    return lambda written: written.pop(key)


def _region(category: object) -> Callable[[dict[str, Any]], None]:
    return lambda written: written["dimension"].update(Region={"category": category})


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (lambda w: w.update({"class": "collection"}), "class"),
        (_without("id"), "id"),
        (_without("size"), "size"),
        (_without("dimension"), "dimension"),
        (_without("value"), "value"),
        (lambda w: w.update(value="1"), "value"),
        (lambda w: w.update(id=["Tid", "Tid"]), "id"),
        (lambda w: w.update(id=["Tid", {}]), "id"),
        (lambda w: w.update(id=[]), "id"),
        (lambda w: w.update(size=[2]), "size"),
        (lambda w: w.update(size=[2, 10**9]), "size"),
        (lambda w: w.update(size=[[], {}]), "size"),
        (lambda w: w["dimension"].pop("Tid"), "Tid"),
        (lambda w: w["dimension"].update(Tid=[]), "Tid"),
        (lambda w: w["dimension"].update(Tid={}), "Tid"),
        (_region({}), "index"),
        (_region({"index": 2}), "index"),
        (_region({"index": [301, 1103]}), "index"),
        (_region({"index": [{}, []]}), "index"),
        (_region({"index": ["0301", "0301"]}), "index"),
        (_region({"index": {"0301": 0, "1103": 2}}), "index"),
        (_region({"index": {"0301": 0, "1103": {}}}), "index"),
        (_region({"label": {"0301": "Oslo", "1103": "Stavanger"}}), "index"),
        (lambda w: w.update(value={"4": 1}), "value"),
        (lambda w: w.update(value={"01": 1}), "value"),
        (lambda w: w.update(value={"9" * 5000: 1}), "value"),
        (lambda w: w.update(status={"x": "*"}), "status"),
    ],
)
def test_what_is_no_table_names_the_part(
    change: Callable[[dict[str, Any]], None], named: str
) -> None:
    """Each part is checked before it is used; a region that is a number lost its zero."""
    written = _changed()
    change(written)
    with pytest.raises(UnreadableError) as caught:
        _cube(written)

    assert ("ET017-json-stat", named) == (
        caught.value.kind,
        caught.value.values["nøkkel"],
    )


@pytest.mark.parametrize("written", [1, [], "x", None])
def test_json_that_is_no_mapping(written: object) -> None:
    """Valid JSON, and nothing of a table in it."""
    with pytest.raises(UnreadableError) as caught:
        _cube(written)

    assert caught.value.kind == "ET017-json-stat"


@pytest.mark.parametrize("key", ["value", "status"])
def test_more_or_fewer_cells_than_the_dimensions_have(key: str) -> None:
    """A cell too few moves all that follow, so nothing is read."""
    with pytest.raises(UnreadableError) as caught:
        _cube(_changed(**{key: [1, 2, 3]}))

    assert caught.value.kind == "ET017-json-stat-antall"
    assert (caught.value.values["ventet"], caught.value.values["antall"]) == (4, 3)


def test_a_product_of_sizes_beyond_all_memory() -> None:
    """A table with gaps is never laid out in full: only its own cells cost anything."""
    codes = [f"{n:04}" for n in range(1000)]
    written = table({"Tid": ["2024"]}, {})
    for id_ in ("A", "B", "C"):
        written["id"].append(id_)
        written["size"].append(1000)
        written["dimension"][id_] = {"category": {"index": codes}}
    written["value"] = {"999999999": 7}
    cell = _cube(written).cell({"Tid": "2024", "A": "0999", "B": "0999", "C": "0999"})

    assert str(cell.value) == "7"
