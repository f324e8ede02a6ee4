"""With which words the match of an expression can begin: what decides if it need be tried at all.

A reply has few of the words that a pattern may begin with, and a look-up in a set is ten times
faster than a failing match, and a hundred times faster than compiling the pattern. Read is the
small language of the phrase tables. What is not understood makes the answer None: any word.
"""

import re
from functools import lru_cache

_LETTERS = frozenset("abcdefghijklmnopqrstuvwxyz'")
_SIGNS = frozenset(' ,.!?:;-–—…"“”/()[]{}*_#&%+=<>|`~@$^\n\t')  # no part of a word
_ESCAPED_SIGNS = frozenset("snt" + "".join(c for c in _SIGNS if c.isascii()))
_RUN = re.compile(r"[a-z]+(?![a-z?*+{])")  # letters that all stand once
_LONGEST = 25  # letters of a word
_MOST = 400  # words; a filter of more of them keeps little out


class _Any(Exception):  # noqa: N818
    """A match may begin with any word."""


@lru_cache(maxsize=4096)
def heads(pattern: str) -> frozenset[str] | None:
    """Return the small-letter words of which the first in any match is one; None for any.

    A match begins at the edge of a word. What a look-ahead or a look-behind forbids is not
    read, so that there may be words too many, but none too few.
    """
    try:
        walk = _Walk(pattern)
        left = walk.choice({""})
    except (_Any, IndexError, ValueError):  # any word, or no pattern of that language
        return None
    if left or walk.at < len(pattern) or len(walk.closed) > _MOST:
        return None  # a match may end before a word does
    return frozenset(walk.closed)


def _bounded(begun: set[str]) -> set[str]:
    if len(begun) > _MOST or any(len(w) > _LONGEST or w.count("'") > 1 for w in begun):
        raise _Any
    return begun


class _Walk:
    """A walk through a pattern with all beginnings of a first word that lead to where it is."""

    def __init__(self, pattern: str) -> None:
        self.pattern = pattern
        self.at = 0
        self.closed: set[str] = set()

    def choice(self, begun: set[str]) -> set[str]:
        """Read alternatives up to a closing bracket; return the words that are still open."""
        found: set[str] = set()
        while True:
            found |= self._sequence(begun)
            if self.pattern[self.at : self.at + 1] != "|":
                return found
            self.at += 1

    def _sequence(self, begun: set[str]) -> set[str]:
        while self.at < len(self.pattern) and self.pattern[self.at] not in "|)":
            if not begun:
                self._skip()
                break
            if run := _RUN.match(self.pattern, self.at):
                self.at = run.end()
                begun = _bounded({word + run[0] for word in begun})
            else:
                begun = self._piece(begun)
        return begun

    def _skip(self) -> None:
        """Go to the end of the alternative: its first word is known."""
        while self.pattern[self.at : self.at + 1] not in ("", "|", ")"):
            if self.pattern[self.at] == "(":
                self._skip_group()
            elif self.pattern[self.at] == "[":
                self._set()
            else:
                self.at += 1 + (self.pattern[self.at] == "\\")

    def _skip_group(self) -> None:
        while self.pattern[self.at] != ")":
            self.at += 1
            self._skip()
        self.at += 1

    def _piece(self, begun: set[str]) -> set[str]:
        """Read one atom with what says how often it stands."""
        start = self.at
        after = self._atom(begun)
        end, least, most = self._times()
        if most == 1:
            return after | begun if not least else after
        found = set(begun) if not least else set()
        while after - found:  # once more, until no other word begins
            found |= after
            self.at = start
            after = self._atom(after)
        self.at = end
        return found | after

    def _times(self) -> tuple[int, int, int]:
        rest, least, most = self.pattern[self.at : self.at + 8], 1, 1
        if rest[:1] in ("?", "*", "+"):
            least, most = int(rest[0] == "+"), 1 + (rest[0] != "?")
            self.at += 1
        elif rest[:1] == "{":
            close = self.pattern.index("}", self.at)
            low, comma, high = self.pattern[self.at + 1 : close].partition(",")
            least, most = int(low or 0), 1 if "1" in (high, low + comma) else 2
            self.at = close + 1
        else:
            return self.at, least, most
        self.at += self.pattern[self.at : self.at + 1] in ("?", "+")  # lazy, possessive
        return self.at, least, most

    def _atom(self, begun: set[str]) -> set[str]:
        char = self.pattern[self.at]
        if char == "(":
            return self._group(begun)
        if char == "[":
            return self._one_of(begun, self._set())
        self.at += 1
        if char == "\\":
            return self._escape(begun)
        if char in "^." or (char == "$" and "" in begun):
            raise _Any
        if char == "$":
            return self._close(begun)
        return self._one_of(begun, {char})

    def _escape(self, begun: set[str]) -> set[str]:
        char = self.pattern[self.at]
        self.at += 1
        if char == "b":
            return self._close(begun) | (begun & {""})
        if char in _ESCAPED_SIGNS:
            return self._one_of(begun, {" "})
        raise _Any

    def _group(self, begun: set[str]) -> set[str]:
        kind = self.pattern[self.at + 1 : self.at + 3]
        if kind == "?=":
            return self._ahead(begun)
        if kind in ("?!", "?<"):
            if self.pattern[self.at + 3] not in "=!" and kind == "?<":
                raise _Any
            self._skip_group()
            return begun
        if kind[0] == "?" and kind != "?:":
            raise _Any
        self.at += 3 if kind == "?:" else 1
        found = self.choice(begun)
        self.at += 1
        return found

    def _ahead(self, begun: set[str]) -> set[str]:
        """Read what must follow: where that is no letter, the word ends here."""
        inner, words = _Walk(self.pattern), begun - {""}
        inner.at = self.at + 3
        self._skip_group()
        try:
            ends = not inner.choice(words) and inner.closed <= {w.rstrip("'") for w in words}
        except _Any:
            ends = False
        return self._close(words) | (begun & {""}) if ends else begun

    def _set(self) -> set[str]:
        """Read a set of characters; "0" stands in for what is no list of them."""
        start = end = self.at + 1
        end += self.pattern[end] == "^"
        end += self.pattern[end] == "]"
        while self.pattern[end] != "]":
            end += 1 + (self.pattern[end] == "\\")
        inner, self.at = self.pattern[start:end].replace("\\n", "\n").replace("\\s", " "), end + 1
        return {"0"} if inner[0] == "^" or "\\" in inner or "-" in inner[1:-1] else set(inner)

    def _one_of(self, begun: set[str], chars: set[str]) -> set[str]:
        found: set[str] = set()
        for char in chars:
            if char in _SIGNS or (char == "'" and "" in begun):
                found |= self._close(begun) | (begun & {""})
            if char in _LETTERS:
                found |= {w + char for w in begun if w or char != "'"}
            elif char not in _SIGNS:
                raise _Any
        return _bounded(found)

    def _close(self, begun: set[str]) -> set[str]:
        """End the words that were begun; without any, a match may do without a word."""
        self.closed |= {w.rstrip("'") for w in begun if w}
        return set()
