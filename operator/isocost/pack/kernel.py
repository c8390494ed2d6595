"""The inner loop: the most valuable set of pods that one node can hold, proved.

This is the only part of isocost that is compiled. It is plain Python on flat arrays, in the subset that numba understands:
`docs/kernel.py` turns it into LLVM text (`kernel.ll`), which `compiled` turns into machine code in a tenth of a second. Where
that is not possible the same functions run as they are, slowly.

A bounded knapsack with a few rows (milli-cores, memory, pods, milli-GPUs, ...) and GPUs as bins in it. Depth first: pods that
take whole GPUs; then GPU by GPU the shares on it, no GPU's shares before those of the last in the order of the dictionary;
then the rest, large before small. A branch is left when a bound says that nothing in it beats the threshold. The bounds
are Lagrangian: for prices l >= 0 of the rows no fill is worth more than l*room + sum of max(0, value - l*size)*most over the pods still
to be decided, whatever l is. Good l are the duals of the relaxation, of the relaxation without GPU pods, and of ones with less
of a row: nodes half full are short of other things.
A GPU that takes shares is a small knapsack of its own, and the price of a GPU is the most that shares can be worth on one, at the
prices of the rows. That is a table (`stack`): from each share of the order on, for each number of units left. So in the
relaxation GPUs of shares are whole columns (`slotted`), not sums of milli-GPUs; and in the search what a GPU can still become is
known, and what it falls short of the best is lost at once. That is what makes shares of GPUs tractable.

The threshold starts just under the relaxation and is lowered in steps (as in iterative deepening): near the top few pods are
worth a look, and what is found there is the best there is.

All amounts are whole numbers held in doubles (exact up to 2**53), rows are divided by the room only for the relaxation.
"""

from typing import Any

EPS = 1e-9
AGAIN, AFTER, TOLL = 6, 1500, 4
"""in a search of more than AFTER steps the relaxation is solved again for what is left after the first decisions, at most AGAIN times
on a branch; it counts as TOLL steps"""
DEEPEST = 2000
"""decisions on a branch at most; a branch that would need more counts as a step too many"""
SLOTS = 64
"""GPUs filled with shares that a relaxation knows"""
TOLD = 6
"""of them, those in the answer of the relaxation are told, so many at most"""
ROUNDS = 400
"""steps of the simplex method at most; whatever its duals are then, they bound"""


