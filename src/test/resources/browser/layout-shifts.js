// Before the page: remembers what moved without the reader's doing. Less than half a hundredth, by the browser's measure of
// distance and size, nobody sees: letters that change their form when the font is there.
(() => {
  window.layoutShifts = [];
  const remember = (entry) => entry.sources.map(({ node }) => window.layoutShifts.push(
      `${(node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.outerHTML?.slice(0, 120)} (${entry.value})`));
  new PerformanceObserver((list) => list.getEntries().filter((entry) => !entry.hadRecentInput && entry.value >= 0.005).forEach(remember))
      .observe({ type: "layout-shift", buffered: true });
})();
