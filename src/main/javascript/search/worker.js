// Searches beside the page, so that typing never waits.
import { Engine } from "./engine.js";
import { Index } from "./index.js";
import { parse } from "./query.js";
import { words } from "./words.js";

const SUGGESTIONS = 6;
const FACET_CARDS = 100;
const MOST_NAMES = 8;
let engine;
let latest = 0;

async function answer({ question, text, byDate, from, size, wanted }) {
  const isOld = () => question !== latest;
  const tell = (kind, data) => isOld() || postMessage({ question, kind, ...data });
  const query = parse(text);
  const most = wanted === "people" ? FACET_CARDS : from + size;
  const result = await engine.search(query, byDate && wanted !== "people", most);
  if (isOld()) return;
  if (wanted === "people") {
    const cards = await engine.cards(result.hits.slice(0, FACET_CARDS));
    tell("people", { authors: counted(cards, "authors"), tags: counted(cards, "tags") });
    return;
  }
  const cards = await engine.cards(result.hits.slice(from, from + size));
  if (!byDate) cards.sort((a, b) => likeness(b, query, result.forms) - likeness(a, query, result.forms));
  tell("results", { cards, from, to: Math.min(from + size, result.best), total: result.total, best: result.best,
    corrected: result.corrected, phrases: query.phrases, forms: result.forms });
  if (isOld() || from > 0) return;
  tell("suggestions", { suggestions: await engine.suggestions(query, SUGGESTIONS) });
  if (isOld()) return;
  tell("facets", { years: [...result.years].sort(([a], [b]) => a - b), sections: await engine.sections(result) });
}

/** How much a headline is what was asked for, so that it comes first among those shown together. */
function likeness({ title }, { terms }, forms) {
  const own = words(title).map(({ form }) => form);
  const asked = terms.map(({ form }) => form).join(" ");
  if (!terms.length || !forms.every((form) => own.includes(form))) return 0;
  return own.join(" ") === asked ? 3 : ` ${own.join(" ")} `.includes(` ${asked} `) ? 2 : 1;
}

function counted(cards, field) {
  const counts = new Map();
  for (const card of cards) for (const name of card[field]) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts].map(([name, count]) => ({ name, count })).sort((a, b) => b.count - a.count).slice(0, MOST_NAMES);
}

onmessage = async ({ data }) => {
  latest = data.question;
  engine ??= new Engine(new Index(data.base));
  if (!data.text) {
    engine.index.root().catch(() => {});
    return;
  }
  for (let attempt = 0; ; attempt++) {
    try {
      await answer(data);
      return;
    } catch (failure) {
      if (failure.stale && attempt === 0) continue;
      if (data.question === latest) postMessage({ question: data.question, kind: "failed" });
      return;
    }
  }
};
