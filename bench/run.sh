#!/bin/sh
# Bakes archives with Backfile and its peers side by side; see README.md. Needs a JDK 17 or newer.
set -eu
bench=$(CDPATH='' cd -P "$(dirname "$0")" && pwd)
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
"${bin}javac" -Xlint:all -d "$classes" "$bench"/runner/*.java
"${bin}java" "-Dbench.folder=$bench" -classpath "$classes" Bench "$@"
