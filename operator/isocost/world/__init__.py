"""The nouns every stage speaks: frozen values that import nothing but `isocost.units`."""
