"""The rules of a run: ours, those of packages, and the project's own."""

from __future__ import annotations

from typing import TYPE_CHECKING

from builders import teori
from endringsteori.checking.packages import Package, fault
from endringsteori.checking.rulebook import Rulebook
from endringsteori.model import Innstillinger
from endringsteori.rules import RULES
from fake_rules import fake_rule
from program import run_python
from rules.egne.own import regel

if TYPE_CHECKING:
    from pathlib import Path

    from endringsteori.model import EgenRegel, Teori


PACKAGES = {
    "nav": Package("nav", (fake_rule("NAV-1"), fake_rule("NAV-2"))),
    "fylket": Package("fylket", (fake_rule("FYLKE-1"),)),
    "borte": Package("borte", faults=(fault("borte", "regelpakke"),)),
}


def project(*packages: str, own: tuple[EgenRegel, ...] = ()) -> Teori:
    """Make a theory that names packages and has rules of its own."""
    return teori(innstillinger=Innstillinger(regelpakker=packages), egne_regler=own)


def book_of(theory: Teori) -> Rulebook:
    """Give the rules of a project where these packages are installed."""
    return Rulebook.of(theory, PACKAGES.__getitem__)


def told(theory: Teori) -> list[tuple[str, str, object]]:
    """Give the code, variant and key of what is wrong with packages and codes."""
    faults = book_of(theory).faults(theory)
    return [(code, hit.variant, hit.at.key) for code, hit in faults]


def test_a_project_that_names_nothing_has_our_rules() -> None:
    """No package loads by itself."""
    book = book_of(project())

    assert book.rules is RULES
    assert not book.packages
    assert not book.sjekklister


def test_rules_of_packages_come_after_ours_and_the_projects_own_last() -> None:
    """In the order that the project names them."""
    theory = project("nav", own=(regel("mål", felt="ansvarlig"),))
    book = book_of(theory)

    codes = [rule.code for rule in book.rules[len(RULES) :]]
    assert codes == ["NAV-1", "NAV-2", "LOKAL-01"]
    assert book.packages == {"NAV-1": "nav", "NAV-2": "nav"}
    assert told(theory) == []


def test_nobody_looks_at_what_is_installed_until_a_project_asks(tmp_path: Path) -> None:
    """It takes time, and most projects name no package and no checklist."""
    done = run_python(
        "-c",
        "import sys\n"
        "from endringsteori import Memory, valider\n"
        "valider(Memory({'a.yaml': b'endringsteori: 1'}))\n"
        "print({'endringsteori.checking.packages', 'tomllib'} & set(sys.modules))",
        cwd=tmp_path,
    )

    assert done.stdout.decode().strip() == "set()"


def test_an_own_rule_with_the_code_of_a_package_does_not_run() -> None:
    """It is the project that can change its code."""
    own = (regel("mål", "FYLKE-1", felt="ansvarlig"),)
    theory = project("fylket", own=own)
    of_code = [rule for rule in book_of(theory).rules if rule.code == "FYLKE-1"]

    assert [rule.name for rule in of_code] == ["regelen FYLKE-1"]
    assert told(theory) == [("ET011", "kode-i-pakke", "#1.kode")]


def test_every_fault_of_a_package_is_found() -> None:
    """Each under a key of its own, and all where the package is named."""
    kinds = ("regelpakke-tom", "regelpakke-form")
    faults = tuple(fault("gal", kind) for kind in kinds)
    packages = {**PACKAGES, "gal": Package("gal", (), (), faults)}
    theory = project("nav", "gal")

    book = Rulebook.of(theory, packages.__getitem__)
    found = [hit.at.key for _, hit in book.faults(theory)]

    assert found == ["regelpakker=gal", "regelpakker#2=gal"]


def test_faults_of_packages_are_of_the_theory_that_names_them() -> None:
    """An earlier revision that did not name one has no fault of it."""
    book = book_of(project("borte"))

    assert told(project("borte")) == [("ET006", "regelpakke", "regelpakker=borte")]
    assert list(book.faults(project())) == []
