#!/bin/sh
# peer.sh version | prepare SITE | bake SITE OUT | rebake SITE OUT
set -eu
backfile=${BACKFILE:-$(CDPATH='' cd -P "$(dirname "$0")/../../.." && pwd)/backfile}
case $1 in
    version) "$backfile" --version | paste -sd ' ' - ;;
    prepare) ;;
    bake) exec "$backfile" bake "$2" --destination "$3" --clean ;;
    rebake) exec "$backfile" bake "$2" --destination "$3" ;;
esac
