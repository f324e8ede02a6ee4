"""Whether a number in a reply is stated as the result, or used on the way, offered, rejected."""

import itertools
import re
from collections.abc import Iterator
from fractions import Fraction

from rubrics import _numbers
from rubrics._lazy import lazy
from rubrics._terms import negated
from rubrics.base import Span
from rubrics.text import sentences

_ASSERTED = lazy(  # "so it is 12", "= 12", "you get 12", "the answer: 12"
    r"(?:=|:|→|⇒|(?:answer|result|solution|sum|total|product|profit|cost|difference)\b[\w\s]{0,16},|≈|\\approx|\\Rightarrow|\\boxed\{|\b(?:is|are|was|were|be|being|equals?|equal(?:s|ling)?|equal to|same as|gives?(?: you| us)?|giving|get|gets|getting|got|makes?|making|leaves?|leaving|have|has|had"
    r"|(?:answer|result|solution|value|sum|total|product|quotient|difference|remainder|count|area|perimeter|volume|speed|length)(?: of)?|totals|totall?ing|(?:us|you|it|them|up) to|to get|(?:stops?|arrives?|finish(?:es)?|lands?|ends?|sits?|lies|falls?)(?: up)? (?:at|on|in|with)|worth|becomes?|ends? up|namely|need|needs|takes|took|costs?|pays?|paid|left with|finds?|obtain|yields?|comes to|amounts to|comes out (?:as|at|to)|works out (?:at|as|to)"
    r"|write|say|put|choose|pick|hence|thus|therefore|so|there's|it's|that's|that’s|it’s|there’s|earns?|ate|eats|read|reads|bought|sold|sells|left|used|uses|walked|did|took|weighs|measures|lasts|contains?|holds?|call(?:ed)? it|hits?|reach(?:es)?|land on|simplif(?:y|ies) to|reduces to|rounds to|sees?|prints?(?: out)?|shows?|returns?|displays?|outputs?|evaluates? to|comes(?: out as)?))"
    r"\s*(?:\\[\[(]|\$)?\s*(?:(?:only|exactly|just|simply|actually|precisely|therefore|then|a total of|about|roughly|approximately|around|the (?:number|value|total|answer)|equal to|still|now|really|always|up with|up|out|in fact|be|of course|,|[a-zA-Z]\s*=|=)\s*)*\s*[*_“\"'(]*[$€£]?$",
    re.IGNORECASE,
)
_NAMED_AFTER = lazy(
    r"^[*_”\"')]*(?:\s+[\w°%]+){0,2}?,?\s+(?:(?:is|was|must be|would be|has to be)\s+(?:indeed\s+)?(?:the\s+|your\s+|our\s+)?(?:\w+\s+)?(?:answer|result|solution|right|correct|value|total|sum|product|one|it|what)\b|it is\b|(?:is|are)\s+(?:left|what|how)\b|(?:comes?|pops?|drops?|falls?) out\b|results\b|works\b|fits\b|satisf\w+|solves\b|does it\b|makes (?:the|it|both)\b|remain|left\b|in total|altogether|in all\b)",
    re.IGNORECASE,
)
_ALONE = lazy(
    r"(?:(?:yes|so|answer|solution|result|easy|sure|ok|okay|final answer|the answer|well|simple|done|right|correct|exactly)\b[,:!.\s]*)*[*_$\\(\[\s\"“]*$",
    re.IGNORECASE,
)
_OPERATOR_BEFORE = lazy(
    r"(?:[+×÷/^−]|(?<=[\w)]\s)\*(?!\*)|(?<=[\w)])\*(?!\*)|\\times|\\cdot|\\div|(?<=[\d)a-z%°])\s?[-–]|√|\\sqrt\{|\b(?:plus|minus|times|add|adding|added to|subtract|subtracting|multiply|multiplying|multiplied by|divide|dividing|divided by|over|multiples? of|factors? of|divisible by|powers? of|base|mod|groups? of|root of|square of|half of|double|twice|thirds? of|quarters? of|per\s?cent of|% of|(?:add|take|subtract|multiply|divide|share|split)[^.?!]{0,24}\b(?:by|from|to|into|off)))\s*[$(*_]*$",
    re.IGNORECASE,
)
_OPERATOR_AFTER = lazy(
    r"^(?:\*\*|__|[_)\]])*\s*(?:\\?[+×÷/^−](?!\w*\w{2,}\s)|\*\s?[\d(]|\*[a-z]\b|\\times|\\cdot|\\div|[-–]\s?\(?[\d\\]|[-–]\s\w\b|(?:\([a-z]+\)|[a-z]+)\s*[+×÷]|(?:plus|minus|times|multiplied by|divided by)\s+(?:\d|[a-z]\b|\(|what|zero|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty)|to the power|(?:more|less|fewer) than\b|from\s+(?:\d|both|each)|(?:\\?%|percent|per cent)\s+of\s+[\d$])|^\(",
    re.IGNORECASE,
)
_COMPARED = lazy(
    r"\b(?:(?:more|less|fewer|greater|bigger|larger|smaller|higher|lower|other|rather|further|older|longer) than|at least|at most|under|above|below|beyond|between|close to|closer to|near|nearly|almost|not quite|instead of|up to|past|until|towards?|starting (?:from|at|with)|start (?:from|at|with)|begin (?:with|at)|count(?:ing)? (?:from|on from))\s*(?:the\s+)?[$(*_]*$|[<>≤≥≠]\s*$",
    re.IGNORECASE,
)
_ALTERNATIVE = lazy(
    r"^[*_)\]}\\$%°]*(?:\s+[a-z]+)?\s*(?:,?\s*\b(?:or|and/or)\b|/\s*\d)", re.IGNORECASE
)
_ALTERNATIVE_BEFORE = lazy(
    r"[\w)}$%°*\]]\s*,?\s*\bor\s+(?:is it |maybe |perhaps |even )?[$(*_]*$", re.IGNORECASE
)
_LISTED = lazy(
    r"\s*(?:,|and|&|,\s*and|;)\s*(?:(?:at|also|by|in)\s+)?(?:[a-zA-Z]\s*=\s*)?[$(]*", re.IGNORECASE
)
_CONFIRMED = lazy(
    r"\b(?:substitut\w+|plug\w*|put|putting|insert\w*|check\w*|test\w*|try\w*|tak(?:e|ing)|with|set(?:ting)?|let|replac\w+|use|using|when|if|where|verify\w*)\b[^.?!]{0,40}$",
    re.IGNORECASE,
)
_HOLDS = lazy(
    r"^[^?!]{0,90}\b(?:works?|true|equals?|balance[sd]?|both sides|correct|fits?|holds|checks out|satisf\w+|match(?:es)?|as (?:required|needed|wanted)|agrees?|come(?:s)? out right|right)\b",
    re.IGNORECASE,
)
_DOUBTED = lazy(r"\b(?:does|do|is|whether|if|see whether|n['’]t|not|whether it)\b", re.IGNORECASE)
_ASKS = lazy(  # "it is 12, so can you ...?": the question begins after the comma
    r"(?:[,;]|\s[-–]|—)\s+(?:(?:so|and|but|then|now)\s+)?(?=(?:can|could|would|do|does|did|what|which|how|why|where|when|who|should|will|shall|are|is)\b(?!\s*n['’]t))",
    re.IGNORECASE,
)
_TAG = lazy(
    r",\s*(?:right|correct|no|yes|ok|okay|agreed|(?:is|does|do|did|was|were|would|has|have|are|could|can)n['’]t (?:it|that|he|she|they|there|we|you)|don['’]t you (?:think|agree)|see|got it|make sense)\s*\?$",
    re.IGNORECASE,
)
_PRESUPPOSED = lazy(
    r"\b(?:why|how come|do you see (?:how|that)|(?:can|could) you (?:see|explain|show|tell)(?: me)? (?:why|how|that)|see (?:why|how|that)|understand (?:why|how|that)|notice that|know that|did you know|(?:is|does|would|could|would|was)n['’]t|now that|since|because|once you (?:have|know))\b",
    re.IGNORECASE,
)
_OFFERED = lazy(
    r"\b(?:(?:it|that|this|x|y|n|answer|result|total|value|solution|number|sum|one)\s+(?:maybe\s+|perhaps\s+|just\s+|possibly\s+)?(?:be|is|equals?|were|=|to be)|(?:is|could|might|would) (?:it|that|this|[a-z]|the (?:answer|result|value|number|total|solution))(?: not)?(?: be| equal)?|how about|what about|what if (?:it|[a-z]|the answer) (?:is|was|were)|=)\s*(?:maybe |perhaps |just )?[$(*_“\"]*$",
    re.IGNORECASE,
)
_NOUN = lazy(
    r"^[*_\s]+(?!(?:times|works|fits|makes|gives|is|has|was|does|goes|leaves|equals|satisfies|means|tells|yes|as|plus|minus|remains|degrees|units|us|others?|items|pieces|counts|comes|divides|solves|rounds|becomes|needs|appears|stands|tens|ones|hundreds|thousands)\b)([a-z]{2,}[^s\W]s)\b(?!['’])"
)
_VAGUE_TIME = lazy(
    r"^[*_\s-]+(?:minutes?|seconds?|hours?|days?|weeks?|times|marks?|points?|o['’]clock|pages?|lines?|sentences?|words?|steps?|examples?|questions?|exercises?|problems?|years?|a\.?m\b|p\.?m\b)",
    re.IGNORECASE,
)
_PEOPLE = lazy(r"^[*_\s-]+(?:students?|people|children|men|women)\b", re.IGNORECASE)
_PART = lazy(r"(?:an?\s+)?(?:half|third|quarter)s?\b", re.IGNORECASE)
_PART_OF = lazy(r"^\s+(?:of\s+)?(?:the|an?|your|my|our)\s+(\w+)", re.IGNORECASE)
_EXAMPLE = lazy(
    r"\b(?:for (?:example|instance)|e\.g\.|suppose|imagine|pretend|similar|simpler|easier|another (?:example|problem|one|sum|case)|different (?:numbers|example|problem|one|sum)|other numbers|like when|if you had|say you|let['’]s say|try this one|smaller (?:numbers|one|case|problem))\b",
    re.IGNORECASE,
)
_BACK = lazy(
    r"\b(?:now (?:try|do|use|for|in|with|your)|your (?:own|turn|problem|question|exercise|equation|sum|case)|back to|in (?:this|our|your) (?:problem|question|exercise|equation|case)|here,|so (?:the answer|your))",
    re.IGNORECASE,
)
_SELF_LABEL = lazy(r"\b(?:year|number)\s\(?$", re.IGNORECASE)
_LABELLED = lazy(
    r"\b(?:exercise|question|problem|page|step|task|chapter|line|hint|part|room|grade|level|group|team|row|column|set|figure|digit|version|lesson|unit|table|class|form|rule|method)\s+(?:number|no\.?)?\s*\(?$",
    re.IGNORECASE,
)
_INSISTED = lazy(
    r"(?:=|\b(?:should|must|would|has to|have to|had to)\s+(?:\w+\s+){0,2}?(?:be|have|equal|\w+ed|do|done)|\banswer\b[^.?!]{0,12}|\bcorrect\b[^.?!]{0,24})\s*[*_$€£(]*$",
    re.IGNORECASE,
)
_TWO_AFTER = lazy(r"[\s*_-]+[^\W\d]{2,}(?=[.,;?!)]|\s[^\W\d]+)(?:\s[^\W\d]+)?", re.IGNORECASE)
_TWO_BEFORE = lazy(r"[^\W\d]+\s[^\W\d]+\s[*_$€£(]*$", re.IGNORECASE)
_STANDS = lazy(
    r"^[*_)\"”’\\\]$]*(?:[.,;:!?](?!\d)|$|\n|\s+(?:and|so|but|because|since|is|as|when|which|that|if|then|comes?|will|would|goes|must)\b)",
    re.IGNORECASE,
)
# "3x/2 = ", with a coefficient or a sign: "x = " names the solution.
_EQUATION = lazy(
    r"(?<![\w.])((?=[^=\n]*?[a-z])(?=[^=\n]*?(?:\d[a-z]|[-+−*/×÷^()]))(?:\d+(?:\.\d+)?|[a-z](?![a-z])|[-+−*/×÷^() ]){2,40}=)[ $£€*_(]*$"
)
_NOT_IN_EQUATION = lazy(r"[\s$£€*_]")
_PRONOUN = lazy(
    r"\b(?:the|these|those|other|all|any|both|of|your|first|last|next|in|into)\s+$", re.IGNORECASE
)
_PLACES = {"tens": 10, "hundreds": 100, "thousands": 1000}
_COUNTED = 3  # numbers: a longer list with commas alone is counting
_SMALL = 12  # up to here a bare number may count anything: it must be stated as the result


