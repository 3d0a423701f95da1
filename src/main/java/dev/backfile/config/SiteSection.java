package dev.backfile.config;

import dev.backfile.diagnostic.Suggestion;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.Optional;

/** Reads what the publication is called and where it stands. */
final class SiteSection {

    private static final String HOST = "site.host";

    private final SettingValues values;

    SiteSection(SettingValues values) {
        this.values = values;
    }

    Settings.Site read() {
        return new Settings.Site(
                values.text("site.title"),
                values.text("site.tagline"),
                values.text("site.description"),
                host(),
                zone(),
                locale());
    }

    private Optional<String> host() {
        if (!values.isSet(HOST)) {
            return Optional.empty();
        }
        String written = values.text(HOST);
        Optional<String> host = absolute(written);
        if (host.isEmpty()) {
            String fault = "is no absolute URL of a site";
            boolean bare = absolute("https://" + written).isPresent() && written.contains(".");
            String hint = bare ? "write https://" + written : "write an address such as https://example.org";
            if (values.habits().settings().requiresValidHost()) {
                values.bad(HOST, fault, hint);
            } else {
                values.doubtful(HOST, values.place(HOST), fault, hint);
            }
        }
        return host;
    }

    private static Optional<String> absolute(String written) {
        try {
            URI uri = new URI(written);
            if (uri.getHost() == null && uri.getAuthority() != null) {
                uri = new URI(written.replace(uri.getAuthority(), IDN.toASCII(uri.getAuthority())));
            }
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            boolean whole = uri.getHost() != null && uri.getQuery() == null && uri.getFragment() == null;
            return web && whole ? Optional.of(uri.toASCIIString().replaceAll("/+$", "")) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException failure) {
            return Optional.empty();
        }
    }

    private ZoneId zone() {
        String key = values.isSet("site.timezone") ? "site.timezone" : "freemarker.timezone";
        String hint = Suggestion.hint(
                values.text(key), ZoneId.getAvailableZoneIds(), "write a name such as Europe/Berlin or UTC");
        return values.checked(key, SiteSection::zone, ZoneOffset.UTC, "is no time zone", hint);
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name, ZoneId.SHORT_IDS));
        } catch (DateTimeException failure) {
            return Optional.empty();
        }
    }

    private Locale locale() {
        String key = values.isSet("site.locale") ? "site.locale" : "jvm.locale";
        return values.checked(
                key,
                SiteSection::locale,
                Locale.US,
                "is no locale",
                "write a language, or a language and a country, such as de or en_US");
    }

    private static Optional<Locale> locale(String name) {
        try {
            Locale locale =
                    new Locale.Builder().setLanguageTag(name.replace('_', '-')).build();
            boolean known = !locale.getISO3Language().isEmpty()
                    && (locale.getCountry().isEmpty()
                            || !locale.getISO3Country().isEmpty());
            return known ? Optional.of(locale) : Optional.empty();
        } catch (IllformedLocaleException | MissingResourceException failure) {
            return Optional.empty();
        }
    }
}
