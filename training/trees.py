"""Chu-Liu/Edmonds: the best tree in a matrix of scores, with one word under the root."""

import numpy as np


def tree(scores):
    """scores[dependent, head], row and column 0 the root; returns the head of each index (0 for the root)."""
    scores = scores.astype(np.float64).copy()
    np.fill_diagonal(scores, -np.inf)
    heads = _edmonds(scores)
    roots = [d for d in range(1, len(heads)) if heads[d] == 0]
    if len(roots) == 1:
        return heads
    best, best_score = heads, -np.inf
    for r in sorted(range(1, len(heads)), key=lambda d: -scores[d, 0])[:5]:
        one = scores.copy()
        one[:, 0] = -np.inf
        one[r] = -np.inf
        one[r, 0] = scores[r, 0]
        found = _edmonds(one)
        total = sum(scores[d, found[d]] for d in range(1, len(found)))
        if total > best_score:
            best, best_score = found, total
    return best


def _edmonds(scores):
    n = len(scores)
    heads = [0] + [int(np.argmax(scores[d])) for d in range(1, n)]
    cycle = _cycle(heads)
    if not cycle:
        return heads
    inside = set(cycle)
    outside = [i for i in range(n) if i not in inside]
    at = {v: k for k, v in enumerate(outside)}
    top = len(outside)
    small = np.full((top + 1, top + 1), -np.inf)
    enter, leave = {}, {}
    total = sum(scores[d, heads[d]] for d in cycle)
    for v in outside:
        for u in outside:
            small[at[v], at[u]] = scores[v, u]
        best = max(cycle, key=lambda c: scores[v, c])
        small[at[v], top], leave[v] = scores[v, best], best
        best = max(cycle, key=lambda c: scores[c, v] - scores[c, heads[c]])
        small[top, at[v]], enter[v] = total + scores[best, v] - scores[best, heads[best]], best
    np.fill_diagonal(small, -np.inf)
    found = _edmonds(small)
    result = list(heads)
    for v in outside[1:]:
        h = found[at[v]]
        result[v] = leave[v] if h == top else outside[h]
    u = outside[found[top]]
    result[enter[u]] = u
    return result


def _cycle(heads):
    state = [0] * len(heads)
    for start in range(1, len(heads)):
        path, v = [], start
        while v and not state[v]:
            state[v] = start + 1
            path.append(v)
            v = heads[v]
        if v and state[v] == start + 1 and v in path:
            return path[path.index(v):]
    return []