def sentence(text: str, span: Span) -> Span:
    """Return the sentence that holds a place."""
    for found in sentences(text):
        if found.start <= span.start < found.end:
            return found
    return Span(0, len(text))


def asked(text: str, span: Span) -> bool:
    """Say whether the place lies in a question, not in what is said before it in the same sentence."""
    place = sentence(text, span)
    if not text[place.start : place.end].rstrip(" \"”’')*_").endswith("?"):
        return False
    begins = [m.end() for m in _ASKS.finditer(text, place.start, place.end)]
    return not any(span.end <= begin for begin in begins)


def offered(text: str, span: Span) -> bool:
    """Say whether a question that holds this place asks whether the one value is it, or takes it as given."""
    place = sentence(text, span)
    whole, before = (
        text[place.start : place.end].rstrip(" \"”’')*_"),
        text[place.start : span.start],
    )
    return bool(_TAG.search(whole) or _PRESUPPOSED.search(before) or _OFFERED.search(before))


def small(value: Fraction, prompt: str) -> bool:
    """Say whether a number of this value may well stand for something else."""
    return (abs(value) <= _SMALL and value.denominator == 1) or value in plain_values(prompt)


def plain_values(prompt: str) -> set[Fraction]:
    """Return the values that a question gives as they stand; a division to do gives none."""
    there = [n for n in _numbers.numbers(prompt) if not divided(prompt, n)]
    return {n.value for n in there}


