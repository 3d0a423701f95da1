package dev.backfile.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

class LinkPlaceholdersTest {

    private static final Fragment LINK = new Fragment("see "
            + LinkPlaceholders.ifResolved(3, "<a href=\"" + LinkPlaceholders.url(3) + "\">")
            + LinkPlaceholders.title(3)
            + LinkPlaceholders.ifResolved(3, "</a>")
            + ".");

    @Test
    void aLinkThatLeadsSomewhereIsALink() {
        assertThat(fill(LINK, link -> new LinkPlaceholders.Filling.Target("a.html?b&c", "Fish & \"Chips\"")))
                .isEqualTo("see <a href=\"a.html?b&amp;c\">Fish &amp; &quot;Chips&quot;</a>.");
    }

    @Test
    void aLinkThatLeadsNowhereIsItsText() {
        assertThat(fill(LINK, link -> new LinkPlaceholders.Filling.Text("<the-bridge>")))
                .isEqualTo("see &lt;the-bridge&gt;.");
    }

    @Test
    void eachSlotAsksForItsOwnLink() {
        Fragment images = new Fragment(
                "<img src=\"" + LinkPlaceholders.url(0) + "\"><img src=\"" + LinkPlaceholders.url(12) + "\">");

        assertThat(fill(images, link -> new LinkPlaceholders.Filling.Target("image" + link, "")))
                .isEqualTo("<img src=\"image0\"><img src=\"image12\">");
    }

    @Test
    void textWithoutSlotsStaysAsItIs() {
        assertThat(fill(new Fragment("<p>No links</p>"), link -> {
                    throw new AssertionError("no slot to fill");
                }))
                .isEqualTo("<p>No links</p>");
    }

    private static String fill(Fragment fragment, IntFunction<LinkPlaceholders.Filling> fillings) {
        return LinkPlaceholders.fill(fragment, fillings, LinkPlaceholders.Pictures.NONE);
    }
}
