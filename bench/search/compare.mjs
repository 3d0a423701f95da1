// Backfile's search and Pagefind's on the same pages: node compare.mjs SITE SCRATCH [--queries N]. SITE is a site's folder.
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { chromium } from "playwright-core";
import { globSync, serve, size } from "./files.mjs";
import { articles, queries } from "./items.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const [site, scratch] = process.argv.slice(2, 4).map((path) => resolve(path));
const most = Number(process.argv[process.argv.indexOf("--queries") + 1] || 200) || 200;
const backfile = process.env.BACKFILE ?? join(here, "../../backfile");
const FIRST = 5;

/** Runs a program: seconds on the clock, seconds of processors, and the largest memory of a process, in MB. */
function timed(command, ...args) {
  const log = join(scratch, "time");
  const end = spawnSync("/usr/bin/time", ["-o", log, "-f", "%e %U %S %M", command, ...args], { stdio: ["ignore", "ignore", "inherit"] });
  const [seconds, user, system, kilobytes] = readFileSync(log, "utf8").trim().split("\n").at(-1).split(" ").map(Number);
  if (end.status > 1) throw new Error(`${command} ended with ${end.status}`);
  return { seconds, cpu: user + system, memory: kilobytes / 1024 };
}

function bake(name, search) {
  const out = join(scratch, name);
  rmSync(out, { recursive: true, force: true });
  rmSync(`${out}.ledger`, { recursive: true, force: true });
  const settings = join(site, "jbake.properties");
  const before = readFileSync(settings, "utf8");
  try {
    writeFileSync(settings, `${before}\nrender.search=${search}\n`);
    return timed(backfile, "bake", site, "--destination", out, "--ledger", `${out}.ledger`, "--keep-going", "--quiet");
  } finally {
    writeFileSync(settings, before);
  }
}

/** Which articles our search finds first. */
async function ours(out) {
  const modules = join(scratch, "modules");
  mkdirSync(modules, { recursive: true });
  writeFileSync(join(modules, "package.json"), '{"type":"module"}');
  for (const file of globSync(join(here, "../../src/main/javascript/search"))) {
    writeFileSync(join(modules, file.split("/").pop()), readFileSync(file));
  }
  const load = (name) => import(pathToFileURL(join(modules, `${name}.js`)));
  const [{ Engine }, { Index }, { parse }] = await Promise.all(["engine", "index", "query"].map(load));
  const asked = globalThis.fetch;
  globalThis.fetch = async (address, options) => {
    if (!String(address).startsWith("site:")) return asked(address, options);
    try {
      const bytes = readFileSync(join(out, address.slice(5)));
      return { ok: true, json: async () => JSON.parse(bytes), arrayBuffer: async () => Uint8Array.from(bytes).buffer };
    } catch {
      return { ok: false, status: 404 };
    }
  };
  const engine = new Engine(new Index("site:search/"));
  return async (text) => {
    const { hits } = await engine.search(parse(text), false, FIRST);
    return (await engine.cards(hits.slice(0, FIRST))).map((card) => card.path);
  };
}

/** What a browser asks for, of files of the search, until the first results of a query are there; its cache is empty. */
async function firstQuery(browser, address, files, open) {
  const page = await (await browser.newContext()).newPage();
  const asked = [];
  page.on("request", (request) => files.test(request.url()) && asked.push(request));
  await page.goto(address);
  await open(page);
  const cards = asked.findLastIndex((request) => /\/c\d+\.json$/.test(request.url()));
  const before = cards < 0 ? asked : asked.slice(0, cards + 1);
  const sizes = await Promise.all(before.map(async (request) => {
    await request.response();
    return (await request.sizes()).responseBodySize;
  }));
  await page.close();
  return { requests: sizes.length, kilobytes: sizes.reduce((sum, bytes) => sum + bytes, 0) / 1024 };
}

async function main() {
  mkdirSync(scratch, { recursive: true });
  const without = bake("without", false);
  const withSearch = bake("with", true);
  const out = join(scratch, "with");
  const bundle = join(scratch, "pagefind");
  rmSync(bundle, { recursive: true, force: true });
  const pagefind = timed(join(here, "node_modules/.bin/pagefind"), "--site", out, "--output-path", bundle, "--silent");
  const all = articles(out);
  const items = queries(all, most, 1);
  const host = await serve({ "/pagefind/": bundle, "/": out });
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium" });
  try {
    const hits = { ours: {}, pagefind: {} };
    const find = await ours(out);
    const page = await browser.newPage();
    await page.goto(`${host.address}/404.html`);
    await page.evaluate(async () => {
      window.pagefind = await import("/pagefind/pagefind.js");
    });
    const theirs = (text) => page.evaluate(async ([query, first]) => {
      const { results } = await window.pagefind.search(query);
      return Promise.all(results.slice(0, first).map(async (result) => (await result.data()).url));
    }, [text, FIRST]);
    for (const { kind, text, path } of items) {
      for (const [who, paths] of [["ours", await find(text)], ["pagefind", await theirs(text)]]) {
        const found = paths.some((one) => decodeURI(one).replace(/^\/|index\.html$/g, "") === decodeURI(path).replace(/index\.html$/, ""));
        hits[who][kind] = (hits[who][kind] ?? 0) + (found ? 1 : 0);
        if (process.env.MISSED && !found) console.error(who, kind, JSON.stringify(text), path);
      }
    }
    const two = items.find((item) => item.kind === "rare and common").text;
    const first = await firstQuery(browser, `${host.address}/search.html`, /\/search\/|\/js\/search/, async (opened) => {
      await opened.fill("main [name=q]", two);
      await opened.waitForSelector(".search-list a");
    });
    const firstOfPagefind = await firstQuery(browser, `${host.address}/404.html`, /\/pagefind\//, (opened) =>
      opened.evaluate(async (query) => {
        const search = await import("/pagefind/pagefind.js");
        const { results } = await search.search(query);
        await Promise.all(results.slice(0, 10).map((result) => result.data()));
      }, two));
    const kinds = Object.keys(hits.ours);
    const asked = (kind) => items.filter((item) => item.kind === kind).length;
    console.log(JSON.stringify({
      articles: all.length, without, withSearch, pagefind,
      share: 1 - without.cpu / withSearch.cpu, time: (withSearch.cpu - without.cpu) / pagefind.cpu, memory: withSearch.memory / pagefind.memory,
      index: size(join(out, "search")), indexOfPagefind: size(bundle), first, firstOfPagefind, query: two,
      hits: Object.fromEntries(kinds.map((kind) => [kind, [hits.ours[kind], hits.pagefind[kind], asked(kind)]]))
    }, null, 1));
  } finally {
    await browser.close();
    host.close();
  }
}

await main();
