package dev.backfile.browser;

/** The pages that are looked at: every kind that a site has, and articles that differ in what they have. */
enum SamplePage {
    FRONT("index.html"),
    FROZEN("page/1.html"),
    LONG_ARTICLE("2024/10/ten-years-on-the-candle-bridge.html"),
    SHORT_ARTICLE("2019/07/postcard-from-galini.html"),
    ARTICLE_OF_A_SERIES("2014/10/a-bridge-reopens.html"),
    ARTICLE_WITH_TABLES("2007/11/how-to-read-a-tide-table.html"),
    WITHDRAWN_ARTICLE("2010/05/the-two-metre-eel.html"),
    CHINESE_ARTICLE("2014/11/chinese.html"),
    ARABIC_ARTICLE("2014/11/arabic.html"),
    ARTICLE_OF_LONG_WORDS("2014/11/long-words.html"),
    PAGE("about.html"),
    TAGS("tags/index.html"),
    TAG("tags/bridges.html"),
    AUTHORS("authors/index.html"),
    AUTHOR("authors/mara-ellison.html"),
    SECTIONS("sections/index.html"),
    SECTION("sections/reportage.html"),
    ALL_SERIES("series/index.html"),
    SERIES("series/the-candle-bridge.html"),
    ISSUES("issues/index.html"),
    ISSUE("issues/no-35-autumn-2014.html"),
    ARCHIVE("archive.html"),
    YEAR("2014/index.html"),
    MONTH("2014/10/index.html"),
    SEARCH("search.html"),
    NOT_FOUND("404.html");

    private final String path;

    SamplePage(String path) {
        this.path = path;
    }

    /** Where it lies in the baked site. */
    String path() {
        return path;
    }

    @Override
    public String toString() {
        return name().toLowerCase().replace('_', ' ');
    }
}
