const anchor = require("markdown-it-anchor");
const footnote = require("markdown-it-footnote");

const day = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric", timeZone: "UTC" });
const byName = ([a], [b]) => (a < b ? -1 : 1);

// The articles under each of their terms.
function group(articles, terms) {
  const groups = new Map();
  for (const article of articles) {
    for (const term of terms(article)) {
      if (!groups.has(term)) groups.set(term, []);
      groups.get(term).push(article);
    }
  }
  return [...groups].sort(byName);
}

// One entry for each page of each term's list.
function paged(groups, length) {
  return groups.flatMap(([name, articles]) => {
    const pages = Math.ceil(articles.length / length);
    return Array.from({ length: pages }, (_, at) => ({
      name, number: at + 1, pages, articles: articles.slice(at * length, (at + 1) * length),
    }));
  });
}

module.exports = function (config) {
  config.setDataFileSuffixes([]);
  config.setUseGitIgnore(false);
  config.amendLibrary("md", (markdown) => markdown.set({ typographer: true }).use(footnote).use(anchor));

  // Computed once a bake, for every collection below: newest first, each with its neighbours.
  let sorted;
  config.on("eleventy.before", () => { sorted = undefined; });
  const articles = (api) => {
    if (!sorted) {
      sorted = api.getFilteredByGlob("content/**/*.md").sort((a, b) => b.date - a.date || (a.inputPath < b.inputPath ? -1 : 1));
      const link = (article) => article && { url: article.url, title: article.data.title };
      sorted.forEach((article, at) => {
        article.data.newer = link(sorted[at - 1]);
        article.data.older = link(sorted[at + 1]);
      });
    }
    return sorted;
  };
  config.addCollection("articles", articles);
  config.addCollection("tagGroups", (api) => group(articles(api), (article) => article.data.tags));
  config.addCollection("tagPages", (api) => paged(group(articles(api), (article) => article.data.tags), 50));
  config.addCollection("authorGroups", (api) => group(articles(api), (article) => article.data.authors));
  config.addCollection("authorPages", (api) => paged(group(articles(api), (article) => article.data.authors), 50));
  config.addCollection("years", (api) => group(articles(api), (article) => [article.date.getUTCFullYear()]));

  const slugify = config.getFilter("slugify");
  const slugs = new Map();
  config.addFilter("slug", (name) => {
    if (!slugs.has(name)) slugs.set(name, slugify(name));
    return slugs.get(name);
  });
  config.addFilter("iso", (date) => date.toISOString().slice(0, 10));
  config.addFilter("day", (date) => day.format(date));
  config.addFilter("first", (list, length) => list.slice(0, length));
  config.addFilter("json", (value) => JSON.stringify(value).replace(/</g, "\\u003c"));
  config.addFilter("people", (names) => names.map((name) => ({ "@type": "Person", name })));

  config.addGlobalData("layout", "article.njk");
  config.addGlobalData("permalink", () => (data) => data.page.filePathStem.replace(/^\/content/, "") + ".html");
  config.addGlobalData("host", "https://example.org");
  return { dir: { input: ".", includes: "_includes", data: "_data" }, markdownTemplateEngine: false };
};
