// What lies in folders.
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";
import { createServer } from "node:http";
import { gzipSync } from "node:zlib";

/** All files below a folder whose path matches. */
export function globSync(folder, pattern = /./) {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return globSync(path, pattern);
    return pattern.test(path) ? [path] : [];
  });
}

/** How many files, and how many bytes they have. */
export function size(folder) {
  const files = globSync(folder);
  return { files: files.length, bytes: files.reduce((sum, file) => sum + statSync(file).size, 0) };
}

const TYPES = { html: "text/html; charset=utf-8", css: "text/css", js: "text/javascript", json: "application/json", svg: "image/svg+xml" };

/** Serves folders, each under its path, and compresses texts, as hosts do; a promise of its address. */
export function serve(folders) {
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url, "http://host").pathname);
    const [under, folder] = Object.entries(folders).find(([begin]) => path.startsWith(begin)) ?? [];
    try {
      let bytes = readFileSync(join(folder, path.slice(under.length)));
      const type = TYPES[path.split(".").pop()];
      const headers = { "content-type": type ?? "application/octet-stream", "cache-control": "max-age=300" };
      if (type) {
        bytes = gzipSync(bytes);
        headers["content-encoding"] = "gzip";
      }
      response.writeHead(200, { ...headers, "content-length": bytes.length }).end(bytes);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((ready) => {
    server.listen(0, "127.0.0.1", () => ready({ address: `http://127.0.0.1:${server.address().port}`, close: () => server.close() }));
  });
}
