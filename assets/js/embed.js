// Frames of other sites: nothing is asked of those before a reader presses the button, and nothing plays by itself. Without this
// script there is a link.
for (const box of document.querySelectorAll(".frame[data-embed]")) {
  const consent = box.querySelector(".consent");
  if (!consent.hidden) {
    continue;
  }
  consent.hidden = false;
  consent.querySelector("button").addEventListener("click", () => {
    const frame = document.createElement("iframe");
    frame.title = box.dataset.title;
    frame.allow = "encrypted-media; fullscreen; picture-in-picture";
    frame.referrerPolicy = "strict-origin-when-cross-origin";
    frame.setAttribute("sandbox", "allow-forms allow-popups allow-presentation allow-same-origin allow-scripts");
    if (box.dataset.height) {
      frame.style.aspectRatio = "auto";
      frame.style.height = `${box.dataset.height}px`;
    }
    frame.src = box.dataset.embed;
    box.replaceChildren(frame);
    frame.focus();
  });
}
