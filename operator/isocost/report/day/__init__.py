"""A day of a fleet as one page: what it cost, what was done about it and why, as text, curves and tables.

`story` holds the values, `page` makes HTML of them. The page is one file that needs nothing else: no script from elsewhere, no fonts,
no network. Curves are inline SVG that stretches to any width, because only paths are drawn in it; every word is HTML.
"""

from isocost.report.day.page import page
from isocost.report.day.story import Day, Load, Plan, Sample, Told

__all__ = ["Day", "Load", "Plan", "Sample", "Told", "page"]
