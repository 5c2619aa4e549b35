"""What every rule must have, so that nobody can forget a part of one."""

from __future__ import annotations

import dataclasses
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest

import endringsteori.model
from endringsteori import rules
from endringsteori.rules import PROFILER, RULES, Rule, rule
from endringsteori.texts import SPRÅK, Tekst
from rules.cases import ROOT

FAMILIES = {
    "lesing": "ET0",
    "kjede": "ET1",
    "tjenester": "ET2",
    "maling": "ET3",
    "samhandling": "ET4",
    "grunnlag": "ET5",
    "sprak": "ET6",
    "personvern": "ET7",
}
IN_CATALOGUE = {
    "ET0": (*range(1, 21),),
    "ET1": (*range(101, 119),),
    "ET2": (*range(201, 217),),
    "ET3": (*range(301, 328),),
    "ET4": (*range(401, 408),),
    "ET5": (*range(501, 515),),
    "ET6": (*range(601, 605),),
    "ET7": (*range(701, 706),),
}
SOURCE = Path(rules.__file__).parent
BY_CODE = pytest.mark.parametrize("one", RULES, ids=lambda one: one.code)


def _on_disk(family: str) -> list[str]:
    return sorted(path.stem.upper() for path in (SOURCE / family).glob("et*.py"))


@pytest.mark.parametrize("family", FAMILIES)
def test_every_rule_file_is_registered_under_its_own_code(family: str) -> None:
    """The files of a family, in order, are the rules that it exports."""
    registered = import_module(f"endringsteori.rules.{family}").RULES

    assert _on_disk(family) == [one.code for one in registered]


def test_every_family_is_registered() -> None:
    """The folders of rules are the known families, and `RULES` holds them in order."""
    folders = {path.parent.name for path in SOURCE.glob("*/et*.py")}
    files = [code for family in FAMILIES for code in _on_disk(family)]

    assert set(FAMILIES) == folders
    assert files == [one.code for one in RULES]


def test_codes_are_unique_and_sorted() -> None:
    """No code is used twice, and the rules stand by code."""
    codes = [one.code for one in RULES]

    assert sorted(set(codes)) == codes


@pytest.mark.parametrize(("family", "prefix"), FAMILIES.items())
def test_codes_are_in_the_range_of_their_family(family: str, prefix: str) -> None:
    """A family's folder holds only codes that begin as the family does."""
    assert [code for code in _on_disk(family) if not code.startswith(prefix)] == []


def test_names_are_unique() -> None:
    """Two rules are never called the same."""
    names = [one.name for one in RULES]

    assert sorted(set(names)) == sorted(names)


@pytest.mark.parametrize("prefix", IN_CATALOGUE)
def test_every_rule_of_the_catalogue_is_made(prefix: str) -> None:
    """The families hold what the catalogue of rules lists so far."""
    made = tuple(int(one.code[2:]) for one in RULES if one.code.startswith(prefix))

    assert IN_CATALOGUE[prefix] == made


@BY_CODE
def test_a_rule_is_found_by_its_code(one: Rule) -> None:
    """`rule` gives the rule that has the code."""
    assert one is rule(one.code)


def test_an_unknown_code_is_no_rule() -> None:
    """`rule` gives None for a code that nobody has."""
    assert None is rule("ET999")


@BY_CODE
@pytest.mark.parametrize("kind", ["bad", "ok"])
def test_a_rule_has_two_situations_of_each_kind(one: Rule, kind: str) -> None:
    """Every rule has at least two bad and two ok projects."""
    found = [
        path
        for path in ROOT.glob(f"*/{one.code.lower()}/{kind}/*")
        if path.suffix != ".venter"
    ]

    assert len(found) >= 2


@BY_CODE
def test_a_card_has_four_parts_and_at_most_120_words(one: Rule) -> None:
    """People get to know what, why, how and when not, in little time."""
    parts = dataclasses.astuple(one.card)

    assert all(part.strip().endswith(".") for part in parts)
    assert len(" ".join(parts).split()) <= 120


@BY_CODE
def test_words_say_the_same_in_three_languages(one: Rule) -> None:
    """Each text is filled in every language, and has the same places in each."""
    for words in one.words.values():
        for tekst in (words.message, words.advice):
            assert all(tekst.på(språk).strip() for språk in SPRÅK)
            assert _places(tekst, "nb") == _places(tekst, "nn") == _places(tekst, "en")


@BY_CODE
def test_words_are_whole_sentences(one: Rule) -> None:
    """Messages end with a full stop, advice also with a question or a corrected line."""
    for words in one.words.values():
        for tekst in (words.message, words.advice):
            for språk in SPRÅK:
                ends = (".",) if tekst is words.message else (".", "?", "{linje}")
                assert tekst.på(språk).endswith(ends)
                assert tekst.på(språk) == tekst.på(språk).strip()


@BY_CODE
def test_levels_never_fall_from_utkast_to_grundig(one: Rule) -> None:
    """A stricter profile is never milder, and every rule is on in the strictest."""
    ranks = [
        99 if severity is None else severity.rank
        for severity in (one.levels.at(profil) for profil in PROFILER)
    ]

    assert sorted(ranks, reverse=True) == ranks
    assert ranks[-1] < 99


@BY_CODE
def test_reads_names_fields_of_the_model(one: Rule) -> None:
    """What a rule says that it reads are fields that things can have."""
    classes = (
        getattr(endringsteori.model, name) for name in endringsteori.model.__all__
    )
    known = {
        field.name
        for kind in classes
        if isinstance(kind, type) and dataclasses.is_dataclass(kind)
        for field in dataclasses.fields(kind)
    }

    assert set() == one.reads - known


@BY_CODE
def test_silent_when_names_other_rules(one: Rule) -> None:
    """A rule gives way only to rules that there are, and never to itself."""
    codes = {other.code for other in RULES} - {one.code}

    assert set() == set(one.silent_when) - codes


def _places(tekst: Tekst, språk: str) -> set[str]:
    text = {"nb": tekst.nb, "nn": tekst.nn, "en": tekst.en}[språk]
    return {name for _, name, _, _ in Formatter().parse(text) if name}
