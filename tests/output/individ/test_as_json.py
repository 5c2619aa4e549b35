"""An individual plan for programs."""

from __future__ import annotations

import json
from itertools import islice
from typing import TYPE_CHECKING

import synthetic
from builders import teori, tiltak
from endringsteori.graph import graf
from endringsteori.output.individ import SCHEMA_VERSION, render_json
from output.individ.familie import DAY, familie

if TYPE_CHECKING:
    from conftest import Golden


def test_the_whole_plan(golden: Golden) -> None:
    """As a program has learnt to read it."""
    shown = render_json(familie(), "nb", DAY, "0")

    golden("familie.json", shown)
    assert json.loads(shown)["schema_version"] == SCHEMA_VERSION


def test_an_empty_plan_has_the_same_shape() -> None:
    """Nothing is left out where there is nothing to tell."""
    empty = json.loads(render_json(graf(teori(nivå="individ")), "en", DAY, "0"))
    whole = json.loads(render_json(familie(), "en", DAY, "0"))

    assert empty.keys() == whole.keys()
    assert [part["nummer"] for part in empty["deler"]] == list(range(1, 10))
    assert empty["individ"] is None


def test_ids_are_masked_and_stay_apart() -> None:
    """Two measures whose ids hold numbers of persons are still two."""
    numbers = tuple(islice(synthetic.numbers(), 2))
    theory = teori(*(tiltak(f"elev-{number}") for number in numbers), nivå="individ")
    shown = render_json(graf(theory), "nb", DAY, "0")

    assert not any(number in shown for number in numbers)
    ids = [one["id"] for one in json.loads(shown)["tiltak"]]
    assert len(set(ids)) == 2
