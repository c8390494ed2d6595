"""Energy: sum over supplies of energy_j * n_j, in money per hour.

energy_j is what it costs to keep one own machine running (draw times power usage effectiveness times tariff, worked out
where prices are read). It belongs to own capacity only: a rented node's electricity is in its rent. That is where the
seed's model is corrected, whose energy term was a constant and so could not move any decision.
"""

from isocost.model.terms.term import Term

TERM = Term(
    name="energy",
    formula="sum_j energy_j * n_j",
    unit="money per hour",
    source="Offer.energy: power x PUE x tariff of the Site",
    weight=lambda supply: supply.energy.micros,
)
