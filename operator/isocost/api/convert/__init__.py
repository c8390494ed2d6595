"""The only bridge between the words users write and the nouns the stages speak.

Documents are what the API server gives and takes: mappings in camelCase. Everything that comes in is checked against
the models, also when an API server has checked it before, because files come in here too and CRDs can be older than
the operator. InvalidDocument names each fault by its path.
"""

from isocost.api.convert.book import book, site
from isocost.api.convert.journal import epoch_of
from isocost.api.convert.memory import conditions, memory, memory_status
from isocost.api.convert.plan import journal_status, open_plan, plan_document
from isocost.api.convert.policy import policy
from isocost.api.documents import InvalidDocument

__all__ = [
    "InvalidDocument",
    "book",
    "conditions",
    "epoch_of",
    "journal_status",
    "memory",
    "memory_status",
    "open_plan",
    "plan_document",
    "policy",
    "site",
]
