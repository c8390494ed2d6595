"""How the server tells its doors that a connection shall end without an answer."""

from isocost.testing.faults import Cut, Hang


class Broken(Exception):
    """The connection ends without an answer, or never gets one; `effect` says which."""

    def __init__(self, effect: Cut | Hang) -> None:
        super().__init__(str(effect))
        self.effect = effect
