package dev.backfile.theme.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.ImageTag;
import dev.backfile.archive.LinkPlaceholders.Pictures;
import dev.backfile.config.ImageSection;
import dev.backfile.notation.HtmlEscape;
import dev.backfile.page.ImageFacts;
import dev.backfile.page.path.PageUrls;
import java.util.Optional;

/**
 * Writes what one page tells of the images in a piece of a document's HTML: how large they are, in which sizes there are
 * files, and when they are to be loaded. For one piece only.
 */
final class PagePictures implements Pictures {

    /** How many characters of HTML fill the first view of a page. */
    private static final int FIRST_VIEW = 1000;

    /** How many pixels wide an image is at least that a reader waits for. */
    private static final int LARGE = 300;

    private final PageContext page;
    private final Article article;
    private final PageUrls urls;
    private final ImageSection.Images settings;
    private boolean first;

    private PagePictures(PageContext page, Article article, PageUrls urls, boolean first) {
        this.page = page;
        this.article = article;
        this.urls = urls;
        this.settings = page.settings().images();
        this.first = first;
    }

    /**
     * What a page tells of images.
     *
     * @param first whether the first image of the piece is the first of the page
     */
    static Pictures of(PageContext page, Article article, PageUrls urls, boolean first) {
        return page.settings().images().areTold() ? new PagePictures(page, article, urls, first) : NONE;
    }

    @Override
    public String attributes(int link, ImageTag written, int offset) {
        boolean inFirstView = first && offset < FIRST_VIEW;
        first = false;
        StringBuilder html = new StringBuilder();
        Optional<ImageFacts> facts = page.image(article, link);
        if (settings.dimensions() && facts.filter(ImageFacts::hasSize).isPresent()) {
            size(facts.get(), written, html);
        }
        if (facts.isPresent() && !written.chosen()) {
            choice(facts.get(), link, written, html);
        }
        if (settings.dimensions() && !written.timed()) {
            int width = written.width() > 0
                    ? written.width()
                    : facts.map(ImageFacts::width).orElse(0);
            html.append(!inFirstView ? " loading=\"lazy\"" : width < LARGE ? "" : " fetchpriority=\"high\"");
            html.append(" decoding=\"async\"");
        }
        return html.toString();
    }

    @Override
    public String credit(int link) {
        return settings.credits()
                ? page.image(article, link).map(ImageFacts::credit).orElse("")
                : "";
    }

    /** The size of the file; where the writer gave one side, the other in proportion. */
    private static void size(ImageFacts facts, ImageTag written, StringBuilder html) {
        int width = written.width();
        int height = written.height();
        if (width == 0 && height == 0) {
            html.append(" width=\"")
                    .append(facts.width())
                    .append("\" height=\"")
                    .append(facts.height())
                    .append('"');
        } else if (height == 0 && width > 0) {
            html.append(" height=\"")
                    .append(scaled(width, facts.height(), facts.width()))
                    .append('"');
        } else if (width == 0 && height > 0) {
            html.append(" width=\"")
                    .append(scaled(height, facts.width(), facts.height()))
                    .append('"');
        }
    }

    private static long scaled(int length, int other, int same) {
        return Math.max(1, Math.round((double) length * other / same));
    }

    private void choice(ImageFacts facts, int link, ImageTag written, StringBuilder html) {
        Optional<String> set = facts.sourceSet(page.addresses().urlsFor(article, link, urls));
        if (set.isPresent()) {
            String sizes = written.width() > 0 ? written.width() + "px" : settings.sizes();
            HtmlEscape.attribute(html, "srcset", set.get());
            HtmlEscape.attribute(html, "sizes", sizes);
        }
    }
}
