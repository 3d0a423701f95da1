package dev.backfile.page;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.config.Settings;
import dev.backfile.config.Settings.Output;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * Plans the sitemap of the news: the articles that were published within two days before the site is baked. It is the
 * one page that changes because time passes, so that a site wants it by a setting.
 *
 * @see <a href="https://developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap">News sitemaps</a>
 */
public final class NewsPages {

    /** The age up to which an article is news. */
    public static final Duration LONGEST_AGE = Duration.ofDays(2);

    private static final int MOST_ARTICLES = 1_000;

    private final Settings settings;

    NewsPages(Settings settings) {
        this.settings = settings;
    }

    List<Page> plan(List<Article> oldestFirst, Instant asOf) {
        Output output = settings.outputs().newsSitemap();
        return output.render()
                ? List.of(
                        new Page(output.file(), output.template(), new PageModel.NewsSitemap(news(oldestFirst, asOf))))
                : List.of();
    }

    /** The news, newest first. Articles of a longer age are not looked at. */
    private static List<Article> news(List<Article> oldestFirst, Instant asOf) {
        Instant earliest = asOf.minus(LONGEST_AGE);
        List<Article> news = new ArrayList<>();
        for (int index = oldestFirst.size() - 1; index >= 0 && news.size() < MOST_ARTICLES; index--) {
            Article article = oldestFirst.get(index);
            ArticleDate date = article.date();
            if (date == null || date.instant().isBefore(earliest)) {
                break;
            }
            boolean original = article.type().equals(Article.POST) && article.canonical() == null;
            if (original && !date.instant().isAfter(asOf)) {
                news.add(article);
            }
        }
        return List.copyOf(news);
    }
}
