// Which articles a query finds, and in which order.
import { bytesOf, postings, textOf } from "./index.js";
import { isNear } from "./near.js";
import { words } from "./words.js";

const COMPLETIONS = 16;
const SHORTEST_PREFIX = 4;
const SHORTEST_MISTAKE = 4;
const BEST = 1000;
const size = (key) => key.links.reduce((sum, link) => sum + link.count, 0);
const within = (ranges, year) => ranges.every(({ from, to, without }) => (year >= from && year <= to) !== without);

/** Keys of all blocks by their names, the most frequent first. */
function merged(found) {
  const byName = new Map();
  for (const { block, key } of found) {
    const entry = byName.get(key.name) ?? { name: key.name, count: 0, keys: [] };
    entry.count += size(key);
    entry.keys.push({ block, key });
    byName.set(key.name, entry);
  }
  return [...byName.values()].filter((entry) => entry.count > 0).sort((a, b) => b.count - a.count);
}

export class Engine {
  constructor(index) {
    this.index = index;
  }

  async everywhere(root, find) {
    const found = await Promise.all(root.blocks.map(async (block) =>
      (await find(block)).map((key) => ({ block, key }))));
    return found.flat();
  }

  /** The articles of keys. A block that lacks a form may have its group at the key that is called like the group. */
  async lists(root, entries) {
    const found = await Promise.all(entries.map(async ({ name, keys }) => {
      const groups = new Set(keys.flatMap(({ key }) =>
        key.links.filter((link) => link.count > 0).map((link) => key.shard.groups[link.group].name)));
      return Promise.all(root.blocks.flatMap((block) => [...groups].map((group) => this.list(block, name, group))));
    }));
    return found.map((lists) => lists.filter((list) => list));
  }

  async list(block, word, group) {
    for (const name of new Set([word, group])) {
      const shard = await this.index.shard(block, this.index.place(block, name));
      const link = shard.keys.find((key) => key.name === name)?.links.find((one) => shard.groups[one.group].name === group);
      if (link) return { block, ...postings(shard, link.group) };
    }
    return undefined;
  }

  /** The keys of a word: itself, what it begins, or what it may have been meant to be. */
  async entries(root, { form, unspaced, exact, open }) {
    const key = bytesOf(form);
    const letters = [...form].length;
    const isPrefix = (open && !unspaced && letters >= SHORTEST_PREFIX) || (unspaced && letters === 1);
    const own = await this.everywhere(root, async (block) => {
      if (isPrefix) return this.index.starting(block, key, 1);
      const shard = await this.index.shard(block, this.index.place(block, key));
      return shard.keys.filter((candidate) => candidate.name === key).map((candidate) => ({ ...candidate, shard }));
    });
    const all = merged(own);
    const entries = all.filter((entry) => entry.name === key)
      .concat(all.filter((entry) => entry.name !== key).slice(0, COMPLETIONS));
    if (entries.length || exact || unspaced || letters < SHORTEST_MISTAKE) {
      return entries.map((entry) => ({ ...entry, factor: entry.name === key ? 1 : 0.7 }));
    }
    return (await this.corrections(root, form)).map((entry) => ({ ...entry, factor: 0.5, corrected: textOf(entry.name) }));
  }

  async near(root, key, prefix, form) {
    return merged(await this.everywhere(root, async (block) => {
      const shard = await this.index.shard(block, this.index.place(block, key));
      return shard.keys.filter((candidate) => candidate.name.startsWith(prefix) && (prefix || candidate.name >= " ")
        && isNear(textOf(candidate.name.slice(prefix.length)), form)).map((candidate) => ({ ...candidate, shard }));
    }));
  }

  async corrections(root, form) {
    const best = (await this.near(root, bytesOf(form), "", form)).slice(0, 3);
    if (best.length) return best;
    const reversed = [...form].reverse().join("");
    const names = new Set();
    await this.everywhere(root, async (block) => {
      const shard = await this.index.shard(block, this.index.place(block, "\x03" + bytesOf(reversed)));
      for (const { name } of shard.keys) {
        if (name[0] === "\x03" && isNear(textOf(name.slice(1)), reversed)) names.add([...textOf(name.slice(1))].reverse().join(""));
      }
      return [];
    });
    const found = await Promise.all([...names].slice(0, 4).map((name) =>
      this.entries(root, { form: name, exact: true, unspaced: false, open: false })));
    return found.flat().sort((a, b) => b.count - a.count).slice(0, 3);
  }

