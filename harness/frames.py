"""A run in a notebook: a frame of its replies, and a card that shows what was decided."""

from typing import TYPE_CHECKING

from harness.gate import Share, results, rubric_shares, sample_state
from harness.record import Run

if TYPE_CHECKING:
    import pandas


def to_pandas(run: Run) -> "pandas.DataFrame":
    """Return one row a reply; see `Run.to_pandas`."""
    import pandas

    rows = []
    for case in run.cases.values():
        for sample in range(case.samples):
            reply = run.replies.get((case.id, sample))
            verdicts = run.verdicts.get((case.id, sample), ())
            rows.append(
                {
                    "case": case.id,
                    "sample": sample,
                    "split": case.split,
                    "tags": list(case.tags),
                    "prompt": case.prompt,
                    "reply": reply.text if reply else None,
                    "ending": reply.ending if reply else "error",
                    "status": sample_state(run, (case.id, sample))[0],
                    "faults": [v.rubric for v in verdicts if v.status == "failed"],
                    **{v.rubric: v.status for v in verdicts},
                }
            )
    return pandas.DataFrame(rows)


def card(run: Run) -> str:
    """Return a small HTML table: the decision, and the share of each rubric."""
    from harness.report import environment

    split = str(run.header["split"])
    cases = results(run, split)
    made: str = (
        environment()
        .get_template("card.html.j2")
        .render(
            decision=run.decision or {},
            share=Share(sum(c.status == "passed" for c in cases), len(cases)),
            shares=rubric_shares(run, split),
            head=run.header,
        )
    )
    return made
