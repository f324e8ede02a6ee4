"""Ask, judge, decide, compare, show."""