def figures(prompt: str) -> set[Fraction]:
    """Return all numbers of a question, coefficients too: 5 in "5x = 45"."""
    digits = re.findall(r"\d+(?:\.\d+)?", prompt.replace(",", ""))
    return {n.value for n in _numbers.numbers(prompt)} | {Fraction(d) for d in digits}


def divided(text: str, number: _numbers.Number) -> bool:
    """Say whether a number is written as a fraction in figures."""
    written = text[number.start : number.bare or number.end]
    return "/" in written or "⁄" in written or "frac" in written


def stated(
    text: str,
    number: _numbers.Number,
    prompt: str,
    *,
    asked_by: str = "",
    alternatives: bool = True,
    strict: bool = False,
) -> bool:
    """Say whether a number is stated as the result.

    `asked_by` is what the tutor said before: the question, where the prompt is a later turn.
    `alternatives` is False where the answer has several values, which may stand side by side.
    `strict`: the words around must say so, whatever the number.
    """
    before = text[max(0, number.start - 80) : number.start]
    after = text[number.end : number.end + 120]
    bare = text[number.bare or number.end : number.end + 40]
    if _used(text, number, before, after, bare) or other_thing(text, number, prompt, asked_by):
        return False
    if _known_equation(before, f"{asked_by}\n{prompt}"):
        return False
    span = Span(number.start, number.end)
    if alternatives and not continued(text, number, prompt) and candidates(text, number, prompt):
        return False
    if _CONFIRMED.search(before) and (held := _HOLDS.match(after)):
        return not _DOUBTED.search(held[0]) and not asked(text, span)
    if asked(text, span) and not offered(text, span):
        return False
    if not _INSISTED.search(before) and restated(text, number, f"{asked_by}\n{prompt}"):
        return False
    written = text[number.start : number.bare or number.end]
    copied = divided(text, number) and written in prompt
    given = copied or number.value in plain_values(prompt)
    if _standing(text, number) and not given and not strict:
        return True
    strong = bool(
        _ASSERTED.search(before)
        or _NAMED_AFTER.match(after)
        or _alone(text, number)
        or continued(text, number, prompt)
    )
    return strong or not (strict or given or small(number.value, prompt))


