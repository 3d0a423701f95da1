package dev.backfile.theme.model;

import dev.backfile.archive.Article;
import dev.backfile.archive.Term;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.page.model.LazyInput;
import dev.backfile.page.model.YearCount;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What templates find in terms and taxonomies. */
public final class TermVariables {

    /** The taxonomies that every byline has, also where a site has switched them off. */
    static final Set<String> BUILT_IN =
            Set.of(TaxonomySettings.TAGS, TaxonomySettings.AUTHORS, TaxonomySettings.SERIES, "sections", "issues");

    /** Fewer years than these make no chart. */
    private static final int FEWEST_CHARTED_YEARS = 3;

    private static final Variables<TermContext> TERM = Variables.<TermContext>builder()
            .key("name", view -> view.term().name())
            .key("sortName", view -> view.term().sortName())
            .key("firstYear", view -> view.span().map(YearCount.Span::first))
            .key("lastYear", view -> view.span().map(YearCount.Span::last))
            .key("slug", view -> view.term().slug())
            .key("url", view -> url(view.page(), view.term()))
            .key("absoluteUrl", view -> absoluteUrl(view.page(), view.term()))
            .key("count", view -> view.counted() ? view.term().articles().size() : null)
            .key("description", TermContext::description)
            .key("structuredData", StructuredData::of)
            .key("profile", view -> view.term().profile().map(view.page()::document))
            .key("years", TermVariables::years)
            .key("chartedYears", TermVariables::chartedYears)
            .key("contents", TermVariables::contents)
            .build();

    private static final Variables<YearView> YEAR = Variables.<YearView>builder()
            .key("year", view -> view.year().year())
            .key("count", view -> view.year().count())
            .key("url", TermVariables::url)
            .build();

    private static final Variables<MemberView> MEMBER = Variables.<MemberView>builder()
            .key("part", view -> view.term().part(view.article()))
            .key("document", view -> view.page().document(view.article()))
            .build();

    /** A term in the byline of a document. */
    static final Variables<TermReferenceContext> REFERENCE = Variables.<TermReferenceContext>builder()
            .key("name", view -> view.term().name())
            .key("slug", view -> view.term().slug())
            .key("url", view -> view.page().referenceUrl(view.term()))
            .key("absoluteUrl", view -> absoluteUrl(view.page(), view.term()))
            .key("part", TermReferenceContext::part)
            .key("previous", TermReferenceContext::previous)
            .key("next", TermReferenceContext::next)
            .key("repeated", TermReferenceContext::isRepeated)
            .key("role", TermVariables::role)
            .key("profile", TermReferenceContext::profile)
            .build();

    /** A taxonomy. */
    public static final Variables<TaxonomyView> TAXONOMY = Variables.<TaxonomyView>builder()
            .key("name", view -> view.settings().name())
            .key("singular", view -> view.settings().singular())
            .key(
                    "title",
                    view -> view.page()
                            .settings()
                            .title(view.settings(), view.page().words()))
            .key(
                    "url",
                    view -> view.page()
                            .addresses()
                            .indexOf(view.settings())
                            .map(view.page().urls()::of))
            .build();

    private TermVariables() {}

    /** A term on its own page, or in the list of all terms, with what generated outputs add. */
    static Variables<TermContext> ofTerm(GeneratedVariables generated) {
        return Variables.<TermContext>builder()
                .keys(TERM)
                .keys(generated.term())
                .build();
    }

    /** A taxonomy as one page shows it. */
    public record TaxonomyView(PageContext page, TaxonomySettings settings) {}

    /** A year of a term on its page. */
    private record YearView(PageContext page, YearCount year) {}

    /** An article among the contents of a term on its page. */
    private record MemberView(PageContext page, Term term, Article article) {}

    private static @Nullable Object chartedYears(TermContext view) {
        ListModel<YearCount> years = years(view);
        return years == null || years.size() < FEWEST_CHARTED_YEARS ? null : years;
    }

    private static @Nullable ListModel<YearCount> years(TermContext view) {
        if (!view.isLanding()) {
            return null;
        }
        PageContext page = view.page();
        page.reads().lazyInput(LazyInput.YEARS);
        return new ListModel<>(
                YearCount.of(view.term().articles()), year -> page.keyed(YEAR, new YearView(page, year)), false);
    }

    private static Optional<String> url(YearView view) {
        return view.year().count() == 0
                ? Optional.empty()
                : PageVariables.url(
                        view.page(), view.page().addresses().of(view.year().year()));
    }

    private static @Nullable Object contents(TermContext view) {
        if (!view.isInFull()) {
            return null;
        }
        PageContext page = view.page();
        page.reads().lazyInput(LazyInput.CONTENTS);
        return new ListModel<>(
                view.term().contents(),
                article -> page.keyed(MEMBER, new MemberView(page, view.term(), article)),
                false);
    }

    private static Optional<Object> role(TermReferenceContext view) {
        view.term().profile().ifPresent(view.page().reads()::document);
        return view.term()
                .profile()
                .map(profile -> view.page().site().fieldsOf(profile).get("role"));
    }

    private static Optional<String> absoluteUrl(PageContext page, Term term) {
        return page.addresses().of(term).flatMap(page::absoluteUrl);
    }

    private static Optional<String> url(PageContext page, Term term) {
        return page.addresses().of(term).map(page.urls()::of);
    }
}
