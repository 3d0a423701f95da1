// The files of the index: fetched once, read as they are needed.
const encoder = new TextEncoder();
const decoder = new TextDecoder();

/** UTF-8 as a string of one character a byte, so that < compares bytes. */
export const bytesOf = (text) => String.fromCharCode(...encoder.encode(text));
export const textOf = (bytes) => decoder.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));

const LARGEST = 2 ** 49;
const LONGEST_KEY = 65_536;
const MOST_IDS = 100_000_000;
const damaged = () => new Error("a file of the index is damaged");

class Reader {
  constructor(buffer) {
    this.bytes = new Uint8Array(buffer);
    this.at = 0;
  }
  octet() {
    if (this.at >= this.bytes.length) throw damaged();
    return this.bytes[this.at++];
  }
  number() {
    let value = 0;
    for (let factor = 1; factor < LARGEST; factor *= 128) {
      const byte = this.octet();
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
    throw damaged();
  }
  string(length) {
    if (this.at + length > this.bytes.length) throw damaged();
    return String.fromCharCode(...this.bytes.subarray(this.at, this.at += length));
  }
  coded(before) {
    const shared = this.number();
    if (shared > before.length || shared > LONGEST_KEY) throw damaged();
    return before.slice(0, shared) + this.string(this.number());
  }
  list() {
    const all = [];
    for (let count = this.number(), last = ""; count > 0; count--) all.push((last = this.coded(last)));
    return all;
  }
}

function readRoot(buffer) {
  const reader = new Reader(buffer);
  if (reader.octet() !== 1) throw new Error("an index of another version");
  const root = { count: reader.number(), span: reader.number(), stops: new Set(reader.list().map(textOf)), blocks: [] };
  for (let blocks = reader.number(); blocks > 0; blocks--) {
    const block = { name: reader.string(reader.octet()), number: root.blocks.length, years: [], capacity: 0 };
    for (let years = reader.number(); years > 0; years--) {
      const year = { year: reader.number(), from: block.capacity };
      block.capacity += reader.number();
      block.years.push({ ...year, to: block.capacity, count: reader.number() });
    }
    if (!(block.capacity <= MOST_IDS)) throw damaged();
    block.layout = reader.octet() * 256 + reader.octet();
    block.begins = reader.list();
    if (!block.begins.length) throw damaged();
    root.blocks.push(block);
  }
  return root;
}

/** A shard; null where it is of another bake. */
function readShard(buffer, block, number) {
  const reader = new Reader(buffer);
  const version = reader.octet();
  const layout = reader.octet() * 256 + reader.octet();
  const begin = reader.string(reader.number());
  const next = reader.string(reader.number());
  if (version !== 1 || layout !== block.layout || begin !== block.begins[number] || next !== (block.begins[number + 1] ?? "")) {
    return null;
  }
  const keys = [];
  const groups = [];
  for (let left = reader.number(), name = ""; left > 0; left--) {
    name = reader.coded(name);
    const links = [];
    const many = reader.number();
    for (let link = many === 0 ? 1 : many - 1; link > 0; link--) {
      const back = many === 0 ? 0 : reader.number();
      if (back === 0) groups.push({ first: name });
      if (back > groups.length) throw damaged();
      links.push({ group: back === 0 ? groups.length - 1 : groups.length - back, count: reader.number() });
    }
    keys.push({ name, links });
  }
  if (reader.number() !== groups.length) throw damaged();
  let from = 0;
  for (const group of groups) {
    group.name = reader.coded(group.first);
    const head = reader.number();
    const length = reader.number();
    if (head & 2) reader.list();
    Object.assign(group, { n: Math.floor(head / 4), weighted: head & 1, from, to: (from += length) });
  }
  const postings = reader.bytes.subarray(reader.at);
  if (from > postings.length) throw damaged();
  return { keys, groups, postings, capacity: block.capacity };
}

/** The articles of a group: their ids, ascending, and their weights. */
export function postings(shard, number) {
  const group = shard.groups[number];
  if (group.decoded) return group.decoded;
  const bytes = shard.postings.subarray(group.from, group.to);
  const end = bytes.length * 8;
  let at = 0;
  const bits = (count) => {
    if (at + count > end) throw damaged();
    let value = 0;
    for (; count > 0; count--, at++) value = value * 2 + ((bytes[at >> 3] >> (7 - (at & 7))) & 1);
    return value;
  };
  const k = group.n > 0 ? bits(5) : 0;
  if (group.n > shard.capacity || group.n * (k + 1 + 4 * group.weighted) > end) throw damaged();
  const ids = new Uint32Array(group.n);
  const weights = new Uint8Array(group.n);
  for (let index = 0, id = -1; index < group.n; index++) {
    let gap = 0;
    while (bits(1)) gap++;
    id += 1 + gap * 2 ** k + bits(k);
    if (id >= shard.capacity) throw damaged();
    ids[index] = id;
    if (group.weighted) weights[index] = bits(4);
  }
  return (group.decoded = { ids, weights });
}

const KEPT_SHARDS = 60;
const PATIENCE = 20_000;

export class Index {
  constructor(base) {
    this.base = base;
    this.files = new Map();
  }

