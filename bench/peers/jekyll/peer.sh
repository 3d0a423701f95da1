#!/bin/sh
# peer.sh version | prepare SITE | bake SITE OUT | rebake SITE OUT
set -eu
JEKYLL_ENV=production JEKYLL_NO_BUNDLER_REQUIRE=true
export JEKYLL_ENV JEKYLL_NO_BUNDLER_REQUIRE
case $1 in
    version) jekyll --version && ruby -e 'require "commonmarker"' ;;
    prepare) ;;
    bake) exec jekyll build --quiet --disable-disk-cache --source "$2" --destination "$3" ;;
    rebake) exec jekyll build --quiet --source "$2" --destination "$3" ;;
esac
