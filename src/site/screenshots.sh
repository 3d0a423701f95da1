#!/bin/sh
# Draws the picture of the sample archive for README.md and the manual: its front page, and an article on a telephone.
# Needs Chromium (CHROMIUM names another one). Where optipng is installed, it makes the picture smaller.
set -eu

root=$(CDPATH='' cd -P "$(dirname "$0")/../.." && pwd)
picture=$root/src/site/resources/images/sample-archive.png
article=2024/10/ten-years-on-the-candle-bridge.html

for name in ${CHROMIUM:-chromium chromium-browser google-chrome}; do
    if command -v "$name" >/dev/null; then
        chromium=$name
        break
    fi
done
if [ -z "${chromium:-}" ]; then
    echo "Chromium was not found. Install it, or set CHROMIUM to its command." >&2
    exit 1
fi

scratch=$(mktemp -d)
trap 'rm -rf "$scratch"' EXIT
"$root/backfile" bake "$root" --quiet --as-of 2025-01-01 --destination "$scratch/site"

cat >"$scratch/picture.html" <<HTML
<!DOCTYPE html>
<style>
body { margin: 0; height: 800px; overflow: hidden; position: relative; background: #d5dad6; color-scheme: light }
div { position: absolute; overflow: hidden; background: #fff; box-shadow: 0 8px 32px #0004 }
iframe { border: 0; transform-origin: 0 0 }
.page { left: 56px; top: 48px; width: 1000px; height: 752px; border-radius: 8px 8px 0 0 }
.page iframe { width: 1250px; height: 940px; transform: scale(.8) }
.telephone { right: 56px; top: 152px; width: 312px; height: 600px; border-radius: 24px; border: 8px solid #222 }
.telephone iframe { width: 390px; height: 750px; transform: scale(.8) }
</style>
<div class="page"><iframe src="site/index.html" scrolling="no"></iframe></div>
<div class="telephone"><iframe src="site/$article" scrolling="no"></iframe></div>
HTML

# Chromium refuses its sandbox to the superuser, who is at work in many containers.
if [ "$(id -u)" = 0 ]; then
    set -- --no-sandbox
fi
"$chromium" --headless --disable-gpu --hide-scrollbars --allow-file-access-from-files --window-size=1280,800 \
    --virtual-time-budget=4000 --user-data-dir="$scratch/profile" --screenshot="$scratch/picture.png" "$@" \
    "file://$scratch/picture.html" 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
if command -v optipng >/dev/null; then
    optipng -quiet -o5 "$scratch/picture.png"
fi
mkdir -p "$(dirname "$picture")"
cp "$scratch/picture.png" "$picture"
echo "$picture"
