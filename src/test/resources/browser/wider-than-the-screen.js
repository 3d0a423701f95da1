// The elements that stick out of the screen, when the page can be scrolled sideways.
() => {
  const root = document.documentElement;
  if (Math.max(root.scrollWidth, document.body.scrollWidth) <= root.clientWidth) return [];
  const sticksOut = (element) => {
    const box = element.getBoundingClientRect();
    return box.width > 1 && (box.right > root.clientWidth + 0.5 || box.left < -0.5);
  };
  const isCut = (element) => element.parentElement !== document.body
      && (getComputedStyle(element.parentElement).overflowX !== "visible" || isCut(element.parentElement));
  return [...document.body.querySelectorAll("*")].filter((element) => sticksOut(element) && !isCut(element))
      .map((element) => element.outerHTML.slice(0, 160));
}