def restated(text: str, number: _numbers.Number, prompt: str) -> bool:
    """Say whether a number that the question gives stands beside the words that it has there."""
    after = _TWO_AFTER.match(text, number.end)
    before = _TWO_BEFORE.search(text[max(0, number.start - 40) : number.start])
    for given in _numbers.numbers(prompt):
        if given.value != number.value:
            continue
        there = _TWO_AFTER.match(prompt, given.end)
        if after and there and after[0].lower() == there[0].lower():
            return True
        led = _TWO_BEFORE.search(prompt[max(0, given.start - 40) : given.start])
        if before and led and before[0].lower() == led[0].lower():
            return True
    return False


def _standing(text: str, number: _numbers.Number) -> bool:
    """Say whether the number stands for itself and counts nothing: "a plain 5 comes out"."""
    before = text[max(0, number.start - 16) : number.start]
    if text[number.start : number.end].lower() in ("one", "two", "half") and _PRONOUN.search(
        before
    ):
        return False
    return text[number.start : number.end].lower() != "one" and bool(
        _STANDS.match(text[number.end : number.end + 24])
    )


def _alone(text: str, number: _numbers.Number) -> bool:
    """Say whether the number is all that its sentence or line says."""
    line = text.rfind("\n", 0, number.start) + 1
    start = max(line, sentence(text, Span(number.start, number.end)).start)
    rest = re.match(r"[*_)\]}$\\\"”\s]*(?:[.!,]|\n|$)", text[number.end :])
    return bool(rest and _ALONE.fullmatch(text[start : number.start]))


