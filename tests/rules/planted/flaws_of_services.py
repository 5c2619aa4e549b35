"""What can go wrong with the services: one flaw for each way to break ET2 and ET4."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import builders as b
from endringsteori.model import (
    Aktivitet,
    Mål,
    Tiltak,
    Utfordring,
)
from rules.planted.planting import (
    Flaw,
    added,
    changed,
    every,
    field_of,
    found,
    lacking,
    one,
    rewired,
    steps,
    with_fields,
)

if TYPE_CHECKING:
    from endringsteori.model import Hypotese, Teori
    from rules.planted.world import Step
    from strategies import Pick

__all__ = ["SERVICE_FLAWS"]


def _nobody_does_it(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """Where a measure has partners, its activities inherit nothing."""
    with_partners = [t for t in teori.tiltak if t.samarbeidspartnere]
    tiltak = one(pick, with_partners)
    element = f"{tiltak.id}/{one(pick, tiltak.aktiviteter).id}"
    return changed(teori, element, ansvarlig=None), f"ET201@{element}"


def _need(teori: Teori, element: str, means: str) -> Teori:
    if teori.virkemidler:
        teori = added(teori, "virkemidler", b.virkemiddel(means))
    return changed(teori, element, krever=(*field_of(teori, element, "krever"), means))


def _need_what_another_has(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    element, _ = one(pick, found(teori, Aktivitet))
    teori = added(teori, "tjenester", b.tjeneste("biblioteket", "bokbuss"))
    return _need(teori, element, "bokbuss"), f"ET203@{element}[bokbuss]"


def _need_what_nobody_has(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    element, _ = one(pick, found(teori, Aktivitet))
    return _need(teori, element, "tolk"), f"ET204@{element}[tolk]"


def _lose_means(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak = one(pick, teori.tiltak)
    service = str(tiltak.ansvarlig)
    own = f"kurs-{service}"
    return (
        changed(teori, service, virkemidler=()),
        f"ET204@{tiltak.id}/aktivitet0[{own}]",
    )


def _forget_service_of_group(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak = one(pick, teori.tiltak)
    teori = added(teori, "tjenester", b.tjeneste("politiet"))
    met = (*field_of(teori, "unge", "tjenester"), "politiet")
    return changed(teori, "unge", tjenester=met), f"ET205@{tiltak.id}[politiet]"


def _add_idle_service(_: Pick, teori: Teori) -> tuple[Teori, str]:
    return added(teori, "tjenester", b.tjeneste("arkivet")), "ET206@arkivet"


def _rest_all_on_one(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    service = one(pick, [str(tiltak.ansvarlig) for tiltak in teori.tiltak])
    return every(teori, Aktivitet, ansvarlig=service), "ET208@"


def _rest_on_one_step(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """Make the way of one measure to a goal necessary: then its service carries the goal."""
    tiltak = one(pick, teori.tiltak)
    goal = one(pick, tiltak.mål)
    teori = every(teori, Tiltak, samarbeidspartnere=())
    for element, _ in found(teori, Aktivitet):
        teori = changed(teori, element, ansvarlig=None, samarbeidspartnere=())

    def needed(step: Step) -> Hypotese:
        is_last = (step.fra, step.til) == (f"{tiltak.id}/effekt0", goal)
        return replace(step.hypotese, nødvendig=True) if is_last else step.hypotese

    return rewired(teori, needed), f"ET208@{goal}[{tiltak.ansvarlig}]"


def _live_on_grants(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak = one(pick, teori.tiltak)
    money = [{"type": pick(("prosjekt", "tilskudd")), "fra": "2025-01-01"}]
    return every(teori, Tiltak, finansiering=money), f"ET209@{tiltak.id}"


def _end_drift(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak = one(pick, teori.tiltak)
    money = [{"type": "drift", "til": pick(("2026-11-20", "2026-06-30"))}]
    return every(teori, Tiltak, finansiering=money), f"ET209@{tiltak.id}"


def _close_down(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak = one(pick, teori.tiltak)
    closed = changed(teori, str(tiltak.ansvarlig), status="nedlagt")
    return closed, f"ET210@{tiltak.id}"


def _close_down_any(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """Close one that may be a partner only: what it had is gone, and its groups are not."""
    tjeneste = one(pick, teori.tjenester)
    return changed(teori, tjeneste.id, status="nedlagt"), ""


def _own_no_goal(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    mål = one(pick, teori.mål)
    return every(teori, Mål, ansvarlig=None), f"ET212@{mål.id}"


def _leave_means(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tjeneste = one(pick, teori.tjenester)
    means = (*tjeneste.virkemidler, "gave")
    own = "gave" if teori.virkemidler else f"{tjeneste.id}[gave]"
    if teori.virkemidler:
        teori = added(teori, "virkemidler", b.virkemiddel("gave"))
    return changed(teori, tjeneste.id, virkemidler=means), f"ET213@{own}"


def _run_out_of_money(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak = one(pick, teori.tiltak)
    goals = {mål.id for mål in teori.mål}
    teori = rewired(
        teori,
        lambda step: (
            with_fields(step.hypotese, virker_etter="9 år")
            if step.til in goals
            else step.hypotese
        ),
    )
    money = [{"type": "drift", "til": pick(("2026-12-31", "2030-12-31"))}]
    return changed(teori, tiltak.id, finansiering=money), f"ET214@{tiltak.id}"


def _end_all(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    aimed_at = {step.til for step in steps(teori)}
    mål = one(pick, [m.id for m in teori.mål if m.id in aimed_at])
    return every(teori, Tiltak, status="avsluttet"), f"ET215@{mål}"


def _idle_partner(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    tiltak = one(pick, teori.tiltak)
    teori = added(teori, "tjenester", b.tjeneste("museet"))
    partners = (*tiltak.samarbeidspartnere, "museet")
    idle = changed(teori, tiltak.id, samarbeidspartnere=partners)
    return idle, f"ET216@{tiltak.id}[museet]"


def _remove_partner(pick: Pick, teori: Teori) -> tuple[Teori, str]:
    """Take a partner out of the measure and all its activities, the one responsible apart."""
    tiltak = one(pick, [t for t in teori.tiltak if t.samarbeidspartnere])
    partner = one(pick, tiltak.samarbeidspartnere)
    for aktivitet in tiltak.aktiviteter:
        kept = tuple(id_ for id_ in aktivitet.samarbeidspartnere if id_ != partner)
        teori = changed(teori, f"{tiltak.id}/{aktivitet.id}", samarbeidspartnere=kept)
    rest = tuple(id_ for id_ in tiltak.samarbeidspartnere if id_ != partner)
    return changed(teori, tiltak.id, samarbeidspartnere=rest), ""


SERVICE_FLAWS = (
    Flaw("201 an activity that nobody is responsible for", _nobody_does_it),
    Flaw(
        "202 a measure that nobody is responsible for",
        lacking("ET202", Tiltak, ansvarlig=None),
    ),
    Flaw("203 means that only another has", _need_what_another_has),
    Flaw("204 means that nobody has", _need_what_nobody_has),
    Flaw("204 means that are lost", _lose_means),
    Flaw("205 a service of the group left out", _forget_service_of_group),
    Flaw("206 a service without a part", _add_idle_service),
    Flaw(
        "207 a challenge without an owner", lacking("ET207", Utfordring, ansvarlig=None)
    ),
    Flaw("208 all on one service", _rest_all_on_one, least=2),
    Flaw("208 one step that the goal needs", _rest_on_one_step, least=2),
    Flaw("209 grants only", _live_on_grants),
    Flaw("209 drift that has ended", _end_drift),
    Flaw("210 a closed service", _close_down),
    Flaw("any service closed", _close_down_any),
    Flaw("212 goals without an owner", _own_no_goal),
    Flaw("213 means that are not used", _leave_means),
    Flaw("214 money that ends too early", _run_out_of_money),
    Flaw("215 only ended measures", _end_all),
    Flaw("216 a partner with nothing to do", _idle_partner),
    Flaw("a partner removed", _remove_partner),
)
