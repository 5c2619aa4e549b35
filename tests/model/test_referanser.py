"""Every reference of a theory, and nothing else."""

from __future__ import annotations

from dataclasses import is_dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args, get_type_hints

from builders import aktivitet, indikator, teori, tiltak
from endringsteori.loading import Memory, dangling, load
from endringsteori.model import Gjenbesøk, Kartlegging, Punkt, Teori, forms
from endringsteori.model.navnerom import Navnerom
from endringsteori.model.referanser import (
    Referansen,
    løse_referanser,
    referanser,
    referanser_i,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

DATA = Path(__file__).parents[1] / "loading" / "data"
WHOLE = load(
    Memory({"endringsteori.yaml": (DATA / "alle-felt.yaml").read_bytes()})
).teori
_REFERENCES = {
    get_args(form)[1] for form in (forms.Referanse, forms.Ider, forms.MinstTo)
}


def _classes(kind: type[Any], seen: set[type[Any]]) -> Iterator[type[Any]]:
    """Give every class of the model, asked of the classes themselves."""
    seen.add(kind)
    yield kind
    for hint in get_type_hints(kind, include_extras=True).values():
        for part in _parts(hint):
            if isinstance(part, type) and is_dataclass(part) and part not in seen:
                yield from _classes(part, seen)


def _parts(hint: object) -> Iterator[object]:
    yield hint
    for part in get_args(hint):
        yield from _parts(part)


def test_every_field_that_holds_ids_is_given() -> None:
    """A field that the model gets is no reference before it is listed."""
    expected = {
        name
        for kind in _classes(Teori, set())
        for name, hint in get_type_hints(kind, include_extras=True).items()
        if not _REFERENCES.isdisjoint(part for part in _parts(hint) if _is_form(part))
    }
    links = {"fører_til", "bidrar_til"}

    actual = {ref.field.rpartition(".")[2] for ref in referanser(WHOLE)}

    assert actual == expected - {"til"} | links


def _is_form(part: object) -> bool:
    return type(part).__hash__ is not None


def test_the_file_that_has_them_all_refers_to_what_is_there() -> None:
    """Every reference in it is of a kind that its field allows."""
    assert dangling(WHOLE) == frozenset()


def test_a_reference_says_where_it_stands() -> None:
    """Element, field, and the measure that its ids are looked for in first."""
    theory = teori(
        tiltak(
            "losen",
            aktivitet("møte", til={"ro": {"kunnskap": "ungdata"}}, ansvarlig="ppt"),
            indikator("tall", måler="møte"),
            gjenbesøk=(Gjenbesøk(dato="2026-01-01", tiltak=("losen",)),),  # type: ignore[arg-type]  # shorthand that types refuse
        ),
        kartlegging=(
            Kartlegging(id="egen", punkter=(Punkt(id="1", ansvarlig="ppt"),)),
        ),
    )

    assert list(referanser(theory)) == [
        Referansen(
            "losen/møte", "ansvarlig", "ppt", ("tjeneste",), "losen", several=False
        ),
        Referansen("losen/møte", "fører_til", "ro", ("ledd",), "losen", several=True),
        Referansen(
            *("losen/møte", "fører_til.ro.kunnskap", "ungdata", ("kunnskapskilde",)),
            "losen",
            several=True,
        ),
        Referansen(
            *("losen/tall", "måler", "møte"),
            (
                "ledd",
                "mål",
                "utfordring",
                "forutsetning",
                "samarbeid",
                "brukermedvirkning",
            ),
            "losen",
            several=True,
        ),
        Referansen(
            "losen", "gjenbesøk.#1.tiltak", "losen", ("tiltak",), "losen", several=True
        ),
        Referansen("egen", "1.ansvarlig", "ppt", ("tjeneste",), None, several=False),
    ]


def test_references_of_some_fields_only() -> None:
    """The same as among all, by the last name of the field."""
    some = {"ansvarlig", "kunnskap"}

    actual = list(referanser(WHOLE, some))

    expected = [r for r in referanser(WHOLE) if r.field.rpartition(".")[2] in some]
    assert actual == expected != []


def test_references_that_name_nothing() -> None:
    """Those of all references that the names do not know, in the same order."""
    losen = tiltak("losen", aktivitet("møte", til=("ro", "møte"), ansvarlig="ppt"))
    theory = teori(losen, indikator("tall", måler=("losen/møte", "losen")))
    names = Navnerom(theory)

    found = list(løse_referanser(theory, names))

    assert [ref.id for ref in found] == ["ppt", "ro", "losen"]
    assert found == [
        ref
        for ref in referanser(theory)
        if names.finn(ref.id, ref.kinds, ref.tiltak) is None
    ]


def test_references_of_one_measure() -> None:
    """Those of the measure itself, and of what stands in it."""
    one = tiltak("a", aktivitet("x", "y"), ansvarlig="skole")
    theory = teori(one, tiltak("b", ansvarlig="nav"))

    found = list(referanser_i(one))

    assert [(ref.element, ref.id) for ref in found] == [("a", "skole"), ("a/x", "y")]
    assert found == [ref for ref in referanser(theory) if ref.element[0] == "a"]


def test_measures_that_are_known_to_name_nothing_that_is_not_there() -> None:
    """They are not looked through."""
    theory = teori(tiltak("a", ansvarlig="skole"), tiltak("b", ansvarlig="nav"))

    found = løse_referanser(theory, Navnerom(theory), utenom={"a"})

    assert [ref.id for ref in found] == ["nav"]
