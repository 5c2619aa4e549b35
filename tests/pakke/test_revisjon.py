"""The audit says what was looked up, what was not, and what is vulnerable."""

from __future__ import annotations

from typing import Any, Final

import pytest

from pakke.revisjon import read

SOUND: Final = {"name": "pyyaml", "version": "6.0.3", "vulns": []}
UNKNOWN: Final = {
    "name": "editables",
    "skip_reason": "Dependency not found on PyPI and could not be audited: editables (0.6)",
}
VULNERABLE: Final = {
    "name": "jinja2",
    "version": "3.1.0",
    "vulns": [
        {"id": "PYSEC-1", "aliases": ["CVE-2026-1"], "fix_versions": ["3.1.6"]},
        {"id": "PYSEC-2", "aliases": [], "fix_versions": []},
    ],
}


def answer(*packages: dict[str, Any]) -> dict[str, Any]:
    """Give what pip-audit answers about some packages."""
    return {"dependencies": list(packages), "fixes": []}


def test_what_was_not_looked_up_is_named() -> None:
    """With its version, so that it can be looked up by hand; what was, is counted."""
    audit = read(answer(SOUND, UNKNOWN))

    assert audit.told() == (
        "1 av 2 pakker er slått opp.\n"
        "Ikke slått opp, for registeret kjenner dem ikke: editables 0.6.\n"
        "Ingen kjente sårbarheter i dem som er slått opp."
    )
    assert audit.code() == 0


def test_an_audit_of_nothing_is_no_audit() -> None:
    """It is not said that all is well."""
    audit = read(answer(UNKNOWN))

    assert "Ingen kjente" not in audit.told()
    assert audit.code() == 2


def test_what_is_vulnerable_is_told_of_with_what_mends_it() -> None:
    """A line for each vulnerability, under all the names that it has."""
    audit = read(answer(SOUND, VULNERABLE))

    assert audit.vulnerable == (
        "SÅRBAR: jinja2 3.1.0 (PYSEC-1, CVE-2026-1). Rettet i 3.1.6.",
        "SÅRBAR: jinja2 3.1.0 (PYSEC-2). Ingen utgave har rettet det ennå.",
    )
    assert "Ingen kjente" not in audit.told()
    assert audit.code() == 1


def test_something_else_than_an_answer() -> None:
    """It is not taken for an audit with nothing in it."""
    with pytest.raises(KeyError):
        read({"feil": "ingen forbindelse"})
