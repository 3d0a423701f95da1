#!/bin/sh
# preview.sh ARTICLES SCRATCH [EDITS]: from saving to the page in a browser, Backfile and Hugo in turns; see README.md.
set -eu
articles=$1
mkdir -p "$2"
scratch=$(CDPATH='' cd -P "$2" && pwd)
edits=${3:-15}
bench=$(CDPATH='' cd -P "$(dirname "$0")" && pwd)
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
cd "$bench/.."
backfile=${BACKFILE:-./backfile}
"$backfile" --version
mvn -B -q -Pbrowser dependency:build-classpath "-Dmdep.outputFile=$scratch/classpath" -Dmdep.includeScope=test
mkdir -p "$scratch/classes"
"${bin}javac" -Xlint:all -d "$scratch/classes" -classpath "$(cat "$scratch/classpath")" "$bench/PreviewTimes.java"

archive=$scratch/archive-$articles
[ -d "$archive" ] || "${bin}java" "$bench/Archive.java" "$archive" "$articles" 1
middle=$(sed -n 's/^middle=//p' "$archive/archive.properties")

# lay_out PEER: its site, with the archive in it
lay_out() {
    site=$scratch/$articles-$1
    content=$site/$(sed -n 's/^articles=//p' "$bench/peers/$1/peer.properties")
    template=$site/$(sed -n 's/^template=//p' "$bench/peers/$1/peer.properties")
    if [ -d "$site" ]; then return; fi
    mkdir -p "$site"
    cp -R "$bench/peers/$1/site/." "$site"
    mkdir -p "$content" "$site/data"
    cp -R "$archive/content/." "$content"
    cp -R "$archive/data/." "$site/data"
}

# measure NAME PORT FILE PLACE COMMAND...
measure() {
    name=$1 port=$2 file=$3 place=$4
    shift 4
    "${bin}java" -classpath "$scratch/classes:$(cat "$scratch/classpath")" PreviewTimes "$name" \
        "http://127.0.0.1:$port/${middle%.md}.html" "$file" "$edits" "$place" "$@"
}

echo "| | first page, s | at rest, s | saved to seen, s: median (least to most) | peak MB |"
echo "| --- | ---: | ---: | ---: | ---: |"
if command -v hugo >/dev/null; then
    lay_out hugo
    measure "Hugo, text of an article" 1313 "$content/$middle" END hugo server --port 1313 --bind 127.0.0.1 --source "$site"
    measure "Hugo, template of all pages" 1313 "$template" "</main>" \
        hugo server --port 1313 --bind 127.0.0.1 --source "$site"
fi
for peer in backfile backfile-theme; do
    lay_out $peer
    measure "$peer, nothing remembered, text of an article" 8820 "$content/$middle" END "$backfile" serve "$site" --port 8820
    measure "$peer, text of an article" 8820 "$content/$middle" END "$backfile" serve "$site" --port 8820
    if [ -f "$template" ]; then
        measure "$peer, template of all pages" 8820 "$template" "</main>" "$backfile" serve "$site" --port 8820
    fi
done
