package dev.backfile.theme;

import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Term;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.page.PageModel;
import freemarker.template.TemplateModel;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The variables that JBake gives to every template. */
final class JBakeKeys {

    static final Keys<PageScope> KEYS = Keys.<PageScope>builder()
            .key("content", JBakeKeys::content)
            .key("config", page -> page.site().config())
            .key("version", JBakeKeys::version)
            .key("published_date", JBakeKeys::publishedDate)
            .key("published_posts", page -> page.documents(publishedPosts(page)))
            .key("posts", page -> page.documents(page.everything().ofType(Article.POST)))
            .key("published_pages", page -> page.documents(page.everything().ofType(Article.PAGE)))
            .key("pages", page -> page.documents(page.everything().ofType(Article.PAGE)))
            .key("published_content", page -> page.documents(page.everything().content()))
            .key("all_content", page -> page.documents(page.everything().content()))
            .key("alltags", page -> page.everything().tagNames())
            .key("tags", JBakeKeys::tags)
            .key("tag", page -> tag(page).map(Term::name))
            .key("tag_posts", page -> tagged(page, page.site()::postsOf))
            .key("tagged_documents", page -> tagged(page, page.site()::documentsOf))
            .key("data", JBakeKeys::data)
            .key("db", DatabaseModel::new)
            .key("currentPageNumber", page -> JBakePaging.of(page).map(JBakePaging::current))
            .key("numberOfPages", page -> JBakePaging.of(page).map(JBakePaging::count))
            .key("previousFileName", page -> JBakePaging.of(page).map(JBakePaging::previous))
            .key("nextFileName", page -> JBakePaging.of(page).map(JBakePaging::next))
            .build();

    private JBakeKeys() {}

    private static Object content(PageScope page) {
        return page.model() instanceof PageModel.Document document
                ? new DocumentModel(new DocumentView(page, document.article(), true))
                : page.keyed(PageKeys.GENERATED, page);
    }

    private static Object publishedDate(PageScope page) {
        page.reads().clock();
        return ArticleDate.of(page.site().input().asOf(), page.settings().site().zone());
    }

    private static Object data(PageScope page) {
        page.reads().data();
        return new DataModel(page.site());
    }

    private static String version(PageScope page) {
        Object set = page.settings().properties().get("version");
        return set == null ? page.site().input().version() : set.toString();
    }

    private static List<Article> publishedPosts(PageScope page) {
        return page.model() instanceof PageModel.JBakeIndex index && index.paginated()
                ? index.articles()
                : page.everything().ofType(Article.POST);
    }

    private static Object tags(PageScope page) {
        Function<Term, @Nullable TemplateModel> wrapper =
                term -> page.keyed(TermKeys.JBAKE_TAG, new TermView(page, term, true));
        return new ListModel<>(page.everything().tags(), wrapper, false);
    }

    private static Optional<Term> tag(PageScope page) {
        return page.model() instanceof PageModel.TermList list
                        && list.taxonomy().name().equals(TaxonomySettings.TAGS)
                ? Optional.of(list.term())
                : Optional.empty();
    }

    private static Object tagged(PageScope page, Function<Term, List<Article>> documents) {
        if (!page.settings().isJBake()) {
            page.reads().archive();
        }
        return page.documents(tag(page).map(documents).orElse(List.of()));
    }
}
