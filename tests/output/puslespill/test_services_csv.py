"""Who does what in a spreadsheet: a row for each task, and for each service without any."""

from __future__ import annotations

import csv
import io
from typing import TYPE_CHECKING

from builders import aktivitet, teori, tiltak, tjeneste
from endringsteori.graph import graf
from endringsteori.output.puslespill import ask_services, render_services_csv
from output.puslespill.fjellfjord import asked_of_fjellfjord

if TYPE_CHECKING:
    from conftest import Golden


def test_fjellfjord(golden: Golden) -> None:
    """As Norwegian spreadsheets open it."""
    golden("tjenester.csv", render_services_csv(asked_of_fjellfjord("nb")))


def test_each_task_and_with_whom() -> None:
    """In the measure and in the activity; a service without a task has empty cells."""
    theory = teori(
        tiltak(
            "t",
            aktivitet("a", ansvarlig="nav", samarbeidspartnere="skolen"),
            ansvarlig="skolen",
            samordnes_av="skolen",
        ),
        tjeneste("nav"),
        tjeneste("skolen"),
        tjeneste("ppt"),
    )

    shown = render_services_csv(ask_services(graf(theory), (), "nn"))
    _, *rows = csv.reader(io.StringIO(shown), delimiter=";")

    assert rows == [
        ["nav", "Nav", "t", "T", "ansvarleg", "t/a", "A", "Skolen"],
        ["skolen", "Skolen", "t", "T", "ansvarleg", "", "", "Nav"],
        ["skolen", "Skolen", "t", "T", "samordnar", "", "", "Nav"],
        ["skolen", "Skolen", "t", "T", "partnar", "t/a", "A", "Nav"],
        ["ppt", "Ppt", "", "", "", "", "", ""],
    ]


def test_what_is_about_a_person_is_stamped() -> None:
    """In the first row."""
    theory = teori(individ={"referanse": "A"}, nivå="individ")
    shown = render_services_csv(ask_services(graf(theory), (), "en"))

    assert shown.removeprefix("\ufeff").startswith("Confidential.")
