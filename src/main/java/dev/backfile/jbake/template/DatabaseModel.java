package dev.backfile.jbake.template;

import dev.backfile.archive.Article;
import dev.backfile.page.model.HomeFromNewest;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.model.SiteContext;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.TemplateMethod;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JBake's {@code db}: the questions that templates ask of its database, answered by the archive. */
final class DatabaseModel implements TemplateHashModel {

    private final PageContext page;

    DatabaseModel(PageContext page) {
        this.page = page;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        page.reads().archive();
        TemplateMethod method = method(name);
        if (method != null) {
            return method;
        }
        String title = name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        TemplateMethod getter = name.equals("active") ? method("isActive") : property("get" + title);
        return getter == null ? null : (TemplateModel) getter.exec(List.of());
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** The getters that need no argument. */
    private @Nullable TemplateMethod property(String getter) {
        return switch (getter) {
            case "getPublishedPosts",
                    "getPublishedPages",
                    "getUnrenderedContent",
                    "getTags",
                    "getAllTags",
                    "getStart",
                    "getLimit" -> method(getter);
            default -> null;
        };
    }

    private @Nullable TemplateMethod method(String name) {
        SiteContext site = page.site();
        return switch (name) {
            case "getPublishedPosts" ->
                TemplateMethod.of(
                        arguments -> list(arguments.flag(0) ? slice(Article.POST) : site.ofType(Article.POST)));
            case "getPublishedPages" -> TemplateMethod.of(arguments -> list(site.ofType(Article.PAGE)));
            case "getPublishedContent" -> TemplateMethod.of(arguments -> list(site.ofType(arguments.text(0))));
            case "getAllContent" ->
                TemplateMethod.of(arguments ->
                        list(arguments.flag(1) ? slice(arguments.text(0)) : site.ofType(arguments.text(0))));
            case "getPublishedPostsByTag" ->
                TemplateMethod.of(arguments ->
                        list(site.tag(arguments.text(0)).map(site::postsOf).orElse(List.of())));
            case "getPublishedDocumentsByTag" ->
                TemplateMethod.of(arguments ->
                        list(site.tag(arguments.text(0)).map(site::documentsOf).orElse(List.of())));
            case "getDocumentByUri" ->
                TemplateMethod.of(arguments ->
                        list(site.atUri(arguments.text(0)).map(List::of).orElse(List.of())));
            case "getDocumentStatus" -> TemplateMethod.of(arguments -> page.wrap(status(arguments.text(0))));
            case "getUnrenderedContent" -> TemplateMethod.of(arguments -> list(List.of()));
            case "getTags" -> TemplateMethod.of(arguments -> names(site.postTagNames()));
            case "getAllTags" -> TemplateMethod.of(arguments -> names(site.tagNames()));
            case "getDocumentCount", "getPublishedCount" ->
                TemplateMethod.of(arguments -> site.ofType(arguments.text(0)).size());
            case "getStart" -> TemplateMethod.of(arguments -> start());
            case "getLimit" -> TemplateMethod.of(arguments -> limit());
            case "isActive" -> TemplateMethod.of(arguments -> true);
            default -> null;
        };
    }

    private ListModel<Article> list(List<Article> articles) {
        return page.documentsWithMethods(articles);
    }

    private @Nullable TemplateModel names(List<String> tags) {
        return page.site().values().withMethods().wrap(tags);
    }

    private List<Article> slice(String type) {
        return JBakePaging.index(page)
                .filter(index -> type.equals(Article.POST))
                .map(HomeFromNewest::articles)
                .orElseGet(() -> page.everything().ofType(type));
    }

    private Map<String, Object> status(String uri) {
        Map<String, Object> status = new HashMap<>();
        page.everything().atUri(uri).ifPresent(document -> {
            page.reads().digests();
            status.put("rendered", true);
            page.site().input().digests().sha1(document.path()).ifPresent(digest -> status.put("sha1", digest));
        });
        return status;
    }

    private int limit() {
        return JBakePaging.index(page).isPresent() ? page.settings().lists().indexPostsPerPage() : -1;
    }

    private int start() {
        return JBakePaging.index(page)
                .map(index -> (index.number() - 1) * limit())
                .orElse(-1);
    }
}
