package dev.backfile.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import dev.backfile.oracle.Difference.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllowedDifferencesTest {
    private static final Difference LINK =
            new Difference("tags/jazz.html", "/html/body/a/@href", Kind.ATTRIBUTE, "../../x.html", "../x.html");
    private static final AllowedDifference LINKS_OF_TAGS =
            AllowedDifference.of("tags/*.html", Kind.ATTRIBUTE, "@href$", "The root is one folder up.");

    @Test
    void aDifferenceThatIsNotAllowedIsAComplaint() {
        assertThat(complaints(List.of(), List.of(LINK))).containsExactly(LINK.toString());
    }

    @Test
    void aDifferenceThatIsAllowedIsNone() {
        assertThat(complaints(List.of(LINKS_OF_TAGS), List.of(LINK))).isEmpty();
    }

    @Test
    void anAllowedDifferenceThatNoLongerOccursIsAComplaint() {
        assertThat(complaints(List.of(LINKS_OF_TAGS), List.of()))
                .singleElement()
                .asString()
                .startsWith("stale")
                .endsWith("The root is one folder up.");
    }

    @Test
    void anAllowedDifferenceOfAnotherVariantIsNotAskedFor() {
        AllowedDifference elsewhere = LINKS_OF_TAGS.under(SiteVariant.NO_EXTENSION);

        assertThat(complaints(List.of(elsewhere), List.of())).isEmpty();
        assertThat(complaints(List.of(elsewhere), List.of(LINK))).hasSize(1);
    }

    @Test
    void onlyTheMendedValueIsAllowed() {
        AllowedDifference mended = LINKS_OF_TAGS.mended(link -> link.substring("../".length()));
        Difference wrong = new Difference(LINK.file(), LINK.place(), LINK.kind(), LINK.expected(), "x.html");

        assertThat(complaints(List.of(mended), List.of(LINK))).isEmpty();
        assertThat(complaints(List.of(mended), List.of(LINK, wrong))).containsExactly(wrong.toString());
    }

    private static List<String> complaints(List<AllowedDifference> allowed, List<Difference> differences) {
        return AllowedDifferences.complaints(allowed, SiteVariant.USUAL, differences);
    }
}