def _used(text: str, number: _numbers.Number, before: str, after: str, bare: str) -> bool:
    """Say whether the number is a label, denied, compared with, or an operand."""
    if number.label and (
        not _SELF_LABEL.search(before) or _LABELLED.search(_SELF_LABEL.sub("", before))
    ):
        return True
    if _LABELLED.search(before) or negated(text, Span(number.start, number.end)):
        return True
    if _COMPARED.search(before) or _OPERATOR_BEFORE.search(before):
        return True
    if _OPERATOR_AFTER.match(bare) or _OPERATOR_AFTER.match(after):
        return True
    left = re.match(
        r"^[*_\\)\]$\s]*(?:=|is the same as\b)\s*[^\s?_]", after
    )  # left side: the result is another
    return bool(
        left and not re.match(r"^[^=]*=\s*[a-zA-Z]\b(?!\w)", after) and not _chained(before)
    )


def _chained(before: str) -> bool:
    return bool(re.search(r"=\s*[$(*_]*$", before))  # "24 / 2 = 12 = x"


def _known_equation(before: str, said: str) -> bool:
    """Say whether the number is a side of an equation in an unknown that was there before."""
    match = _EQUATION.search(before)
    return match is not None and _bare_equation(match[1]) in _bare_equation(said)


def _bare_equation(text: str) -> str:
    return _NOT_IN_EQUATION.sub("", text)


