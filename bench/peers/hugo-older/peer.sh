#!/bin/sh
# peer.sh version | prepare SITE | bake SITE OUT | rebake SITE OUT
set -eu
HUGO=${HUGO_OLDER:?names the command of an older Hugo}
export HUGO
exec "$(CDPATH='' cd -P "$(dirname "$0")" && pwd)/../hugo/peer.sh" "$@"
