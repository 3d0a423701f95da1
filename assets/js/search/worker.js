// Searches beside the page, so that typing never waits.
import { Engine } from "./engine.js";
import { Index } from "./index.js";
import { parse } from "./query.js";

const SUGGESTIONS = 6;
const FACET_CARDS = 100;
let engine;
let latest = 0;

async function answer({ number, base, text, byDate, from, size }) {
  engine ??= new Engine(new Index(base));
  const tell = (kind, data) => number === latest && postMessage({ number, kind, ...data });
  const query = parse(text);
  const result = await engine.search(query, byDate);
  const cards = await engine.cards(result.hits.slice(from, from + size));
  const best = result.hits.length;
  tell("results", { cards, total: result.total, best, corrected: result.corrected, phrases: query.phrases,
    forms: query.terms.map((term) => term.form), last: query.last });
  if (number !== latest || from > 0) return;
  tell("suggestions", { suggestions: await engine.suggestions(query, SUGGESTIONS) });
  tell("facets", { years: [...result.years].sort(([a], [b]) => a - b), sections: await engine.sections(result) });
  if (number !== latest || result.total === 0) return;
  const wide = await engine.cards(result.hits.slice(0, FACET_CARDS));
  tell("people", { authors: counted(wide, "authors"), tags: counted(wide, "tags") });
}

function counted(cards, field) {
  const counts = new Map();
  for (const card of cards) for (const name of card[field]) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count).slice(0, 8);
}

onmessage = async ({ data }) => {
  latest = data.number;
  for (let attempt = 0; ; attempt++) {
    try {
      await answer(data);
      return;
    } catch (failure) {
      if (failure.stale && attempt === 0) continue;
      if (data.number === latest) postMessage({ number: data.number, kind: "failed", message: String(failure.message) });
      return;
    }
  }
};