def other_thing(text: str, number: _numbers.Number, prompt: str, asked_by: str = "") -> bool:
    """Say whether the digits count something that the question does not speak of."""
    if number.unit is not None and number.end != number.bare:
        return False  # its unit has been compared
    after = text[number.end : number.end + 40]
    if _PART.match(text, number.start) and (part := _PART_OF.match(after)):
        return part[1].lower().rstrip("s") not in prompt.lower()
    met = _VAGUE_TIME.match(after)
    if not met and small(number.value, prompt):
        met = _NOUN.match(after) or _PEOPLE.match(after)
    word = met[0].strip(" *_-\n").lower() if met else ""
    if not word:
        return example(text, number, prompt)
    return word.rstrip("s") not in f"{asked_by}\n{prompt}".lower()


def example(text: str, number: _numbers.Number, prompt: str) -> bool:
    """Say whether the number belongs to an example with other numbers than the question's."""
    given = {n.value for n in _numbers.numbers(prompt)} - {number.value}
    if not given:
        return False
    inside = False
    for place in sentences(text):
        piece = text[place.start : place.end]
        inside = bool(_EXAMPLE.search(piece)) or (inside and not _BACK.search(piece))
        if place.start <= number.start < place.end:
            others = {n.value for n in _numbers.numbers(piece)} - {number.value}
            return inside and bool(others) and not others & given
    return False


def candidates(text: str, number: _numbers.Number, prompt: str) -> bool:
    """Say whether the number is one of two or more that are offered."""
    before = text[max(0, number.start - 24) : number.start]
    after = text[number.end : number.end + 40]
    if re.match(
        r"^[*_)\]}\\$%°]*(?:\s+[a-z]+)?\s*,?\s*or (?:in other words|equivalently|simply|so\b|more simply)",
        after,
    ):
        return False
    if _ALTERNATIVE.match(after) or _ALTERNATIVE_BEFORE.search(before):
        return not _same_value_beside(text, number)
    given = figures(prompt)
    for run in runs(text):
        if number in run and len([n for n in run if n == number or n.value not in given]) > 1:
            return True
    return False


def continued(text: str, number: _numbers.Number, prompt: str) -> bool:
    """Say whether the number ends a list that the question begins: "2, 4, 6, 8"."""
    given = [n.value for n in _numbers.numbers(prompt)]
    for run in runs(text):
        before = [n.value for n in run if n.start < number.start]
        if number in run and len(before) > 1 and given[-len(before) :] == before:
            return True
        if number == run[-1] and len(run) > _COUNTED and _counting(text, run):
            return True
    return False


def _counting(text: str, run: list[_numbers.Number]) -> bool:
    """Say whether a list counts on, by one and with commas alone: "10, 11, 12, 13"."""
    gaps = {text[a.end : b.start].strip() for a, b in itertools.pairwise(run)}
    steps = {b.value - a.value for a, b in itertools.pairwise(run)}
    return gaps == {","} and len(steps) == 1


def _same_value_beside(text: str, number: _numbers.Number) -> bool:
    """Say whether what stands beside "or" is the same value: "0.5, or one half"."""
    there = _numbers.numbers(text)
    near = [
        n
        for n in there
        if n != number and (0 <= n.start - number.end < 24 or 0 <= number.start - n.end < 24)
    ]
    return bool(near) and all(
        _numbers.same(n, number.value) or _scaled(text, n) == _scaled(text, number) for n in near
    )


def _scaled(text: str, number: _numbers.Number) -> Fraction:
    """Return the value with the place it counts: "42 tens" is 420."""
    after = text[number.end : number.end + 12].lstrip().lower()
    scale = next((s for word, s in _PLACES.items() if after.startswith(word)), 1)
    return number.value * scale


def runs(text: str) -> Iterator[list[_numbers.Number]]:
    """Yield the numbers that are listed side by side: "12, 14 and 16", "x = 2, x = 3"."""
    run: list[_numbers.Number] = []
    for number in _numbers.numbers(text):
        gap = text[run[-1].end : number.start] if run else ""
        if run and not (
            _LISTED.fullmatch(gap)
            or re.fullmatch(r"[*_$\\)\s]*,?\s*(?:or|and)\s+(?:[a-zA-Z]\s*=\s*)?[$(\\]*\s*", gap)
        ):
            yield run
            run = []
        run.append(number)
    if run:
        yield run
