"""Delete each pattern of the rules in turn, and list those that no row of the tables misses.

    nice python bench/mutate_rubrics.py [--rule ID ...] [--words] [--sample N] [--quiet]

A pattern is a whole regular expression, an alternative of one, or an entry of a table (tuple, set,
dictionary). Bare words, thousands of them, are deleted with `--words` only. A deletion is noticed when some row of a
table of either author is judged right before and wrong after, or the other way round. `--rule`
looks at the rule's own file and the helpers that it alone uses; without it all files are looked
at but text.py, the view that every rule shares. `--sample N` takes N patterns of each file, evenly.
"""

import argparse
import ast
import os
import re
import resource
import signal
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path

import rubrics
from harness import explain, tables
from harness import judge as judging
from harness.settings import Settings
from harness.tables import TableRow

ROOT = Path(__file__).parent.parent
TABLES = ROOT / "tests" / "rubrics"
FOLDERS = ((TABLES, True), *((TABLES / name, False) for name in explain.OPENED))
SHARED = {"rubrics", "rubrics.base", "rubrics.text", "rubrics._lazy"}
SLOW = ("readability", "grammar")  # their engines come last: most deletions are noticed before
COMPILERS = re.compile(
    r"(?:re\.)?(?:compile|lazy)|re\.(?:search|match|fullmatch|finditer|findall|sub|split)"
)
NO_PATTERN = re.compile(r"MESSAGE|__all__|RUBRIC")
LIMIT_S = 60  # of one deletion: a pattern without its guard may never end
NOTICED, UNNOTICED, INVALID = 1, 0, 2
BARE = re.compile(r"[|'\"]*[\w' -]+\??[|'\"]*")  # 'word', "word|": no pattern of its own
HOLE = "\ue000"  # stands for a nested expression in a flattened string


@dataclass(frozen=True)
class Mutant:
    """One deletion: what is taken out of which line of a source, and its number there."""

    line: int
    what: str
    source: str
    nth: int

    def tree(self) -> ast.Module:
        """Return the source without it."""
        tree = ast.parse(self.source)
        _, _, apply = next(e for i, e in enumerate(_edits(tree)) if i == self.nth)
        apply()
        return ast.fix_missing_locations(tree)


def mutants(source: str, *, words: bool) -> Iterator[Mutant]:
    """Yield each deletion of a module; its tree is made when it is asked for."""
    for nth, (line, what, _) in enumerate(_edits(ast.parse(source))):
        if words or not BARE.fullmatch(what.strip()):
            yield Mutant(line, what, source, nth)


def _edits(tree: ast.Module):
    """Yield line, text and a function that makes the change, for each deletion."""
    for statement in tree.body:
        if isinstance(statement, (ast.Assign, ast.AnnAssign, ast.AugAssign)):
            if not NO_PATTERN.search(ast.unparse(statement).partition("=")[0]):
                yield from _in(statement)
        elif isinstance(statement, ast.FunctionDef):
            for node in ast.walk(statement):
                if isinstance(node, ast.Call) and _compiles(node) and node.args:
                    yield from _strings(node, "args", 0, pattern=True)


def _in(node: ast.AST):
    """Yield the edits below a node of a module-level assignment."""
    if isinstance(node, ast.Call) and ast.unparse(node.func) == "Rubric":
        return
    yield from _entries(node)
    for name, value in ast.iter_fields(node):
        for nth, child in enumerate(value if isinstance(value, list) else [value]):
            if not isinstance(child, ast.AST):
                continue
            place = nth if isinstance(value, list) else None
            if _is_text(child):
                yield from _strings(node, name, place, pattern=_compiles(node))
            else:
                yield from _in(child)


def _entries(node: ast.AST):
    """Yield the deletion of each entry of a display that holds texts."""
    if isinstance(node, (ast.Tuple, ast.List, ast.Set)) and len(node.elts) > 1:
        for nth, entry in enumerate(node.elts):
            if _has_text(entry):
                yield entry.lineno, ast.unparse(entry), lambda n=nth: node.elts.pop(n)
    if isinstance(node, ast.Dict) and len(node.keys) > 1:
        for nth, (key, value) in enumerate(zip(node.keys, node.values, strict=True)):
            if key is not None and (_has_text(key) or _has_text(value)):
                pop = lambda n=nth: (node.keys.pop(n), node.values.pop(n))  # noqa: E731
                yield key.lineno, ast.unparse(key), pop


def _compiles(node: ast.AST) -> bool:
    return isinstance(node, ast.Call) and bool(COMPILERS.fullmatch(ast.unparse(node.func)))


