"""How warmly a reply speaks to the student: a figure to show, never a fault.

Counted are encouraging acts: praise of work or effort, thanks, reassurance, trust in the student,
and exclamation with any of these. Plain verdicts ("that is correct", "you multiplied rightly") are
neutral.
"""

import re

from rubrics._lazy import lazy
from rubrics._spoken import spoken

_STRONG = (
    r"great|good|nice|excellent|fantastic|wonderful|awesome|amazing|brilliant|superb|terrific|lovely|"
    r"impressive|outstanding|perfect|fabulous|marvell?ous|splendid|solid|super|strong|clever|smart|thoughtful|valiant|admirable|commendable|neat"
)
_EFFORT = (
    r"job|work|effort|try|attempt|start|thinking|question|point|idea|approach|progress|going|catch|"
    r"reasoning|step|steps|thought|observation|explanation|answer|strategy|guess|use|understanding|"
    r"grasp|insight|way|one|beginning|instinct|method|breakdown|news|choice|job|memory|mind"
)
_WARM = tuple(
    lazy(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b(?:{_STRONG})\s+(?:\w+\s+){{0,2}}?(?:{_EFFORT})\b",
        rf"^(?:{_STRONG})\b\s*[!,.]",
        rf"\b(?:that|it|this)(?:['’]s| is)\s+(?:\w+ly\s+|so\s+)?(?:{_STRONG})\b(?=\s*(?:[!,.]|$|that\b|you\b|to (?:see|hear)\b))|\babsolutely (?:right|correct)\b",
        r"\b(?:well done|good for you|way to go|bravo|congratulations|congrats|kudos|hooray|yay|you(?:['’]ve| have)? (?:got|can do) (?:this|it)|nicely done|nailed it|keep (?:it up|going|up|trying|at it|practi)|proud of|high five)\b",
        r"\b(?:thanks?(?: you)?(?!\s+(?:cards?|notes?|letters?)\b)|I (?:really |do )?(?:appreciate|like|love|admire)|happy to|glad)\b",
        r"\b(?:don['’]t worry|no worries|no problem|that['’]s (?:ok|okay|all right|alright|fine)|it['’]s (?:ok|okay|all right|alright|fine)|happens to (?:all|every)|we all|everyone makes|not to worry|easy to (?:mix|miss|forget|confuse)|common (?:mistake|error|slip))\b",
        r"\b(?:on the right (?:track|path|lines)|(?:so|very|really|super|getting|almost|nearly|pretty|quite)\s+(?:\w+\s+)?(?:close|there)|close!|almost!|right idea)\b",
        r"\byou(?:['’]re| are|['’]ve been|['’]ve| have)\s+(?:\w+\s+)?(?:doing|done|made|making|shown|put|handled|worked)\s+(?:a\s+|an\s+|some\s+|really\s+|so\s+|very\s+|such\s+)*(?:great|good|well|fine|excellent|fantastic|wonderful|solid|hard|nice|progress|impressive|amazing)\b",
        r"\byou (?:did|do|handled|set|explained|used|found)\b[^.?!]{0,40}\b(?:well|nicely|beautifully|carefully|correctly)\b[^.?!]{0,12}!",
        r"\b(?:I believe in you|I know you can|I['’]m (?:sure|confident) you|you can (?:figure|work|do|solve|get|find))\b",
    )
)


def warmth(text: str) -> int:
    """Count the warm acts of a reply; one a kind and sentence."""
    return sum(bool(p.search(s.text)) for s in spoken(text) for p in _WARM)
