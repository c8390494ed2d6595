"""What is wrong with a cluster for isocost, and what to do about it.

`gather` asks everything once and turns each refusal into a `Missing`; the checks are functions from those facts to findings.
So each check can be tested by a table, and with half of the rights half of the checks still say something: what could not be
looked at is a finding too. Every finding says what was found, and the command that mends it.
"""

from isocost.doctor.checks import CHECKS, examine
from isocost.doctor.facts import Facts
from isocost.doctor.finding import Finding, Level
from isocost.doctor.gather import gather

__all__ = ["CHECKS", "Facts", "Finding", "Level", "examine", "gather"]
