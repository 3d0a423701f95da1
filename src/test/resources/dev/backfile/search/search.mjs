// Runs the modules of the search page on files of a disk: node search.mjs MODULES SITE TASK, with lines of input, gives a line for each.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [modules, site, task] = process.argv.slice(2);
const script = (name) => import(pathToFileURL(`${modules}/${name}.js`));
const { words } = await script("words");
const { Engine } = await script("engine");
const { Index } = await script("index");
const { parse } = await script("query");
const { marks, places } = await script("passage");
const { postings } = await script("index");
let change = (path, bytes) => bytes;

globalThis.fetch = async (address) => {
  const path = address.replace("site:", "");
  let bytes;
  try {
    bytes = change(path, readFileSync(`${site}/${path}`));
  } catch {
    bytes = undefined;
  }
  if (!bytes) return { ok: false, status: 404 };
  return { ok: true, status: 200, json: async () => JSON.parse(bytes), arrayBuffer: async () => Uint8Array.from(bytes).buffer };
};

/** What a query finds: how many, and the paths of the first ten, or what failed. */
async function found(text, byDate = false) {
  try {
    const engine = new Engine(new Index("site:search/"));
    const { total, hits } = await engine.search(parse(text), byDate, 10);
    const cards = await engine.cards(hits.slice(0, 10));
    return [total, ...cards.map((card) => card.path)].join(" ");
  } catch (failure) {
    return `failed: ${failure.message}`;
  }
}

const engine = new Engine(new Index("site:search/"));

/** All that a query finds, each article with its score. */
async function all(text) {
  try {
    const { total, hits } = await engine.search(parse(text), false, 100000);
    const cards = await engine.cards(hits);
    return [total, ...cards.map((card, number) => `${card.path}=${hits[number].score}`)].join(" ");
  } catch (failure) {
    return `failed: ${failure.message}`;
  }
}

/** Each byte of the shards and the root changed in some ways: how many of these had results, and how many a message. */
async function harmed(text) {
  const ends = { results: 0, message: 0 };
  for (const file of [/root\.bin$/, /s\w*\.bin$/]) {
    for (let at = 0; at < 400; at += 3) {
      for (const value of [0, 255, 1 << (at % 8), undefined]) {
        change = (path, bytes) => {
          if (!file.test(path) || at >= bytes.length) return bytes;
          if (value === undefined) return bytes.subarray(0, at);
          bytes[at] = value;
          return bytes;
        };
        ends[(await found(text)).startsWith("failed") ? "message" : "results"]++;
      }
    }
  }
  return `${ends.results > 0} ${ends.message > 0}`;
}

const unseen = (text) => text.replace(/\\u([0-9a-f]{4})/g, (whole, hex) => String.fromCharCode(parseInt(hex, 16)));
const tasks = {
  words: (text) => words(unseen(text)).map(({ form }) => form).join(" "),
  places: (text) => Array.from(places(unseen(text)), ({ forms }) => forms).flat().join(" "),
  marks: (line) => {
    const [wanted, text] = line.split(" in ");
    return marks(text, words(wanted).map(({ form }) => form)).map(({ from, to }) => text.slice(from, to)).join(" ");
  },
  find: (text) => found(text),
  findAll: (text) => all(text),
  findByDate: (text) => found(text, true),
  findWithoutCards: (text) => {
    change = (path, bytes) => (/new\/c\d+\.json$/.test(path) ? undefined : bytes);
    return found(text);
  },
  findInRenewed: (text) => {
    change = (path, bytes) => (/s\w*\.bin$/.test(path) ? undefined : bytes);
    return found(text);
  },
  harm: harmed,
  postings: (line) => {
    const [n, weighted, capacity, ...bytes] = line.split(" ").map(Number);
    try {
      const shard = { capacity, groups: [{ n, weighted, from: 0, to: bytes.length }], postings: Uint8Array.from(bytes) };
      return [...postings(shard, 0).ids].join(" ");
    } catch (failure) {
      return failure.message;
    }
  }
};

for (const line of readFileSync(0, "utf8").split("\n").slice(0, -1)) console.log(await tasks[task](line));
