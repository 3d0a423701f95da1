// The button by which a reader chooses between light and dark. What was chosen is kept on the reader's own device.
const root = document.documentElement;
const button = document.querySelector(".switch");
const next = { "": "light", light: "dark", dark: "" };

function show(scheme) {
  root.dataset.scheme = scheme;
  button.textContent = button.dataset[scheme || "auto"];
}

button.addEventListener("click", () => {
  const scheme = next[root.dataset.scheme || ""];
  show(scheme);
  try {
    localStorage.setItem("scheme", scheme);
  } catch (none) {}
});
show(root.dataset.scheme || "");
