// The search page: what is typed goes to the worker, what it finds is shown.
import { make, passage, phrasesAreIn, textOf } from "./passage.js";

const form = document.querySelector(".search-form");
const box = form.elements.q;
const order = form.elements.sort;
const area = document.querySelector(".search-results");
const { worker: workerFile, root, size } = area.dataset;
const wording = JSON.parse(area.dataset.words);
const part = (name) => area.querySelector(`.search-${name}`);
const [status, list, suggestions, facets, more, retry] =
  ["status", "list", "suggestions", "facets", "more", "retry"].map(part);
const site = new URL(root, location.href);
const base = new URL("search/", site).href;
const PAUSE = 150;
const MOST_UNSEEN_PAGES = 5;
const FIELDS = { authors: "author", tags: "tag", sections: "section", series: "series" };
const language = known(document.documentElement.lang);
const plurals = new Intl.PluralRules(language);

let worker;
let question = 0;
let shown = 0;
let verified = 0;
let hasPeople = false;
let isSettled = true;
let timer;

function known(tag) {
  try {
    return Intl.getCanonicalLocales(tag)[0];
  } catch {
    return undefined;
  }
}

const amount = (count) => count.toLocaleString(language);
const digits = (year) => year.toLocaleString(language, { useGrouping: false });
const fill = (text, values) => text.replace(/\{(\w+)\}/g, (gap, name) => values[name] ?? gap);
const articles = (count) =>
  fill(wording.articles[plurals.select(count)] ?? wording.articles.other ?? "{count}", { count: amount(count) });

function say(text, failed = false) {
  status.textContent = text;
  retry.hidden = !failed;
}

function fail() {
  area.removeAttribute("aria-busy");
  say(wording.failed, true);
}

function start() {
  worker = new Worker(workerFile, { type: "module" });
  worker.onmessage = ({ data }) => data.question === question && receive[data.kind](data);
  worker.onerror = () => {
    worker?.terminate();
    worker = undefined;
    fail();
  };
}

function post(message) {
  try {
    if (!worker) start();
    worker.postMessage({ question, base, text: box.value.trim(), byDate: order.value === "date", size: Number(size), ...message });
  } catch {
    fail();
  }
}

/** Asks anew. */
function ask() {
  clearTimeout(timer);
  question++;
  shown = 0;
  verified = 0;
  more.hidden = true;
  if (box.value.trim()) {
    say(wording.searching);
    area.setAttribute("aria-busy", "true");
    post({ from: 0 });
  } else {
    clear();
    say("");
  }
}

function clear() {
  area.removeAttribute("aria-busy");
  list.replaceChildren();
  suggestions.replaceChildren();
  facets.replaceChildren();
  hasPeople = false;
}

const receive = {
  async results(data) {
    const own = question;
    if (data.from === 0) clear();
    shown = data.to;
    const items = data.cards.map((card) => ({ card, item: entry(card), text: textOf(card, site) }));
    const isVerified = data.phrases.length > 0;
    if (!isVerified) {
      list.append(...items.map(({ item }) => item));
      say([data.total ? articles(data.total) : wording.none, ...data.corrected.map(instead)].join(" · "));
      more.hidden = shown >= data.best;
      if (data.from > 0) items[0]?.item.querySelector("a").focus();
    }
    for (const { card, item, text: coming } of items) {
      const text = await coming;
      if (own !== question) return;
      if (isVerified) {
        if (!phrasesAreIn(data.phrases, card.title, text)) continue;
        list.append(item);
        verified++;
        say(fill(wording.atLeast, { articles: articles(verified) }));
      }
      passage(item, text, data);
    }
    if (isVerified) settlePhrases(data);
  },
  suggestions({ suggestions: found }) {
    suggestions.replaceChildren(...found.map((one) => choice(one, `${wording[one.taxonomy] ?? one.taxonomy}: ${one.name}`, () => {
      box.value = box.value.replace(/\S+$/, "");
    })));
  },
  facets({ years, sections }) {
    const dated = years.filter(([year]) => year > 0);
    facets.replaceChildren(...group(wording.years, chart(dated), "search-years"), ...group(wording.sections, choices("sections", sections)));
    const bars = facets.querySelector(".search-years");
    if (bars) bars.scrollLeft = bars.scrollWidth * (document.dir === "rtl" ? -1 : 1);
    if (years.length) facets.append(people());
  },
  people({ authors, tags }) {
    facets.querySelector(".search-people")
      ?.append(...group(wording.authors, choices("authors", authors)), ...group(wording.tags, choices("tags", tags)));
  },
  failed: fail
};

const instead = ({ typed, found }) => fill(wording.instead, { typed, found: [...new Set(found)].join(", ") });

