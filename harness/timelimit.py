"""A time limit on a piece of work: an expression that never ends must not hang a gate."""

import signal
import threading
from types import FrameType, TracebackType
from typing import Self

_AGAIN = 1.0  # seconds: rings again, should the work swallow the first


class TimeLimit:
    """A context whose body is cut short by TimeoutError after some seconds of work.

    Counted is the processor's time of this process: what waits for a busy machine is not late. It
    uses an alarm of the system, which reaches into a regular expression at work too. Where there
    is none (Windows), in a thread beside the main one, or where somebody else has set it, there
    is no limit.
    """

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._set = False

    def __enter__(self) -> Self:
        """Set the alarm."""
        self._set = _free()
        if self._set:
            self._before = signal.signal(signal.SIGVTALRM, self._ring)
            signal.setitimer(signal.ITIMER_VIRTUAL, self._seconds, _AGAIN)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, exc: BaseException | None, at: TracebackType | None
    ) -> None:
        """Take it off."""
        if self._set:
            signal.setitimer(signal.ITIMER_VIRTUAL, 0)
            signal.signal(signal.SIGVTALRM, self._before)

    def _ring(self, _number: int, _frame: FrameType | None) -> None:
        raise TimeoutError(f"not done after {self._seconds:g} s of work")


def _free() -> bool:
    return (
        hasattr(signal, "setitimer")
        and threading.current_thread() is threading.main_thread()
        and signal.getitimer(signal.ITIMER_VIRTUAL)[0] == 0
    )
