"""Exact statistics against published or independently computed values."""

import math

import pytest

from harness.stats import lower_bound, mcnemar_loss, upper_bound, upper_tail


@pytest.mark.parametrize(
    ("k", "n", "low"),
    [
        (0, 10, 0.0),
        (59, 59, 0.05 ** (1 / 59)),  # all pass: the closed form
        (10, 10, 0.05 ** (1 / 10)),
        (9, 10, 0.60584),  # scipy.stats.beta.ppf(0.05, 9, 2)
        (5, 10, 0.22244),  # beta.ppf(0.05, 5, 6)
        (145, 153, 0.90764),  # beta.ppf(0.05, 145, 9)
    ],
)
def test_lower_bound(k: int, n: int, low: float) -> None:
    assert lower_bound(k, n) == pytest.approx(low, abs=1e-4)


def test_fifty_nine_clean_cases_are_the_fewest_that_show_95_per_cent() -> None:
    assert lower_bound(59, 59) > 0.95 > lower_bound(58, 58)


def test_upper_bound_mirrors_the_lower() -> None:
    assert upper_bound(3, 40) == pytest.approx(1 - lower_bound(37, 40))


@pytest.mark.parametrize(("k", "n"), [(1, 0), (-1, 5), (6, 5)])
def test_no_share(k: int, n: int) -> None:
    with pytest.raises(ValueError, match="no share"):
        lower_bound(k, n)


@pytest.mark.parametrize(
    ("lost", "gained", "p"),
    [(0, 0, 1.0), (5, 0, 1 / 32), (1, 1, 0.75), (0, 5, 1.0), (8, 2, 56 / 1024)],
)
def test_mcnemar(lost: int, gained: int, p: float) -> None:
    assert mcnemar_loss(lost, gained) == pytest.approx(p)


def test_tail_sums_to_one() -> None:
    assert upper_tail(0, 20, 0.3) == 1.0
    assert math.isclose(upper_tail(7, 20, 0.3), 0.39199, abs_tol=1e-4)
