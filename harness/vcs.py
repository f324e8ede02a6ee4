"""What git knows: the commit a pull request starts from, and a file as it was there."""

import os
import subprocess
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from harness.errors import HarnessError, Unjudgeable

# What a hook of git sets to name its own repository: by it, ours would be another one.
_OF_A_HOOK = frozenset(
    "GIT_DIR GIT_WORK_TREE GIT_INDEX_FILE GIT_PREFIX GIT_COMMON_DIR GIT_NAMESPACE"
    " GIT_OBJECT_DIRECTORY GIT_ALTERNATE_OBJECT_DIRECTORIES GIT_SHALLOW_FILE GIT_GRAFT_FILE"
    " GIT_REPLACE_REF_BASE GIT_LITERAL_PATHSPECS GIT_GLOB_PATHSPECS GIT_NOGLOB_PATHSPECS"
    " GIT_ICASE_PATHSPECS".split()
)

# Where CI says what a change goes to: a branch, or (GitLab, which fetches none) a commit of it.
_CI = ("GITHUB_BASE_REF", "CI_MERGE_REQUEST_DIFF_BASE_SHA")
_JSON = ":(top)*.json"
_GREP = ("-z", "-l", "-F", "--all-match", "--full-name", "--no-color", "--no-recurse-submodules")


def environment() -> dict[str, str]:
    """Return the environment of our calls of git: English, and the repository is the folder's."""
    return {k: v for k, v in os.environ.items() if k not in _OF_A_HOOK} | {"LC_ALL": "C"}


def base_branch(setting: str | None) -> str | None:
    """Return the branch that a change goes to: the setting, else what CI says, else None.

    Raises:
        HarnessError: If the setting is empty, as a variable is that CI did not set.
    """
    if setting is not None and not setting.strip():
        raise HarnessError(
            f"base branch: is empty, got {setting!r}. Name the branch that this change goes to, or"
            " leave --base-branch (--golden-base-branch, setting base_branch) out."
        )
    return setting or next(filter(None, map(os.environ.get, _CI)), None)


def merge_base(root: Path, branch: str) -> str:
    """Return the commit where this branch left another.

    Raises:
        HarnessError: If git knows no such branch.
        Unjudgeable: If git fails, or the history is too short to tell.
    """
    done = _git(root, "rev-parse", "--git-dir")
    if done.returncode:
        raise Unjudgeable(
            f"base branch {branch}: git cannot tell the merge base, so no lock can be read from it:"
            f" {_words(done)}"
        )
    names = [f"origin/{branch}", branch]
    found = [
        n for n in names if _git(root, "rev-parse", "-q", "--verify", f"{n}^{{commit}}").stdout
    ]
    if not found:
        raise HarnessError(
            f"base branch: git knows no {' or '.join(names)}. Fetch it (in GitHub Actions:"
            " actions/checkout with fetch-depth: 0), or name another."
        )
    commit = _git(root, "merge-base", "HEAD", found[0]).stdout.strip()
    if not commit:
        raise Unjudgeable(
            f"{found[0]}: git finds no merge base, so the lock cannot be read from it. Fetch more"
            " history (in GitHub Actions: actions/checkout with fetch-depth: 0)"
        )
    return commit


def head(root: Path) -> str:
    """Return the commit that the folder is at; '' outside git, without it, or before the first."""
    try:
        return _git(root, "rev-parse", "-q", "--verify", "HEAD^{commit}").stdout.strip()
    except Unjudgeable:
        return ""


def file_at(root: Path, commit: str, path: Path) -> str | None:
    """Return a file's text at a commit, or None where it was not there; submodules are followed.

    Raises:
        Unjudgeable: If git fails.
    """
    name = os.path.relpath(path, root).replace(os.sep, "/")
    listed = _git(root, "ls-tree", "--name-only", commit, "--", name)
    if "outside repository" in listed.stderr:
        return None
    if not (listed.returncode or listed.stdout):
        return _in_submodule(root, commit, path, name)
    shown = _git(root, "show", f"{commit}:./{name}")
    for done in (listed, shown):
        if done.returncode:
            raise Unjudgeable(f"{name}: git cannot show it at {commit[:12]}: {_words(done)}")
    return shown.stdout


def gone(root: Path, commit: str, texts: Iterable[str]) -> dict[str, str]:
    """Return the .json files of a commit that hold all texts and are nowhere now, by their path.

    Paths are those of the repository; the text of a file is its value.

    Raises:
        Unjudgeable: If git fails.
    """
    top = _git(root, "rev-parse", "--show-toplevel")
    wanted = [part for text in texts for part in ("-e", text)]
    found = _git(root, "grep", *_GREP, *wanted, commit, "--", _JSON)
    for done in (top, found):
        if done.returncode > 1 or done.stderr.strip():  # 1: no file holds it
            raise Unjudgeable(f"git cannot look for baselines at {commit[:12]}: {_words(done)}")
    paths = [name.partition(":")[2] for name in found.stdout.split("\0") if name]
    folder = Path(top.stdout.rstrip("\n"))
    return {
        path: _git(folder, "show", f"{commit}:{path}").stdout
        for path in paths
        if not (folder / path).exists()
    }


def _in_submodule(root: Path, commit: str, path: Path, name: str) -> str | None:
    """Return a file's text as the submodule above it had it, or None where none is above."""
    for above in PurePosixPath(name).parents:
        if above.name in {"", ".."}:
            break
        line = _git(root, "ls-tree", commit, "--", str(above)).stdout
        if line.startswith("160000 "):
            return file_at(root / above, line.split()[2], path)
    return None


def _words(done: subprocess.CompletedProcess[str]) -> str:
    lines = done.stderr.strip().splitlines()
    return lines[0].removeprefix("fatal: ") if lines else f"exit code {done.returncode}"


def _git(root: Path, *args: str) -> subprocess.CompletedProcess[str]:
    """Run git in a folder.

    Raises:
        Unjudgeable: If it cannot be run, or takes too long.
    """
    try:
        return subprocess.run(  # noqa: S603
            ["git", *args],  # noqa: S607
            cwd=root,
            env=environment(),
            capture_output=True,
            encoding="utf-8",
            timeout=30,
            check=False,
        )
    except (OSError, ValueError, subprocess.SubprocessError) as exc:
        raise Unjudgeable(f"base branch: git cannot be asked for the lock: {exc}") from None
