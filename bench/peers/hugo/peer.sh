#!/bin/sh
# peer.sh version | prepare SITE | bake SITE OUT | rebake SITE OUT
set -eu
hugo=${HUGO:-hugo}
case $1 in
    version) "$hugo" version | cut -d ' ' -f 1,2 ;;
    prepare) ;;
    bake | rebake)
        HUGO_CACHEDIR=$2.cache
        export HUGO_CACHEDIR
        exec "$hugo" --quiet --source "$2" --destination "$3" --noBuildLock
        ;;
esac
