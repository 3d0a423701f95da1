package dev.backfile.jbake.template;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Term;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.page.model.HomeFromNewest;
import dev.backfile.page.model.PageModel;
import dev.backfile.theme.model.DocumentContext;
import dev.backfile.theme.model.DocumentModel;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.model.SiteContext;
import dev.backfile.theme.model.TermContext;
import dev.backfile.theme.page.DataModel;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The variables that JBake gives to every template. */
final class JBakeVariables {

    static final Variables<PageContext> KEYS = Variables.<PageContext>builder()
            .key("content", JBakeVariables::content)
            .key("config", page -> page.site().config())
            .key("version", JBakeVariables::version)
            .key("published_date", JBakeVariables::publishedDate)
            .key("published_posts", page -> page.documents(publishedPosts(page)))
            .key("posts", page -> page.documents(page.everything().ofType(Article.POST)))
            .key("published_pages", page -> page.documents(page.everything().ofType(Article.PAGE)))
            .key("pages", page -> page.documents(page.everything().ofType(Article.PAGE)))
            .key("published_content", page -> page.documents(page.everything().content()))
            .key("all_content", page -> page.documents(page.everything().content()))
            .key("alltags", page -> page.everything().tagNames())
            .key("tags", JBakeVariables::tags)
            .key("tag", page -> tag(page).map(Term::name))
            .key("tag_posts", page -> tagged(page, page.site()::postsOf))
            .key("tagged_documents", page -> tagged(page, page.site()::documentsOf))
            .key("data", JBakeVariables::data)
            .key("db", DatabaseModel::new)
            .key("currentPageNumber", page -> JBakePaging.of(page).map(JBakePaging::current))
            .key("numberOfPages", page -> JBakePaging.of(page).map(JBakePaging::count))
            .key("previousFileName", page -> JBakePaging.of(page).map(JBakePaging::previous))
            .key("nextFileName", page -> JBakePaging.of(page).map(JBakePaging::next))
            .build();

    /** JBake's {@code content} on pages that are no documents. */
    private static final Variables<PageContext> GENERATED = Variables.<PageContext>builder()
            .key("type", page -> type(page.model()))
            .key("rootpath", PageContext::rootpath)
            .build();

    /** JBake's {@code tags}. */
    private static final Variables<TermContext> TAG = Variables.<TermContext>builder()
            .key("name", view -> view.term().name())
            .key("uri", view -> view.page().addresses().of(view.term()).map(SiteContext::uri))
            .key(
                    "tagged_posts",
                    view -> view.page().documents(view.page().everything().postsOf(view.term())))
            .key(
                    "tagged_documents",
                    view -> view.page().documents(view.page().everything().documentsOf(view.term())))
            .build();

    private JBakeVariables() {}

    private static Object content(PageContext page) {
        return page.model()
                .ownDocument()
                .<Object>map(document -> new DocumentModel(new DocumentContext(page, document, true)))
                .orElseGet(() -> page.keyed(GENERATED, page));
    }

    private static String type(PageModel model) {
        return switch (model.kind()) {
            case "home" -> "masterindex";
            case "term" -> model.ownTaxonomy().orElseThrow().settings().singular();
            case "terms" -> model.ownTaxonomy().orElseThrow().name();
            default -> model.kind();
        };
    }

    private static Object publishedDate(PageContext page) {
        page.reads().clock();
        return ArticleDate.of(page.site().input().asOf(), page.settings().site().zone());
    }

    private static Object data(PageContext page) {
        page.reads().data();
        return new DataModel(page.site());
    }

    private static String version(PageContext page) {
        Object set = page.settings().properties().get("version");
        return set == null ? page.site().input().version() : set.toString();
    }

    private static List<Article> publishedPosts(PageContext page) {
        return JBakePaging.index(page)
                .map(HomeFromNewest::articles)
                .orElseGet(() -> page.everything().ofType(Article.POST));
    }

    private static Object tags(PageContext page) {
        Function<Term, @Nullable TemplateModel> wrapper = term -> page.keyed(TAG, new TermContext(page, term, true));
        return new ListModel<>(page.everything().tags(), wrapper, false);
    }

    private static Optional<Term> tag(PageContext page) {
        PageModel model = page.model();
        boolean listsTagged = model.ownSlice().isPresent()
                && model.ownTaxonomy()
                        .filter(taxonomy -> taxonomy.name().equals(TaxonomySettings.TAGS))
                        .isPresent();
        return model.ownTerm().filter(term -> listsTagged);
    }

    private static Object tagged(PageContext page, Function<Term, List<Article>> documents) {
        if (!page.settings().habits().templates().givesTermPagesAllDocuments()) {
            page.reads().archive();
        }
        return page.documents(tag(page).map(documents).orElse(List.of()));
    }
}
