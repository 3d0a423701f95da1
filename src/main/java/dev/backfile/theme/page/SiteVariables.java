package dev.backfile.theme.page;

import dev.backfile.config.OutputSection.Output;
import dev.backfile.config.OutputSection.Outputs;
import dev.backfile.theme.model.PageContext;
import dev.backfile.theme.model.SiteContext;
import dev.backfile.theme.value.Variables;
import java.util.Optional;

/** What templates find in {@code site}: its names, and the places that every page may lead to. */
final class SiteVariables {

    private static final Variables<PageContext> KEYS = Variables.<PageContext>builder()
            .key("title", page -> page.settings().site().title())
            .key("tagline", page -> page.settings().site().tagline())
            .key("description", page -> page.settings().site().description())
            .key("language", page -> page.settings().site().language())
            .key("host", page -> page.settings().site().host())
            .key("highwire", page -> page.settings().metadata().highwire())
            .key("dublinCore", page -> page.settings().metadata().dublinCore())
            .key("home", page -> page.urls().of(outputs(page).index().file()))
            .key("archive", SiteVariables::archive)
            .key("logo", page -> file(page, page.settings().look().logo()))
            .key("darkLogo", page -> file(page, page.settings().look().darkLogo()))
            .key("icon", page -> file(page, page.settings().look().icon()))
            .key("footer", page -> page.settings().look().footer())
            .key("footerLinks", Navigation::ofFooter)
            .key("stylesheet", page -> styleSheet(page, page.settings().look().stylesheet()))
            .key("dropCap", page -> page.settings().look().dropCap())
            .key("schemeSwitch", page -> page.settings().look().schemeSwitch())
            .build();

    private SiteVariables() {}

    /** The variables, with those that generated outputs add. */
    static Variables<PageContext> of(SiteContext site) {
        return Variables.<PageContext>builder()
                .keys(KEYS)
                .keys(site.input().generated().site())
                .build();
    }

    private static Outputs outputs(PageContext page) {
        return page.settings().outputs();
    }

    private static Optional<String> archive(PageContext page) {
        Output archive = outputs(page).archive();
        return archive.render() ? Optional.of(page.urls().of(archive.file())) : Optional.empty();
    }

    private static Optional<String> styleSheet(PageContext page, String path) {
        return path.isEmpty() ? Optional.empty() : Optional.of(AssetFunction.themeFile(page, path));
    }

    private static Optional<String> file(PageContext page, String path) {
        return path.isEmpty() ? Optional.empty() : Optional.of(page.urls().of(path));
    }
}
