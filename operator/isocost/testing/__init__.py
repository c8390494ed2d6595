"""A Kubernetes in one process, for the operator's own tests and for authors of drivers.

`server` is an API server on a versioned store, `cluster` brings a few controllers that move only when told to, `faults`
breaks calls on purpose, `builders` makes objects, and `contract` holds what both this server and a real one must do, so
that a test against the fake says something about the real thing.

kmock was tried first. Its emulator merges plain JSON by name: it has no versions, hence no conflict, paging, expiry or
watch history, and no generation, subresource, apply or eviction. All of these sit in the store, which would have had
to be replaced, so only its HTTP routing was left to use, and the standard library does that in a hundred lines without
an event loop. It also stays a plain function from request to answer, which lets crash tests run thousands of rounds.
"""
