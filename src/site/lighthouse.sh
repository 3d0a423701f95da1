#!/bin/sh
# Prints Lighthouse's marks for pages of the sample archive: those given, or the front page, an article and the index of tags.
# Needs Node 18 or newer, whose npx fetches Lighthouse, and Chromium (CHROMIUM names another one).
set -eu

root=$(CDPATH='' cd -P "$(dirname "$0")/../.." && pwd)
if [ $# = 0 ]; then
    set -- index.html 2024/10/ten-years-on-the-candle-bridge.html tags/index.html
fi
CHROME_PATH=${CHROMIUM:-$(command -v chromium || command -v chromium-browser || command -v google-chrome)} || {
    echo "Chromium was not found. Install it, or set CHROMIUM to its command." >&2
    exit 1
}
export CHROME_PATH

scratch=$(mktemp -d)
trap 'kill "${server:-}" 2>/dev/null || true; rm -rf "$scratch"' EXIT
"$root/backfile" bake "$root" --quiet --as-of 2025-01-01 --destination "$scratch/site" --ledger "$scratch/ledger"

# Hosts compress what they send; so does this one.
cat >"$scratch/server.js" <<'JS'
const { createServer } = require("http"), { gzipSync } = require("zlib"), { readFileSync } = require("fs");
const types = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", svg: "image/svg+xml",
    jpg: "image/jpeg", png: "image/png", woff2: "font/woff2", txt: "text/plain" };
createServer((request, response) => {
    const path = decodeURIComponent(request.url.split("?")[0]).replace(/\/$/, "/index.html");
    try {
        const file = readFileSync(process.argv[2] + path), type = types[path.split(".").pop()] ?? "text/plain";
        const packs = !/image\/(jpeg|png)|font/.test(type);
        response.writeHead(200, { "Content-Type": type, ...(packs ? { "Content-Encoding": "gzip" } : {}) });
        response.end(packs ? gzipSync(file) : file);
    } catch {
        response.writeHead(404).end();
    }
}).listen(process.argv[3], "127.0.0.1");
JS
port=8934
node "$scratch/server.js" "$scratch/site" "$port" &
server=$!

for page in "$@"; do
    npx --yes lighthouse@12.8.2 "http://127.0.0.1:$port/$page" --quiet --output=json --output-path="$scratch/marks.json" \
        --only-categories=performance,accessibility,best-practices,seo \
        --chrome-flags="--headless=new --no-sandbox --disable-gpu --disable-quic --user-data-dir=$scratch/profile"
    node -e '
        const { categories, audits } = require(process.argv[1]);
        console.log(process.argv[2]);
        for (const { title, score, auditRefs } of Object.values(categories)) {
            console.log(`  ${Math.round(score * 100)}  ${title}`);
            auditRefs.filter(({ id, weight }) => weight > 0 && audits[id].score !== null && audits[id].score < 1)
                .forEach(({ id }) => console.log(`       ${audits[id].title} ${audits[id].displayValue ?? ""}`));
        }' "$scratch/marks.json" "$page"
done
