// Buttons that copy a text, the address of a link, or the file that a data: link holds.
const words = document.querySelector("[data-copy-word]").dataset;

function textOf(source) {
  switch (source.dataset.copy) {
    case "text":
      return source.textContent.trim();
    case "file":
      return decodeURIComponent(source.href.replace(/^[^,]*,/, ""));
    default:
      return source.href;
  }
}

for (const source of navigator.clipboard ? document.querySelectorAll("[data-copy]") : []) {
  const button = document.createElement("button");
  const label = source.dataset.copy === "file" ? `${words.copyWord}: ${source.textContent}` : words.copyWord;
  button.type = "button";
  button.className = "copy";
  button.setAttribute("aria-label", label);
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(textOf(source));
    button.setAttribute("aria-label", words.copiedWord);
    button.classList.add("done");
    setTimeout(() => {
      button.setAttribute("aria-label", label);
      button.classList.remove("done");
    }, 2000);
  });
  source.after(button);
}
