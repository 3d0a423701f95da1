// Whether every author stands to the left of the word before them, and that word at the right edge.
() => {
    const byline = document.querySelector(".byline"), word = document.createRange();
    word.selectNodeContents(byline.firstChild);
    const begin = word.getBoundingClientRect();
    const authors = [...byline.querySelectorAll(".p-author")].map(author => author.getBoundingClientRect());
    return [authors.every(author => author.right <= begin.right), Math.abs(begin.right - byline.getBoundingClientRect().right) < 1];
}
