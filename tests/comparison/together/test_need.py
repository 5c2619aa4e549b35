"""Need beside coverage: sums of what is known, and few persons hidden."""

from __future__ import annotations

from fractions import Fraction

from endringsteori.assessment import HIDDEN
from endringsteori.comparison.together import needs
from endringsteori.comparison.together.need import strictest
from municipalities import members, municipality

MEASURE = """\
tiltak:
  kurs:
    navn: Kurs
    status: {status}
    plasser: 10
    resultater:
      mestring:
        navn: Mestring
        bidrar_til: [trivsel]
  idé:
    navn: Idé
"""
GROUP = (
    "målgrupper:\n  elever:\n    navn: Elever\n    antall: {antall}\n  andre: Andre\n"
)


def test_what_is_needed_and_what_there_is() -> None:
    """Groups and measures without a number are counted apart."""
    text = GROUP.format(antall=40) + MEASURE.format(status="pågår")
    one, together = needs(members(municipality("0301", text)))

    assert one.member is not None
    assert one[1:] == (1000, 0, 2, 40, 1, 2, 10, 1, 2, 1)
    assert one.share == Fraction(1, 4)
    assert together[1:] == one[1:]


def test_a_measure_that_is_over_covers_nothing() -> None:
    """Nor does it reach a goal."""
    one, _ = needs(members(municipality("0301", MEASURE.format(status="avsluttet"))))

    assert (one.tiltak, one.plasser, one.mål_dekket, one.share) == (1, None, 0, None)


def test_few_persons_are_hidden_and_so_is_their_total() -> None:
    """And the share that they could be worked out from."""
    texts = (GROUP.format(antall=n) + MEASURE.format(status="pågår") for n in (3, 90))
    few, many, together = needs(
        members(*(municipality(f"030{n}", text) for n, text in enumerate(texts)))
    )

    assert (few.personer, many.personer, together.personer) == (HIDDEN, 90, HIDDEN)
    assert (few.share, many.share, together.share) == (HIDDEN, Fraction(1, 9), HIDDEN)
    assert together.plasser == 20


def test_what_somebody_does_not_say_has_no_total() -> None:
    """Inhabitants of all are not known where one does not tell."""
    *_, together = needs(members(municipality("0301"), "endringsteori: 1\n"))

    assert (together.innbyggere, together.personer, together.plasser) == (None,) * 3


def test_the_strictest_threshold_holds_for_all() -> None:
    """Of those that the projects have set."""
    strict = municipality("0301").replace("register:", "minste_antall: 50\n  register:")
    text = municipality("0302", GROUP.format(antall=40))

    assert strictest(members(strict, text)) == 50
    assert needs(members(strict, text))[1].personer is HIDDEN