/** Where no article had the phrases yet, the next ones are tried. */
function settlePhrases(data) {
  const isAll = shown >= data.best;
  more.hidden = isAll;
  if (isAll && data.best === data.total) say(verified ? articles(verified) : wording.none);
  else if (verified === 0 && !isAll && shown < MOST_UNSEEN_PAGES * data.cards.length) post({ from: shown });
  else say(fill(wording.atLeast, { articles: articles(verified) }));
}

/** A button that narrows the search to a term. */
function choice({ taxonomy, name, count }, label, before = () => {}) {
  const button = make("button", `${label} (${amount(count)})`, { type: "button" });
  const quoted = `"${name.replaceAll('"', " ")}"`;
  const field = FIELDS[taxonomy];
  button.onclick = () => {
    before();
    add(field ? `${field}:${quoted}` : quoted);
  };
  const item = make("li", "");
  item.append(button);
  return item;
}

const choices = (taxonomy, found) => found.map((one) => choice({ ...one, taxonomy }, one.name));

function group(heading, items, kind = "search-group") {
  if (!items.length) return [];
  const all = make("ul", "", { class: kind });
  all.append(...items);
  return [make("h2", heading, { class: "label" }), all];
}

/** The years as bars, each a button. */
function chart(years) {
  const most = Math.max(...years.map(([, count]) => count), 1);
  return years.map(([year, count]) => {
    const label = `${digits(year)}: ${articles(count)}`;
    const button = make("button", digits(year), { type: "button", title: label, "aria-label": label });
    button.style.setProperty("--share", count / most);
    button.onclick = () => {
      box.value = box.value.replace(/(^|\s)year:\S*/giu, "$1");
      add(`year:${year}`);
    };
    const item = make("li", "");
    item.append(button);
    return item;
  });
}

/** Authors and tags, counted when a reader opens them. */
function people() {
  const all = make("details", "", { class: "search-people" });
  all.append(make("summary", `${wording.authors} · ${wording.tags}`));
  all.addEventListener("toggle", () => {
    if (!hasPeople) post({ from: 0, wanted: "people" });
    hasPeople = true;
  });
  return all;
}

function add(text) {
  box.value = `${box.value.trim()} ${text} `.trimStart();
  remember(true);
  ask();
  box.focus();
}

function entry(card) {
  const item = make("li", "");
  const heading = make("h2", "", { dir: "auto" });
  const link = make("a", card.title);
  const address = new URL(card.path, site);
  if (/^https?:$/.test(address.protocol)) link.href = address.href;
  if (card.lang) heading.lang = card.lang;
  heading.append(link);
  const day = card.date && new Date(`${card.date}T12:00:00Z`);
  const date = day && !Number.isNaN(day.getTime()) && day.toLocaleDateString(language, { dateStyle: "medium", timeZone: "UTC" });
  item.append(heading, make("p", [card.section, card.authors.join(", "), date].filter(Boolean).join(" · "), { class: "meta" }));
  return item;
}

/** Puts the query into the address; what a reader may come back to stays in the history. */
function remember(isStep) {
  const address = new URL(location.href);
  const text = box.value.trim();
  for (const [name, value] of [["q", text], ["sort", text && order.value === "date" ? "date" : ""]]) {
    if (value) address.searchParams.set(name, value);
    else address.searchParams.delete(name);
  }
  if (address.href !== location.href) history[isStep || isSettled ? "pushState" : "replaceState"](null, "", address);
  isSettled = isStep;
}

function restore() {
  const asked = new URLSearchParams(location.search);
  box.value = asked.get("q") ?? "";
  order.value = asked.get("sort") === "date" ? "date" : "relevance";
  isSettled = true;
  ask();
}

/** Arrows lead from the box through the results, Escape leads back. */
function walk(event) {
  const stops = [box, ...list.querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement);
  const next = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
  if (at < 0 || next === at || !stops[next] || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  stops[next].focus();
}

if (location.protocol !== "file:") {
  part("off").remove();
  document.addEventListener("keydown", walk);
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    remember(true);
    ask();
  });
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      remember(false);
      ask();
    }, PAUSE);
  });
  list.addEventListener("click", () => {
    isSettled = true;
  });
  order.addEventListener("change", () => {
    remember(true);
    ask();
  });
  more.addEventListener("click", () => {
    more.hidden = true;
    post({ from: shown });
  });
  retry.addEventListener("click", ask);
  addEventListener("popstate", () => {
    const asked = new URLSearchParams(location.search);
    if ((asked.get("q") ?? "") !== box.value.trim() || (asked.get("sort") === "date") !== (order.value === "date")) restore();
  });
  restore();
  if (!box.value) {
    box.focus();
    post({});
  }
} else {
  form.remove();
}
