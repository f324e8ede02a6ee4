"""Names of common substances and elements, and their formulas: two forms of one answer."""

_NAMES = """
H2O water|CO2 carbon dioxide|CO carbon monoxide|O2 oxygen|O3 ozone|N2 nitrogen|H2 hydrogen|Cl2 chlorine|NaCl sodium chloride|NaCl table salt
HCl hydrochloric acid|HCl hydrogen chloride|H2SO4 sulfuric acid|H2SO4 sulphuric acid|HNO3 nitric acid|NH3 ammonia|CH4 methane|C2H6 ethane|C3H8 propane
C6H12O6 glucose|C2H5OH ethanol|CH3COOH acetic acid|CH3COOH ethanoic acid|NaOH sodium hydroxide|KOH potassium hydroxide|Ca(OH)2 calcium hydroxide
CaCO3 calcium carbonate|CaO calcium oxide|MgO magnesium oxide|Fe2O3 iron oxide|CuSO4 copper sulfate|NaHCO3 sodium hydrogencarbonate|NaHCO3 baking soda
H2O2 hydrogen peroxide|SO2 sulfur dioxide|SO2 sulphur dioxide|NO2 nitrogen dioxide|KCl potassium chloride|CaCl2 calcium chloride|MgCl2 magnesium chloride
H hydrogen|He helium|Li lithium|Be beryllium|B boron|C carbon|N nitrogen|O oxygen|F fluorine|Ne neon|Na sodium|Mg magnesium|Al aluminium|Al aluminum|Si silicon
P phosphorus|S sulfur|S sulphur|Cl chlorine|Ar argon|K potassium|Ca calcium|Fe iron|Cu copper|Zn zinc|Ag silver|Au gold|Hg mercury|Pb lead|Sn tin|U uranium|I iodine|Br bromine
"""
_SUBSCRIPTS = str.maketrans("₀₁₂₃₄₅₆₇₈₉", "0123456789")


def _pairs() -> list[tuple[str, str]]:
    rows = (row.strip() for row in _NAMES.replace("\n", "|").split("|"))
    return [(row.partition(" ")[0], row.partition(" ")[2]) for row in rows if row]


def plain(text: str) -> str:
    """Write subscripts as digits, code point for code point."""
    return text.translate(_SUBSCRIPTS)


def other_names(answer: str) -> list[str]:
    """Return the formulas of a substance that is named, and the names of a formula."""
    asked = plain(answer).replace("_", "").replace("{", "").replace("}", "").strip()
    return [f for f, name in _pairs() if name == asked.lower()] + [
        name for f, name in _pairs() if f == asked
    ]
