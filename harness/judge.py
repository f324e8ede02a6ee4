"""Judge one reply by the rubrics in force. A rubric that raises is an error, never a pass."""

import math
import sys
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import partial
from types import MappingProxyType
from typing import Any, Literal

import rubrics as registry
from harness import sources
from harness.errors import HarnessError, nearest
from harness.golden import digest
from harness.models import standard
from harness.settings import Settings
from harness.timelimit import TimeLimit
from rubrics.base import Case, EngineMissing, Finding, Reply, Rubric, Severity

Status = Literal["passed", "failed", "errored"]
_SECONDS = 60  # for all checks of a reply: 1 MB takes grammar half of it


@dataclass(frozen=True, slots=True)
class Verdict:
    """One rubric's word on one reply; `failed` only where a finding has severity error."""

    case: str
    sample: int
    rubric: str
    version: int
    status: Status
    findings: tuple[Finding, ...] = ()
    figures: Mapping[str, float] = field(default_factory=lambda: MappingProxyType({}))
    error: str = ""


@dataclass(frozen=True, slots=True)
class Judge:
    """The rubrics in force with their settings, and the models that they may ask for."""

    rubrics: Mapping[str, Rubric]
    settings: Mapping[str, Mapping[str, Any]]
    models: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    selection: str = ""  # "1 of 17 rubrics selected", where these are not all
    _usual: dict[str, tuple[dict[str, Any], Severity]] = field(
        default_factory=dict, init=False, repr=False, compare=False
    )

    def verdicts(self, reply: Reply, case: Case) -> list[Verdict]:
        """Judge a reply by every rubric that is on and applies to the case, sorted by id."""
        found = []
        with TimeLimit(_SECONDS):
            for rubric in self.rubrics.values():
                settings, severity = self._effective(rubric, case)
                if severity == "off":
                    continue
                verdict = _verdict(rubric, severity, self._handed(rubric, settings), reply, case)
                if verdict:
                    found.append(verdict)
        return found

    def severity(self, name: str, case: Case) -> Severity:
        """Return how a rubric counts for a case: error, warning or off."""
        return self._effective(self.rubrics[name], case)[1] if name in self.rubrics else "off"

    def fingerprints(self, cases: Iterable[Case] = ()) -> dict[str, dict[str, Any]]:
        """Return per rubric: version, hash of its code, settings, severity and engine.

        Left out are rubrics that are off and that none of the cases switches on.
        """
        own = {name for case in cases for name in case.rubrics}
        return {
            r.id: {
                "version": r.version,
                "code": _code_hash(r),
                "settings": dict(sorted(self._effective(r, Case())[0].items())),
                "severity": self._effective(r, Case())[1],
                "engine": self._engine(r),
            }
            for r in self.rubrics.values()
            if self._effective(r, Case())[1] != "off" or r.id in own
        }

    def _engine(self, rubric: Rubric) -> str:
        if rubric.engine is None:
            return ""
        try:
            return rubric.engine(self._handed(rubric, self._effective(rubric, Case())[0]))
        except EngineMissing as exc:
            raise HarnessError(f"rubric {rubric.id!r}: {exc}") from None

    def _handed(self, rubric: Rubric, settings: Mapping[str, Any]) -> Mapping[str, Any]:
        """Add the models to the settings of a rubric that asks for some."""
        if not rubric.models:
            return settings
        return {**settings, "models": self.models}

    def check_case(self, case: Case) -> None:
        """Refuse rubric settings of a case that no rubric knows.

        Raises:
            HarnessError: If a rubric or one of its settings is unknown.
        """
        _check(f"{case.source}: case {case.id!r}, key 'rubrics'", case.rubrics, self.rubrics)

    def _effective(self, rubric: Rubric, case: Case) -> tuple[dict[str, Any], Severity]:
        """Return settings and severity; those of a case that sets nothing are made once."""
        if rubric.id in case.rubrics:
            return self._merged(rubric, case)
        if rubric.id not in self._usual:
            self._usual[rubric.id] = self._merged(rubric, case)
        settings, severity = self._usual[rubric.id]
        return dict(settings), severity  # a rule of one's own may write into them

    def _merged(self, rubric: Rubric, case: Case) -> tuple[dict[str, Any], Severity]:
        merged = dict(rubric.settings)
        for given in (self.settings.get(rubric.id), case.rubrics.get(rubric.id)):
            if given:
                merged.update(given)
        severity: Severity = merged.pop("severity", rubric.severity)
        return merged, severity


def load(settings: Settings, only: Sequence[str] | None = None) -> Judge:
    """Load the rubrics that the settings name; `only` keeps some of them.

    A rubric that is off by default is on where `only` names it.

    Raises:
        HarnessError: If a folder, a rubric or a setting is unknown or wrong.
    """
    try:
        rules = registry.load(settings.path(f) for f in settings.rubric_folders)
    except FileNotFoundError as exc:
        raise HarnessError(f"settings: no such rubric folder, got {exc}. Check it.") from None
    except ValueError as exc:
        raise HarnessError(f"{exc}.") from None
    _check("settings, key 'rubrics'", settings.rubrics, rules)
    _check("settings, key 'per_rubric'", {name: {} for name in settings.per_rubric}, rules)
    if only is not None:
        _check("option --rubrics", {name: {} for name in only}, rules)
    kept = rules if only is None else {k: _on(v) for k, v in rules.items() if k in set(only)}
    left_out = len(kept) < len(rules)
    selection = f"{len(kept)} of {len(rules)} rubrics selected" if left_out else ""
    return Judge(kept, settings.rubrics, standard(settings), selection)


