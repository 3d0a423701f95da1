package dev.backfile.config;

import dev.backfile.config.value.Setting;
import dev.backfile.config.value.SettingGroup;
import dev.backfile.config.value.SettingType;
import dev.backfile.config.value.SettingValues;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
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
public final class SiteSection {

    private static final SettingType<ZoneId> ZONE = SettingType.of(
            "a time zone",
            SiteSection::zone,
            ZoneOffset.UTC,
            "is no time zone",
            written -> Suggestion.hint(
                    written, ZoneId.getAvailableZoneIds(), "write a name such as Europe/Berlin or UTC"));
    private static final SettingType<Locale> LANGUAGE = SettingType.of(
            "a language, or a language and a country",
            SiteSection::locale,
            Locale.US,
            "is no locale",
            "write a language, or a language and a country, such as de or en_US");

    /** {@code site.title}. */
    public static final Setting<String> TITLE = Setting.of("site.title", SettingType.TEXT, "the publication's name");

    /** {@code site.tagline}. */
    public static final Setting<String> TAGLINE =
            Setting.of("site.tagline", SettingType.TEXT, "the line under the name");

    /** {@code site.description}. */
    public static final Setting<String> DESCRIPTION =
            Setting.of("site.description", SettingType.TEXT, "the description for search engines and feeds");

    /** {@code site.host}. */
    public static final Setting<String> HOST = Setting.of(
            "site.host", SettingType.TEXT, "the absolute URL of the site's root; feeds and the sitemap need it");

    /** {@code site.timezone}. */
    public static final Setting<ZoneId> TIME_ZONE = Setting.of(
            "site.timezone",
            ZONE,
            "UTC",
            "the zone in which times of day are read, grouped and printed; a date without a time is that day in every zone");

    /** {@code freemarker.timezone}. */
    public static final Setting<String> FREEMARKER_TIME_ZONE = Setting.of(
            "freemarker.timezone", SettingType.TEXT, "JBake's word for `site.timezone`, which goes before it");

    /** {@code site.locale}. */
    public static final Setting<Locale> LOCALE =
            Setting.of("site.locale", LANGUAGE, "en_US", "the language in which dates are printed and names sorted");

    /** {@code jvm.locale}. */
    public static final Setting<String> JVM_LOCALE =
            Setting.of("jvm.locale", SettingType.TEXT, "JBake's word for `site.locale`, which goes before it");

    /** What the publication is called and where it stands. */
    static final SettingGroup GROUP = SettingGroup.of(
            "Give the publication a name and an address",
            SiteKind.DEFAULTS,
            SiteKind.THEME,
            TITLE,
            TAGLINE,
            DESCRIPTION,
            HOST,
            TIME_ZONE,
            FREEMARKER_TIME_ZONE,
            LOCALE,
            JVM_LOCALE,
            MenuSection.NAVIGATION,
            MetadataSection.ARTICLE_TYPE,
            MetadataSection.ISSN,
            MetadataSection.HIGHWIRE,
            MetadataSection.DUBLIN_CORE);

    /** {@code serve.editor}, which reaches no page. */
    public static final Setting<String> EDITOR = Setting.of(
            "serve.editor",
            SettingType.TEXT,
            "the URL with which your editor opens a file, with `{path}`, `{line}` and `{column}` in it; without it the preview only names the file");

    /** How the preview helps those who write. */
    static final SettingGroup PREVIEW = SettingGroup.of("Open files from the preview", EDITOR);

    private final SettingValues values;

    SiteSection(SettingValues values) {
        this.values = values;
    }

    Site read() {
        return new Site(values.get(TITLE), values.get(TAGLINE), values.get(DESCRIPTION), host(), zone(), locale());
    }

    private Optional<String> host() {
        if (!values.isSet(HOST.key())) {
            return Optional.empty();
        }
        String written = values.get(HOST);
        Optional<String> host = absolute(written);
        if (host.isEmpty()) {
            String fault = "is no absolute URL of a site";
            boolean bare = absolute("https://" + written).isPresent() && written.contains(".");
            String hint = bare ? "write https://" + written : "write an address such as https://example.org";
            if (values.habits().settings().requiresValidHost()) {
                values.bad(HOST.key(), fault, hint);
            } else {
                values.doubtful(HOST.key(), values.place(HOST.key()), fault, hint);
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
        String key = values.isSet(TIME_ZONE.key()) ? TIME_ZONE.key() : FREEMARKER_TIME_ZONE.key();
        return ZONE.read(values, key);
    }

    private static Optional<ZoneId> zone(String name) {
        try {
            return Optional.of(ZoneId.of(name, ZoneId.SHORT_IDS));
        } catch (DateTimeException failure) {
            return Optional.empty();
        }
    }

    private Locale locale() {
        return LANGUAGE.read(values, localeKey(values));
    }

    /** The key of the setting that names the language. */
    static String localeKey(SettingValues values) {
        return values.isSet(LOCALE.key()) ? LOCALE.key() : JVM_LOCALE.key();
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

    /**
     * What the publication is called and where it stands.
     *
     * @param title its name; empty when not set
     * @param tagline the line under its name; empty when not set
     * @param description its description for search engines and feeds; empty when not set
     * @param host the absolute URL of its root without a trailing slash, when it is set
     * @param zone the time zone in which dates are read, grouped and printed
     * @param locale the language and customs in which dates are printed and names sorted
     */
    public record Site(
            String title, String tagline, String description, Optional<String> host, ZoneId zone, Locale locale)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.text(title)
                    .text(tagline)
                    .text(description)
                    .optionalText(host)
                    .text(zone.toString())
                    .text(locale.toString());
        }

        /** The path of the root on its host, without the slash at its end: {@code /blog}; empty where the host is the site's own. */
        public String pathOnHost() {
            String address = host.orElse("");
            int path = address.indexOf('/', address.indexOf("://") + "://".length());
            return path < 0 ? "" : address.substring(path);
        }

        /**
         * A path on the host as a path of the site.
         *
         * @param path a path without its first slash, such as {@code blog/about.html}
         * @return the path from the root of the site, such as {@code about.html}; empty where it lies outside the site, or
         *     the host is the site's own
         */
        public Optional<String> below(String path) {
            String root = pathOnHost();
            boolean inside = !root.isEmpty() && ("/" + path + "/").startsWith(root + "/");
            return inside ? Optional.of(path.substring(Math.min(path.length(), root.length()))) : Optional.empty();
        }

        /** The language as a BCP 47 tag. */
        public String language() {
            return locale.toLanguageTag();
        }
    }
}
