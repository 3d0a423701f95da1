// The search page: what is typed goes to the worker, what it finds is shown.
const form = document.querySelector(".search-form");
const box = form.elements.q;
const area = document.querySelector(".search-results");
const { words: said, worker: workerFile, root, size } = area.dataset;
const words = JSON.parse(said);
const part = (name) => area.querySelector(`.search-${name}`);
const [status, list, suggestions, facets, more, retry] =
  ["status", "list", "suggestions", "facets", "more", "retry"].map(part);
const base = new URL("search/", new URL(root, location.href)).href;
const site = new URL(root, location.href);
const PAUSE = 150;
const language = document.documentElement.lang;
const amount = (count) => count.toLocaleString(language);

let worker;
let number = 0;
let shown = 0;
let state;
let timer;

/** An element with text, never markup. */
function make(name, text, attributes = {}) {
  const element = document.createElement(name);
  element.textContent = text;
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}

function say(text, failed = false) {
  status.textContent = text;
  retry.hidden = !failed;
}

function start() {
  worker = new Worker(workerFile, { type: "module" });
  worker.onmessage = ({ data }) => data.number === number && receive[data.kind](data);
  worker.onerror = () => {
    worker.terminate();
    worker = undefined;
    say(words.failed, true);
  };
}

function ask(from = 0) {
  const text = box.value.trim();
  number++;
  shown = from;
  if (!text) {
    clear();
    say("");
    return;
  }
  say(words.searching);
  if (!worker) start();
  worker.postMessage({ number, base, text, byDate: form.elements.sort.value === "date", from, size: Number(size) });
}

function clear() {
  list.replaceChildren();
  suggestions.replaceChildren();
  facets.replaceChildren();
  more.hidden = true;
}

const receive = {
  async results(data) {
    state = data;
    if (shown === 0) clear();
    const own = number;
    const first = list.children.length;
    const items = data.cards.map((card) => ({ card, item: entry(card) }));
    const count = words.count.replace("{count}", amount(data.total));
    const hint = data.corrected.length ? ` ${words.corrected} ${[...new Set(data.corrected)].join(", ")}` : "";
    if (!data.phrases.length) list.append(...items.map(({ item }) => item));
    say(data.total === 0 ? words.none : count + hint);
    shown += items.length;
    more.hidden = shown >= data.best;
    let verified = first;
    for (const { card, item } of items) {
      const text = await textOf(card).catch(() => "");
      if (own !== number) return;
      if (data.phrases.length) {
        const has = (phrase) => [card.title, text].some((where) => follows(where, phrase));
        if (!data.phrases.every(has)) continue;
        list.append(item);
        say(words.atLeast.replace("{count}", amount(++verified)));
      }
      passage(item, text, data);
    }
    if (data.phrases.length && verified === 0) say(words.none);
  },
  suggestions({ suggestions: found }) {
    suggestions.replaceChildren(...found.map(({ taxonomy, name, count }) => choice(taxonomy, name, count)));
  },
  facets({ years, sections }) {
    const most = Math.max(...years.map(([, count]) => count), 1);
    const chart = make("ol", "", { class: "search-years" });
    for (const [year, count] of years) {
      if (year === 0) continue;
      const button = make("button", year, { type: "button", title: `${year}: ${amount(count)}`,
        "aria-label": `${year}: ${amount(count)}` });
      button.style.setProperty("--part", count / most);
      button.onclick = () => add(`year:${year}`);
      const item = make("li", "");
      item.append(button);
      chart.append(item);
    }
    facets.replaceChildren(chart, group("sections", sections));
  },
  people({ authors, tags }) {
    facets.append(group("authors", authors), group("tags", tags));
  },
  failed() {
    say(words.failed, true);
  }
};

const FIELDS = { authors: "author", tags: "tag", sections: "section", series: "series" };

/** A button that narrows the search. */
function choice(taxonomy, name, count, keep = false) {
  const button = make("button", `${name} (${amount(count)})`, { type: "button" });
  const field = FIELDS[taxonomy];
  button.onclick = () => {
    if (!keep) box.value = box.value.replace(/\S+$/, "");
    add(field ? `${field}:"${name.replaceAll('"', " ")}"` : `"${name.replaceAll('"', " ")}"`);
  };
  const item = make("li", "");
  item.append(button);
  return item;
}

