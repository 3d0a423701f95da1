// Before the first Tab: finds what a keyboard should reach, in the order of the text, and remembers every stop.
// A page may have given the focus already; the walk begins at its top.
() => {
  document.body.tabIndex = -1;
  document.body.focus();
  document.body.removeAttribute("tabindex");
  const interactive = "a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, "
      + "audio[controls], video[controls], [tabindex], [contenteditable]";
  const reachable = (element) => !element.disabled && element.tabIndex >= 0
      && (element.checkVisibility({ visibilityProperty: true }) || element.matches(".skip"));
  const scrolls = (element) => ["auto", "scroll"].includes(getComputedStyle(element).overflowX)
      && element.scrollWidth > element.clientWidth && !element.querySelector(interactive);
  const expected = [...document.querySelectorAll("*")]
      .filter((element) => element.matches(interactive) && reachable(element) || scrolls(element));
  const looks = (style) => [style.outlineStyle, style.outlineWidth, style.outlineColor, style.boxShadow,
      style.backgroundColor, style.textDecoration, style.borderColor].join(" ");
  const unfocused = new Map(expected.map((element) => [element, looks(getComputedStyle(element))]));
  const stops = [];
  document.addEventListener("focusin", ({ target }) => {
    const place = expected.indexOf(target);
    const boxes = [...target.getClientRects()];
    const inSight = boxes.some((box) => box.width > 1 && box.height > 1 && box.bottom > 0 && box.right > 0
        && box.top < innerHeight && box.left < innerWidth);
    stops.push({
      place,
      html: target.outerHTML.slice(0, 160),
      marked: looks(getComputedStyle(target)) !== unfocused.get(target),
      inSight,
    });
  });
  window.walk = { expected: expected.map((element) => element.outerHTML.slice(0, 160)), stops };
  return expected.length;
}
