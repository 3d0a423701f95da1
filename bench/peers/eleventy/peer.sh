#!/bin/sh
# peer.sh version | prepare SITE | bake SITE OUT | rebake SITE OUT
set -eu
modules=$(CDPATH='' cd -P "$(dirname "$0")" && pwd)/node_modules
case $1 in
    version)
        [ -d "$modules/@11ty/eleventy" ] || exit 1
        node -p "require('$modules/@11ty/eleventy/package.json').version + ' on node ' + process.version"
        ;;
    prepare) ln -s "$modules" "$2/node_modules" ;;
    bake | rebake)
        cd "$2"
        export NODE_OPTIONS=--max-old-space-size=16384
        exec node node_modules/@11ty/eleventy/cmd.cjs --quiet "--output=$3"
        ;;
esac