  async fetch(path, options) {
    const answer = await fetch(this.base + path, { signal: AbortSignal.timeout(PATIENCE), ...options });
    if (!answer.ok) throw Object.assign(new Error(`${answer.status} ${path}`), { isMissing: answer.status === 404 || answer.status === 410 });
    return answer;
  }

  /** What was fetched before, or a new promise of it, which is forgotten if it fails. */
  once(key, make) {
    let promise = this.files.get(key);
    if (promise) this.files.delete(key);
    else {
      promise = make();
      promise.catch(() => this.files.delete(key));
    }
    this.files.set(key, promise);
    if (this.files.size > KEPT_SHARDS * 4) this.files.delete(this.files.keys().next().value);
    return promise;
  }

  root() {
    this.opened ??= this.fetch("root.bin", { cache: "no-cache" })
      .then((answer) => answer.arrayBuffer()).then(readRoot)
      .catch((failure) => {
        this.opened = undefined;
        throw failure;
      });
    return this.opened;
  }

  shard(block, number) {
    const hex = Array.from(block.begins[number], (byte) => byte.charCodeAt(0).toString(16).padStart(2, "0")).join("");
    const path = `${block.name}/s${hex}.bin`;
    return this.once(path, async () => {
      for (const cache of ["default", "reload"]) {
        try {
          const shard = readShard(await (await this.fetch(path, { cache })).arrayBuffer(), block, number);
          if (shard) return shard;
        } catch (failure) {
          if (cache === "reload" && !failure.isMissing) throw failure;
        }
      }
      throw this.renewed();
    });
  }

  /** Forgets all, since the site was published anew. */
  renewed() {
    this.opened = undefined;
    this.files.clear();
    return Object.assign(new Error("the index was renewed"), { stale: true });
  }

  /** The number of the shard in which a key stands, if there is one. */
  place(block, key) {
    let low = 0;
    let high = block.begins.length;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (block.begins[middle] <= key) low = middle;
      else high = middle;
    }
    return low;
  }

  /** All keys that begin so, in their first shard and some behind it. */
  async starting(block, prefix, further) {
    const first = this.place(block, prefix);
    const shards = [this.shard(block, first)];
    for (let next = first + 1; shards.length <= further && block.begins[next]?.startsWith(prefix); next++) {
      shards.push(this.shard(block, next));
    }
    return (await Promise.all(shards)).flatMap((shard) =>
      shard.keys.filter((key) => key.name.startsWith(prefix)).map((key) => ({ ...key, shard })));
  }

  /** The cards of ids of a block, by id; none where the site has no such file. */
  cards(block, file) {
    const path = `${block.name}/c${file}.json`;
    return this.once(path, async () => {
      const answer = await this.fetch(path).catch((failure) => {
        if (failure.isMissing) return undefined;
        throw failure;
      });
      const { names, cards } = answer ? await answer.json() : { names: [], cards: [] };
      const name = (number) => names[number];
      return new Map(cards.map(([id, path, title, date, section, authors, tags, lang]) =>
        [id, { path, title, date, section: name(section), authors: authors.map(name), tags: tags.map(name), lang }]));
    });
  }
}
