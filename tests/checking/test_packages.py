"""Rule packages: what one gives, and what is said of one that cannot be used."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

import pytest

from endringsteori.checking.packages import CHECKLISTS, RULES, Package, package
from endringsteori.rules import rule
from endringsteori.texts import SPRÅK
from installed import install, install_example

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path
    from types import ModuleType

HEAD = """\
from endringsteori.regler import Card, Levels, Rule, Tekst, Words

def regel(kode):
    tekst = Tekst(nb="Nei.", nn="Nei.", en="No.")
    return Rule(kode, "navn", Levels.of("A/A/A"), Card("a", "b", "c", "d"),
                {"": Words(tekst, tekst)}, lambda case: iter(()), frozenset())

"""
LIST = 'kilde = "K"\n[navn]\nnb = "N"\n[[punkter]]\nid = "a"\nnb = "Hva?"\n'


@pytest.fixture
def site(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Give a folder that packages are installed in, and forget them afterwards."""
    monkeypatch.syspath_prepend(str(tmp_path))
    package.cache_clear()
    yield tmp_path
    package.cache_clear()
    installed = (
        name for name, module in sys.modules.items() if _is_in(tmp_path, module)
    )
    for name in tuple(installed):
        del sys.modules[name]


def _is_in(folder: Path, module: ModuleType) -> bool:
    places = (getattr(module, "__file__", None), *getattr(module, "__path__", ()))
    return any(str(place).startswith(str(folder)) for place in places)


def given(site: Path, body: str, value: str = "egen_pakke:REGLER") -> Package:
    """Install a package of one module and one entry point, and load it."""
    install(site, "egen-pakke", {RULES: {"a": value}}, egen_pakke=HEAD + body)
    return package("egen-pakke")


def variants(found: Package) -> list[str]:
    """Give in which words each fault is told; each has words in every language."""
    told_by = rule("ET006")
    assert told_by is not None
    for hit in found.faults:
        words = told_by.words[hit.variant]
        for språk in SPRÅK:
            assert found.navn in words.message.fyll(språk, hit.values)
            assert words.advice.fyll(språk, hit.values)
    return [hit.variant for hit in found.faults]


def test_the_example_gives_its_rule_and_its_checklist(site: Path) -> None:
    """As its README says."""
    install_example(site)
    found = package("fjellfjord-regler")

    assert [one.code for one in found.rules] == ["FJELL-01"]
    assert [one.id for one in found.sjekklister] == ["for-vi-starter"]
    assert found.faults == ()


@pytest.mark.parametrize("navn", ["Egen_Pakke", "egen.pakke", "EGEN-PAKKE"])
def test_a_package_is_found_however_its_name_is_written(site: Path, navn: str) -> None:
    """As `pip` finds it."""
    given(site, 'REGLER = (regel("EGEN-1"),)')

    assert [one.code for one in package(navn).rules] == ["EGEN-1"]


def test_rules_may_stand_in_a_list_too(site: Path) -> None:
    """What matters is what is in it."""
    assert len(given(site, 'REGLER = [regel("EGEN-1"), regel("EGEN-2")]').rules) == 2


def test_a_package_that_is_not_installed(site: Path) -> None:
    """Told with the name of one that is, where the two are near."""
    given(site, 'REGLER = (regel("EGEN-1"),)')
    missing = package("egne-pakke")

    assert variants(missing) == ["regelpakke+forslag"]
    assert missing.faults[0].values["forslag"] == ("egen-pakke",)
    assert missing.faults[0].at.key == "regelpakker=egne-pakke"
    assert variants(package("helt-ukjent")) == ["regelpakke"]


@pytest.mark.parametrize("navn", ["/", "..", "å", "-"])
def test_a_name_that_no_package_can_have(navn: str) -> None:
    """Not installed, that is all."""
    assert variants(package(navn)) == ["regelpakke"]


def test_a_package_without_anything_for_us() -> None:
    """It is installed, but not a rule package."""
    assert variants(package("PyYAML")) == ["regelpakke-tom"]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        ("1 / 0", "ZeroDivisionError"),
        ("import nothing_of_the_kind", "ModuleNotFoundError"),
        ("raise SystemExit(0)", "SystemExit"),
        ("def broken(:", "SyntaxError"),
        ("", "AttributeError"),
    ],
)
def test_a_package_that_cannot_be_imported(site: Path, body: str, error: str) -> None:
    """Whatever it does, the run goes on, and says what kind of error it was."""
    found = given(site, body)

    assert variants(found) == ["regelpakke-svikter"]
    assert found.faults[0].values["feil"] == error
    assert found.rules == ()


def test_the_user_may_stop_the_program_while_a_package_is_imported(site: Path) -> None:
    """That is no fault of the package."""
    with pytest.raises(KeyboardInterrupt):
        given(site, "raise KeyboardInterrupt")


@pytest.mark.parametrize("value", ["None", "regel", "(1,)", "('EGEN-1',)", "5"])
def test_what_is_no_tuple_of_rules(site: Path, value: str) -> None:
    """Nothing of it is used."""
    found = given(site, f"REGLER = {value}")

    assert variants(found) == ["regelpakke-form"]
    assert found.rules == ()


def test_codes_that_a_package_cannot_have(site: Path) -> None:
    """Ours, of another form, or used twice; the other rules run."""
    codes = ("EGEN-1", "ET301", "ET-1", "egen-2", "E-1", "EGEN-1", "EGEN-3")
    found = given(site, f"REGLER = tuple(map(regel, {codes}))")

    assert variants(found) == ["regelpakke-koder"]
    assert found.faults[0].values["koder"] == (
        "ET301",
        "ET-1",
        "egen-2",
        "E-1",
        "EGEN-1",
    )
    assert [one.code for one in found.rules] == ["EGEN-1", "EGEN-3"]


def test_checklists_are_files_beside_a_module(site: Path) -> None:
    """Other files there are left alone, and one that is no checklist is told."""
    install(site, "lister", {CHECKLISTS: {"a": "lister"}}, lister____init__="")
    (site / "lister" / "min.toml").write_text(LIST, "utf-8")
    (site / "lister" / "feil.toml").write_text("a = ", "utf-8")
    (site / "lister" / "LESMEG.md").write_text("Les meg", "utf-8")
    found = package("lister")

    assert [one.id for one in found.sjekklister] == ["min"]
    assert variants(found) == ["regelpakke-form"]
    assert found.faults[0].values["del"] == "`feil.toml`"


def test_checklists_beside_what_is_no_folder(site: Path) -> None:
    """Told as any other failure of the package."""
    install(site, "lister", {CHECKLISTS: {"a": "lister"}}, lister="")

    assert variants(package("lister")) == ["regelpakke-svikter"]


def test_a_package_is_loaded_once(site: Path) -> None:
    """However many projects name it."""
    found = given(site, 'REGLER = (regel("EGEN-1"),)')

    assert package("egen-pakke") is found
