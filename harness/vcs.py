"""What git knows: the commit a pull request starts from, and a file as it was there."""

import os
import subprocess
from pathlib import Path

from harness.errors import HarnessError, Unjudgeable


def base_branch(setting: str | None) -> str | None:
    """Return the branch that a change goes to: the setting, else what GitHub says, else None."""
    return setting or os.environ.get("GITHUB_BASE_REF") or None


def merge_base(root: Path, branch: str) -> str | None:
    """Return the commit where this branch left another; None outside git.

    Raises:
        HarnessError: If git knows no such branch.
        Unjudgeable: If the history is too short to tell.
    """
    if _git(root, "rev-parse", "--git-dir") is None:
        return None
    names = [f"origin/{branch}", branch]
    found = [n for n in names if _git(root, "rev-parse", "--verify", "-q", f"{n}^{{commit}}")]
    if not found:
        raise HarnessError(
            f"base branch: git knows no {' or '.join(names)}. Fetch it (in GitHub Actions:"
            " actions/checkout with fetch-depth: 0), or name another."
        )
    commit = _git(root, "merge-base", "HEAD", found[0])
    if not commit:
        raise Unjudgeable(
            f"{found[0]}: git finds no merge base, so the lock cannot be read from it. Fetch more"
            " history (in GitHub Actions: actions/checkout with fetch-depth: 0)"
        )
    return commit.strip()


def file_at(root: Path, commit: str, path: Path) -> str | None:
    """Return a file's text at a commit, or None where it was not there."""
    name = os.path.relpath(path, root).replace(os.sep, "/")
    listed = _git(root, "ls-tree", "--name-only", commit, "--", name)
    if not listed:
        return None
    text = _git(root, "show", f"{commit}:./{name}")
    if text is None:
        raise Unjudgeable(f"{name}: git cannot show it at {commit[:12]}")
    return text


def _git(root: Path, *args: str) -> str | None:
    """Run git and return what it prints, or None where it fails."""
    try:
        done = subprocess.run(  # noqa: S603
            ["git", *args],  # noqa: S607
            cwd=root,
            capture_output=True,
            encoding="utf-8",
            timeout=30,
            check=False,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout if done.returncode == 0 else None
