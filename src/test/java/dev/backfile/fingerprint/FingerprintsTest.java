package dev.backfile.fingerprint;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.StandInDate;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.TermOrder;
import dev.backfile.archive.TestArticle;
import dev.backfile.archive.Timeline;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import dev.backfile.config.TestSettings;
import dev.backfile.fingerprint.Variants.Variant;
import dev.backfile.habit.SiteHabits;
import dev.backfile.jbake.JBake;
import dev.backfile.page.model.ModelFingerprint;
import dev.backfile.page.model.Shown;
import dev.backfile.page.path.Addresses;
import dev.backfile.page.path.FreeDestination;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/**
 * No field is forgotten: whatever is remembered by a fingerprint has another one when any of its components is another, in
 * whatever it is made of. New records and new components are found by themselves.
 */
class FingerprintsTest {

    /** The components of which no page shows anything, or not there, and why. */
    private static final Map<String, String> LEFT_OUT = Map.ofEntries(
            entry("Settings.assumption", "told to whoever bakes, shown on no page"),
            entry("Settings.habits", "they follow from Settings.defaults"),
            entry("Settings.checks", "mistakes are judged anew at every bake"),
            entry("Settings.directives", "a page has what its texts were read to, and the templates that it asks for"),
            entry("Settings.publishing", "where a site goes changes nothing of it"),
            entry("MenuLink.place", "where a link stands in the file of settings is told with mistakes alone"),
            entry("MappedField.place", "where a field stands in the file of settings is told with mistakes alone"),
            entry("MappedWord.place", "where a word stands in the file of settings is told with mistakes alone"),
            entry("Taxonomy.settings", "the settings have a fingerprint of their own; a page has the taxonomy's name"),
            entry("TermList.taxonomy", "the term has the name of its taxonomy, and the page shows no other term"),
            entry("Feed.taxonomy", "the term has the name of its taxonomy"),
            entry("Term.number", "numbers the terms of one archive, for itself"),
            entry("Term.articles", "a page has its part of a term's articles, and their number where it shows that"),
            entry("Term.documents", "likewise"),
            entry(
                    "Term.order",
                    "likewise: a page that asks for the order is answered, and has the answer's fingerprint"));

    /**
     * The settings that no source is read by; one in AsciiDoc can show them, and is read again with any of them. The habits
     * follow from the defaults, which count.
     */
    private static final Set<String> NOT_FOR_READING = Set.of(
            "Settings.assumption",
            "Settings.habits",
            "Settings.look",
            "SiteWords.site",
            "SiteWords.own",
            "Settings.menus",
            "Settings.outputs",
            "Settings.lists",
            "Settings.images",
            "Settings.metadata",
            "Settings.checks",
            "Settings.publishing",
            "Settings.declared",
            "Settings.preview",
            "Settings.properties",
            "MappedField.place",
            "MappedWord.place",
            "Site.title",
            "Site.tagline",
            "Site.description",
            "Site.host",
            "Folders.templates",
            "Folders.data",
            "Folders.destination",
            "Folders.drafts",
            "Folders.ignoreFile",
            "Folders.hiddenAssets",
            "Folders.included",
            "Folders.kept",
            "Folders.keepsAssets",
            "Urls.extension",
            "Urls.noExtension",
            "Urls.noExtensionPrefix",
            "Urls.folderLinks",
            "Urls.absoluteImages",
            "Urls.absoluteImagesWithHost",
            "Urls.permalinks");

    private static final List<Class<?>> REMEMBERED = found();

    private static final Article ONE =
            TestArticle.at("a.md").dated("2014-10-24").card();
    private static final Article OTHER =
            TestArticle.at("b.md").dated("2015-10-24").card();

