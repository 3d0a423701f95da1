// Scrolls to the end so that lazy images arrive, waits for all of them and the fonts, and goes back to the beginning.
async () => {
  const frame = () => new Promise(requestAnimationFrame);
  for (const image of document.images) {
    image.scrollIntoView({ behavior: "instant", block: "center" });
    await image.decode().catch(() => {});
  }
  await document.fonts.ready;
  window.scrollTo({ top: 0, behavior: "instant" });
  await frame();
  await frame();
}