def relax(n: int, D: int, v: int, A: int, ub: int, cap: int, lam: int, F: Any, f: int, I: Any, p: int) -> float:
    """Duals of max v*x, A x <= cap, 0 <= x <= ub by the bounded simplex method, into F[lam:].

    v at F[v:], A at F[A:], ub at I[ub:], cap at F[cap:], more than 0 each.

    F[f:] needs D*D + 3*D + n, I[p:] needs D + n. Returns the bound they give. Rows without room are left out by the caller.
    """
    B = f
    x = B + D * D
    y = x + D
    w = y + D
    basis = p
    state = p + D  # 0 at zero, 1 at ub, 2 in the basis
    for i in range(D):
        for j in range(D):
            F[B + i * D + j] = 1.0 if i == j else 0.0
        F[x + i] = 1.0
        I[basis + i] = n + i
    for j in range(n):
        I[state + j] = 0
    slack = state + n
    for i in range(D):
        I[slack + i] = 2
    for _ in range(ROUNDS):
        for i in range(D):
            total = 0.0
            for k in range(D):
                b = I[basis + k]
                if b < n:
                    total += F[v + b] * F[B + k * D + i]
            F[y + i] = total
        enter = -1
        best = 1e-10
        up = 1.0
        for j in range(n):
            if I[state + j] == 2 or I[ub + j] <= 0:
                continue
            d = F[v + j]
            for i in range(D):
                d -= F[y + i] * F[A + j * D + i] / F[cap + i]
            if I[state + j] == 0 and d > best:
                best = d
                enter = j
                up = 1.0
            elif I[state + j] == 1 and -d > best:
                best = -d
                enter = j
                up = -1.0
        for i in range(D):
            if I[slack + i] != 2 and -F[y + i] > best:
                best = -F[y + i]
                enter = n + i
                up = 1.0
        if enter < 0:
            break
        for i in range(D):
            if enter < n:
                total = 0.0
                for k in range(D):
                    total += F[B + i * D + k] * F[A + enter * D + k] / F[cap + k]
            else:
                total = F[B + i * D + enter - n]
            F[w + i] = total * up
        step = 1e300
        if enter < n:
            step = float(I[ub + enter])
        leave = -1
        full = 0
        for i in range(D):
            b = I[basis + i]
            if F[w + i] > EPS:
                t = max(F[x + i], 0.0) / F[w + i]
                if t < step:
                    step = t
                    leave = i
                    full = 0
            elif F[w + i] < -EPS and b < n:
                t = max(I[ub + b] - F[x + i], 0.0) / -F[w + i]
                if t < step:
                    step = t
                    leave = i
                    full = 1
        if step > 1e299:
            break
        for i in range(D):
            F[x + i] -= step * F[w + i]
        if leave < 0:
            I[state + enter] = 1 - I[state + enter]
            continue
        gone = I[basis + leave]
        if gone < n:
            I[state + gone] = full
        else:
            I[slack + gone - n] = 0
        value = step
        if up < 0:
            value = I[ub + enter] - step
        I[basis + leave] = enter
        if enter < n:
            I[state + enter] = 2
        else:
            I[slack + enter - n] = 2
        pivot = F[w + leave] * up
        F[x + leave] = value
        for k in range(D):
            F[B + leave * D + k] /= pivot
        for i in range(D):
            if i != leave:
                m = F[w + i] * up
                if m != 0.0:
                    for k in range(D):
                        F[B + i * D + k] -= m * F[B + leave * D + k]
    for i in range(D):
        F[lam + i] = max(F[y + i], 0.0) / F[cap + i]
    bound = 0.0
    for i in range(D):
        bound += F[lam + i] * F[cap + i]
    for j in range(n):
        d = F[v + j]
        for i in range(D):
            d -= F[lam + i] * F[A + j * D + i]
        if d > 0:
            bound += d * I[ub + j]
    return bound


def stack(lo: int, hi: int, U: int, c: int, order: int, unit: int, have: int, dp: int, F: Any, I: Any) -> float:
    """Most that shares can be worth on one GPU, by first share of the order and units left, into F[dp:]; on an empty GPU.

    F[dp + (a - lo) * (U + 1) + m]: the shares I[order + a:order + hi] on m units, worth F[c:] each, I[have:] of each at most.
    """
    width = U + 1
    for m in range(width):
        F[dp + (hi - lo) * width + m] = 0.0
    for a in range(hi - 1, lo - 1, -1):
        j = I[order + a]
        worth = F[c + j]
        s = I[unit + j]
        most = I[have + j]
        at = dp + (a - lo) * width
        if worth <= 0.0 or most <= 0:
            for m in range(width):
                F[at + m] = F[at + width + m]
        elif most * s >= U:
            for m in range(width):
                best = F[at + width + m]
                if m >= s:
                    best = max(best, worth + F[at + m - s])
                F[at + m] = best
        else:
            for m in range(width):
                best = F[at + width + m]
                for q in range(1, most + 1):
                    if q * s > m:
                        break
                    best = max(best, q * worth + F[at + width + m - q * s])
                F[at + m] = best
    return float(F[dp + U])


def slot(
    n: int, D: int, lo: int, hi: int, U: int, c: int, order: int, unit: int, have: int, dp: int, V: int, B: int, comp: int, p: int,
    R: int, F: Any, I: Any,
) -> None:  # fmt: skip
    """The best GPU that `stack` found as column n + p of the relaxation, its shares at I[comp + p * n:]."""
    width = U + 1
    for j in range(n):
        I[comp + p * n + j] = 0
    F[V + n + p] = 0.0
    for d in range(D):
        F[B + (n + p) * D + d] = 0.0
    F[B + (n + p) * D + R] = 1000.0
    m = U
    for a in range(lo, hi):
        j = I[order + a]
        s = I[unit + j]
        at = dp + (a - lo) * width
        q = 0
        while q < I[have + j] and (q + 1) * s <= m:
            if abs(q * F[c + j] + F[at + width + m - q * s] - F[at + m]) <= 1e-9 * (1e-3 + abs(F[at + m])):
                break
            q += 1
        I[comp + p * n + j] = q
        m -= q * s
        if q > 0:
            F[V + n + p] += q * F[V + j]
            for d in range(D):
                if d != R:
                    F[B + (n + p) * D + d] += q * F[B + j * D + d]


