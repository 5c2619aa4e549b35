"""The JSON Schema says the same of a file as the reader does."""

from __future__ import annotations

from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import assume, given, settings
from jsonschema import Draft202012Validator

from endringsteori.diagnostics import TroubleKind
from endringsteori.loading import load
from endringsteori.model import skjema
from fake_trees import AmongRegisters
from loading.written import Scalar, as_core, at, changed, paths, tree_of, written
from strategies import ODD_SCALARS, PROPER_SCALARS, damaged, valid_data

if TYPE_CHECKING:
    from endringsteori.diagnostics import Trouble
    from loading.written import Tree

ODD_SHAPES: tuple[Tree, ...] = (
    [],
    {},
    [Scalar("a")],
    [Scalar("a"), Scalar("b")],
    [Scalar("a"), Scalar("a")],
    [Scalar("")],
    [[]],
    [{}],
    [{"til": Scalar("a")}],
    [{"dato": Scalar("2024-01-01")}],
    {"a": Scalar("b")},
    {"a": Scalar("")},
    {"a": {"navn": Scalar("B")}},
    {"navn": Scalar("")},
    {"grunnlag": Scalar("samtykke")},
)
DATA = Path(__file__).parents[1] / "loading" / "data"
ROOT = skjema()
BESIDE_THE_SCHEMA = {
    TroubleKind.DATA_FILE,  # which files there are
    TroubleKind.DATA_ENDING,  # what a file is called, against what it is
    TroubleKind.DATA_FORMAT,  # two fields against each other
    TroubleKind.DATA_INDICATOR,  # a field that another file may answer for
    TroubleKind.DATA_NOT_CHOSEN_FROM,  # a field that goes with one format only
}
"""What the reader tells of data sources that no schema of ours can know."""

FORMS = {
    "tekst": "mål: {ro: {navn: HER}}",
    "tall": "tiltak: {a: {navn: A, innsats: {b: {navn: B, beløp: HER}}}}",
    "heltall": "målgrupper: {elever: {navn: Elever, antall: HER}}",
    "dato": "planer: {plan: {navn: Plan, vedtatt: HER}}",
    "periode": "indikatorer: {ro: {navn: Ro, nullpunkt: HER}}",
    "referanse": "tiltak: {a: {navn: A, resultater: {b: {navn: B, fører_til: HER}}}}",
    "varighet": "effekter: {a: {navn: A, fører_til: {b: {virker_etter: HER}}}}",
    "kommunenummer": "virksomhet: {navn: Oslo, kommunenummer: HER}",
    "egen kode": "egne_regler: [{kode: HER, navn: A, gjelder: mål, krever: {måles: ja}}]",
    "id-er": "tiltak: {a: {navn: A, samarbeidspartnere: HER}}",
    "minst to": "samarbeid: {a: {trinn: 1, mellom: HER}}",
    "trinn": "samarbeid: {a: {trinn: HER, mellom: [b, c]}}",
    "ja/nei": "effekter: {a: {navn: A, utilsiktet: HER}}",
    "valg": "tjenester: {a: {navn: A, status: HER}}",
    "tekster": "innstillinger: {utelat: HER}",
    "navngitt": "tiltak: {a: {navn: A, aktiviteter: HER}}",
    "liste": "tiltak: {a: {navn: A, gjenbesøk: HER}}",
    "én ting": "samarbeid: {a: {trinn: 1, mellom: [b, c], deling: HER}}",
    "versjon": "endringsteori: HER",
    "seksjon": "risikoer: HER",
}
"""A section with a field of each form."""


@cache
def _validator(*, delfil: bool = False) -> Draft202012Validator:
    return Draft202012Validator(skjema(delfil=delfil))


def _trouble(tree: Tree) -> tuple[Trouble, ...]:
    """Give what is wrong with the file alone: no schema knows what lies beside it."""
    text = written(tree)
    found = load(AmongRegisters({"endringsteori.yaml": text.encode()})).trouble
    return tuple(one for one in found if one.kind not in BESIDE_THE_SCHEMA)


def _compare(tree: Tree) -> None:
    text, trouble = written(tree), _trouble(tree)
    refused = [error.message for error in _validator().iter_errors(as_core(text))]

    assert (trouble == ()) == (refused == []), (text, trouble, refused)


@settings(max_examples=80, deadline=None)
@given(valid_data(ROOT))
def test_the_reader_takes_what_the_schema_describes(tree: Tree) -> None:
    """An editor that completes by the schema writes nothing that the reader refuses."""
    _compare(tree)


@settings(max_examples=80, deadline=None)
@given(valid_data(ROOT).flatmap(damaged))
def test_schema_and_reader_agree_about_what_is_wrong(tree: Tree) -> None:
    """One value or key changed: both refuse the file, or both take it."""
    assume(all(one.kind is not TroubleKind.ID_TWICE for one in _trouble(tree)))
    _compare(tree)


@pytest.mark.parametrize("form", FORMS)
def test_schema_and_reader_agree_about_every_form(form: str) -> None:
    """Each odd text in a field of each form, and a list and a mapping too."""
    version = "" if form == "versjon" else "endringsteori: 1\n"
    tree = tree_of(version + FORMS[form])
    (path,) = (p for p in paths(tree) if at(tree, p) == Scalar("HER"))

    for value in (*PROPER_SCALARS.get(form, ()), *ODD_SCALARS, *ODD_SHAPES):
        _compare(changed(tree, path, partial(_instead, value)))


def _instead(value: Tree, _: Tree) -> Tree:
    return value


@pytest.mark.parametrize("name", ["alle-felt.yaml", "eksempel.yaml"])
def test_the_schema_takes_whole_files(name: str) -> None:
    """Every section and field is in the schema."""
    data = as_core((DATA / name).read_text("utf-8"))

    assert list(_validator().iter_errors(data)) == []


def test_the_schema_is_a_schema() -> None:
    """Both say what the draft wants of a schema."""
    Draft202012Validator.check_schema(ROOT)
    Draft202012Validator.check_schema(skjema(delfil=True))


def test_other_files_need_no_version_and_have_no_sections_of_the_root_file() -> None:
    """The schema of the other files of a folder."""
    other = _validator(delfil=True)

    assert other.is_valid({"mål": {"ro": "Ro"}})
    assert not other.is_valid({"endringsteori": 1})
    assert not other.is_valid({"innstillinger": {"språk": "nn"}})
    assert not _validator().is_valid({"mål": {"ro": "Ro"}})


def test_every_field_is_described() -> None:
    """What an editor shows is the description of the field, in the users' words."""
    silent = [
        f"{name}.{field}"
        for name, thing in [("Teori", ROOT), *ROOT["$defs"].items()]
        for field, about in thing.get("properties", {}).items()
        if not _is_described(about)
    ]

    assert silent == []


def _is_described(about: dict[str, Any]) -> bool:
    description = about.get("description", "")
    return isinstance(description, str) and description.endswith((".", "?"))
