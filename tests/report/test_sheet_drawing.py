"""A worksheet drawn."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from builders import aktivitet, mål, teori, tiltak
from endringsteori.report.sheet import empty_sheet, sheet_of
from endringsteori.report.sheet_drawing import HEIGHT, WIDTH, draw_sheets
from report.cases import fjellfjord, of_teori

SVG = "{http://www.w3.org/2000/svg}"
LONG = "Læreren og losen møter eleven og foreldrene hjemme og lager en plan sammen "


def parsed(svg: str) -> ET.Element:
    """Read a drawing."""
    return ET.fromstring(svg)  # noqa: S314 - our own output


def boxes(svg: str, *, empty: bool) -> list[dict[str, float]]:
    """Give the boxes of a drawing: those to write in, or those that are written."""
    return [
        {side: float(box.get(side, 0)) for side in ("x", "y", "width", "height")}
        for box in parsed(svg).iter(f"{SVG}rect")
        if box.get("rx") and ("stroke-dasharray" in box.attrib) is empty
    ]


def words_of(svg: str) -> str:
    """Give all that can be read in a drawing."""
    return " ".join(text.text or "" for text in parsed(svg).iter(f"{SVG}text"))


def test_an_empty_sheet_is_all_boxes_to_write_in() -> None:
    """High enough for handwriting, and inside the sheet."""
    (svg,) = draw_sheets(empty_sheet(fjellfjord()), "nb")
    found = boxes(svg, empty=True)

    assert boxes(svg, empty=False) == []
    assert len(found) >= 6 * 3
    assert all(box["height"] >= 60 for box in found)
    assert all(box["x"] + box["width"] <= WIDTH for box in found)
    assert all(box["y"] + box["height"] <= HEIGHT for box in found)


def test_no_box_covers_another() -> None:
    """However much is written."""
    for tiltak_ in fjellfjord().teori.tiltak:
        for svg in draw_sheets(sheet_of(fjellfjord(), tiltak_.id), "nb"):
            every = boxes(svg, empty=True) + boxes(svg, empty=False)
            assert len(every) > 1
            for at, one in enumerate(every):
                assert all(
                    one["x"] + one["width"] <= other["x"]
                    or other["x"] + other["width"] <= one["x"]
                    or one["y"] + one["height"] <= other["y"]
                    or other["y"] + other["height"] <= one["y"]
                    for other in every[:at]
                )


def test_what_there_is_no_room_for_goes_on_to_another_sheet() -> None:
    """Nothing is left out, and every sheet has room for something new."""
    many = [aktivitet(f"a{n}", navn=f"{LONG}{n}") for n in range(12)]
    case = of_teori(teori(tiltak("t", *many, navn="Mye"), mål("m")), "nn")
    drawn = draw_sheets(sheet_of(case, "t"), "nn")

    assert len(drawn) > 1
    assert f"(ark 1 av {len(drawn)})" in words_of(drawn[0])
    assert all(f"5.{n + 1} " in " ".join(map(words_of, drawn)) for n in range(12))
    assert all(box["height"] >= 60 for svg in drawn for box in boxes(svg, empty=True))


def test_a_text_without_end_stays_inside() -> None:
    """It is whole in the table."""
    case = of_teori(teori(tiltak("t", aktivitet("a", navn=LONG * 40), navn=LONG * 9)))
    drawn = draw_sheets(sheet_of(case, "t"), "nb")

    assert drawn
    for svg in drawn:
        every = boxes(svg, empty=True) + boxes(svg, empty=False)
        assert max(box["y"] + box["height"] for box in every) <= HEIGHT
        assert "…" in words_of(svg)
