"""The cheapest fleet for a set of pods, with a proof."""
