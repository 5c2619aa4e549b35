"""What the caller asks for lies over what the project has set."""

from __future__ import annotations

from datetime import date

from endringsteori.checking import Ask, Settings, today
from endringsteori.diagnostics import Severity
from endringsteori.model import Innstillinger, Regelvalg
from fake_rules import fake_rule

DAY = date(2026, 11, 21)


def test_the_project_decides_where_the_caller_says_nothing() -> None:
    """Profile, language and threshold come from `innstillinger`."""
    own = Innstillinger(profil="grundig", språk="nn", terskel="merknad")

    settings = Settings.of(Ask(DAY), own)

    assert (
        settings.dato,
        settings.profil,
        settings.språk,
        settings.terskel,
    ) == (DAY, "grundig", "nn", Severity.NOTE)


def test_the_caller_decides_over_the_project() -> None:
    """What is asked for on the command line goes first."""
    own = Innstillinger(profil="grundig", språk="nn", terskel="merknad")

    settings = Settings.of(Ask(DAY, "utkast", "en", Severity.WARNING), own)

    assert (
        settings.profil,
        settings.språk,
        settings.terskel,
    ) == ("utkast", "en", Severity.WARNING)


def test_only_feil_counts_unless_somebody_says_otherwise() -> None:
    """The threshold is feil by default."""
    assert Settings.of(Ask(DAY), Innstillinger()).terskel == Severity.ERROR


def test_severity_follows_the_profile() -> None:
    """A rule is as grave as its levels say for the profile, and may be off."""
    rule = fake_rule("ET103", levels="–/A/F")
    own = Innstillinger()
    found = [
        Settings.of(Ask(DAY, profil), own).severity(rule)
        for profil in ("utkast", "standard", "grundig")
    ]

    assert found == [None, Severity.WARNING, Severity.ERROR]


def test_a_project_can_change_or_turn_off_a_rule() -> None:
    """`innstillinger.regler` goes over the profile, both ways."""
    own = Innstillinger(
        profil="utkast",
        regler=(
            Regelvalg(id="ET103", alvor="merknad"),
            Regelvalg(id="ET104", alvor="av"),
        ),
    )
    settings = Settings.of(Ask(DAY), own)

    assert settings.severity(fake_rule("ET103", levels="–/–/–")) == Severity.NOTE
    assert settings.severity(fake_rule("ET104", levels="F/F/F")) is None


def test_the_caller_decides_over_the_choices_of_the_project() -> None:
    """Rule by rule; what is not asked for stays as the project has it."""
    own = Innstillinger(
        regler=(
            Regelvalg(id="ET103", alvor="merknad"),
            Regelvalg(id="ET104", alvor="av"),
            Regelvalg(id="ET105", alvor="merknad"),
        ),
    )
    asked = Ask(DAY, regler={"ET103": None, "ET104": Severity.ERROR})
    settings = Settings.of(asked, own)
    found = [
        settings.severity(fake_rule(code, levels="A/A/A"))
        for code in ("ET103", "ET104", "ET105", "ET106")
    ]

    assert found == [None, Severity.ERROR, Severity.NOTE, Severity.WARNING]


def test_today_is_a_day() -> None:
    """A run without a date is read on the day it runs."""
    before = date.today()  # noqa: DTZ011 - what the user's clock says

    assert before <= today() <= date.today()  # noqa: DTZ011 - the same
