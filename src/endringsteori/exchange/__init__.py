"""Exchange: the theory in the forms that others work in, and back again.

`read` and `workbook` are asked for where they are used: few projects are workbooks, and
those who have none should not wait for them.
"""

from endringsteori.exchange.opening import is_template, is_workbook, load

__all__ = ["is_template", "is_workbook", "load"]