  /** The names that a filter means. */
  async named(root, { taxonomy, forms }) {
    const prefix = `\x01${bytesOf(forms[0])}\x1f${taxonomy}\x1f`;
    const found = merged(await this.everywhere(root, (block) => this.index.starting(block, prefix, 8)));
    return found.filter((entry) => {
      const own = words(textOf(entry.name.slice(prefix.length))).map((word) => word.form);
      return forms.every((form) => own.includes(form));
    });
  }

  /** Authors, tags, series and sections with a word that begins so. */
  async suggestions(query, most) {
    const root = await this.index.root();
    if ([...query.last].length < 2) return [];
    const found = merged(await this.everywhere(root, (block) => this.index.starting(block, "\x01" + bytesOf(query.last), 1)));
    const others = query.terms.slice(0, -1).map((term) => term.form);
    const seen = new Set();
    const kept = [];
    for (const entry of found) {
      const [, taxonomy, name] = textOf(entry.name.slice(1)).split("\x1f");
      const forms = words(name).map((word) => word.form);
      if (!seen.has(taxonomy + name) && others.every((form) => forms.includes(form))) {
        seen.add(taxonomy + name);
        kept.push({ taxonomy, name, count: entry.count });
      }
    }
    return kept.slice(0, most);
  }

  /** What a query finds: hits are [{block, id}], best first, at least as many as asked for. */
  async search(query, byDate, most) {
    const root = await this.index.root();
    const heavy = query.terms.filter((term) => !root.stops.has(term.form));
    const terms = heavy.length ? heavy : query.terms;
    const [found, filters, without] = await Promise.all([
      Promise.all(terms.map((term) => this.entries(root, term))),
      Promise.all(query.filters.map((filter) => this.named(root, filter))),
      Promise.all(query.without.map((forms) => Promise.all(forms.map((form) =>
        this.entries(root, { form, exact: true, unspaced: false, open: false })))))
    ]);
    const corrected = found.map((entries, number) => ({ typed: terms[number].form, found: entries.flatMap((entry) => entry.corrected ?? []) }))
      .filter((one) => one.found.length);
    const required = await Promise.all(found.map((entries) => this.weighed(root, entries)));
    const plain = async (entries) => (await this.lists(root, entries)).flat().map((list) => ({ ...list, factor: 0 }));
    const named = await Promise.all(filters.map(plain));
    required.push(...named.filter((lists, number) => !query.filters[number].without));
    const excluded = await Promise.all(without.map((words) => Promise.all(words.map(plain))));
    excluded.push(...named.filter((lists, number) => query.filters[number].without).map((lists) => [lists]));
    const matches = root.blocks.map((block) => match(block, required, excluded));
    const forms = terms.map((term) => term.form);
    if (required.length) return { ...collect(root, matches, query.years, required.length, byDate), corrected, forms };
    return { ...(await this.browse(root, matches, query, most)), corrected, forms };
  }

  /** The articles of all forms of a word, weighed by how few the most frequent one has. */
  async weighed(root, entries) {
    const lists = await this.lists(root, entries);
    const articles = Math.max(0, ...lists.map((own) => own.reduce((sum, list) => sum + list.ids.length, 0)));
    const idf = Math.log(1 + Math.max(0, root.count - articles + 0.5) / (articles + 0.5));
    return entries.flatMap(({ factor }, number) => lists[number].map((list) => ({ ...list, factor: factor * Math.max(idf, 0.01) })));
  }

