#!/bin/sh
# Makes the fonts of the built-in theme anew: the subsets in assets/fonts and the style sheet assets/css/fonts.css.
# Newsreader (https://github.com/productiontype/Newsreader) comes from the package @fontsource-variable/newsreader, under
# the SIL Open Font License, which is copied beside the fonts. Needs npm, and Python 3 with fonttools and brotli.
set -eu

root=$(CDPATH='' cd -P "$(dirname "$0")/../.." && pwd)
version=5.2.10
scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT

cd "$scratch"
npm pack --silent "@fontsource-variable/newsreader@$version" >/dev/null
tar -xzf fontsource-variable-newsreader-*.tgz
mkdir -p "$root/assets/fonts"
rm -f "$root"/assets/fonts/*.woff2
cp package/LICENSE "$root/assets/fonts/OFL.txt"

python3 - "$root/assets" <<'PYTHON'
import base64
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.ttLib.scaleUpem import scale_upem
from fontTools.varLib import instancer

# The signs of plain English, the letters and quotation marks of western Europe, those among them that are frequent, and two
# sets that few texts need. A browser asks for a file only where a page has one of its signs.
RARE = [ord(sign) for sign in "#$*+<=>@[\\]^_`{|}~"]
BASIC = [*sorted(set(range(0x20, 0x7F)) - set(RARE)), 0xA0, 0xA3, 0xB7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D,
         0x2026]
COMMON = [ord(sign) for sign in "àáâãäåæçèéêëìíîïñòóôõöøùúûüýÿœßÀÂÄÅÇÈÉÊÎÖØÜ"]
LETTERS = [0xA1, 0xAB, 0xBB, *sorted(set(range(0xBF, 0x100)) - {0xD7, 0xF7}), 0x152, 0x153, 0x201A, 0x201E, 0x2039, 0x203A]
SIGNS = [*RARE, *sorted(set(range(0xA2, 0x100)) - set(BASIC) - set(LETTERS)), 0x2020, 0x2021, 0x2022, 0x2030, 0x2032, 0x2033,
         0x20AC, 0x2116, 0x2122, 0x2212]
EXTENDED = [*sorted(set(range(0x100, 0x180)) - set(LETTERS)), *range(0x218, 0x21C)]
# What pages begin with is embedded in the style sheet. An accented letter costs little beside the letter that it is made of.
FACES = [
    ("roman", "normal", 400, BASIC + LETTERS, True),
    ("italic", "italic", 400, BASIC + COMMON, True),
    ("bold", "normal", 600, BASIC + COMMON, False),
]
# Parts of an em. Points between them, and kerning below the least, nobody sees, and they are a tenth of a face.
UNITS = 1000
LEAST_KERNING = 20

assets = sys.argv[1]


def kern_visibly(font, signs):
    """Keeps kerning only between some signs, and only where it shows."""
    kept = {font.getBestCmap()[sign] for sign in signs if sign in font.getBestCmap()}
    for lookup in font["GPOS"].table.LookupList.Lookup:
        for table in lookup.SubTable:
            table = getattr(table, "ExtSubTable", table)
            if table.LookupType != 2:
                continue
            if table.Format == 1:
                for pairs in table.PairSet:
                    pairs.PairValueRecord = [pair for pair in pairs.PairValueRecord
                                             if pair.SecondGlyph in kept and abs(pair.Value1.XAdvance) >= LEAST_KERNING]
                    pairs.PairValueCount = len(pairs.PairValueRecord)
                firsts = list(zip(table.Coverage.glyphs, table.PairSet))
                firsts = [(glyph, pairs) for glyph, pairs in firsts if glyph in kept and pairs.PairValueCount]
                table.Coverage.glyphs = [glyph for glyph, _ in firsts]
                table.PairSet = [pairs for _, pairs in firsts]
                table.PairSetCount = len(firsts)
            else:
                table.Coverage.glyphs = [glyph for glyph in table.Coverage.glyphs if glyph in kept]
                for classes in (table.ClassDef1.classDefs, table.ClassDef2.classDefs):
                    for glyph in set(classes) - kept:
                        del classes[glyph]
                for first in table.Class1Record:
                    for second in first.Class2Record:
                        if second.Value1 and abs(second.Value1.XAdvance) < LEAST_KERNING:
                            second.Value1.XAdvance = 0


def write(face, style, weight, name, signs):
    source = "latin-ext" if signs is EXTENDED else "latin"
    font = TTFont(f"package/files/newsreader-{source}-standard-{style}.woff2")
    font = instancer.instantiateVariableFont(font, {"wght": weight, "opsz": 18})
    scale_upem(font, UNITS)
    options = subset.Options()
    options.layout_features = ["liga"]
    if face == "roman" and name == "":
        options.layout_features.append("kern")
        kern_visibly(font, BASIC)
    options.hinting = False
    options.name_IDs = []
    options.drop_tables += ["STAT"]
    subsetter = subset.Subsetter(options)
    subsetter.populate(unicodes=signs)
    subsetter.subset(font)
    font.flavor = "woff2"
    path = os.path.join(assets, "fonts", f"newsreader-{face}{name}.woff2")
    font.save(path)
    return path


def ranges(signs):
    spans = []
    for sign in sorted(signs):
        if spans and spans[-1][1] == sign - 1:
            spans[-1][1] = sign
        else:
            spans.append([sign, sign])
    return ", ".join(f"U+{a:X}" if a == b else f"U+{a:X}-{b:X}" for a, b in spans)


css = ["/* Newsreader, SIL Open Font License (fonts/OFL.txt), by src/site/fonts.sh */"]
for face, style, weight, first, is_embedded in FACES:
    rest = sorted(set(LETTERS + SIGNS) - set(first))
    for name, signs in [("", first), ("-signs", rest), ("-extended", EXTENDED)]:
        path = write(face, style, weight, name, signs)
        url = f"../fonts/{os.path.basename(path)}"
        display = "optional" if name else "swap"
        if name == "" and is_embedded:
            with open(path, "rb") as file:
                url = "data:font/woff2;base64," + base64.b64encode(file.read()).decode()
            os.remove(path)
        css.append(f"@font-face {{ font-family: Newsreader; font-style: {style}; font-weight: {weight}; font-display: {display}; "
                   f"src: url({url}) format(\"woff2\"); unicode-range: {ranges(signs)}; }}")
with open(os.path.join(assets, "css", "fonts.css"), "w", encoding="ascii") as file:
    file.write("\n".join(css) + "\n")
PYTHON
ls -l "$root/assets/fonts" "$root/assets/css/fonts.css"
