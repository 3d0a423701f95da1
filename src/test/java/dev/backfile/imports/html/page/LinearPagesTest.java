package dev.backfile.imports.html.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Reading a page takes work in proportion to it, whatever stands on it: what is allocated is counted while its length doubles. Pages of
 * megabytes end.
 */
class LinearPagesTest {

    private static final String SENTENCE = "Nobody on the quay had slept, and the kettle had been boiling since four. ";
    private static final String PARAGRAPH = "<p>" + SENTENCE + SENTENCE + "</p>";
    private static final double MOST = 2.7;
    private static final int LENGTH = 60_000;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            links           | <a href=/a.html>A link to a page</a>
            items           | <li><a href=/a.html>A link to a page</a></li>
            paragraphs      | <p>SENTENCE</p>
            breaks          | SENTENCE<br><br>
            lines           | SENTENCE<br>
            fonts           | <font size=2>SENTENCE</font><br><br>
            cells           | <tr><td>SENTENCE</td><td width=100><a href=/x>x y z</a></td></tr>
            pictures        | <img src=/a.jpg width=300 height=200>
            figures         | <p><img src=/a.jpg width=300 height=200><br><font size=1>A caption</font></p>
            boxes           | <div class=teaser><a href=/a>Some words here</a></div>
            strong words    | <b>Some bold words</b>
            bylines         | <span class=byline>By Tom Reed</span>
            blanks          | &nbsp;<br>
            frames          | <iframe src=/x></iframe>
            drawings        | <img src=/spacer.gif width=1 height=1>
            """)
    void aPieceTwiceAsOftenTakesTwiceTheWork(String name, String piece) {
        String text = piece.replace("SENTENCE", SENTENCE) + " ";
        work(page(text, LENGTH / 4));
        double once = work(page(text, LENGTH));
        double twice = work(page(text, 2 * LENGTH));
        assertThat(twice / once).as(name).isLessThanOrEqualTo(MOST);
    }

    @Test
    @Timeout(100)
    void aPageOfThirtyThousandLinksAndAnotherOfMegabytesEnd() {
        read(page("<a href=/a.html>A link to a page</a> ", 1_200_000));
        assertThat(read(page("<p>" + SENTENCE.repeat(4) + "</p>", 5_000_000))).isInstanceOf(PageReader.Article.class);
    }

    private static String page(String piece, int length) {
        return "<html><head><title>The ferry runs again</title></head><body><h1>The ferry runs again</h1><p>By Mara Ellison</p>"
                + "<p>May 3, 2003</p>" + PARAGRAPH + piece.repeat(length / piece.length()) + PARAGRAPH
                + "</body></html>";
    }

    private static PageReader.Read read(String html) {
        Document page = Jsoup.parse(html);
        return new PageReader().read(page, "/2003/a.html", SiteProfile.NONE);
    }

    /** The bytes that reading a page allocates. */
    private static long work(String html) {
        com.sun.management.ThreadMXBean threads = (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        read(html);
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
