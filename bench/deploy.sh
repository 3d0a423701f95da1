#!/bin/sh
# Publishes a baked site to a local S3Proxy with Backfile and with hugo deploy: everything, then one page that was edited.
# usage: bench/deploy.sh SITE WORK    SITE: a site of Backfile without targets, whose texts WORK gets a copy of
# HUGO: the command hugo, 0.111 with deploy. .s3proxy: the class path of S3Proxy (src/test/s3proxy/pom.xml), BACKFILE: the command.
set -eu
site=$1 work=$2
hugo=${HUGO:-hugo} backfile=${BACKFILE:-$PWD/backfile}
classpath=$(cat "${S3PROXY:-.s3proxy}")
port=8399
export AWS_ACCESS_KEY_ID=bench AWS_SECRET_ACCESS_KEY=bench AWS_REGION=us-east-1
mkdir -p "$work/buckets/backfile" "$work/buckets/hugo" "$work/hugo"
[ -d "$work/site" ] || cp -R "$site" "$work/site"
cat > "$work/s3proxy.properties" <<P
s3proxy.endpoint=http://127.0.0.1:$port
s3proxy.authorization=none
jclouds.provider=filesystem
jclouds.filesystem.basedir=$work/buckets
P
cat > "$work/logback.xml" <<P
<configuration><appender name="F" class="ch.qos.logback.core.FileAppender"><file>$work/requests.log</file>
<encoder><pattern>%msg%n</pattern></encoder></appender><logger name="org.gaul.s3proxy.S3ProxyHandler" level="debug"/>
<root level="warn"><appender-ref ref="F"/></root></configuration>
P
java -Dlogback.configurationFile="$work/logback.xml" -cp "$classpath" org.gaul.s3proxy.Main --properties "$work/s3proxy.properties" > "$work/said.txt" 2>&1 &
server=$!
trap 'kill $server' EXIT
until curl -s "http://127.0.0.1:$port/" > /dev/null; do sleep 1; done
if ! grep -q publish.s3.kind "$work/site/jbake.properties"; then
    printf '\npublish.s3.kind=s3\npublish.s3.to=s3://backfile\npublish.s3.endpoint=http://127.0.0.1:%s\n' $port >> "$work/site/jbake.properties"
fi
cat > "$work/hugo/config.toml" <<P
baseURL = "https://example.org/"
publishDir = "$work/public"
[[deployment.targets]]
name = "s3"
URL = "s3://hugo?endpoint=http://127.0.0.1:$port&disableSSL=true&s3ForcePathStyle=true&region=us-east-1"
P

# what is uploaded is counted by what the server was asked
measure() {
    before=$(grep -c '^request: ' "$work/requests.log" || true)
    begin=$(date +%s.%N)
    "$@" > "$work/last.txt" 2>&1 || tail -3 "$work/last.txt"
    end=$(date +%s.%N)
    after=$(grep -c '^request: ' "$work/requests.log" || true)
    tail -1 "$work/last.txt"
    echo "$begin $end $before $after" | awk '{printf "  %.1f s, %d requests\n", $2 - $1, $4 - $3}'
}
bake() { "$backfile" bake "$work/site" --destination "$work/public" > "$work/bake.txt"; }
both() {
    echo "backfile publish, $1"
    measure "$backfile" publish "$work/site" --destination "$work/public" --no-bake
    echo "hugo deploy, $1"
    measure "$hugo" deploy --source "$work/hugo" --invalidateCDN=false --maxDeletes 0
}
bake
both everything
both nothing
article=$(find "$work/site/content" -name '*.md' | sort | head -1)
printf '\nOne more sentence.\n' >> "$article"
bake
both 'one edit'
