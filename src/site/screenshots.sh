#!/bin/sh
# Draws the pictures of the sample archive for README.md and the manual: its front page with an article on a telephone; an
# article, an author, a tag and an article in the dark; and a preview with its bar, and with a mistake over it. Needs Chromium
# (CHROMIUM names another one). Where optipng is installed, it makes the pictures smaller.
set -eu

root=$(CDPATH='' cd -P "$(dirname "$0")/../.." && pwd)
pictures=$root/src/site/markdown/images
article=2014/10/a-bridge-reopens.html

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
preview=
end() {
    if [ -n "$preview" ]; then
        kill "$preview" && wait "$preview" || true
    fi
    rm -rf "$scratch"
}
trap end EXIT
"$root/backfile" bake "$root" --quiet --as-of 2025-01-01 --destination "$scratch/site"

# Chromium refuses its sandbox to the superuser, who is at work in many containers.
if [ "$(id -u)" = 0 ]; then
    set -- --no-sandbox
fi
mkdir -p "$pictures"

# draw NAME WIDTH HEIGHT ARGUMENTS...: one picture of the frames that standard input holds.
draw() {
    name=$1
    width=$2
    height=$3
    shift 3
    {
        cat <<HTML
<!DOCTYPE html>
<style>
body { margin: 0; height: ${height}px; overflow: hidden; position: relative; background: #d3d9d6; color-scheme: light }
div { position: absolute; overflow: hidden; background: #fff; border-radius: 6px; box-shadow: 0 10px 40px #0004 }
iframe { border: 0; transform-origin: 0 0 }
.page { width: 584px; height: 420px }
.page iframe { width: 1168px; height: 840px; transform: scale(.5) }
.large { left: 56px; top: 48px; width: 1000px; height: 800px }
.large iframe { width: 1250px; height: 1000px; transform: scale(.8) }
.telephone { right: 56px; top: 128px; width: 312px; height: 640px; border-radius: 28px; border: 8px solid #222 }
.telephone iframe { width: 390px; height: 800px; transform: scale(.8) }
</style>
HTML
        cat
        cat <<HTML
<script>
addEventListener("load", () => {
  for (const frame of document.querySelectorAll("iframe[data-scheme]")) {
    frame.contentDocument.documentElement.dataset.scheme = frame.dataset.scheme
    for (const image of frame.contentDocument.images) {
      image.decoding = "sync"
    }
  }
})
</script>
HTML
    } >"$scratch/$name.html"
    "$chromium" --headless --disable-gpu --hide-scrollbars --allow-file-access-from-files --window-size="$width,$height" \
        --virtual-time-budget=8000 --user-data-dir="$scratch/profile" --screenshot="$scratch/$name.png" "$@" \
        "file://$scratch/$name.html" 2>"$scratch/log" || { cat "$scratch/log" >&2; exit 1; }
    keep "$name"
}

# keep NAME: a picture that was drawn takes its place.
keep() {
    if command -v optipng >/dev/null; then
        optipng -quiet -o5 "$scratch/$1.png"
    fi
    cp "$scratch/$1.png" "$pictures/$1.png"
    echo "$pictures/$1.png"
}

draw sample-archive 1440 800 "$@" <<HTML
<div class="large"><iframe src="site/index.html" scrolling="no" data-scheme="light"></iframe></div>
<div class="telephone"><iframe src="site/$article" scrolling="no" data-scheme="light"></iframe></div>
HTML

draw sample-archive-pages 1280 944 "$@" <<HTML
<div class="page" style="left: 40px; top: 40px"><iframe src="site/$article" scrolling="no" data-scheme="light"></iframe></div>
<div class="page" style="left: 656px; top: 40px"><iframe src="site/authors/mara-ellison.html" scrolling="no" data-scheme="light"></iframe></div>
<div class="page" style="left: 40px; top: 492px"><iframe src="site/tags/bridges.html" scrolling="no" data-scheme="light"></iframe></div>
<div class="page" style="left: 656px; top: 492px"><iframe src="site/2009/10/nineteen-names.html" scrolling="no" data-scheme="dark"></iframe></div>
HTML

# saw TEXT: waits until the preview says it.
saw() {
    tries=0
    until grep -q "$1" "$scratch/preview.log"; do
        tries=$((tries + 1))
        if [ "$tries" -gt 240 ]; then
            cat "$scratch/preview.log" >&2
            exit 1
        fi
        sleep 0.5
    done
}

# look NAME ARGUMENTS...: one picture of the article as the preview shows it.
look() {
    name=$1
    shift
    address=$(sed -n 's/^Serving .* at //p' "$scratch/preview.log")
    "$chromium" --headless --disable-gpu --hide-scrollbars --window-size=1120,560 --timeout=8000 \
        --user-data-dir="$scratch/profile" --screenshot="$scratch/$name.png" "$@" "$address$article" 2>"$scratch/log" ||
        { cat "$scratch/log" >&2; exit 1; }
    keep "$name"
}

mkdir "$scratch/sample"
cp -R "$root/content" "$root/templates" "$root/assets" "$root/jbake.properties" "$scratch/sample"
source=$scratch/sample/content/${article%.html}.md
printf '\nThe [plans](/plans/of-the-bridge.html) are in the town hall.\n' >>"$source"
"$root/backfile" serve "$scratch/sample" --port 0 \
    --set serve.editor=editor://open{path}:{line} </dev/null >"$scratch/preview.log" 2>&1 &
preview=$!
saw '^Baked '
look preview-bar "$@"
awk '/^date: / && !done { $0 = "date: 24 Octobre 2014"; done = 1 } { print }' "$source" >"$scratch/changed.md"
mv "$scratch/changed.md" "$source"
saw '^Not baked'
look preview-mistake "$@"