    private final Variants variants = new Variants()
            .with(Article.class, ONE, OTHER)
            .with(SiteHabits.class, SiteHabits.BACKFILE, JBake.dialect().habits())
            .with(ArticleDate.class, ONE.date(), OTHER.date())
            .with(TermOrder.class, TermOrder.of(List.of(ONE), Map.of()), TermOrder.of(List.of(OTHER), Map.of()))
            .with(YearMonth.class, YearMonth.of(2014, 10), YearMonth.of(2015, 10))
            .with(ZoneId.class, ZoneOffset.UTC, ZoneId.of("Europe/Paris"))
            .with(Locale.class, Locale.US, Locale.UK)
            .with(Charset.class, StandardCharsets.UTF_8, StandardCharsets.ISO_8859_1);

    private final Addresses addresses = addresses();

    @Test
    void everyComponentOfWhatPagesAreMadeFromCounts() {
        List<String> forgotten = new ArrayList<>();
        Set<String> leftOut = new TreeSet<>();
        for (Class<?> type : REMEMBERED) {
            missing(type, this::fingerprint, LEFT_OUT.keySet(), leftOut, forgotten);
        }

        assertThat(forgotten).as("forgotten components").isEmpty();
        assertThat(leftOut).as("left out for a reason").isEqualTo(new TreeSet<>(LEFT_OUT.keySet()));
    }

    @Test
    void everySettingThatSaysHowASourceIsReadCounts() {
        List<String> forgotten = new ArrayList<>();
        Set<String> leftOut = new TreeSet<>();
        missing(Settings.class, value -> ((Settings) value).ofReading(), NOT_FOR_READING, leftOut, forgotten);

        assertThat(forgotten).as("forgotten components").isEmpty();
        assertThat(leftOut).as("left out for a reason").isEqualTo(new TreeSet<>(NOT_FOR_READING));
    }

    @Test
    void whatIsTheSameHasTheSameFingerprint() {
        assertThat(REMEMBERED)
                .hasSizeGreaterThan(40)
                .allSatisfy(type -> assertThat(fingerprint(variants.one(type)))
                        .as(type.getName())
                        .isEqualTo(fingerprint(variants.one(type))));
    }

    /** Notes the components of a type of which the fingerprint says nothing. */
    private void missing(
            Class<?> type,
            Function<Object, Fingerprint> fingerprint,
            Set<String> known,
            Set<String> leftOut,
            List<String> forgotten) {
        Fingerprint one = fingerprint.apply(variants.one(type));
        for (Variant variant : variants.others(type)) {
            if (fingerprint.apply(variant.value()).equals(one)) {
                variant.in(known).ifPresentOrElse(leftOut::add, () -> forgotten.add(type.getName() + variant.steps()));
            }
        }
    }

    private Fingerprint fingerprint(Object value) {
        if (value instanceof Shown shown) {
            ModelFingerprint model = new ModelFingerprint(addresses, false);
            shown.addTo(model);
            return model.fingerprint();
        }
        return Fingerprint.of((Fingerprinted) value);
    }

    /** Everything that says by itself what it is remembered by. */
    private static List<Class<?>> found() {
        return new ClassFileImporter()
                .withImportOption(new DoNotIncludeTests()).importPackages("dev.backfile").stream()
                        .filter(each -> each.isAssignableTo(Fingerprinted.class) || each.isAssignableTo(Shown.class))
                        .filter(each -> !each.isInterface())
                        .sorted(Comparator.comparing(JavaClass::getName))
                        .<Class<?>>map(JavaClass::reflect)
                        .toList();
    }

    /** Where everything stands in a site with the taxonomies that the terms are of. */
    private static Addresses addresses() {
        Settings settings = TestSettings.backfile();
        List<Taxonomy> taxonomies = new ArrayList<>();
        for (String name : List.of("a", "b")) {
            Variants named = new Variants().with(String.class, name, "other");
            taxonomies.add(new Taxonomy((TaxonomySettings) named.one(TaxonomySettings.class), List.of()));
        }
        Archive archive = new Archive(
                settings,
                List.of(ONE, OTHER),
                List.of(ONE, OTHER),
                taxonomies,
                new Timeline(List.of()),
                new StandInDate(ArticleDate.of(Instant.EPOCH, ZoneOffset.UTC)),
                article -> null,
                whole -> new int[0]);
        return new Addresses(settings, archive, Article::path, new FreeDestination());
    }
}
