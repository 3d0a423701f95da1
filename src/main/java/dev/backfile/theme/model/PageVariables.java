package dev.backfile.theme.model;

import dev.backfile.language.Languages;
import dev.backfile.theme.value.TemplateMethod;
import dev.backfile.theme.value.Variables;
import java.util.Optional;

/** What templates find in {@code page}. */
public final class PageVariables {

    private static final TemplateMethod RIGHT_TO_LEFT =
            TemplateMethod.of(arguments -> Languages.isRightToLeft(arguments.text(0)));

    /** What templates find in {@code page}. */
    public static final Variables<PageContext> PAGE = Variables.<PageContext>builder()
            .key("kind", page -> page.model().kind())
            .key("path", page -> page.page().path())
            .key("root", page -> page.urls().root())
            .key("url", page -> page.absoluteUrl(page.page().path()))
            .key("language", PageContext::language)
            .key("rightToLeft", page -> Languages.isRightToLeft(page.language()))
            .key("isRightToLeft", page -> RIGHT_TO_LEFT)
            .key("title", page -> page.model().title(page.settings()))
            .key("number", page -> page.model().pageNumber())
            .key("indexed", page -> page.model().isIndexed())
            .build();

    private PageVariables() {}

    /** A path of the site as a page links to it. */
    public static Optional<String> url(PageContext page, Optional<String> path) {
        return path.map(page.urls()::of);
    }
}