def slotted(
    n: int, D: int, R: int, lo: int, hi: int, U: int, tries: int, c: int, order: int, unit: int, have: int, dp: int,
    V: int, B: int, comp: int, state: int, lim: int, caps: int, lam: int, most: int, F: Any, f: int, I: Any, p: int,
) -> None:  # fmt: skip
    """Duals of the relaxation whose columns are whole GPUs of shares, made as they are asked for.

    No GPU of shares is worth more than 1000 times the dual of row R then.

    I[state]: columns there are, I[state + 1]: the one to write next. c of the shares is left at F[c:].
    """
    for turn in range(tries + 1):
        for q in range(SLOTS):
            I[lim + n + q] = most if q < I[state] else 0
            for a in range(lo, hi):
                j = I[order + a]
                if I[comp + q * n + j] > I[have + j]:
                    I[lim + n + q] = 0
        relax(n + SLOTS, D, V, B, lim, caps, lam, F, f, I, p)
        for a in range(lo, hi):
            j = I[order + a]
            worth = F[V + j]
            for d in range(D):
                worth -= F[lam + d] * F[B + j * D + d]
            F[c + j] = worth
        best = stack(lo, hi, U, c, order, unit, have, dp, F, I)
        if best <= F[lam + R] * 1000.0 * (1 + 1e-9) + 1e-12:
            return
        if turn == tries or most == 0:
            F[lam + R] = best / 1000.0 * (1 + 1e-12)
            return
        slot(n, D, lo, hi, U, c, order, unit, have, dp, V, B, comp, I[state + 1], R, F, I)
        I[state] = max(I[state], I[state + 1] + 1)
        I[state + 1] = (I[state + 1] + 1) % SLOTS


