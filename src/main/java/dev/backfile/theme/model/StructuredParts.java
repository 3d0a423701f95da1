package dev.backfile.theme.model;

import dev.backfile.archive.Term;
import dev.backfile.archive.name.Name;
import dev.backfile.config.SiteSection;
import dev.backfile.page.ImageFacts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The things that the structured data of an article names: people, the publication, images, issues and series. */
final class StructuredParts {

    private StructuredParts() {}

    static Map<String, Object> author(PageContext page, Term author) {
        Name name = Citations.name(page, author);
        Map<String, Object> data = named(page, author, name.organization() ? "Organization" : "Person");
        data.put("givenName", name.given());
        data.put("familyName", name.family());
        data.put("honorificSuffix", name.suffix());
        return data;
    }

    static Map<String, Object> publisher(PageContext page) {
        SiteSection.Site site = page.settings().site();
        Map<String, Object> data = new LinkedHashMap<>();
        if (!site.title().isEmpty() || site.host().isPresent()) {
            data.put("@type", "Organization");
            data.put("name", site.title().isEmpty() ? site.host().orElse("") : site.title());
            data.put("url", site.host().map(host -> host + "/").orElse(""));
            logo(page).ifPresent(url -> data.put("logo", Map.of("@type", "ImageObject", "url", url)));
        }
        return data;
    }

    static Map<String, Object> image(ImageVariables.View view) {
        Optional<String> url = ImageVariables.absoluteUrl(view);
        Map<String, Object> data = new LinkedHashMap<>();
        if (url.isPresent()) {
            data.put("@type", "ImageObject");
            data.put("url", url.get());
            view.facts().filter(ImageFacts::hasSize).ifPresent(facts -> {
                data.put("width", facts.width());
                data.put("height", facts.height());
            });
            data.put(
                    "caption",
                    DescriptionText.of(view.document()
                            .page()
                            .fill(view.document().article(), view.image().caption())));
            data.put("creditText", ImageVariables.credit(view));
        }
        return data;
    }

    static Map<String, Object> issue(PageContext page, Term issue) {
        Map<String, Object> fields = Profiles.fields(page, issue);
        Map<String, Object> data = named(page, issue, "PublicationIssue");
        data.put("issueNumber", Profiles.text(fields, "number").orElse(""));
        Map<String, Object> periodical = periodical(page);
        Optional<String> volume = Profiles.text(fields, "volume");
        if (volume.isPresent()) {
            Map<String, Object> whole = new LinkedHashMap<>();
            whole.put("@type", "PublicationVolume");
            whole.put("volumeNumber", volume.get());
            whole.put("isPartOf", periodical);
            data.put("isPartOf", whole);
        } else {
            data.put("isPartOf", periodical);
        }
        return data;
    }

    static Map<String, Object> series(PageContext page, Term series) {
        return named(page, series, "CreativeWorkSeries");
    }

    private static Map<String, Object> periodical(PageContext page) {
        SiteSection.Site site = page.settings().site();
        Map<String, Object> data = new LinkedHashMap<>();
        if (!site.title().isEmpty()) {
            data.put("@type", "Periodical");
            data.put("name", site.title());
            data.put("issn", page.settings().metadata().issn());
            data.put("url", site.host().map(host -> host + "/").orElse(""));
        }
        return data;
    }

    private static Map<String, Object> named(PageContext page, Term term, String type) {
        Map<String, Object> data = new LinkedHashMap<>();
        data.put("@type", type);
        data.put("name", term.name());
        data.put("url", page.addresses().of(term).flatMap(page::absoluteUrl).orElse(""));
        return data;
    }

    private static Optional<String> logo(PageContext page) {
        Object logo = page.settings().properties().get("site.logo");
        if (logo == null || logo.toString().isBlank()) {
            return Optional.empty();
        }
        String written = logo.toString().strip();
        return written.matches("(?i)https?://.*")
                ? Optional.of(written)
                : page.absoluteUrl(written.startsWith("/") ? written.substring(1) : written);
    }
}
