"""The pytest plugin: `pytest golden/` is the gate; nothing heavy loads before a golden file."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest

_SUFFIXES = {".yaml", ".yml", ".jsonl", ".csv"}  # as in harness.golden, which is heavy to import
_SETTINGS = pytest.StashKey[Any]()
FILES = pytest.StashKey[dict[Path, Path | None]]()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add the options, all of which begin with --golden-."""
    group = parser.getgroup("golden", "golden prompts: a gate for a chat model")
    group.addoption(
        "--golden-provider", metavar="SPEC", help="who answers: current, embedded, hf:, replay:"
    )
    group.addoption("--golden-samples", type=int, metavar="N", help="replies a case")
    group.addoption("--golden-temperature", type=float, metavar="T", help="0 is greedy")
    group.addoption("--golden-seed", type=int, metavar="N", help="seed of the first sample")
    group.addoption("--golden-pass-rate", type=float, metavar="SHARE", help="share of cases needed")
    group.addoption("--golden-rubrics", metavar="ID,ID", help="judge by these rubrics alone")
    group.addoption("--golden-baseline", metavar="FILE", help="the accepted run, a .json file")
    group.addoption(
        "--golden-base-branch", metavar="NAME", help="its merge base holds the lock of the baseline"
    )
    group.addoption("--golden-no-cache", action="store_true", help="ask anew, keep nothing")


@contextmanager
def _as_they_are() -> Iterator[None]:
    """Import without pytest's rewriting of `assert`, which takes every module of a plugin.

    It parses and compiles anew what pip compiled already: half a second on a fresh machine.
    """
    hooks = [h for h in sys.meta_path if type(h).__name__ == "AssertionRewritingHook"]
    sys.meta_path[:] = [h for h in sys.meta_path if h not in hooks]
    try:
        yield
    finally:
        sys.meta_path[:0] = hooks


def _settings(config: pytest.Config) -> Any:
    if _SETTINGS not in config.stash:
        with _as_they_are():
            from harness import settings
            from harness.errors import HarnessError

        option = config.option
        try:
            config.stash[_SETTINGS] = settings.load(
                config.rootpath,
                provider=option.golden_provider,
                samples=option.golden_samples,
                temperature=option.golden_temperature,
                seed=option.golden_seed,
                pass_rate=option.golden_pass_rate,
                baseline=option.golden_baseline,
                base_branch=option.golden_base_branch,
            )
        except HarnessError as exc:
            raise pytest.UsageError(str(exc)) from None
    return config.stash[_SETTINGS]


def _folders(config: pytest.Config) -> list[Path]:
    settings = _settings(config)
    return [settings.path(name) for name in settings.golden]


def _golden_files(config: pytest.Config) -> dict[Path, Path | None]:
    """Return the files that the gate reads, each with the path by which it was collected."""
    if FILES not in config.stash:
        with _as_they_are():
            from harness.errors import HarnessError
            from harness.files import golden_files

        try:
            config.stash[FILES] = dict.fromkeys(golden_files(_folders(config)))
        except HarnessError as exc:
            raise pytest.Collector.CollectError(str(exc)) from None
    return config.stash[FILES]


@pytest.hookimpl(wrapper=True)
def pytest_ignore_collect(collection_path: Path, config: pytest.Config) -> Any:
    """Pass over no folder of golden files, whatever its name, but links that lead upwards.

    The folders right below the root are left to pytest: asking the settings of every `.git` and
    `venv` would cost each session. What it leaves out of a gate there, `prepare` finds.
    """
    ignored = yield
    linked = collection_path.is_symlink()
    if not (ignored or linked) or not collection_path.is_dir():
        return ignored
    if linked and any(p.samefile(collection_path) for p in collection_path.parents):
        return True
    chosen = config.option.ignore or config.option.ignore_glob
    if not ignored or chosen or collection_path.parent == config.rootpath:
        return ignored
    here = collection_path.resolve()
    return None if any(here in f.parents for f in _golden_files(config)) else ignored


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    """Collect each golden file below the folders that the settings name, links followed."""
    if file_path.suffix.lower() not in _SUFFIXES or file_path.name.startswith((".", "_")):
        return None
    if file_path.resolve() not in _golden_files(parent.config):
        return None
    with _as_they_are():
        from harness.pytest_golden import GoldenFile

    return GoldenFile.from_parent(parent, path=file_path)


