"""Documents as values, between those who tell and those who write."""

from endringsteori.document.markdown import to_markdown
from endringsteori.document.safe import printed, visible
from endringsteori.document.text import to_text
from endringsteori.document.value import (
    Block,
    Cell,
    Day,
    Document,
    Figure,
    Heading,
    Item,
    Items,
    Number,
    Paragraph,
    Picture,
    Rows,
    Sign,
    read,
)

__all__ = [
    "Block",
    "Cell",
    "Day",
    "Document",
    "Figure",
    "Heading",
    "Item",
    "Items",
    "Number",
    "Paragraph",
    "Picture",
    "Rows",
    "Sign",
    "printed",
    "read",
    "to_markdown",
    "to_text",
    "visible",
]
