// Everything that a reader sees, hears or is offered: texts, labels, titles, what stands in the head, and what scripts may say.
() => {
  const texts = [document.title, ...[...document.querySelectorAll("meta[name=description]")].map(meta => meta.content)];
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.nodeType === Node.TEXT_NODE) {
      if (!node.parentElement.closest("script, style, code, .host, .permalink")) {
        texts.push(node.data);
      }
      continue;
    }
    for (const name of ["alt", "aria-label", "aria-description", "aria-roledescription", "placeholder", "title"]) {
      texts.push(node.getAttribute(name) ?? "");
    }
    for (const [name, value] of Object.entries(node.dataset ?? {})) {
      texts.push(/^(auto|light|dark|title|.*Word)$/.test(name) ? value : "");
    }
    for (const part of ["::before", "::after"]) {
      texts.push(getComputedStyle(node, part).content.replace(/^"(.*)"$/, "$1"));
    }
  }
  return texts.map(text => text.trim()).filter(text => text && !/^(none|normal|open-quote|close-quote|no-close-quote|counter\(.*|attr\(.*)$/.test(text));
}
