package dev.backfile.source;

import dev.backfile.config.Checks;
import dev.backfile.config.FolderSection;
import dev.backfile.config.ImageSection;
import dev.backfile.config.LookSection;
import dev.backfile.config.MenuSection;
import dev.backfile.config.MetadataSection;
import dev.backfile.config.OutputSection;
import dev.backfile.config.OutputSection.Output;
import dev.backfile.config.ReadingSection;
import dev.backfile.config.Settings;
import dev.backfile.config.Settings.Defaults;
import dev.backfile.config.SiteSection;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.config.TaxonomySettings.Folding;
import dev.backfile.config.TaxonomySettings.Sorting;
import dev.backfile.config.UrlSection;
import dev.backfile.config.UrlSection.DocumentType;
import dev.backfile.config.directive.Directives;
import dev.backfile.config.folder.ContentPlaces;
import dev.backfile.config.mapping.FieldMapping;
import dev.backfile.config.mapping.SourceForms;
import dev.backfile.config.value.DeclaredValues;
import dev.backfile.config.words.SiteWords;
import dev.backfile.habit.SiteHabits;
import dev.backfile.jbake.JBake;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Settings for the tests of this room. */
public final class Sites {

    private Sites() {}

    /** A Backfile site with all defaults, in UTC. */
    public static Settings backfile() {
        return settings(Defaults.BACKFILE, ZoneId.of("UTC"), "draft", "", "yyyy-MM-dd", false);
    }

    /** A Backfile site in a time zone. */
    static Settings backfile(String zone) {
        return settings(Defaults.BACKFILE, ZoneId.of(zone), "draft", "", "yyyy-MM-dd", false);
    }

    /** A Backfile site whose slugs are ASCII. */
    static Settings backfileInAscii() {
        return settings(Defaults.BACKFILE, ZoneId.of("UTC"), "draft", "", "yyyy-MM-dd", true);
    }

    /** A JBake site with all defaults. */
    public static Settings jbake() {
        return settings(Defaults.JBAKE, ZoneId.of("UTC"), "draft", "", "yyyy-MM-dd", false);
    }

    /** A JBake site that sets {@code default.status}, {@code default.type} and {@code date.format}. */
    static Settings jbake(String defaultStatus, String defaultType, String dateFormat) {
        return settings(Defaults.JBAKE, ZoneId.of("UTC"), defaultStatus, defaultType, dateFormat, false);
    }

    private static Settings settings(
            Defaults defaults, ZoneId zone, String status, String type, String dateFormat, boolean ascii) {
        Output none = new Output(false, "", "");
        return new Settings(
                defaults,
                defaults == Defaults.JBAKE ? JBake.dialect().habits() : SiteHabits.BACKFILE,
                defaults == Defaults.BACKFILE,
                new Settings.Assumption("", ""),
                new SiteSection.Site("The Harbour Review", "", "", Optional.empty(), zone, Locale.US),
                new LookSection.Look("", "", "", "", "", false, false),
                new SiteWords("en-US", Set.of(), Map.of()),
                new MenuSection.Menus(List.of(), List.of()),
                new FolderSection.Folders(
                        ContentPlaces.one("content"),
                        "templates",
                        "assets",
                        "data",
                        "output",
                        "target/drafts",
                        ".jbakeignore",
                        true,
                        List.of(),
                        List.of(),
                        false),
                new ReadingSection.Reading(
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_8,
                        StandardCharsets.UTF_8,
                        dateFormat,
                        "~~~~~~",
                        status,
                        type,
                        defaults == Defaults.JBAKE ? Optional.of(List.of("HARDWRAPS")) : Optional.empty(),
                        ReadingSection.RawHtml.ALLOW,
                        defaults == Defaults.JBAKE ? OptionalInt.of(0) : OptionalInt.empty(),
                        List.of(),
                        FieldMapping.NONE,
                        SourceForms.NONE),
                defaults == Defaults.JBAKE ? Directives.NONE : new Directives(Set.of(), true),
                new UrlSection.Urls(".html", false, "", false, ascii, false, false, true, Map.of()),
                new OutputSection.Outputs(none, none, none, none),
                new OutputSection.Lists(20, 50, 50, 4, false, 3),
                new ImageSection.Images(true, true, true, List.of(480), 82, "100vw"),
                new MetadataSection.Metadata("Article", "", false, false),
                List.of(
                        taxonomy("tags", "tag", List.of("tags"), true),
                        taxonomy("authors", "author", List.of("authors", "author"), false),
                        taxonomy("sections", "section", List.of("section", "sections"), false),
                        taxonomy("series", "series", List.of("series"), false),
                        taxonomy("issues", "issue", List.of("issue", "issues"), false)),
                Map.of(
                        "post", new DocumentType("post", "post.ftl", ".html"),
                        "page", new DocumentType("page", "page.ftl", ".html"),
                        "album", new DocumentType("album", "album.ftl", ".html")),
                Checks.PLAIN,
                List.of(),
                DeclaredValues.NONE,
                false,
                Map.of());
    }

    private static TaxonomySettings taxonomy(String name, String singular, List<String> fields, boolean commas) {
        return new TaxonomySettings(
                name,
                singular,
                fields,
                name,
                true,
                true,
                singular + ".ftl",
                name + ".ftl",
                commas,
                false,
                Folding.CASE,
                Sorting.NAME,
                false,
                false,
                "");
    }
}
