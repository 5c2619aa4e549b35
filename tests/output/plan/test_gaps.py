"""What plans do not hold together, in sentences."""

from __future__ import annotations

from builders import effekt, mål, plan, teori, tiltak
from endringsteori.document import Items, Paragraph
from endringsteori.graph import graf
from endringsteori.output.plan.gaps import gaps
from output.plan.fjellfjord import planned

THEORY = teori(
    plan("p", periode="2025-2028"),
    plan("tom"),
    plan("gammel", periode="2025"),
    plan("ny", periode="2027"),
    mål("m", forankret_i="p"),
    mål("n", forankret_i=("gammel", "ny")),
    mål("ute"),
    tiltak("t", effekt("e", mål="m"), mål="m", finansiering=[{"type": "prosjekt"}]),
    tiltak("u", mål="ute"),
    tiltak("v"),
    tiltak("w", mål="m", slutt="2027-12-31"),
    tiltak("x", mål="n", finansiering=[{"til": "2027-06-30"}]),
)


def _told(plan: str | None = None) -> list[str]:
    blocks = gaps(planned(graf(THEORY), plan))
    return [item.text for b in blocks if isinstance(b, Items) for item in b.items]


def test_each_kind_has_its_sentence() -> None:
    """What is wrong, and by which day."""
    assert _told() == [
        "Målet «Ute» står ikke i noen plan.",
        "Tiltaket «U» er for «Ute», som ikke står i noen plan.",
        "Tiltaket «V» har ingen mål, og står derfor ikke i noen plan.",
        "Ingen mål er forankret i planen «Tom».",
        (
            "Målet «N» står ikke i noen plan som gjelder nå: «Gammel» gjaldt til 31.12.2025 "
            "og «Ny» gjelder først fra 01.01.2027."
        ),
        "«W» slutter 31.12.2027, men «M» står i «P», som gjelder til 31.12.2028.",
        (
            "Pengene til «X» slutter 30.06.2027, men «N» står i «Ny», som gjelder til "
            "31.12.2027."
        ),
        "Målet «M» nås ikke av noe tiltak med driftspenger, bare av «T».",
        "Tiltaket «T» har bare prosjektmidler, uten oppgitt slutt.",
        "Tiltaket «X» har bare penger uten type, til 30.06.2027.",
    ]


def test_of_one_plan_only_what_belongs_to_it() -> None:
    """What stands in no plan is not of it."""
    assert _told("ny") == [
        (
            "Målet «N» står ikke i noen plan som gjelder nå: «Gammel» gjaldt til 31.12.2025 "
            "og «Ny» gjelder først fra 01.01.2027."
        ),
        (
            "Pengene til «X» slutter 30.06.2027, men «N» står i «Ny», som gjelder til "
            "31.12.2027."
        ),
        "Tiltaket «X» har bare penger uten type, til 30.06.2027.",
    ]


def test_that_nothing_is_missing_is_said() -> None:
    """Under each heading."""
    blocks = [b for b in gaps(planned(graf(teori()))) if isinstance(b, Paragraph)]

    assert len(blocks) == 3
