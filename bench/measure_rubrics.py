"""Measure each rule on the tables of all authors; print, and keep what the docs and CLI show.

    python bench/measure_rubrics.py [--rule ID ...] [--freeze] [--check]

Writes rubrics/evidence.json (figures and examples, shipped in the package) and docs/rubrics.md.
What was written there by hand or once is kept: `blind_first` to `blind4_first` (the rows
of the second to the fifth author at their first opening, before any change; `--freeze`
takes today's figures where there are none yet) and `read` (findings read on real replies). `--check` writes nothing and fails where it would.
"""

import argparse
import json
import sys
from pathlib import Path

import docs_rubrics

import rubrics
from harness import explain, measure, tables
from harness import judge as judging
from harness.outputs import write
from harness.settings import Settings

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "tests" / "rubrics"
TABLES = {"first": FOLDER, **{name: FOLDER / name for name in explain.OPENED}}
KEPT = (*(f"{name}_first" for name in explain.OPENED), "read")


def of_rule(name: str, version: int, before: dict) -> dict:
    """Measure one rule on every table that it has."""
    judge = judging.load(Settings(), [name])
    found = {key: before[key] for key in KEPT if key in before}
    found["version"] = version
    for author, folder in TABLES.items():
        path = folder / f"{name}.toml"
        if not path.is_file():
            continue
        table = tables.read(path)
        outcomes = [tables.judged(judge, row) for row in table.rows]
        found[author] = measure.figures(outcomes)
        if author == "first":
            found["examples"] = explain.examples(table, outcomes)
    return found


def text_of(evidence: dict) -> str:
    return (
        json.dumps(evidence, ensure_ascii=False, allow_nan=False, indent=1, sort_keys=True) + "\n"
    )


def printed(evidence: dict) -> None:
    head = ("rule", "set", "rows", "fail", "P", "R", "F1", "exact", "met", "stray", "keys", "known")
    print(("{:12}{:12}" + "{:>7}" * 10).format(*head))
    for name, known in evidence.items():
        for author in explain.SETS:
            for label, row in lines(known.get(author), author):
                print(("{:12}{:12}" + "{:>7}" * 10).format(name, label, *row))


def lines(found: dict | None, author: str):
    """Yield the columns of one set; for parts, a line a part."""
    if not found:
        return
    keys = (
        "rows",
        "failures",
        "precision",
        "recall",
        "f1",
        "exact",
        "met",
        "stray",
        "keys",
        "known",
    )
    if "failures" in found:
        yield author, [cell(found.get(key)) for key in keys]
    for part, rates in found.get("parts", {}).items():
        some = {"rows": found["rows"], "failures": rates["present"], **rates}
        yield part[:11], [cell(some.get(key)) for key in keys]


def cell(value: float | None) -> str:
    return "" if value is None else str(value) if isinstance(value, int) else f"{value:.3f}"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rule", action="append", help="only this rule; may be repeated")
    parser.add_argument("--freeze", action="store_true", help="keep today's blind figures as first")
    parser.add_argument("--check", action="store_true", help="write nothing, fail where stale")
    options = parser.parse_args()
    before = json.loads(explain.FILE.read_text("utf-8")) if explain.FILE.is_file() else {}
    rules = rubrics.load()
    evidence = {
        name: before[name]
        if options.rule and name not in options.rule and name in before
        else of_rule(name, rule.version, before.get(name, {}))
        for name, rule in rules.items()
    }
    if options.freeze:
        for name in options.rule or evidence:
            for opened in set(explain.OPENED) & evidence[name].keys():
                first = {k: v for k, v in evidence[name][opened].items() if k != "misses"}
                evidence[name].setdefault(f"{opened}_first", first)
    printed({name: evidence[name] for name in options.rule or evidence})
    made = {explain.FILE: text_of(evidence), docs_rubrics.PAGE: docs_rubrics.page(rules, evidence)}
    stale = [p for p, text in made.items() if not p.is_file() or p.read_text("utf-8") != text]
    if options.check:
        sys.exit(f"stale: {', '.join(map(str, stale))}: run `make docs`" if stale else 0)
    for path in stale:
        write(path, made[path])
        print(f"written: {path.relative_to(ROOT)}", file=sys.stderr)


if __name__ == "__main__":
    main()
