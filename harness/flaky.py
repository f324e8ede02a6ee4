"""Cases that are asked several times: how often each passes, and which changed their mind."""

from collections.abc import Iterator
from dataclasses import dataclass

from harness import gate
from harness.gate import Share
from harness.record import Run
from harness.stats import pass_hat


@dataclass(frozen=True, slots=True)
class Mind:
    """One case: the share of its samples that passed. Errored samples did not."""

    case: str
    share: Share

    @property
    def changed(self) -> bool:
        """Whether some samples passed and some did not."""
        return 0 < self.share.k < self.share.n


@dataclass(frozen=True, slots=True)
class Reliability:
    """Cases asked several times, and pass^k: the share of which k samples would all pass.

    `pass_hat` holds it for k = 1 up to the fewest samples that one of them has.
    """

    minds: tuple[Mind, ...]
    pass_hat: tuple[float, ...]


def reliability(run: Run) -> Reliability:
    """Count the samples of each case that has several, and estimate pass^k without bias.

    Samples of one case are one cluster: each case gives one figure, and cases are averaged.
    """
    results = gate.results(run, str(run.header["split"]))
    minds = tuple(Mind(r.id, Share(r.passed, r.samples)) for r in results if r.samples > 1)
    most = min((m.share.n for m in minds), default=0)
    return Reliability(
        minds,
        tuple(
            sum(pass_hat(m.share.k, m.share.n, k) for m in minds) / len(minds)
            for k in range(1, most + 1)
        ),
    )


def lines(run: Run) -> Iterator[str]:
    """Yield what a person reads; nothing where each case was asked once, or not all were asked."""
    found = reliability(run)
    if not found.minds or run.header.get("stopped_early"):
        return
    hats = ", ".join(f"{k}: {p:.1%}" for k, p in enumerate(found.pass_hat, 1))
    yield (
        f"pass^k (k samples of a case all pass; C(c,k)/C(n,k), averaged over"
        f" {len(found.minds)} cases): {hats}"
    )
    changed = sorted((m for m in found.minds if m.changed), key=lambda m: m.share.value)
    yield f"cases that changed their mind: {len(changed)} of {len(found.minds)}"
    for m in changed:
        yield f"  {m.case}: {m.share.k} of {m.share.n} passed, at least {m.share.low:.0%}"
