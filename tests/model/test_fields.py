"""Which keys there are at each place in a file."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from endringsteori.model import Mål, Teori
from endringsteori.model.fields import fields_at
from loading.written import Scalar, at, paths, tree_of

if TYPE_CHECKING:
    from loading.written import Tree

DATA = Path(__file__).parents[1] / "loading" / "data"
WHOLE = tree_of((DATA / "alle-felt.yaml").read_text("utf-8"))


def test_a_file_has_the_sections_of_the_theory() -> None:
    """At the root, in the order of the format."""
    assert fields_at(()) == tuple(field.name for field in fields(Teori))


def test_the_id_is_no_key_of_a_thing() -> None:
    """The mapping's key is the id already."""
    expected = tuple(field.name for field in fields(Mål) if field.name != "id")

    assert fields_at(("mål", "ro")) == expected


@pytest.mark.parametrize(
    ("path", "some"),
    [
        (("tiltak", "losen", "aktiviteter", "møte"), {"krever", "oppstart"}),
        (("tiltak", "a", "resultater", "b", "bidrar_til", "ro"), {"fordi", "tillit"}),
        (("tiltak", "a", "finansiering", 0), {"kilde", "fra", "til"}),
        (("indikatorer", "i", "målinger", 1, "grunnlag"), {"spurt", "svart"}),
        (("ytre_forhold", "a"), {"fra", "til"}),
        (("kartlegging", "bufdir-fase-1", "1"), {"svar", "status"}),
        (("gjenbesøk", 0, "på_plass"), {"svar", "begrunnelse"}),
        (("egne_regler", 2, "krever"), {"felt", "inn", "ut", "måles"}),
    ],
)
def test_things_within_things(path: tuple[str | int, ...], some: set[str]) -> None:
    """By id, by number and alone."""
    assert some <= set(fields_at(path))


@pytest.mark.parametrize(
    "path",
    [
        ("tiltak",),
        ("gjenbesøk",),
        ("kartlegging", "bufdir-fase-1"),
        ("tiltak", "losen", "aktiviteter"),
        ("tiltak", "losen", "navn"),
        ("tiltak", "losen", "ukjent", "mer"),
        ("ukjent",),
        ("ukjent", "mer"),
    ],
)
def test_where_keys_are_ids_or_nothing_is_known(path: tuple[str, ...]) -> None:
    """Nothing can be said of which keys there may be."""
    assert fields_at(path) == ()


def test_every_key_of_the_format_stands_in_the_file_that_has_them_all() -> None:
    """No field is without an example, and every key of the example is a field."""
    mappings = [path for path in ((), *paths(WHOLE)) if _is_mapping(at(WHOLE, path))]
    missing: dict[tuple[str, ...], set[str]] = {}
    for path in mappings:
        known, node = set(fields_at(path)), at(WHOLE, path)
        if known:
            assert not isinstance(node, (Scalar, list))
            assert node.keys() <= known
            kind = tuple(sorted(known))
            missing[kind] = missing.get(kind, known) - node.keys()

    in_one_place_each = {"beskrivelse", "merknad", "forsterker", "gjenstår"}
    assert set().union(*missing.values()) == in_one_place_each


def _is_mapping(node: Tree) -> bool:
    return not isinstance(node, (Scalar, list))
