// Put into pages of a preview while they are served: shows what was baked anew, mistakes, and a bar. In no file of a site.
(() => {
  const script = document.currentScript;
  if (!script || document.querySelector("backfile-preview")) {
    return;
  }
  const { path, tag, status, root } = script.dataset;
  const SCROLL = "backfile.scroll";
  const HIDDEN = "backfile.bar";
  let seen = script.dataset.bake;
  let checking = false;
  let version = 0;

  // ---- the page itself

  const reload = () => {
    sessionStorage.setItem(SCROLL, JSON.stringify([location.href, scrollX, scrollY]));
    location.reload();
  };

  const restoreScroll = () => {
    const kept = JSON.parse(sessionStorage.getItem(SCROLL) || "null");
    sessionStorage.removeItem(SCROLL);
    if (kept && kept[0] === location.href) {
      const restore = () => scrollTo({ left: kept[1], top: kept[2], behavior: "instant" });
      restore();
      if (document.readyState !== "complete") {
        addEventListener("load", restore, { once: true });
      }
    }
  };

  const check = async () => {
    if (checking) {
      checking = "again";
      return;
    }
    checking = true;
    try {
      const now = await fetch(location.href, { method: "HEAD", cache: "no-store", headers: { Accept: "text/html" } });
      if (String(now.status) !== status || now.headers.get("ETag") !== `"${tag}"`) {
        reload();
        return;
      }
    } catch {
      // the preview has ended; the next state tells more
    }
    const again = checking === "again";
    checking = false;
    if (again) {
      check();
    }
  };

  const pathOf = (address) => {
    try {
      const url = new URL(address, document.baseURI);
      const name = decodeURIComponent(url.pathname);
      return url.origin === location.origin && name.startsWith(root) ? name.slice(root.length) : null;
    } catch {
      return null;
    }
  };

  const renewed = (address) => {
    const url = new URL(address, document.baseURI);
    url.searchParams.set("backfile", String((version += 1)));
    return url.href;
  };

  const renewStyle = (link) => {
    const next = link.cloneNode();
    next.href = renewed(link.href);
    next.addEventListener("load", () => link.remove(), { once: true });
    next.addEventListener("error", () => link.remove(), { once: true });
    link.after(next);
  };

  const renewSet = (element, isChanged) => {
    const parts = element.srcset.split(/,\s+/).map((part) => part.trim().split(/\s+/));
    if (parts.some(([address]) => isChanged(address))) {
      element.srcset = parts.map(([address, ...size]) => [renewed(address), ...size].join(" ")).join(", ");
    }
  };

  const show = (changed) => {
    const paths = new Set(changed);
    const isChanged = (address) => paths.has(pathOf(address));
    const scripts = [...document.querySelectorAll("script[src]")].filter((one) => one !== script);
    if (scripts.some((one) => isChanged(one.src))) {
      reload();
      return;
    }
    if (paths.has(path) || status !== "200") {
      check();
    }
    const styles = [...document.querySelectorAll('link[rel~="stylesheet"]')].filter((link) => pathOf(link.href) !== null);
    const direct = styles.filter((link) => isChanged(link.href));
    const imported = changed.some((one) => /\.(css|woff2?|ttf|otf)$/i.test(one)) && !direct.length;
    (imported ? styles : direct).forEach(renewStyle);
    document.querySelectorAll("img[src]").forEach((image) => {
      if (isChanged(image.src)) {
        image.src = renewed(image.src);
      }
    });
    document.querySelectorAll("img[srcset], source[srcset]").forEach((image) => renewSet(image, isChanged));
  };

  const follows = (next) => {
    const [run, number] = seen.split("-");
    return next === `${run}-${Number(number) + 1}`;
  };

  // ---- the bar and the mistakes

  const host = document.createElement("backfile-preview");
  const shadow = host.attachShadow({ mode: "open" });
  const STYLE = `
    :host { all: initial; }
    @media print { :host { display: none; } }
    * { box-sizing: border-box; font: 14px/1.45 system-ui, sans-serif; }
    .bar { position: fixed; z-index: 2147483646; left: 0; right: 0; bottom: 0; display: flex; flex-wrap: wrap;
      gap: .2rem 1rem; align-items: center; padding: .35rem .75rem; background: #16202b; color: #f2f4f6; }
    .bar a, .bar button { color: #9fd0ff; }
    button { background: none; border: 0; padding: .1rem .3rem; cursor: pointer; text-decoration: underline; }
    a:focus-visible, button:focus-visible { outline: 2px solid #ffd166; outline-offset: 1px; }
    .end { margin-left: auto; }
    .tab { position: fixed; z-index: 2147483646; left: 0; bottom: 0; background: #16202b; color: #9fd0ff;
      border-radius: 0 .4rem 0 0; text-decoration: none; opacity: .75; }
    .list { max-height: 40vh; overflow: auto; flex-basis: 100%; }
    .overlay { position: fixed; z-index: 2147483647; inset: 0; overflow: auto; padding: 4vh 5vw; background: #16202bf2;
      color: #f2f4f6; }
    .overlay h1 { font-size: 20px; font-weight: 700; margin: 0 0 1rem; color: #ff9a8b; }
    .mistake { margin: 0 0 1.1rem; }
    .mistake a { color: #9fd0ff; }
    .mistake p { margin: 0; }
    pre { font: 13px/1.45 ui-monospace, monospace; margin: .3rem 0 0; padding: .5rem .75rem; overflow: auto;
      background: #0b1118; color: #e6edf3; white-space: pre; }
    .close { position: absolute; top: 1rem; right: 1.25rem; color: #f2f4f6; }
    [hidden] { display: none !important; }`;

  const make = (name, text, attributes = {}) => {
    const element = document.createElement(name);
    element.textContent = text || "";
    Object.entries(attributes).forEach(([key, value]) => element.setAttribute(key, value));
    return element;
  };

  const button = (text, action, attributes = {}) => {
    const element = make("button", text, { type: "button", ...attributes });
    element.addEventListener("click", action);
    return element;
  };

  const place = (text, editor) => (editor ? make("a", text, { href: editor }) : make("span", text));

  const mistake = (told) => {
    const element = make("div", "", { class: "mistake" });
    const head = make("p");
    head.append(place(told.place, told.editor), `: ${told.severity}: ${told.message} [${told.code}]`);
    element.append(head);
    if (told.excerpt) {
      element.append(make("pre", told.excerpt));
    }
    return element;
  };

  const bar = make("div", "", { class: "bar", role: "region", "aria-label": "Preview" });
  const tab = button("Preview", () => hideBar(false), { class: "tab", "aria-label": "Show the bar of the preview" });
  const list = make("div", "", { class: "list", hidden: "" });
  const facts = make("span", "", { class: "facts" });
  const progress = make("span", "", { class: "progress", "aria-live": "polite" });
  const overlay = make("div", "", { class: "overlay", role: "alertdialog", "aria-label": "Mistakes", hidden: "" });

  const hideBar = (hidden) => {
    try {
      localStorage.setItem(HIDDEN, hidden ? "hidden" : "shown");
    } catch {
      // it is shown again on the next page
    }
    bar.hidden = hidden;
    tab.hidden = !hidden;
    refreshBar();
  };

  const refreshBar = async () => {
    if (bar.hidden) {
      return;
    }
    try {
      const answer = await fetch(`/.backfile/page?path=${encodeURIComponent(path)}`, { cache: "no-store" });
      showBar(await answer.json());
    } catch {
      // the preview has ended
    }
  };

  const showBar = (told) => {
    facts.replaceChildren();
    const add = (...parts) => {
      facts.append(facts.hasChildNodes() ? " · " : "", ...parts);
    };
    if (told.source) {
      add(place(told.editor ? `Open ${told.source}` : told.source, told.editor));
    }
    if (told.heldBack) {
      add(`${told.heldBack} held back${told.drafts ? ", shown here" : ""}${told.due ? `, the next until ${told.due}` : ""}`);
    } else if (told.drafts) {
      add("with drafts");
    }
    if (told.mistakes.length) {
      const text = `${told.mistakes.length} ${told.mistakes.length === 1 ? "mistake" : "mistakes"} on this page`;
      add(button(text, () => (list.hidden = !list.hidden), { class: "own" }));
    } else {
      list.hidden = true;
    }
    if (told.warnings > told.mistakes.length) {
      add(`${told.warnings} in the site`);
    }
    list.replaceChildren(...told.mistakes.map(mistake));
  };

  const showMistakes = (told) => {
    const wrong = !told.published;
    overlay.hidden = !wrong;
    if (wrong) {
      const number = told.errors;
      const more = number > told.mistakes.length ? [make("p", `… and ${number - told.mistakes.length} more`)] : [];
      overlay.replaceChildren(
        button("Close", () => (overlay.hidden = true), { class: "close" }),
        make("h1", `${number} ${number === 1 ? "mistake" : "mistakes"}: the last good pages stand below`),
        ...told.mistakes.map(mistake),
        ...more,
      );
    }
  };

  addEventListener("keydown", (event) => {
    if (event.key === "Escape") {
      overlay.hidden = true;
    }
  });

  addEventListener("pageshow", (event) => {
    if (event.persisted) {
      check();
    }
  });

  // ---- what the preview says

  const receive = (name, told) => {
    if (name === "gone") {
      progress.textContent = "The preview has ended.";
      return;
    }
    if (name === "progress") {
      progress.textContent = told.total > 1 ? `${told.stage} ${told.done} of ${told.total}` : `${told.stage} …`;
      return;
    }
    if (name === "early") {
      if (told.changed.includes(path)) {
        check();
      }
      return;
    }
    progress.textContent = "";
    showMistakes(told);
    host.dataset.bake = told.bake;
    if (told.bake === seen) {
      return;
    }
    const next = follows(told.bake) && told.changed;
    seen = told.bake;
    if (next) {
      show(told.changed);
    } else {
      check();
    }
    refreshBar();
  };

  const listenAlone = () => {
    let source;
    const open = () => {
      source = new EventSource("/.backfile/events");
      for (const name of ["state", "early", "progress"]) {
        source.addEventListener(name, (event) => receive(name, JSON.parse(event.data)));
      }
      source.addEventListener("error", () => receive("gone", {}));
    };
    document.addEventListener("visibilitychange", () => {
      source.close();
      if (!document.hidden) {
        open();
      }
    });
    open();
  };

  const listen = () => {
    if (!window.SharedWorker) {
      listenAlone();
      return;
    }
    const worker = new SharedWorker("/.backfile/worker.js", { name: "backfile" });
    worker.addEventListener("error", listenAlone, { once: true });
    worker.port.addEventListener("message", (event) => receive(event.data.name, JSON.parse(event.data.text)));
    worker.port.start();
    addEventListener("pagehide", (event) => {
      if (!event.persisted) {
        worker.port.postMessage("bye");
      }
    });
  };

  const begin = () => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(STYLE);
    shadow.adoptedStyleSheets = [sheet];
    bar.append(facts, progress, button("Hide", () => hideBar(true), { class: "end" }), list);
    shadow.append(bar, tab, overlay);
    document.body.append(host);
    restoreScroll();
    let hidden = false;
    try {
      hidden = localStorage.getItem(HIDDEN) === "hidden";
    } catch {
      // it is shown
    }
    bar.hidden = hidden;
    tab.hidden = !hidden;
    refreshBar();
    listen();
  };

  if (document.body) {
    begin();
  } else {
    addEventListener("DOMContentLoaded", begin, { once: true });
  }
})();
