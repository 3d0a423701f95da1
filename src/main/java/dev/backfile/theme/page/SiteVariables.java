package dev.backfile.theme.page;

import dev.backfile.config.Settings.Output;
import dev.backfile.config.Settings.Outputs;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.Variables;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What templates find in {@code site}: its names, and the places that every page may lead to. */
final class SiteVariables {

    static final Variables<PageContext> KEYS = Variables.<PageContext>builder()
            .key("title", page -> page.settings().site().title())
            .key("tagline", page -> page.settings().site().tagline())
            .key("description", page -> page.settings().site().description())
            .key("language", page -> page.settings().site().language())
            .key("host", page -> page.settings().site().host())
            .key("highwire", page -> page.settings().metadata().highwire())
            .key("dublinCore", page -> page.settings().metadata().dublinCore())
            .key("home", page -> page.urls().of(outputs(page).index().file()))
            .key("archive", SiteVariables::archive)
            .key("feeds", SiteVariables::feeds)
            .key("logo", page -> file(page, page.settings().look().logo()))
            .key("darkLogo", page -> file(page, page.settings().look().darkLogo()))
            .key("icon", page -> file(page, page.settings().look().icon()))
            .key("footer", page -> page.settings().look().footer())
            .key("footerLinks", Navigation::ofFooter)
            .key("stylesheet", page -> file(page, page.settings().look().stylesheet()))
            .key("dropCap", page -> page.settings().look().dropCap())
            .key("schemeSwitch", page -> page.settings().look().schemeSwitch())
            .build();

    private static final Variables<Feed> FEED = Variables.<Feed>builder()
            .key("title", Feed::title)
            .key("url", Feed::url)
            .key("type", Feed::type)
            .build();

    private SiteVariables() {}

    /** A feed of the whole site. */
    private record Feed(String title, String url, String type) {}

    private static Outputs outputs(PageContext page) {
        return page.settings().outputs();
    }

    private static Optional<String> archive(PageContext page) {
        Output archive = outputs(page).archive();
        return archive.render() ? Optional.of(page.urls().of(archive.file())) : Optional.empty();
    }

    private static Optional<String> file(PageContext page, String path) {
        return path.isEmpty() ? Optional.empty() : Optional.of(page.urls().of(path));
    }

    private static Object feeds(PageContext page) {
        List<Feed> feeds = new ArrayList<>();
        add(feeds, page, outputs(page).feed(), "application/atom+xml");
        add(feeds, page, outputs(page).jsonFeed(), "application/feed+json");
        return new ListModel<>(feeds, feed -> page.keyed(FEED, feed), false);
    }

    private static void add(List<Feed> feeds, PageContext page, Output output, String type) {
        if (output.render()) {
            feeds.add(new Feed(page.settings().site().title(), page.urls().of(output.file()), type));
        }
    }
}
