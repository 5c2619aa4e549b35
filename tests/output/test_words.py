"""What the renderer says of its own accord."""

from __future__ import annotations

from endringsteori.output.words import EXEMPTED_IN_ALL


def test_nynorsk_bends_what_is_excepted() -> None:
    """The participle follows the number."""
    assert [EXEMPTED_IN_ALL.fyll("nn", {"n": n}) for n in (1, 2)] == [
        "1 funn er unnateke.",
        "2 funn er unnatekne.",
    ]
