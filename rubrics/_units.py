"""Units of measure: their common forms, their dimension and their size in base units."""

import re
from dataclasses import dataclass
from functools import lru_cache

from rubrics._lazy import lazy

_Dimension = tuple[tuple[str, int], ...]


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit as a product of powers of base dimensions, and its factor to the base units."""

    dimension: _Dimension
    factor: float


# symbol (case matters), names (plural "s" added), dimension, factor to the base unit
_BASE: tuple[tuple[str, str, str, float], ...] = (
    ("m", "metre meter", "length", 1.0),
    ("", "inch", "length", 0.0254),
    ("ft", "foot", "length", 0.3048),
    ("yd", "yard", "length", 0.9144),
    ("mi", "mile", "length", 1609.344),
    ("g", "gram gramme", "mass", 1.0),
    ("t", "tonne", "mass", 1e6),
    ("lb", "pound", "mass", 453.59237),
    ("oz", "ounce", "mass", 28.349523125),
    ("s", "second sec", "time", 1.0),
    ("min", "minute", "time", 60.0),
    ("h", "hour hr", "time", 3600.0),
    ("", "day", "time", 86400.0),
    ("", "week", "time", 604800.0),
    ("", "month", "month", 1.0),
    ("", "year yr", "month", 12.0),
    ("L", "litre liter", "volume", 1.0),
    ("N", "newton", "force", 1.0),
    ("J", "joule", "energy", 1.0),
    ("cal", "calorie", "energy", 4.184),
    ("W", "watt", "power", 1.0),
    ("Pa", "pascal", "pressure", 1.0),
    ("V", "volt", "voltage", 1.0),
    ("A", "ampere amp", "current", 1.0),
    ("Ω", "ohm", "resistance", 1.0),
    ("Hz", "hertz", "frequency", 1.0),
    ("mol", "mole", "amount", 1.0),
    ("K", "kelvin", "kelvin", 1.0),
    ("B", "byte", "data", 1.0),
    ("$", "dollar", "dollar", 1.0),
    ("", "cent", "dollar", 0.01),
    ("€", "euro", "euro", 1.0),
    ("£", "", "sterling", 1.0),
    ("", "pence penny", "sterling", 0.01),
    ("°C", "celsius", "celsius", 1.0),
    ("°F", "fahrenheit", "fahrenheit", 1.0),
    ("°", "degree", "angle", 1.0),
    ("rad", "radian", "radian", 1.0),
)
_PREFIXED = frozenset(
    {"m", "g", "L", "N", "J", "W", "Pa", "V", "A", "Hz", "mol", "s", "cal", "B", "Ω"}
)
_PREFIXES = (
    ("k", "kilo", 1e3), ("M", "mega", 1e6), ("G", "giga", 1e9), ("m", "milli", 1e-3), ("c", "centi", 1e-2),
    ("d", "deci", 1e-1), ("µ", "micro", 1e-6), ("μ", "micro", 1e-6), ("n", "nano", 1e-9),
)  # fmt: skip
_PLURALS = {
    "foot": "feet",
    "inch": "inches",
    "penny": "pennies",
    "hertz": "hertz",
    "celsius": "celsius",
}
_IRREGULAR = {
    "mph": Unit((("length", 1), ("time", -1)), 0.44704),
    "kph": Unit((("length", 1), ("time", -1)), 1 / 3.6),
    "tons": Unit((("mass", 1),), 1e6),
    "cc": Unit((("length", 3),), 1e-6),
    "l": Unit((("length", 3),), 1e-3),
    "ml": Unit((("length", 3),), 1e-6),
    "cl": Unit((("length", 3),), 1e-5),
    "hrs": Unit((("time", 1),), 3600.0),
    "mins": Unit((("time", 1),), 60.0),
    "secs": Unit((("time", 1),), 1.0),
    "degrees celsius": Unit((("celsius", 1),), 1.0),
    "degrees fahrenheit": Unit((("fahrenheit", 1),), 1.0),
    "kph.": Unit((("length", 1), ("time", -1)), 1 / 3.6),
}


def _unit(dimension: str, factor: float) -> Unit:
    if dimension == "volume":  # a litre is a cubic decimetre, so that litres and cm³ compare
        return Unit((("length", 3),), factor * 1e-3)
    return Unit(((dimension, 1),), factor)


def _table() -> dict[str, Unit]:
    table = dict(_IRREGULAR)
    for symbol, names, dimension, factor in _BASE:
        scales = (("", "", 1.0), *(_PREFIXES if symbol in _PREFIXED else ()))
        for short, long, scale in scales:
            unit = _unit(dimension, factor * scale)
            if symbol:
                table.setdefault(short + symbol, unit)
            for name in names.split():
                table[long + name] = unit
                table[long + _PLURALS.get(name, name + "s")] = unit
    return table


TABLE = _table()
_FORMS = "|".join(
    f"(?i:{re.escape(form)})"
    if len(form) > 3
    else re.escape(form)  # symbols of 1 to 3 letters keep case
    for form in sorted(TABLE, key=len, reverse=True)
    if form not in {"A", "$", "€", "£", "t", "B"}  # "5 A grades": too doubtful after a number
)
_POWER = r"(?:\s?\^?\{?([23²³])\}?(?!\d))?"
_AFTER = lazy(
    rf"(?:\\[,;: ]|~|\s|-)?(?:\\(?:text|mathrm|rm)\{{\s*)?(?:(square|cubic|sq\.?|cu\.?)\s+)?({_FORMS}){_POWER}"
    rf"(?:\s?/\s?({_FORMS}){_POWER}|\s(?:per|an|a)\s({_FORMS}){_POWER})?(?![A-Za-z])(?:\s?\}})?"
)
_POWERS = {
    "2": 2,
    "3": 3,
    "²": 2,
    "³": 3,
    "square": 2,
    "sq": 2,
    "sq.": 2,
    "cubic": 3,
    "cu": 3,
    "cu.": 3,
}


def _lookup(form: str) -> Unit:
    return TABLE.get(form) or TABLE[form.lower()]


def _times(left: Unit, right: Unit, power: int) -> Unit:
    powers = dict(left.dimension)
    for name, n in right.dimension:
        powers[name] = powers.get(name, 0) + n * power
    dimension = tuple(sorted((k, v) for k, v in powers.items() if v))
    return Unit(dimension, left.factor * right.factor**power)


def after(text: str, position: int) -> tuple[Unit | None, int]:
    """Return the unit that stands at `position` (right after a number) and where it ends."""
    match = _AFTER.match(text, position)
    if not match:
        return None, position
    word, form, power, slash, slash_power, per, per_power = match.groups()
    unit = _times(Unit((), 1.0), _lookup(form), _POWERS.get((word or power or "").lower(), 1))
    if slash or per:
        unit = _times(unit, _lookup(slash or per), -_POWERS.get(slash_power or per_power or "", 1))
    return unit, match.end()


@lru_cache(maxsize=256)
def parse(text: str) -> Unit | None:
    """Return the unit that `text` names; None where the table has none."""
    if text in TABLE:
        return _times(Unit((), 1.0), TABLE[text], 1)
    unit, end = after(f" {text.strip()}", 0)
    return unit if end == len(text.strip()) + 1 else None
