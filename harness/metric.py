"""The harness as a metric of the `evaluate` library: share of replies that pass, per rubric."""

from typing import Any

import datasets
import evaluate

from harness import judge as judging
from harness.gate import Share
from harness.golden import parse_case
from harness.settings import Settings
from rubrics.base import Case, Reply


class RubricMetric(evaluate.Metric):  # type: ignore[misc]
    """Judges predictions by the rubrics; references are the prompts, or "" where there is none.

    `compute` returns `passed`, the share of replies without an error; `passed_low`, its exact lower
    bound at 95 %; and one share a rubric. A rubric that raises counts as not passed.
    """

    def __init__(self, settings: Settings | None = None, **kwargs: Any) -> None:
        """Load the rubrics in force by the settings."""
        self._judge = judging.load(settings or Settings())
        super().__init__(**kwargs)

    def _info(self) -> evaluate.MetricInfo:
        return evaluate.MetricInfo(
            description=self.__doc__ or "",
            citation="",
            inputs_description="predictions: replies; references: prompts",
            features=datasets.Features(
                {"predictions": datasets.Value("string"), "references": datasets.Value("string")}
            ),
        )

    def _compute(self, predictions: list[str], references: list[str]) -> dict[str, float]:
        counts: dict[str, list[bool]] = {}
        whole = []
        for said, asked in zip(predictions, references, strict=True):
            case = parse_case({"id": "row", "prompt": asked}, "row") if asked.strip() else Case()
            verdicts = self._judge.verdicts(Reply(said), case)
            for v in verdicts:
                counts.setdefault(v.rubric, []).append(v.status == "passed")
            whole.append(bool(said.strip()) and all(v.status == "passed" for v in verdicts))
        share = Share(sum(whole), len(whole))
        shares = {name: sum(each) / len(each) for name, each in sorted(counts.items())}
        return {"passed": share.value, "passed_low": share.low, **shares}
