"""One day of an AI shop in about a minute, to see the operator work before anything is installed.

The operator is the real process: the code of `isocost run` with its kopf shell, loop, solver and HTTP. What is around it is
played: the API server of `isocost.testing` on a loopback port, with its simulated scheduler and machines, and a small
server that answers as Prometheus does from a recorded day. Time is the day's: while the operator works it stands still,
and each pause that the operator takes is lived through by the cluster at once (`clock`). So every decision is the one that
would have been made at that hour, and a slow laptop gets the same day as a fast one.

Nothing here decides or knows better than a user: what is told and drawn is read from the objects of the API server, the
CostPolicy's status, its CostPlans and its events, and from the nodes and pods that are there.
"""