def _has_text(node: ast.AST) -> bool:
    return any(isinstance(n, ast.Constant) and isinstance(n.value, str) for n in ast.walk(node))


def _is_text(node: ast.AST) -> bool:
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Add) and (_is_text(node.left) or _is_text(node.right))
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _strings(owner: ast.AST, name: str, place: int | None, *, pattern: bool):
    """Yield the deletions within one string: alternatives, words of a list, or the whole."""
    field = getattr(owner, name)
    node = field if place is None else field[place]
    if not _is_text(node):
        return
    holes: list[ast.expr] = []
    flat = _flat(node, holes)
    words = isinstance(owner, ast.Attribute) and owner.attr == "split"
    cuts = list(_words(flat) if words else alternatives(flat))
    if pattern:
        cuts.append((0, len(flat), "(?!)"))

    def apply(cut: tuple[int, int, str]) -> None:
        start, end, instead = cut
        kept = holes[flat[:start].count(HOLE) :][flat[start:end].count(HOLE) :]
        left = holes[: flat[:start].count(HOLE)]
        made = _built(flat[:start] + instead + flat[end:], [*left, *kept])
        if place is None:
            setattr(owner, name, made)
        else:
            field[place] = made

    for cut in cuts:
        line = node.lineno + flat[: cut[0]].count("\n")
        yield line, flat[cut[0] : cut[1]].replace(HOLE, "{}"), lambda c=cut: apply(c)


def _flat(node: ast.expr, holes: list[ast.expr]) -> str:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return node.value
    if isinstance(node, ast.JoinedStr):
        return "".join(_flat(value, holes) for value in node.values)
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        return _flat(node.left, holes) + _flat(node.right, holes)
    holes.append(node)
    return HOLE


def _built(flat: str, holes: list[ast.expr]) -> ast.JoinedStr:
    values: list[ast.expr] = []
    rest = iter(holes)
    for piece in re.split(f"({HOLE})", flat):
        if piece == HOLE:
            hole = next(rest)
            made = hole if isinstance(hole, ast.FormattedValue) else ast.FormattedValue(hole, -1)
            values.append(made)
        elif piece:
            values.append(ast.Constant(piece))
    return ast.JoinedStr(values)


def _words(text: str) -> Iterator[tuple[int, int, str]]:
    for match in re.finditer(r"\S+", text):
        yield *match.span(), ""


def alternatives(pattern: str) -> Iterator[tuple[int, int, str]]:
    """Yield where each alternative stands, with one of its bars; groups within groups too."""
    stack: list[list[int]] = [[0]]
    nth = 0
    while nth < len(pattern):
        char = pattern[nth]
        if char == "\\":
            nth += 2
            continue
        if char == "[":
            nth = _set_end(pattern, nth)
            continue
        if char == "(":
            stack.append([nth + _opener(pattern, nth)])
        elif char == "|":
            stack[-1].append(nth + 1)
        elif char == ")" and len(stack) > 1:
            yield from _cuts(stack.pop(), nth)
        nth += 1
    while stack:
        yield from _cuts(stack.pop(), len(pattern))


def _cuts(starts: list[int], end: int) -> Iterator[tuple[int, int, str]]:
    if len(starts) < 2:
        return
    for nth, start in enumerate(starts):
        last = nth == len(starts) - 1
        yield (start - 1, end, "") if last else (start, starts[nth + 1], "")


def _opener(pattern: str, start: int) -> int:
    match = re.match(r"\((?:\?(?:P<\w+>|<[=!]|[:=!>]|[a-zA-Z-]+:))?", pattern[start:])
    return len(match[0]) if match else 1


def _set_end(pattern: str, start: int) -> int:
    nth = start + 2 if pattern[start + 1 : start + 2] != "^" else start + 3
    while nth < len(pattern) and pattern[nth] != "]":
        nth += 2 if pattern[nth] == "\\" else 1
    return nth + 1


