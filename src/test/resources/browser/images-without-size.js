// The images whose room is not known before they arrive, and those that did not arrive.
() => [...document.images]
    .filter((image) => !image.getAttribute("width") || !image.getAttribute("height") || !image.naturalWidth)
    .map((image) => image.outerHTML)