@pytest.hookimpl(tryfirst=True)
def pytest_cmdline_main(config: pytest.Config) -> None:
    """Refuse -n where golden cases would run: each worker would ask the model again."""
    option = config.option
    several = getattr(option, "numprocesses", None) or getattr(option, "tx", None)
    if not several or hasattr(config, "workerinput"):
        return
    named = [(config.invocation_params.dir / a.split("::")[0]).resolve() for a in config.args]
    for folder in _folders(config):
        if any(p == folder or p in folder.parents or folder in p.parents for p in named):
            raise pytest.UsageError(
                f"{'-n' if option.numprocesses else '--tx'} {several}: golden cases are asked once,"
                f" in one process. Run `pytest {folder.name}/` without it."
            )


@pytest.hookimpl(wrapper=True)
def pytest_runtestloop(session: pytest.Session) -> Any:
    """Ask and judge all golden cases before the first item is reported."""
    option = session.config.option
    broken = session.testsfailed and not option.continue_on_collection_errors
    golden = any(type(item).__name__ == "GoldenItem" for item in session.items)
    if not golden and not broken:
        _check_named(session)
    if golden and not broken and not option.collectonly:
        from harness.pytest_golden import prepare

        with _as_they_are():
            left = sorted(f for f, met in _golden_files(session.config).items() if met is None)
            prepare(session, _settings(session.config), left)
    return (yield)


def _check_named(session: pytest.Session) -> None:
    """Refuse a folder of golden files that was named, and of which pytest read none.

    The project's settings may lie elsewhere than pytest looks for them, or name another folder.
    Beside other tests that would be a session that passes without a gate.
    """
    config, option = session.config, session.config.option
    names = ("ignore", "ignore_glob", "keyword", "markexpr", "deselect", "lf", "numprocesses", "tx")
    chosen = any(getattr(option, name, None) for name in names)
    if chosen or any(config.stash.get(FILES, {}).values()):
        return
    for arg in config.args if config.args_source is config.ArgsSource.ARGS else ():
        named = (config.invocation_params.dir / arg.split("::")[0]).resolve()
        if any(named in item.path.parents for item in session.items) or not _has_golden(named):
            continue
        with _as_they_are():
            from harness import settings

            of_named = settings.load(named)
        golden = ", ".join(_settings(config).golden)
        raise pytest.UsageError(
            f"{arg}: golden files of {of_named.root}, and pytest read none of them: it took"
            f" golden = {golden} of {config.rootpath}. Run it with --rootdir={of_named.root}, or"
            " mend `golden` in the settings."
        )


def _has_golden(folder: Path) -> bool:
    """Say whether a folder holds golden files by name, in a project that has settings."""
    if not folder.is_dir() or not any(p.suffix.lower() in _SUFFIXES for p in folder.iterdir()):
        return False
    tables = [(p / "pyproject.toml", b"[tool.harness") for p in (folder, *folder.parents)]
    return any(
        (path.parent / "harness.toml").is_file() or (path.is_file() and mark in path.read_bytes())
        for path, mark in tables
    )


@pytest.hookimpl(wrapper=True, tryfirst=True)
def pytest_sessionfinish(session: pytest.Session, exitstatus: int) -> Any:
    """Give the gate's exit code where one was decided, and close with its sentence."""
    gate = _gate(session.config)
    if gate is not None:
        session.exitstatus = gate.exit_code(int(exitstatus))
    result = yield
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if gate is not None and reporter:
        for line in gate.closing():
            reporter.write_line(line)
    return result


def _gate(config: pytest.Config) -> Any:
    """Return the gate of this session, or None where no golden case ran."""
    module = sys.modules.get("harness.pytest_golden")
    return config.stash.get(module.GATE, None) if module else None
