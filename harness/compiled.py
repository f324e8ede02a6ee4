"""Compiled templates, kept from run to run: to compile a page takes as long as to judge a gate.

As Python does with its modules. Jinja's own store on disk reads pickles; this one reads code alone.
"""

import hashlib
import marshal
import os
import sys
from contextlib import suppress
from pathlib import Path
from types import CodeType

import jinja2
from jinja2.bccache import Bucket

from harness.settings import cache_folder


class Compiled(jinja2.BytecodeCache):
    """Keep the code of each template under its source, and what compiled it."""

    def load_bytecode(self, bucket: Bucket) -> None:
        """Hand out the code that is kept; what cannot be read is compiled anew."""
        try:
            code = marshal.loads(_path(bucket).read_bytes())  # noqa: S302  (as in a .pyc)
        except (OSError, EOFError, ValueError, TypeError):
            code = None
        bucket.code = code if isinstance(code, CodeType) else None

    def dump_bytecode(self, bucket: Bucket) -> None:
        """Keep the code, where the folder can be written."""
        path = _path(bucket)
        part = path.with_name(f"{path.name}.{os.getpid()}")
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            part.write_bytes(marshal.dumps(bucket.code))
            part.replace(path)
        except OSError:
            with suppress(OSError):
                part.unlink()


def _path(bucket: Bucket) -> Path:
    environment = bucket.environment
    made = (bucket.key, bucket.checksum, jinja2.__version__, sys.version,
            environment.trim_blocks, environment.lstrip_blocks, environment.autoescape)  # fmt: skip
    digest = hashlib.sha256(repr(made).encode()).hexdigest()
    return cache_folder() / "templates" / f"{digest[:32]}.code"
