"""A plan on its way out: names, lacks and what is waited for, in words."""

from __future__ import annotations

from builders import teori, tjeneste
from endringsteori.graph import PlanLack, PlanLackKind, PlanPart, graf
from endringsteori.output.individ.planned import Planned
from output.individ.familie import DAY, familie


def test_two_services_are_told_together() -> None:
    """As a pair they are one element."""
    theory = teori(tjeneste("nav", navn="NAV"), tjeneste("skole"), nivå="individ")
    planned = Planned(graf(theory), "nb", DAY)

    assert planned.navn("nav+skole") == "NAV og Skole"
    assert planned.navn("nav") == "NAV"


def test_a_lack_names_what_lacks_it() -> None:
    """One or several."""
    theory = teori(tjeneste("nav", navn="NAV"), tjeneste("skole"), nivå="individ")
    planned = Planned(graf(theory), "en", DAY)

    def told(*elements: str) -> str:
        return planned.lack(
            PlanLack(PlanPart.CONTRIBUTIONS, PlanLackKind.TASK, elements)
        )

    assert told("nav").startswith("“NAV” is in the plan, but has nothing")
    assert told("nav", "skole").startswith(
        "“NAV” and “Skole” are in the plan, but have"
    )


def test_what_is_waited_for_is_told_with_when_and_whom_to_ask() -> None:
    """A goal in the person's own words alone."""
    told = [Planned(familie(), "nb", DAY).waits(one) for one in familie().awaited(DAY)]

    assert (
        "«Håndball sammen med klassen» begynner",
        "11.01.2027. Spør Barneverntjenesten",
    ) in told
    assert (
        "At vi merker noe her: «Jeg vil sove uten å være redd»",
        "Tidligst 15.01.2027. Spør Helsestasjonen",
    ) in told
