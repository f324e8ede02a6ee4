"""Exact statistics of shares, in the standard library."""

import math

CONFIDENCE = 0.95  # one-sided, as design and reports say


def _log_choose(n: int, k: int) -> float:
    return math.lgamma(n + 1) - math.lgamma(k + 1) - math.lgamma(n - k + 1)


def upper_tail(k: int, n: int, p: float) -> float:
    """Return P(X >= k) for X ~ Binomial(n, p)."""
    if k <= 0:
        return 1.0
    if p <= 0:
        return 0.0
    if p >= 1:
        return 1.0
    terms = (
        math.exp(_log_choose(n, i) + i * math.log(p) + (n - i) * math.log1p(-p))
        for i in range(k, n + 1)
    )
    return min(1.0, math.fsum(terms))


def lower_bound(k: int, n: int, confidence: float = CONFIDENCE) -> float:
    """Return the exact one-sided lower bound of a share, 0.0 for k = 0.

    Args:
        k: Successes, 0 <= k <= n.
        n: Trials, n >= 1.
        confidence: One-sided confidence, between 0 and 1.

    Raises:
        ValueError: If k or n is out of range.

    Source:
        Clopper and Pearson, Biometrika 26 (1934).
    """
    _check(k, n)
    if k == 0:
        return 0.0
    low, high = 0.0, k / n
    for _ in range(60):  # halvings: beyond the resolution of a float
        middle = (low + high) / 2
        if upper_tail(k, n, middle) > 1 - confidence:
            high = middle
        else:
            low = middle
    return low


def upper_bound(k: int, n: int, confidence: float = CONFIDENCE) -> float:
    """Return the exact one-sided upper bound of a share, 1.0 for k = n."""
    _check(k, n)
    return 1.0 - lower_bound(n - k, n, confidence)


def _check(k: int, n: int) -> None:
    if n < 1 or not 0 <= k <= n:
        raise ValueError(f"no share of {k} in {n}")


def mcnemar_loss(lost: int, gained: int) -> float:
    """Return the one-sided exact p-value of at least `lost` losses among the discordant pairs.

    Source:
        McNemar, Psychometrika 12 (1947), exact form: Binomial(lost + gained, 1/2).
    """
    if lost < 0 or gained < 0:
        raise ValueError(f"no pairs of {lost} and {gained}")
    n = lost + gained
    return upper_tail(lost, n, 0.5) if n else 1.0


def pass_hat(passed: int, n: int, k: int) -> float:
    """Return the unbiased estimate that k further samples of one case would all pass.

    Args:
        passed: Samples that passed, 0 <= passed <= n.
        n: Samples in all.
        k: Samples that must all pass, 1 <= k <= n.

    Raises:
        ValueError: If a count is out of range.

    Source:
        pass^k of Yao et al., tau-bench, arXiv:2406.12045 (2024): C(c, k) / C(n, k), the share of
        the k-subsets that are all passes; as pass@k in Chen et al., arXiv:2107.03374 (2021).
    """
    _check(passed, n)
    if not 1 <= k <= n:
        raise ValueError(f"no {k} of {n} samples")
    return math.comb(passed, k) / math.comb(n, k)
