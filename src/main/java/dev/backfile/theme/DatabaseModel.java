package dev.backfile.theme;

import dev.backfile.archive.Article;
import dev.backfile.page.PageModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** JBake's {@code db}: the questions that templates ask of its database, answered by the archive. */
final class DatabaseModel implements TemplateHashModel {

    private final PageScope page;

    DatabaseModel(PageScope page) {
        this.page = page;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
        page.reads().archive();
        Method method = method(name);
        if (method != null) {
            return method;
        }
        String title = name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
        Method getter = name.equals("active") ? method("isActive") : property("get" + title);
        return getter == null ? null : (TemplateModel) getter.exec(List.of());
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    /** The getters that need no argument. */
    private @Nullable Method property(String getter) {
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

    private @Nullable Method method(String name) {
        SiteScope site = page.site();
        return switch (name) {
            case "getPublishedPosts" ->
                Method.of(arguments -> list(arguments.flag(0) ? slice(Article.POST) : site.ofType(Article.POST)));
            case "getPublishedPages" -> Method.of(arguments -> list(site.ofType(Article.PAGE)));
            case "getPublishedContent" -> Method.of(arguments -> list(site.ofType(arguments.text(0))));
            case "getAllContent" ->
                Method.of(arguments ->
                        list(arguments.flag(1) ? slice(arguments.text(0)) : site.ofType(arguments.text(0))));
            case "getPublishedPostsByTag" ->
                Method.of(arguments ->
                        list(site.tag(arguments.text(0)).map(site::postsOf).orElse(List.of())));
            case "getPublishedDocumentsByTag" ->
                Method.of(arguments ->
                        list(site.tag(arguments.text(0)).map(site::documentsOf).orElse(List.of())));
            case "getDocumentByUri" ->
                Method.of(arguments ->
                        list(site.atUri(arguments.text(0)).map(List::of).orElse(List.of())));
            case "getDocumentStatus" -> Method.of(arguments -> page.wrap(status(arguments.text(0))));
            case "getUnrenderedContent" -> Method.of(arguments -> list(List.of()));
            case "getTags" -> Method.of(arguments -> names(site.postTagNames()));
            case "getAllTags" -> Method.of(arguments -> names(site.tagNames()));
            case "getDocumentCount", "getPublishedCount" ->
                Method.of(arguments -> site.ofType(arguments.text(0)).size());
            case "getStart" -> Method.of(arguments -> start());
            case "getLimit" -> Method.of(arguments -> limit());
            case "isActive" -> Method.of(arguments -> true);
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
        boolean paged = type.equals(Article.POST) && isPaged();
        return paged
                ? ((PageModel.JBakeIndex) page.model()).articles()
                : page.everything().ofType(type);
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

    private boolean isPaged() {
        return page.model() instanceof PageModel.JBakeIndex index && index.paginated();
    }

    private int limit() {
        return isPaged() ? page.settings().lists().indexPostsPerPage() : -1;
    }

    private int start() {
        return page.model() instanceof PageModel.JBakeIndex index && index.paginated()
                ? (index.number() - 1) * limit()
                : -1;
    }
}
