#!/bin/sh
# peer.sh version | prepare SITE | bake SITE OUT | rebake SITE OUT
set -eu
exec "$(CDPATH='' cd -P "$(dirname "$0")" && pwd)/../backfile-theme/peer.sh" "$@"