class Bench:
    """The rules with the rows of both authors, and what each row says before any change."""

    def __init__(self, names: list[str]) -> None:
        self.rows = {name: list(rows_of(name)) for name in names}
        self.before = {name: self.rights(name) for name in names}
        self.imports = {m: _imports(m) for m in sys.modules if m.split(".")[0] == "rubrics"}

    def rights(self, name: str) -> list[bool]:
        """Say of each row of a rule whether the rule is right."""
        judge = judging.load(Settings(), [name])
        return [tables.judged(judge, row).right(exact=exact) for row, exact in self.rows[name]]

    def notices(self, name: str) -> bool:
        """Say whether some row of a rule is judged differently now."""
        judge = judging.load(Settings(), [name])
        for (row, exact), before in zip(self.rows[name], self.before[name], strict=True):
            try:
                after = tables.judged(judge, row).right(exact=exact)
            except AssertionError:
                return True
            if after != before:
                return True
        return False

    def users(self, module: str) -> list[str]:
        """Return the module and all that import it, each after what it imports."""
        found, grown = {module}, True
        while grown:
            more = {m for m, uses in self.imports.items() if uses & found} - found
            found, grown = found | more, bool(more)
        found -= {"rubrics", "rubrics.base"} - {module}
        ordered: list[str] = []
        while len(ordered) < len(found):
            ordered += sorted(
                m
                for m in found - set(ordered)
                if not self.imports[m] & (found - set(ordered) - {m})
            )
        return ordered

    def judged_by(self, module: str) -> list[str]:
        """Return the rules that use a module, those with a slow engine last."""
        names = [m.removeprefix("rubrics.") for m in self.users(module)]
        return sorted((n for n in names if n in self.rows), key=lambda n: (n in SLOW, n))

    def outcome(self, module: str, mutant: Mutant) -> int:
        """Judge all rows without the pattern, in a process of its own."""
        child = os.fork()
        if child:
            return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
        signal.signal(signal.SIGALRM, signal.SIG_DFL)
        signal.alarm(LIMIT_S)  # its exit code is then below zero: noticed, since it hangs
        code = INVALID
        try:
            exec(compile(mutant.tree(), module, "exec"), vars(sys.modules[module]))
            for user in self.users(module)[1:]:
                path = sys.modules[user].__file__
                exec(compile(Path(path).read_text("utf-8"), path, "exec"), vars(sys.modules[user]))
            rubrics.builtin.cache_clear()
            rubrics.load()
            code = NOTICED if any(map(self.notices, self.judged_by(module))) else UNNOTICED
        finally:
            os._exit(code)


def rows_of(name: str) -> Iterator[tuple[TableRow, bool]]:
    for folder, exact in FOLDERS:
        path = folder / f"{name}.toml"
        if path.is_file():
            table = tables.read(path)
            yield from ((row, exact or table.exact) for row in table.rows)


def _imports(module: str) -> set[str]:
    tree = ast.parse(Path(sys.modules[module].__file__).read_text("utf-8"))
    found = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "rubrics":
            found |= {node.module, *(f"{node.module}.{alias.name}" for alias in node.names)}
    return {m for m in found if m in sys.modules} - {"rubrics"}


def chosen(bench: Bench, only: list[str] | None) -> list[str]:
    """Return the modules to take apart: with `only`, those that no other rule uses."""
    files = sorted(m for m in bench.imports if m not in SHARED)
    if not only:
        return files
    return [m for m in files if (owners := bench.judged_by(m)) and set(owners) <= set(only)]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--rule", action="append", help="only this rule's files; may be repeated")
    parser.add_argument("--words", action="store_true", help="each bare word too")
    parser.add_argument("--sample", type=int, help="so many patterns of each file")
    parser.add_argument("--quiet", action="store_true", help="the shares, without the list")
    options = parser.parse_args()
    re._MAXCACHE = 100_000  # noqa: SLF001  a deletion then compiles one pattern anew, not all of them
    names = list(rubrics.load())
    for wrong in set(options.rule or ()) - set(names):
        sys.exit(f"option --rule: unknown rubric, got {wrong!r}. Known: {', '.join(names)}.")
    bench = Bench(names)
    total = noticed = 0
    start = time.monotonic()
    for module in chosen(bench, options.rule):
        path = Path(import_module(module).__file__)
        every = list(mutants(path.read_text("utf-8"), words=options.words))
        step = max(1, len(every) // options.sample) if options.sample else 1
        counts = {NOTICED: 0, UNNOTICED: 0, INVALID: 0}
        for mutant in every[::step]:
            code = bench.outcome(module, mutant)
            counts[code if code in counts else NOTICED] += 1
            if code == UNNOTICED and not options.quiet:
                print(
                    f"rubrics/{path.name}:{mutant.line}: {mutant.what.strip()[:90]!r}", flush=True
                )
        of = counts[NOTICED] + counts[UNNOTICED]
        total, noticed = total + of, noticed + counts[NOTICED]
        if of:
            share = counts[NOTICED] / of
            print(f"{path.name}: {counts[NOTICED]} of {of} noticed ({share:.1%})", flush=True)
    took = time.monotonic() - start
    share = f" ({noticed / total:.1%})" if total else ""
    print(f"all: {noticed} of {total} deletions noticed{share}, {took:.0f} s")


if __name__ == "__main__":
    main()