def _on(rubric: Rubric) -> Rubric:
    return replace(rubric, severity="error") if rubric.severity == "off" else rubric


def _check(where: str, given: Mapping[str, Mapping[str, Any]], rules: Mapping[str, Rubric]) -> None:
    for name, values in given.items():
        if name not in rules:
            raise HarnessError(
                f"{where}: unknown rubric, got {name!r}. {nearest(name, list(rules))}"
            )
        if not isinstance(values, Mapping):
            raise HarnessError(f"{where}.{name}: not a table, got {values!r}. Write name = value.")
        known = {"severity": "error", **rules[name].settings}
        for key, value in values.items():
            if key not in known:
                raise HarnessError(
                    f"{where}.{name}: unknown setting, got {key!r}. {nearest(key, list(known))}"
                )
            if key == "severity" and value not in {"error", "warning", "off"}:
                raise HarnessError(
                    f"{where}.{name}: unknown severity, got {value!r}. Write error, warning or off."
                )
            default = known[key]
            if default is not None and not _same_type(value, default):
                raise HarnessError(
                    f"{where}.{name}.{key}: wrong type, got {value!r}."
                    f" Write a value like {default!r}."
                )


def _same_type(value: Any, default: Any) -> bool:
    if isinstance(default, bool) or isinstance(value, bool):
        return type(value) is type(default)
    if isinstance(default, int | float):
        return isinstance(value, int | float) and math.isfinite(value)
    if isinstance(default, list | tuple):
        return isinstance(value, list | tuple)
    return isinstance(value, type(default))


def _verdict(
    rubric: Rubric, severity: Severity, settings: Mapping[str, Any], reply: Reply, case: Case
) -> Verdict | None:
    """Return a rule's word on a reply; None where it has nothing to say of the case."""
    named = (case.id, reply.sample, rubric.id, rubric.version)
    try:
        if not _bool(rubric.applies(case)):
            return None
        found = tuple(
            Finding(f.message, f.span, f.key, _weaker(severity, f.severity), rubric.id)
            for f in _findings(rubric.check(reply, case, settings))
        )
        for finding in found:
            _check_span(finding, reply)
        figures = _figures(rubric.measure(reply, case, settings))
    except HarnessError:
        raise
    except EngineMissing as exc:
        raise HarnessError(f"rubric {rubric.id!r}: {exc}") from None
    except Exception as exc:  # noqa: BLE001  (a broken rule must not pass, nor hide the others)
        return Verdict(*named, "errored", error=f"{type(exc).__name__}: {exc}")
    failed = any(f.severity == "error" for f in found)
    return Verdict(*named, "failed" if failed else "passed", found, figures)


def _bool(value: Any) -> bool:
    """Take no other value for a yes or no: None is a function that forgot its return."""
    if not isinstance(value, bool):
        raise TypeError(f"applies returned {value!r}, not True or False")
    return value


def _findings(made: Any) -> tuple[Finding, ...]:
    if not isinstance(made, Iterable):
        raise TypeError(f"check returned {made!r}, no findings (none at all is [])")
    found = tuple(made)
    for one in found:
        if not (isinstance(one, Finding) and isinstance(one.message, str)):
            raise TypeError(f"check gave {one!r}, not a Finding with a message")
    return found


def _figures(made: Any) -> Mapping[str, float]:
    if not isinstance(made, Mapping):
        raise TypeError(f"measure returned {made!r}, no figures (none at all is {{}})")
    for name, value in made.items():
        if not (isinstance(value, int | float) and math.isfinite(value)):
            raise TypeError(f"measure gave {name} = {value!r}, not a finite number")
    return made


def _weaker(severity: Severity, own: Severity | None) -> Severity:
    """A finding that only warns stays a warning; a rubric set to warning never fails."""
    return "warning" if "warning" in {severity, own} else "error"


def _check_span(finding: Finding, reply: Reply) -> None:
    span = finding.span
    if span and not 0 <= span.start < span.end <= len(reply.text):
        raise ValueError(f"span {span} lies outside the reply")


def _code_hash(rubric: Rubric) -> str:
    """Hash the source of a rule with the helpers and data files that it shares."""
    found: dict[str, str] = {}
    for module in sorted({*map(_module, (rubric.check, rubric.applies)), *_own(rubric)}):
        found.update(sources.hashes(module))
    return digest(sorted(found.items()))


def _module(part: Any) -> str:
    """Return where a function, or a callable object such as a partial one, is written."""
    while isinstance(part, partial):
        part = part.func
    return str(part.__module__)


def _own(rubric: Rubric) -> Iterable[str]:
    """Return the module of a user's own rule: its functions may come from elsewhere."""
    for name, module in list(sys.modules.items()):
        made = getattr(module, "RUBRIC", None) if name.startswith(registry.OWN) else None
        if made is not None and made.id == rubric.id:
            yield name