function group(taxonomy, found) {
  const all = make("ul", "", { class: "search-group" });
  all.append(...found.map(({ name, count }) => choice(taxonomy, name, count, true)));
  return all;
}

function add(text) {
  box.value = `${box.value.trim()} ${text} `.trimStart();
  remember();
  ask();
  box.focus();
}

function entry(card) {
  const item = make("li", "");
  const heading = make("h2", "");
  const address = new URL(card.path, site);
  const link = make("a", card.title);
  if (/^(https?|file):$/.test(address.protocol)) link.href = address.href;
  if (card.lang) heading.lang = card.lang;
  heading.dir = "auto";
  heading.append(link);
  const date = card.date && new Date(`${card.date}T12:00:00Z`)
    .toLocaleDateString(language, { dateStyle: "medium", timeZone: "UTC" });
  item.append(heading, make("p", [card.section, card.authors.join(", "), date].filter(Boolean).join(" · "), { class: "meta" }));
  return item;
}

const texts = new Map();

/** The text of an article, from its own page. */
async function textOf(card) {
  const address = new URL(card.path, site);
  if (address.origin !== site.origin) return "";
  if (!texts.has(address.href)) {
    const answer = await fetch(address, { signal: AbortSignal.timeout(10_000) });
    if (!answer.ok) return "";
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const parts = page.querySelectorAll(".standfirst, .e-content, [data-pagefind-body]");
    if (texts.size > 200) texts.clear();
    texts.set(address.href, Array.from(parts, (element) => element.textContent).join(" ").replace(/\s+/g, " "));
  }
  return texts.get(address.href);
}

const plain = (word) => word.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
const tokens = (text) => Array.from(text.matchAll(/[\p{L}\p{M}\p{N}]+/gu), (run) => ({ form: plain(run[0]), at: run.index, end: run.index + run[0].length }));

function follows(text, phrase) {
  return ` ${tokens(text).map(({ form }) => form).join(" ")} `.includes(` ${phrase.map(plain).join(" ")} `)
    || (/[^\u0000-\u0dff]/.test(phrase[0]) && plain(text).includes(plain(phrase.map((pair, at) => (at ? [...pair].at(-1) : pair)).join(""))));
}

/** Some words around the first one that was looked for, with marks. */
function passage(item, text, { forms, corrected }) {
  const wanted = [...forms, ...corrected].map(plain);
  const isWanted = ({ form }) => wanted.some((word) => form === word
    || (word.length > 3 && form.startsWith(word.slice(0, Math.max(4, word.length - 2))) && form.length < word.length + 4)
    || (/[^\u0000-\u0dff]/.test(word) && form.includes(word)));
  const found = tokens(text).filter(isWanted);
  if (!found.length) return;
  const from = found[0].at > 80 ? text.indexOf(" ", found[0].at - 80) + 1 || found[0].at : 0;
  const start = Math.min(from, found[0].at);
  const end = Math.min(text.length, start + 260);
  const line = make("p", start > 0 ? "… " : "", { class: "search-passage", dir: "auto" });
  let at = start;
  for (const token of found.filter((one) => one.end <= end)) {
    line.append(text.slice(at, token.at), make("mark", text.slice(token.at, token.end)));
    at = token.end;
  }
  line.append(text.slice(at, end) + (end < text.length ? " …" : ""));
  item.append(line);
}

function remember(replace = false) {
  const address = new URL(location.href);
  address.searchParams.set("q", box.value.trim());
  if (address.href !== location.href) history[replace ? "replaceState" : "pushState"](null, "", address);
}

function restore() {
  box.value = new URLSearchParams(location.search).get("q") ?? "";
  ask();
}

if (location.protocol !== "file:") {
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    clearTimeout(timer);
    remember();
    ask();
  });
  box.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      remember(true);
      ask();
    }, PAUSE);
  });
  form.elements.sort.addEventListener("change", () => ask());
  more.addEventListener("click", () => ask(shown));
  retry.addEventListener("click", () => ask());
  addEventListener("popstate", restore);
  restore();
  if (!box.value) box.focus();
}
