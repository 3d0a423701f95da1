package dev.backfile.theme;

import dev.backfile.archive.Article;
import dev.backfile.archive.Term;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.page.Facet;
import dev.backfile.page.YearCount;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What templates find in terms and taxonomies. */
final class TermKeys {

    /** The taxonomies that every byline has, also where a site has switched them off. */
    static final Set<String> BUILT_IN =
            Set.of(TaxonomySettings.TAGS, TaxonomySettings.AUTHORS, TaxonomySettings.SERIES, "sections", "issues");

    /** A term on its own page, or in the list of all terms. */
    static final Keys<TermView> TERM = Keys.<TermView>builder()
            .key("name", view -> view.term().name())
            .key("sortName", view -> view.term().sortName())
            .key("firstYear", view -> view.span().map(YearCount.Span::first))
            .key("lastYear", view -> view.span().map(YearCount.Span::last))
            .key("slug", view -> view.term().slug())
            .key("url", view -> url(view.page(), view.term()))
            .key("absoluteUrl", view -> absoluteUrl(view.page(), view.term()))
            .key("count", view -> view.counted() ? view.term().articles().size() : null)
            .key("description", TermView::description)
            .key("structuredData", StructuredData::of)
            .key("profile", view -> view.term().profile().map(view.page()::document))
            .key(
                    "feed",
                    view -> view.page()
                            .addresses()
                            .feedOf(view.term())
                            .map(view.page().urls()::of))
            .key("years", TermKeys::years)
            .key("contents", TermKeys::contents)
            .build();

    private static final Keys<YearView> YEAR = Keys.<YearView>builder()
            .key("year", view -> view.year().year())
            .key("count", view -> view.year().count())
            .key("url", TermKeys::url)
            .build();

    private static final Keys<MemberView> MEMBER = Keys.<MemberView>builder()
            .key("part", view -> view.term().part(view.article()))
            .key("document", view -> view.page().document(view.article()))
            .build();

    /** A term in the byline of a document. */
    static final Keys<TermReferenceView> REFERENCE = Keys.<TermReferenceView>builder()
            .key("name", view -> view.term().name())
            .key("slug", view -> view.term().slug())
            .key("url", view -> view.page().referenceUrl(view.term()))
            .key("absoluteUrl", view -> absoluteUrl(view.page(), view.term()))
            .key("part", TermReferenceView::part)
            .key("previous", TermReferenceView::previous)
            .key("next", TermReferenceView::next)
            .key("role", TermKeys::role)
            .key("profile", TermReferenceView::profile)
            .build();

    /** JBake's {@code tags}. */
    static final Keys<TermView> JBAKE_TAG = Keys.<TermView>builder()
            .key("name", view -> view.term().name())
            .key("uri", view -> view.page().addresses().of(view.term()).map(SiteScope::uri))
            .key(
                    "tagged_posts",
                    view -> view.page().documents(view.page().everything().postsOf(view.term())))
            .key(
                    "tagged_documents",
                    view -> view.page().documents(view.page().everything().documentsOf(view.term())))
            .build();

    /** A taxonomy. */
    static final Keys<TaxonomyView> TAXONOMY = Keys.<TaxonomyView>builder()
            .key("name", view -> view.settings().name())
            .key("singular", view -> view.settings().singular())
            .key("title", view -> title(view.settings()))
            .key(
                    "url",
                    view -> view.page()
                            .addresses()
                            .indexOf(view.settings())
                            .map(view.page().urls()::of))
            .build();

    private TermKeys() {}

    /** A taxonomy as one page shows it. */
    record TaxonomyView(PageScope page, TaxonomySettings settings) {}

    /** A year of a term on its page. */
    private record YearView(PageScope page, YearCount year) {}

    /** An article among the contents of a term on its page. */
    private record MemberView(PageScope page, Term term, Article article) {}

    /** The heading of a taxonomy: its name with a capital letter. */
    static String title(TaxonomySettings taxonomy) {
        String name = taxonomy.name();
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    private static @Nullable Object years(TermView view) {
        if (!view.isLanding()) {
            return null;
        }
        PageScope page = view.page();
        page.reads().facet(Facet.YEARS);
        return new ListModel<>(
                YearCount.of(view.term().articles()), year -> page.keyed(YEAR, new YearView(page, year)), false);
    }

    private static Optional<String> url(YearView view) {
        return view.year().count() == 0
                ? Optional.empty()
                : PageKeys.url(
                        view.page(), view.page().addresses().of(view.year().year()));
    }

    private static @Nullable Object contents(TermView view) {
        if (!view.isInFull()) {
            return null;
        }
        PageScope page = view.page();
        page.reads().facet(Facet.CONTENTS);
        return new ListModel<>(
                view.term().contents(),
                article -> page.keyed(MEMBER, new MemberView(page, view.term(), article)),
                false);
    }

    private static Optional<Object> role(TermReferenceView view) {
        view.term().profile().ifPresent(view.page().reads()::document);
        return view.term()
                .profile()
                .map(profile -> view.page().site().fieldsOf(profile).get("role"));
    }

    private static Optional<String> absoluteUrl(PageScope page, Term term) {
        return page.addresses().of(term).flatMap(page::absoluteUrl);
    }

    private static Optional<String> url(PageScope page, Term term) {
        return page.addresses().of(term).map(page.urls()::of);
    }
}
