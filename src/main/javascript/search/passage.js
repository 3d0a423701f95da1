// Passages of the articles that were found, from their own pages.
import { UNSPACED, words } from "./words.js";

const PATIENCE = 10_000;
const MOST_TEXTS = 200;
const BEFORE = 80;
const LENGTH = 260;
const APART = new RegExp(`(${UNSPACED.source})`, "u");
const UNSPACED_ONE = new RegExp(UNSPACED.source, "u");
const texts = new Map();

/** An element with text, never markup. */
export function make(name, text, attributes = {}) {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

/** A promise of the text of an article; empty where it cannot be had. */
export function textOf(card, site) {
  const address = new URL(card.path, site);
  if (address.origin !== site.origin) return Promise.resolve("");
  if (!texts.has(address.href)) {
    if (texts.size >= MOST_TEXTS) texts.clear();
    texts.set(address.href, read(address).catch(() => {
      texts.delete(address.href);
      return "";
    }));
  }
  return texts.get(address.href);
}

async function read(address) {
  const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
  if (!answer.ok) return "";
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const own = page.querySelectorAll(".standfirst, .e-content");
  const parts = own.length ? own : page.querySelectorAll("[data-pagefind-body], main");
  return Array.from(parts, (element) => element.textContent).join(" ").replace(/\s+/g, " ");
}

/** Whether all phrases stand in the headline or in the text. */
export function phrasesAreIn(phrases, ...texts) {
  const spoken = texts.map((text) => ` ${words(text).map(({ form }) => form).join(" ")} `);
  return phrases.every((phrase) => spoken.some((text) => text.includes(` ${phrase.join(" ")} `)));
}

/** Adds to an item the part of its text that has most of what was looked for, with marks. */
export function passage(item, text, { forms, corrected, phrases }) {
  const found = marks(text, [...forms, ...corrected.flatMap((one) => one.found)], phrases);
  if (!found.length) return;
  const near = found.map((mark) => found.filter((one) => one.from >= mark.from && one.to <= mark.from + LENGTH - BEFORE));
  const kinds = near.map((marks) => new Set(marks.flatMap((one) => one.kinds)).size);
  const first = found[kinds.indexOf(Math.max(...kinds))].from;
  const space = first > BEFORE ? text.indexOf(" ", first - BEFORE) + 1 : 0;
  const start = space > 0 && space <= first ? space : Math.max(0, first - (first > BEFORE ? BEFORE / 4 : BEFORE));
  const shown = found.filter((one) => one.from >= start && one.to <= start + LENGTH);
  const least = Math.max(shown.at(-1)?.to ?? 0, start + LENGTH - BEFORE / 2);
  const end = start + LENGTH >= text.length ? text.length : Math.max(text.lastIndexOf(" ", start + LENGTH), least);
  const line = make("p", start > 0 ? "… " : "", { class: "search-passage", dir: "auto" });
  let at = start;
  for (const { from, to } of shown) {
    line.append(text.slice(at, from), make("mark", text.slice(from, to)));
    at = to;
  }
  line.append(text.slice(at, end) + (end < text.length ? " …" : ""));
  item.append(line);
}

const MOST_MARKS = 300;

/** Where words and phrases stand that were looked for; as the page knows no stems, what begins alike counts. */
export function marks(text, wanted, phrases = []) {
  const isWanted = (form, word) => form === word
    || (word.length > 3 && form.startsWith(word.slice(0, Math.max(4, word.length - 2))) && form.length < word.length + 4)
    || (UNSPACED_ONE.test(word) && [...word].length === 1 && form.includes(word));
  const all = [...places(text)];
  const found = [];
  for (let place = 0; place < all.length && found.length < MOST_MARKS; place++) {
    const { forms, from } = all[place];
    let { to } = all[place];
    const kinds = wanted.filter((word) => forms.some((form) => isWanted(form, word)));
    for (const phrase of phrases) {
      if (!phrase.every((form, number) => all[place + number]?.forms.includes(form))) continue;
      to = Math.max(to, all[place + phrase.length - 1].to);
      kinds.push(phrase.join(" "), phrase);
    }
    const last = found.at(-1);
    if (!kinds.length) continue;
    if (last && from < last.to) {
      last.to = Math.max(last.to, to);
      last.kinds.push(...kinds);
    } else found.push({ from, to, kinds });
  }
  return found;
}

/** The words of a text and where they stand in it; those of scripts that set no spaces overlap. */
export function* places(text) {
  for (const run of text.matchAll(/[\p{L}\p{M}\p{N}\u00ad]+/gu)) {
    let at = run.index;
    for (const part of run[0].split(APART)) {
      const letters = UNSPACED_ONE.test(part) ? [...part] : [part];
      const ends = letters.map((letter) => (at += letter.length));
      for (let i = Math.min(1, letters.length - 1); i < letters.length; i++) {
        const piece = (letters[i - 1] ?? "") + letters[i];
        yield { forms: words(piece).map(({ form }) => form), from: ends[i] - piece.length, to: ends[i] };
      }
    }
  }
}
