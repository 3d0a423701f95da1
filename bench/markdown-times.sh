#!/bin/sh
# Shows how the time to read Markdown grows while lengths double; see README.md. Builds the sources first.
set -eu
bench=$(CDPATH='' cd -P "$(dirname "$0")" && pwd)
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
cd "$bench/.."
mvn -B -q compile dependency:build-classpath "-Dmdep.outputFile=$classes/classpath" -Dmdep.includeScope=runtime
path="target/classes:$(cat "$classes/classpath")"
"${bin}javac" -Xlint:all -d "$classes" -classpath "$path" "$bench/MarkdownTimes.java"
"${bin}java" -Xmx3g -XX:+UseSerialGC -classpath "$classes:$path" MarkdownTimes "$@"
