"""A rule of a package has crashed."""

from __future__ import annotations

from endringsteori.diagnostics import PackageRuleError


def test_it_says_which_rule_of_which_package_and_what_kind_of_error() -> None:
    """Never what the error said: that may repeat what stands in a file."""
    error = PackageRuleError("NAV-1", "nav-regler", ValueError("Kari Nordmann"))

    assert (error.kode, error.pakke, error.feil) == (
        "NAV-1",
        "nav-regler",
        "ValueError",
    )
    assert str(error) == "NAV-1 (nav-regler): ValueError"
