// Before the page: remembers what moved without the reader's doing, by the browser's measure of distance and size. A tenth in all
// is the most that Core Web Vitals call good; half of it is for letters that change their form when a font arrives late.
(() => {
  window.layoutShifts = [];
  const remember = (entry) => entry.sources.map(({ node }) => window.layoutShifts.push(
      `${(node?.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.outerHTML?.slice(0, 120)} (${entry.value})`));
  new PerformanceObserver((list) => list.getEntries().filter((entry) => !entry.hadRecentInput && entry.value >= 0.05).forEach(remember))
      .observe({ type: "layout-shift", buffered: true });
})();