  /** Where no word is asked for: the articles of the years, newest first, as far as they are shown. */
  async browse(root, matches, query, most) {
    const years = new Map();
    const hits = [];
    const asked = query.years.length + query.without.length + query.filters.length > 0;
    const has = (block, id) => asked && matches[block.number].stage[id] === 0 && within(query.years, yearOf(block, id));
    for (const block of asked ? [...root.blocks].reverse() : []) {
      const { stage } = matches[block.number];
      for (const { year, from, to, count } of [...block.years].reverse()) {
        if (!within(query.years, year)) continue;
        const left = count - stage.subarray(from, to).reduce((sum, mark) => sum + (mark > 0 ? 1 : 0), 0);
        if (left > 0) years.set(year, (years.get(year) ?? 0) + left);
        for (let file = Math.floor((to - 1) / root.span); left > 0 && file >= Math.floor(from / root.span) && hits.length < most; file--) {
          const ids = [...(await this.index.cards(block, file)).keys()].filter((id) => id >= from && id < to && has(block, id));
          hits.push(...ids.sort((a, b) => b - a).map((id) => ({ block, id, score: 0 })));
        }
      }
    }
    const total = [...years.values()].reduce((sum, count) => sum + count, 0);
    return { total, best: Math.min(total, BEST), hits: hits.slice(0, BEST), years, has };
  }

  /** How many of the articles found are in each section. */
  async sections(result) {
    const root = await this.index.root();
    const found = merged(await this.everywhere(root, (block) => this.index.starting(block, "\x02", 40)));
    const lists = await this.lists(root, found);
    return found.map((entry, number) => {
      const count = lists[number].reduce((sum, list) => sum + list.ids.filter((id) => result.has(list.block, id)).length, 0);
      return { name: textOf(entry.name.slice(1)), count };
    }).filter((section) => section.count > 0).sort((a, b) => b.count - a.count);
  }

  /** The cards of hits, in their order; those that the site has no more are left out. */
  async cards(hits) {
    const { span } = await this.index.root();
    const found = await Promise.all(hits.map(async ({ block, id }) =>
      (await this.index.cards(block, Math.floor(id / span))).get(id)));
    const cards = found.filter((card) => card);
    if (hits.length && !cards.length) throw this.index.renewed();
    return cards;
  }
}

const yearOf = (block, id) => block.years.find((year) => id < year.to)?.year ?? 0;

/** Marks each id by the number of required terms that it has, and sums its score. */
function match(block, required, excluded) {
  const stage = new Uint8Array(block.capacity);
  const latest = new Float32Array(block.capacity);
  const score = new Float32Array(block.capacity);
  for (const alternatives of excluded) {
    const seen = new Uint8Array(block.capacity);
    alternatives.forEach((lists, number) => {
      for (const list of lists) {
        if (list.block === block) for (const id of list.ids) if (seen[id] === number) seen[id]++;
      }
    });
    seen.forEach((count, id) => {
      if (count === alternatives.length) stage[id] = 255;
    });
  }
  required.forEach((lists, number) => {
    for (const { block: own, ids, weights, factor } of lists) {
      if (own !== block) continue;
      for (let index = 0; index < ids.length; index++) {
        const id = ids[index];
        const points = factor * (weights[index] + 0.5) / 16;
        if (stage[id] === number) {
          stage[id] = number + 1;
          latest[id] = points;
          score[id] += points;
        } else if (stage[id] === number + 1 && points > latest[id]) {
          score[id] += points - latest[id];
          latest[id] = points;
        }
      }
    }
  });
  return { stage, score };
}

function collect(root, matches, ranges, stages, byDate) {
  const years = new Map();
  const hits = [];
  const has = (block, id) => matches[block.number].stage[id] === stages && within(ranges, yearOf(block, id));
  for (const block of root.blocks) {
    const { stage, score } = matches[block.number];
    for (const { year, from, to } of block.years) {
      if (!within(ranges, year)) continue;
      const before = hits.length;
      for (let id = from; id < to; id++) if (stage[id] === stages) hits.push({ block, id, score: score[id] });
      if (hits.length > before) years.set(year, (years.get(year) ?? 0) + hits.length - before);
    }
  }
  const total = hits.length;
  hits.reverse();
  if (byDate) return { total, best: Math.min(total, BEST), hits: hits.slice(0, BEST), years, has };
  const scores = Float32Array.from(hits, (hit) => hit.score).sort();
  const least = scores[Math.max(0, total - BEST)] ?? 0;
  const best = hits.filter((hit) => hit.score >= least).sort((a, b) => b.score - a.score);
  return { total, best: Math.min(total, BEST), hits: best.slice(0, BEST), years, has };
}
