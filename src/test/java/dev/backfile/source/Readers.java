package dev.backfile.source;

import dev.backfile.config.Settings;
import dev.backfile.markup.MarkdownReader;

/** Readers for the tests of this room. */
final class Readers {

    private Readers() {}

    /** A reader of the articles of a site. */
    static ArticleReader of(Settings settings) {
        MarkdownReader markdown = new MarkdownReader(settings);
        return new ArticleReader(settings, markdown, markdown, markdown);
    }
}
