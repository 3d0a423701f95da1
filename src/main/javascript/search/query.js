// What a reader typed, taken apart.
import { words } from "./words.js";

const PART = /(-?)(?:(\p{L}+):)?(?:"([^"]*)"?|(\S+))/gu;
const MOST_WORDS = 24;
const MOST_LETTERS = 500;
const TAXONOMIES = { author: "authors", tag: "tags", section: "sections", series: "series" };

// terms: words that an article must have; without: those it must not have; phrases: lists of forms that follow each other;
// filters: names of authors, tags …; years: from, to; last: the word that is still being typed.
export function parse(text) {
  const query = { terms: [], without: [], phrases: [], filters: [], years: [], last: "" };
  const seen = new Set();
  for (const [whole, minus, field, quoted, plain] of text.slice(0, MOST_LETTERS).matchAll(PART)) {
    const value = quoted ?? plain;
    const key = field?.toLowerCase();
    const range = key === "year" && /^(\d{1,4})?(\.\.)?(\d{1,4})?$/.exec(value);
    if (range && (range[1] || range[3])) {
      const [from, to] = [Number(range[1] ?? 1), Number(range[3] ?? (range[2] ? 9999 : range[1]))];
      query.years.push({ from: Math.min(from, to), to: Math.max(from, to), without: minus !== "" });
    } else if (Object.hasOwn(TAXONOMIES, key ?? "") && value !== "") {
      const forms = words(value).map((word) => word.form);
      if (forms.length) query.filters.push({ taxonomy: TAXONOMIES[key], forms, without: minus !== "" });
    } else {
      const found = words(quoted === undefined ? whole : value);
      const forms = found.map((word) => word.form);
      if (minus && forms.length) {
        query.without.push(forms);
        continue;
      }
      if (quoted !== undefined && found.length > 1) query.phrases.push(forms);
      for (const word of found) {
        if (seen.size < MOST_WORDS && !seen.has(word.form)) {
          seen.add(word.form);
          query.terms.push({ ...word, exact: quoted !== undefined, open: false });
        }
      }
    }
  }
  const last = query.terms.at(-1);
  if (last && !last.exact && /[\p{L}\p{M}\p{N}]$/u.test(text) && !/\S:\S*$/.test(text) && !/(^|\s)-\S*$/.test(text)) {
    last.open = true;
    query.last = last.form;
  }
  return query;
}
