"""The catalogue that comes with isocost: list prices of common machine types, each with its source and its day.

Prices are facts with an age. A GPU's list price fell by 44 % in one day of 2025, so a row is never just a number: it says
who published it, when it was read, and how it was derived; whether it is still good enough to act on is for the caller to
say, who knows what day it is. Pure: nothing here reads a clock or a network, only the package's own tables.
"""

from isocost.catalogue.offers import offers
from isocost.catalogue.row import TERMS, Row
from isocost.catalogue.shelf import NoCatalogue, find, load, names

__all__ = ["TERMS", "NoCatalogue", "Row", "find", "load", "names", "offers"]
