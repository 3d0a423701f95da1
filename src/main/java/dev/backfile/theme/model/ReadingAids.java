package dev.backfile.theme.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.Article.Heading;
import dev.backfile.archive.DeclaredField;
import dev.backfile.archive.Term;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader gets around the text of a document, beside what its writer gave: which of it a document deserves is decided
 * here, so that templates only write it.
 */
final class ReadingAids {

    private static final int MINUTES_WITH_CONTENTS = 8;
    private static final int CHAPTERS_WITH_CONTENTS = 4;
    private static final int LEVEL_OF_CHAPTERS = 2;

    private static final Variables<ProfileLinks.Link> LINK = Variables.<ProfileLinks.Link>builder()
            .key("label", ProfileLinks.Link::label)
            .key("url", ProfileLinks.Link::url)
            .build();

    static final Variables<DocumentContext> KEYS = Variables.<DocumentContext>builder()
            .key("tableOfContents", ReadingAids::tableOfContents)
            .key("dropCap", ReadingAids::dropCap)
            .key("introducedAuthors", ReadingAids::introducedAuthors)
            .key("furtherReading", ReadingAids::furtherReading)
            .key("citable", ReadingAids::citable)
            .key("profileLinks", ReadingAids::profileLinks)
            .build();

    private ReadingAids() {}

    /** The headings of the chapters, where a text is long and has so many that a reader wants a way to them. */
    private static Object tableOfContents(DocumentContext document) {
        List<Heading> chapters = document.details().headings().stream()
                .filter(heading -> heading.level() == LEVEL_OF_CHAPTERS)
                .toList();
        boolean wanted =
                document.readingMinutes() >= MINUTES_WITH_CONTENTS && chapters.size() >= CHAPTERS_WITH_CONTENTS;
        return new ListModel<>(
                wanted ? chapters : List.of(),
                heading -> document.page().keyed(DocumentPartVariables.HEADING, heading),
                false);
    }

    /** Whether the text begins with a large letter: what its writer says goes before the site's setting. */
    private static boolean dropCap(DocumentContext document) {
        return DeclaredField.DROP_CAP
                .in(document.details().fields())
                .orElse(document.page().settings().look().dropCap());
    }

    /** The authors whom a profile introduces with a picture or a text; none where the document is withdrawn. */
    private static Object introducedAuthors(DocumentContext document) {
        List<Term> introduced = document.article().isWithdrawn()
                ? List.of()
                : document.page().site().archive().terms(document.article(), TaxonomySettings.AUTHORS).stream()
                        .filter(author -> author.profile()
                                .filter(profile -> isIntroduction(document.page(), profile))
                                .isPresent())
                        .toList();
        return new ListModel<>(
                introduced,
                author -> document.page().keyed(TermVariables.REFERENCE, new TermReferenceContext(document, author)),
                false);
    }

    private static boolean isIntroduction(PageContext page, Article profile) {
        DocumentContext document = new DocumentContext(page, profile, false);
        return document.details().image() != null
                || !DocumentVariables.summary(document.details()).isEmpty();
    }

    /** The related documents that the page does not name already as those which link to it. */
    private static Object furtherReading(DocumentContext document) {
        Set<Article> linking = new HashSet<>(document.linking());
        List<Article> further = document.related().stream()
                .filter(related -> !linking.contains(related))
                .toList();
        return document.page().documents(further);
    }

    /** Whether there is something to cite: a text that stands, at an address. */
    private static boolean citable(DocumentContext document) {
        return !document.article().isWithdrawn()
                && document.page().absoluteUrl(document.path()).isPresent();
    }

    /** The links of a profile that a reader may safely follow. */
    private static Object profileLinks(DocumentContext document) {
        Map<String, Object> fields = document.details().fields();
        return new ListModel<>(
                ProfileLinks.followable(fields), link -> document.page().keyed(LINK, link), false);
    }
}
