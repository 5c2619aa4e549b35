"""Privacy: numbers, addresses and names of persons in a text, and how they are hidden.

Pure text: nothing here knows of theories. `Mask` is what every output shows texts through.
"""

from endringsteori.privacy.masking import DOT, IDLE, Mask, unique
from endringsteori.privacy.names import is_first_name
from endringsteori.privacy.numbers import is_number
from endringsteori.privacy.seeking import Found, Kind, seek
from endringsteori.privacy.stamp import CONFIDENTIAL, CONFIDENTIAL_NOTE
from endringsteori.privacy.sweeping import may_hold

__all__ = [
    "CONFIDENTIAL",
    "CONFIDENTIAL_NOTE",
    "DOT",
    "IDLE",
    "Found",
    "Kind",
    "Mask",
    "is_first_name",
    "is_number",
    "may_hold",
    "seek",
    "unique",
]
