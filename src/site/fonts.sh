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
cp package/LICENSE "$root/assets/fonts/OFL.txt"

python3 - "$root/assets" <<'PYTHON'
import base64
import os
import sys

from fontTools import subset
from fontTools.ttLib import TTFont
from fontTools.varLib import instancer

# The signs of plain English, which most pages can do with, and two sets that a browser asks for where a page needs them.
RARE = [ord(sign) for sign in "#$*+<=>@[\\]^_`{|}~"]
BASIC = [*sorted(set(range(0x20, 0x7F)) - set(RARE)), 0xA0, 0xA3, 0xB7, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D,
         0x2026]
WESTERN = [*RARE, *sorted(set(range(0xA1, 0x100)) - set(BASIC)), 0x152, 0x153, 0x2020, 0x2021, 0x2022, 0x2030, 0x2032, 0x2033,
           0x2039, 0x203A, 0x201A, 0x201E, 0x20AC, 0x2116, 0x2122, 0x2212]
EXTENDED = [*sorted(set(range(0x100, 0x180)) - {0x152, 0x153}), *range(0x218, 0x21C)]
FACES = [("roman", "normal", 400, True), ("italic", "italic", 400, False), ("bold", "normal", 600, False)]

assets = sys.argv[1]


def write(face, style, weight, kerned, name, signs, source):
    font = TTFont(f"package/files/newsreader-{source}-standard-{style}.woff2")
    font = instancer.instantiateVariableFont(font, {"wght": weight, "opsz": 18})
    options = subset.Options()
    options.layout_features = ["liga"] + (["kern"] if kerned else [])
    options.hinting = False
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


css = ["/* Newsreader, under the SIL Open Font License (fonts/OFL.txt); made by src/site/fonts.sh. An empty file of this name",
       "   among a site's own assets leaves the fonts out. What every page needs is embedded, so that no text ever moves. */"]
for face, style, weight, kerned in FACES:
    for name, signs, source in [("", BASIC, "latin"), ("-western", WESTERN, "latin"), ("-extended", EXTENDED, "latin-ext")]:
        path = write(face, style, weight, kerned, name, signs, source)
        url = f"../fonts/{os.path.basename(path)}"
        display = "optional"
        if name == "" and face != "bold":
            with open(path, "rb") as file:
                url = "data:font/woff2;base64," + base64.b64encode(file.read()).decode()
            display = "swap"
            os.remove(path)
        css.append(f"@font-face {{ font-family: Newsreader; font-style: {style}; font-weight: {weight}; font-display: {display}; "
                   f"src: url({url}) format(\"woff2\"); unicode-range: {ranges(signs)}; }}")
with open(os.path.join(assets, "css", "fonts.css"), "w", encoding="ascii") as file:
    file.write("\n".join(css) + "\n")
PYTHON
ls -l "$root/assets/fonts" "$root/assets/css/fonts.css"
