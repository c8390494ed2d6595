"""Rent: sum over supplies of rent_j * n_j, in money per hour.

rent_j is the price book's price of one node of the offer, discounts applied. Pools without a known price have rent 0 and a
fixed count, so they shift no decision.
"""

from isocost.model.terms.term import Term

TERM = Term(
    name="rent",
    formula="sum_j rent_j * n_j",
    unit="money per hour",
    source="PriceBook: price after discounts",
    weight=lambda supply: supply.price.micros - supply.energy.micros,
)