def search(
    n: int, D: int, E: int, K: int, v: Any, A: Any, ub: Any, cap: Any, whole: Any, share: Any, smem: Any, grp: Any,
    G: int, gmem: float, threshold: float, limit: int, x: Any, out: Any, F: Any, I: Any,
) -> int:  # fmt: skip
    """The most valuable fill above the threshold. Returns 1 when proved, 0 when `limit` steps did not suffice.

    The last E of the D rows are of GPUs. x: pods of the fill found, all 0 when none beats the threshold. out: value found (or the
    threshold), an upper bound of any fill's value, steps taken, bound of the relaxation, its pods, its GPUs of shares. Whole
    GPUs of a pod in `whole`, milli and memory of a share in `share` and `smem`, whose milli are row R; grp >= 0 names sets of
    which one pod at most may be there.
    """
    R = D - E
    U = 1000  # units of a GPU: thousandths by their greatest common divisor
    ns = 0
    for j in range(n):
        x[j] = 0
        if share[j] > 0 and ub[j] > 0:
            ns += 1
            a = int(share[j])
            while a > 0:
                b = U % a
                U = a
                a = b
    unit_size = U
    U = 1000 // U
    width = U + 1
    N = n + SLOTS
    deep = min(n * (G + 1), DEEPEST) + G + 2
    lam = 0
    P = K + AGAIN
    r = lam + P * D
    S = r + P * n
    size = S + P * (n + 1)
    rem = size + n
    W = rem + deep * D
    val = W + deep * P
    gm = val + deep
    gr = gm + deep
    caps = gr + deep
    tops = caps + D
    V = tops + K
    B = V + N
    base = B + N * D
    dp = base + K * width
    deck = (ns + 1) * width
    mixed = dp + P * deck
    rest = mixed + N
    order = 0
    kind = order + n
    top = kind + n
    used = top + n
    count = used + n
    level = count + n  # of the decision that led to a state
    took = level + deep
    same = took + deep
    shut = same + deep  # GPUs closed
    pattern = shut + deep
    use = pattern + (G + 1) * n  # prices in use at a state
    lim = use + deep
    have = lim + N
    unit = have + n
    comp = unit + n
    state = comp + SLOTS * n
    work = state + 2
    I[state] = 0
    I[state + 1] = 0
    at = 0
    for j in range(n):
        I[kind + j] = 0 if whole[j] > 0 else (1 if share[j] > 0 else 2)
        F[V + j] = v[j]
        I[unit + j] = int(share[j]) // unit_size
        I[have + j] = ub[j]
        for d in range(D):
            F[B + j * D + d] = A[j * D + d]
        if share[j] > 0 and ns > 0:
            F[B + j * D + R] = 0.0
            if ub[j] > 0:
                I[order + at] = j
                at += 1
    for j in range(n, N):
        I[lim + j] = 0
        F[V + j] = 0.0
    for j in range(SLOTS * n):
        I[comp + j] = 0
    root = 1e300
    for k in range(K):
        drop = 0
        if G > 0 and k == 2:
            drop = 1
        elif G > 0 and k > 0:
            drop = 2
        for j in range(n):
            I[lim + j] = 0 if I[kind + j] < drop else ub[j]
        less = -1
        if G > 0 and k > 2:
            less = k - 3
        elif G == 0 and k > 0:
            less = k - 1
        for d in range(D):
            F[caps + d] = cap[d] * 0.5 if d == less and d < R else cap[d]
        if ns > 0:
            for j in range(n):
                if I[kind + j] == 1:
                    I[lim + j] = 0
            slotted(
                n, D, R, 0, ns, U, 60 if k == 0 else 4, r + k * n, order, unit, have, dp, V, B, comp, state, lim, caps,
                lam + k * D, 0 if drop == 2 else G, F, rest, I, work,
            )  # fmt: skip
            for m in range(width):
                F[base + k * width + m] = F[dp + m]
        else:
            relax(N, D, V, B, lim, caps, lam + k * D, F, rest, I, work)
        if k == 0:
            for j in range(N):
                F[mixed + j] = float(I[lim + j]) if I[work + D + j] == 1 else 0.0
            for i in range(D):
                if I[work + i] < N:
                    F[mixed + I[work + i]] = max(0.0, F[rest + D * D + i])
            for j in range(n):
                out[4 + j] = F[mixed + j]
                if I[kind + j] == 1:
                    out[4 + j] = 0.0
                    for q in range(I[state]):
                        out[4 + j] += F[mixed + n + q] * I[comp + q * n + j]
            at = 4 + n
            for q in range(I[state]):
                if F[mixed + n + q] > 1e-9 and at < 4 + n * (1 + TOLD):
                    for j in range(n):
                        out[at + j] = float(I[comp + q * n + j])
                    at += n
        bound = 0.0
        for d in range(D):
            bound += F[lam + k * D + d] * cap[d]
        F[W + k] = bound
        for j in range(n):
            c = v[j]
            for d in range(D):
                c -= F[lam + k * D + d] * F[B + j * D + d]
            F[r + k * n + j] = c
            if c > 0 and (I[kind + j] != 1 or ns == 0):
                bound += c * ub[j]
        F[S + k * (n + 1)] = bound
        root = min(root, bound)
    for j in range(n):
        c = 1e-12
        for d in range(D):
            c += F[lam + d] * F[B + j * D + d]
        F[size + j] = c
    out[0] = threshold
    out[1] = max(root, threshold)
    out[2] = 0.0
    out[3] = root
    if root <= threshold:
        return 1
    for k in range(K):
        F[tops + k] = F[S + k * (n + 1)]
    total = 0
    turn = 0
    last = 7
    while turn <= last:
        # 1/128, 1/32, 1/8, 1/4, 1/2, 3/4, 7/8 of the way down, then all of it
        part = 1.0
        if turn < 3:
            part = 0.0078125
            for _ in range(turn):
                part *= 4.0
        elif turn < 6:
            part = 0.25 * (turn - 2)
        elif turn == 6:
            part = 0.875
        floor = threshold
        if turn < last:
            floor = root - part * (root - threshold)
        # only pods that may be part of a fill above the threshold
        m = 0
        first_share = 0
        first_rest = 0
        for j in range(n):
            most = ub[j]
            for k in range(K):
                loss = F[r + k * n + j]
                spare = F[tops + k] - floor
                if I[kind + j] == 1 and ns > 0:
                    if most > 0:
                        # each GPU with such a share is worth so much less than the best
                        loss = F[lam + k * D + R] * 1000.0 - loss - F[base + k * width + U - I[unit + j]]
                        if loss > 0 and spare < loss * (G + 1):
                            most = min(most, int(spare / loss + 1e-9) * (U // I[unit + j]))
                elif loss < 0 and most > 0 and -loss * most > spare:
                    most = int(spare / -loss + 1e-9)
            I[top + j] = most
            I[used + j] = 0
            I[count + j] = 0
            if most > 0:
                I[order + m] = j
                m += 1
                if I[kind + j] == 0:
                    first_share += 1
                if I[kind + j] < 2:
                    first_rest += 1
        for a in range(1, m):
            j = I[order + a]
            b = a - 1
            while b >= 0:
                o = I[order + b]
                after = False
                if I[kind + o] != I[kind + j]:
                    after = I[kind + o] > I[kind + j]
                elif I[kind + j] == 0 and whole[o] != whole[j]:
                    after = whole[o] < whole[j]
                elif I[kind + j] == 1 and share[o] != share[j]:
                    after = share[o] < share[j]
                else:
                    after = F[size + o] < F[size + j]
                if not after:
                    break
                I[order + b + 1] = o
                b -= 1
            I[order + b + 1] = j
        shares = first_rest - first_share
        for k in range(K):
            F[S + k * (n + 1) + m] = 0.0
            for a in range(m - 1, -1, -1):
                j = I[order + a]
                c = F[r + k * n + j]
                if c < 0 or (I[kind + j] == 1 and ns > 0):
                    c = 0.0
                F[S + k * (n + 1) + a] = F[S + k * (n + 1) + a + 1] + c * I[top + j]
            if ns > 0:
                stack(first_share, first_rest, U, r + k * n, order, unit, top, dp + k * deck, F, I)
        for d in range(D):
            F[rem + d] = cap[d]
        F[val] = 0.0
        F[gm] = 1000.0
        F[gr] = gmem
        best = floor
        steps = 0
        e = 0
        at = 0  # the level looked at; shares are levels first_share + number of the share, anew for each GPU
        eq = 0
        free = G
        I[shut] = 0
        I[use] = K
        fresh = 0
        back = 0
        hot = 0
        moved = 1
        while True:
            if back == 1:
                # undo the last decision and try one pod less of it
                if e == 0:
                    break
                at = I[level + e]
                if at < 0:  # a GPU was closed
                    e -= 1
                    continue
                j = I[order + at]
                q = I[took + e]
                I[count + j] -= q
                if grp[j] >= 0:
                    I[used + grp[j]] -= q
                if I[kind + j] == 0:
                    free += q * whole[j]
                elif I[kind + j] == 1:
                    I[pattern + I[shut + e] * n + at] = 0
                eq = I[same + e]
                e -= 1
                q -= 1
                dead = False
                if I[kind + j] != 1:
                    for k in range(I[use + e]):
                        c = F[r + k * n + j]
                        if c >= 0 and F[W + e * P + k] + q * c + F[S + k * (n + 1) + at + 1] <= best:
                            dead = True
                            break
                if dead:
                    continue
                back = 0
                if q == 0:
                    if I[kind + j] == 1 and eq == 1 and I[pattern + (I[shut + e] - 1) * n + at] > 0:
                        eq = 0
                    at += 1
                    continue
            else:
                if fresh == 1:
                    # solve the relaxation again for what is left
                    fresh = 0
                    steps += TOLL
                    z = I[use + e]
                    for d in range(D):
                        F[caps + d] = F[rem + e * D + d] if F[rem + e * D + d] > 0 else 1.0
                    for j in range(n):
                        I[lim + j] = 0
                        I[have + j] = 0
                    start = at
                    if shares > 0 and I[shut + e] < free and at > first_share:
                        start = first_share
                    for a in range(start, m):
                        j = I[order + a]
                        q = I[top + j] - I[count + j]
                        if grp[j] >= 0 and I[used + grp[j]] > 0:
                            q = 0
                        if I[kind + j] == 0:
                            q = min(q, free // whole[j])
                        for d in range(D):
                            c = F[B + j * D + d]
                            if c > 0 and q * c > F[rem + e * D + d]:
                                q = int(F[rem + e * D + d] / c)
                        if I[kind + j] == 1 and ns > 0:
                            I[have + j] = q
                        else:
                            I[lim + j] = q
                    if ns > 0:
                        slotted(
                            n, D, R, first_share, first_rest, U, 2, r + z * n, order, unit, have, dp + z * deck, V, B, comp, state,
                            lim, caps, lam + z * D, max(0, free - I[shut + e]), F, rest, I, work,
                        )  # fmt: skip
                    else:
                        relax(N, D, V, B, lim, caps, lam + z * D, F, rest, I, work)
                    bound = F[val + e]
                    for d in range(D):
                        bound += F[lam + z * D + d] * F[rem + e * D + d]
                    F[W + e * P + z] = bound
                    F[S + z * (n + 1) + m] = 0.0
                    for a in range(m - 1, -1, -1):
                        j = I[order + a]
                        c = v[j]
                        for d in range(D):
                            c -= F[lam + z * D + d] * F[B + j * D + d]
                        F[r + z * n + j] = c
                        F[S + z * (n + 1) + a] = F[S + z * (n + 1) + a + 1] + (c * I[lim + j] if c > 0 else 0.0)
                    I[use + e] = z + 1
                    if bound + F[S + z * (n + 1) + start] <= best:
                        back = 1
                        if F[val + e] > best:
                            best = F[val + e]
                            for j in range(n):
                                x[j] = I[count + j]
                        continue
                if F[val + e] > best:
                    best = F[val + e]
                    for j in range(n):
                        x[j] = I[count + j]
                closing = ns > 0 and at == first_rest and I[shut + e] < free
                if at == m and not closing:
                    back = 1
                    continue
                if not closing and (at < first_share or at >= first_rest):
                    # the prices that ruled out the last branch first; the others where something was decided since
                    k = hot if hot < I[use + e] else 0
                    dead = F[W + e * P + k] + F[S + k * (n + 1) + at] <= best
                    if not dead and moved == 1:
                        moved = 0
                        for k in range(I[use + e]):
                            if F[W + e * P + k] + F[S + k * (n + 1) + at] <= best:
                                dead = True
                                hot = k
                                break
                    if dead:
                        back = 1
                        continue
                elif not closing:
                    if I[shut + e] >= free:
                        at = first_rest
                        continue
                    units = (at - first_share) * width + int(F[gm + e]) // unit_size
                    k = hot if hot < I[use + e] else 0
                    c = F[W + e * P + k] - F[lam + k * D + R] * 1000.0 + F[dp + k * deck + units]
                    dead = c + F[S + k * (n + 1) + first_rest] <= best
                    if not dead and moved == 1:
                        moved = 0
                        for k in range(I[use + e]):
                            c = F[W + e * P + k] - F[lam + k * D + R] * 1000.0 + F[dp + k * deck + units]
                            if c + F[S + k * (n + 1) + first_rest] <= best:
                                dead = True
                                hot = k
                                break
                    if dead:
                        back = 1
                        continue
                if closing:
                    # close this GPU
                    steps += 1
                    f = e + 1
                    g = I[shut + e] + 1
                    final = 1 if g >= free else 0
                    for d in range(D):
                        F[rem + f * D + d] = F[rem + e * D + d]
                        if d >= R:
                            F[rem + f * D + d] = min(F[rem + e * D + d], cap[d] / G * (free - g))
                    F[val + f] = F[val + e]
                    dead = False
                    for k in range(I[use + e]):
                        if final == 1:
                            c = F[val + f]
                            for d in range(D):
                                c += F[lam + k * D + d] * F[rem + f * D + d]
                            F[W + f * P + k] = c
                            c += F[S + k * (n + 1) + first_rest]
                        else:
                            c = F[W + e * P + k]
                            for d in range(R, D):
                                c -= F[lam + k * D + d] * (F[rem + e * D + d] - F[rem + f * D + d])
                            F[W + f * P + k] = c
                            c += F[S + k * (n + 1) + first_share]
                        if c <= best:
                            dead = True
                    if steps > limit or f + 2 >= deep:
                        steps = limit + 1
                        break
                    if dead:
                        back = 1
                        continue
                    e = f
                    I[level + e] = -1
                    I[shut + e] = g
                    F[gm + e] = 1000.0
                    F[gr + e] = gmem
                    eq = 1
                    at = first_rest if final == 1 else first_share
                    moved = 1
                    I[use + e] = I[use + e - 1]
                    if steps > AFTER and I[use + e] < P:
                        fresh = 1
                    continue
                j = I[order + at]
                q = I[top + j] - I[count + j]
                for d in range(D):
                    c = F[B + j * D + d]
                    if c > 0 and q * c > F[rem + e * D + d]:
                        q = int(F[rem + e * D + d] / c)
                if grp[j] >= 0:
                    if I[used + grp[j]] > 0:
                        q = 0
                    elif q > 1:
                        q = 1
                if I[kind + j] == 0:
                    q = min(q, free // whole[j])
                if I[kind + j] == 1:
                    q = min(q, int(F[gm + e] / share[j]))
                    if smem[j] > 0:
                        q = min(q, int(F[gr + e] / smem[j]))
                    if eq == 1 and I[shut + e] > 0:
                        q = min(q, I[pattern + (I[shut + e] - 1) * n + at])
                    for k in range(I[use + e]):
                        c = F[r + k * n + j]
                        if c < 0 and q > 0:
                            loose = (
                                F[W + e * P + k] - F[lam + k * D + R] * 1000.0 + F[S + k * (n + 1) + first_rest] - best
                            )
                            loose += F[dp + k * deck + (at + 1 - first_share) * width + int(F[gm + e]) // unit_size]
                            if loose < -c * q:
                                q = int(loose / -c + 1e-9) if loose > 0 else 0
                else:
                    for k in range(I[use + e]):
                        c = F[r + k * n + j]
                        if c < 0 and q > 0:
                            loose = F[W + e * P + k] + F[S + k * (n + 1) + at + 1] - best
                            if loose < -c * q:
                                q = int(loose / -c + 1e-9) if loose > 0 else 0
                if q <= 0:
                    if I[kind + j] == 1 and eq == 1 and I[shut + e] > 0 and I[pattern + (I[shut + e] - 1) * n + at] > 0:
                        eq = 0
                    at += 1
                    continue
            steps += 1
            if steps > limit or e + 2 >= deep:
                steps = limit + 1
                break
            f = e + 1
            for d in range(D):
                F[rem + f * D + d] = F[rem + e * D + d] - q * F[B + j * D + d]
            F[val + f] = F[val + e] + q * v[j]
            I[shut + f] = I[shut + e]
            I[same + f] = eq
            I[level + f] = at
            I[took + f] = q
            I[count + j] += q
            if grp[j] >= 0:
                I[used + grp[j]] += q
            if I[kind + j] == 1:
                F[gm + f] = F[gm + e] - q * share[j]
                F[gr + f] = F[gr + e] - q * smem[j]
                I[pattern + I[shut + e] * n + at] = q
                if eq == 1 and I[shut + e] > 0 and q < I[pattern + (I[shut + e] - 1) * n + at]:
                    eq = 0
                for k in range(I[use + e]):
                    F[W + f * P + k] = F[W + e * P + k] + q * F[r + k * n + j]
            else:
                F[gm + f] = F[gm + e]
                F[gr + f] = F[gr + e]
                if I[kind + j] == 0:
                    free -= q * whole[j]
                for k in range(I[use + e]):
                    F[W + f * P + k] = F[W + e * P + k] + q * F[r + k * n + j]
            I[use + f] = I[use + e]
            e = f
            at += 1
            moved = 1
            if I[kind + j] != 1 and steps > AFTER and I[use + e] < P and e <= AGAIN:
                fresh = 1
        total += steps
        found = best > floor
        if steps > limit:
            out[0] = best if found else threshold
            out[2] = float(total)
            if found or turn == last:
                return 0
            turn = last
            limit = limit // 2 + 1
            # what was proved before stays in out[1]
            out[2] = float(total)
            continue
        out[1] = best if found else floor
        if found or turn == last:
            out[0] = best if found else threshold
            out[2] = float(total)
            return 1
        turn += 1
    return 0
