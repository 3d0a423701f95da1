package dev.backfile.theme.page;

import dev.backfile.archive.Article;
import dev.backfile.theme.date.DateModel;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.Variables;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What templates find in the entries of the sitemap of the news. */
final class NewsVariables {

    static final Variables<View> KEYS = Variables.<View>builder()
            .key(
                    "location",
                    read(view ->
                            view.page().absolute().of(view.page().addresses().of(view.article()))))
            .key("title", read(view -> view.article().title()))
            .key("published", read(NewsVariables::published))
            .key("language", read(view -> language(view.page(), view.article())))
            .build();

    private static final Set<String> PLACES_OF_TRADITIONAL_CHINESE = Set.of("TW", "HK", "MO");

    private NewsVariables() {}

    /** An article on the page that lists it. */
    record View(PageContext page, Article article) {}

    private static Function<View, @Nullable Object> read(Function<View, Object> reader) {
        return view -> {
            view.page().reads().document(view.article());
            return reader.apply(view);
        };
    }

    /** The day, or the moment with its offset. */
    private static Object published(View view) {
        return Optional.ofNullable(view.article().date()).map(DateModel::iso);
    }

    /** The language as news sitemaps name it: the code of ISO 639, but two for the two ways to write Chinese. */
    private static String language(PageContext page, Article article) {
        String own = article.lang();
        Locale locale =
                Locale.forLanguageTag(own == null ? page.settings().site().language() : own);
        if (!locale.getLanguage().equals("zh")) {
            return locale.getLanguage();
        }
        boolean traditional = locale.getScript().isEmpty()
                ? PLACES_OF_TRADITIONAL_CHINESE.contains(locale.getCountry())
                : locale.getScript().equals("Hant");
        return traditional ? "zh-tw" : "zh-cn";
    }
}
