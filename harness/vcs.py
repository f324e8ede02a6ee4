"""What git knows: the commit a pull request starts from, and a file as it was there."""

import os
import subprocess
from pathlib import Path, PurePosixPath

from harness.errors import HarnessError, Unjudgeable


def base_branch(setting: str | None) -> str | None:
    """Return the branch that a change goes to: the setting, else what GitHub says, else None."""
    return setting or os.environ.get("GITHUB_BASE_REF") or None


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
    """Run git, speaking English.

    Raises:
        Unjudgeable: If it cannot be run, or takes too long.
    """
    try:
        return subprocess.run(  # noqa: S603
            ["git", *args],  # noqa: S607
            cwd=root,
            env={**os.environ, "LC_ALL": "C"},
            capture_output=True,
            encoding="utf-8",
            timeout=30,
            check=False,
        )
    except (OSError, ValueError, subprocess.SubprocessError) as exc:
        raise Unjudgeable(f"base branch: git cannot be asked for the lock: {exc}") from None
