// Articles of a baked site, and queries by which a reader would look for one that is known to be there.
import { readFileSync } from "node:fs";
import { globSync } from "./files.mjs";

/** Numbers from 0 to 1, the same ones for the same seed. */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The articles that the index has: path, headline, authors, and the words of the text. */
export function articles(site) {
  const found = [];
  for (const file of globSync(`${site}/search`, /c\d+\.json$/)) {
    const { names, cards } = JSON.parse(readFileSync(file, "utf8"));
    for (const [, path, title, , , authors] of cards) {
      const page = readFileSync(`${site}/${decodeURI(path)}`, "utf8");
      const from = page.indexOf("e-content");
      const text = page.slice(from, page.indexOf('<footer class="closing"', from)).replace(/<[^>]*>|&\w+;/g, " ");
      found.push({ path, title, authors: authors.map((author) => names[author]), words: wordsOf(text) });
    }
  }
  return found.sort((a, b) => (a.path < b.path ? -1 : 1));
}

const wordsOf = (text) => new Set(text.toLowerCase().match(/\p{L}{4,20}/gu) ?? []);

const pick = (list, next) => list[Math.floor(next() * list.length)];

/** One letter of the longest word left out, doubled, exchanged with the next, or replaced; the first ones as often as others. */
function misspelt(title, next) {
  const word = (title.match(/\p{L}+/gu) ?? []).reduce((one, other) => (other.length > one.length ? other : one), "");
  if (word.length < 6) return undefined;
  const at = Math.floor(next() * (word.length - 1));
  const wrong = pick([
    word.slice(0, at) + word.slice(at + 1),
    word.slice(0, at) + word[at] + word.slice(at),
    word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2),
    word.slice(0, at) + "x" + word.slice(at + 1)
  ], next);
  return title.replace(word, wrong).replace(/["\-:]/g, " ");
}

/** Queries: kind, text, path of the article that is looked for. */
export function queries(all, most, seed) {
  const next = random(seed);
  const counts = new Map();
  for (const { words } of all) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  const within = (words, least, greatest) => [...words].filter((word) => counts.get(word) >= least && counts.get(word) <= greatest);
  const found = [];
  for (let tries = 0; found.length < most && tries < 50 * most; tries++) {
    const article = pick(all, next);
    const kind = ["rare and common", "misspelt headline", "author and word"][found.length % 3];
    let text;
    if (kind === "rare and common") {
      const [rare, common] = [pick(within(article.words, 2, 4), next), pick(within(article.words, all.length / 10, all.length / 3), next)];
      text = rare && common && `${rare} ${common}`;
    } else if (kind === "misspelt headline") {
      text = misspelt(article.title, next);
    } else {
      const word = pick(within(article.words, 2, 6), next);
      text = article.authors.length && word && `${article.authors[0]} ${word}`;
    }
    if (text) found.push({ kind, text, path: article.path });
  }
  return found;
}
