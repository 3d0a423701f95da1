// Whether every author stands to the right of the word before them, and the last one at the right edge.
() => {
    const byline = document.querySelector(".byline"), word = document.createRange();
    word.selectNodeContents(byline.firstChild);
    const authors = [...byline.querySelectorAll(".p-author")].map(author => author.getBoundingClientRect());
    const begin = word.getBoundingClientRect().left, end = authors[authors.length - 1].right;
    return [authors.every(author => author.left > begin), Math.abs(end - byline.getBoundingClientRect().right) < 1];
}
