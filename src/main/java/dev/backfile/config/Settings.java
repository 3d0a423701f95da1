package dev.backfile.config;

import dev.backfile.config.FolderSection.Folders;
import dev.backfile.config.ImageSection.Images;
import dev.backfile.config.LookSection.Look;
import dev.backfile.config.MenuSection.Menus;
import dev.backfile.config.MetadataSection.Metadata;
import dev.backfile.config.OutputSection.Lists;
import dev.backfile.config.OutputSection.Outputs;
import dev.backfile.config.ReadingSection.Reading;
import dev.backfile.config.SiteSection.Site;
import dev.backfile.config.UrlSection.DocumentType;
import dev.backfile.config.UrlSection.Urls;
import dev.backfile.config.directive.Directives;
import dev.backfile.config.value.DeclaredValues;
import dev.backfile.config.value.Setting;
import dev.backfile.config.words.SiteWords;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.fingerprint.Fingerprinted;
import dev.backfile.habit.SiteHabits;
import dev.backfile.language.Languages;
import dev.backfile.language.Words;
import dev.backfile.language.custom.Customs;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The settings of one site, typed, each with its default filled in.
 *
 * @param defaults whose defaults the site has
 * @param habits what it does otherwise than sites of another kind
 * @param builtInTheme whether the built-in theme stands behind the site's own templates
 * @param assumption whose site it was taken for, and why
 * @param site what the publication is called and where it stands
 * @param look what the built-in theme is told about its looks
 * @param words the words that it says otherwise than the built-in theme
 * @param menus the links that every page has
 * @param folders where the parts of the site lie
 * @param reading how sources are read
 * @param directives the directives of its texts; a page knows them by its texts and templates
 * @param urls how URLs are made
 * @param outputs the pages that a site has once
 * @param lists how long lists are
 * @param images what becomes of images
 * @param metadata what machines are told beside the pages
 * @param taxonomies the taxonomies, in the order in which they are shown
 * @param types the types of documents by their name
 * @param checks how severe mistakes are, and which are accepted
 * @param publishing where the site may be published
 * @param declared the values of the settings by their declarations
 * @param preview whether the site is baked with drafts
 * @param properties every setting as JBake has it, under its key with dots; text, numbers and booleans. Those of
 *     {@code checks} and {@code publishing} are none of them: they reach no page
 */
public record Settings(
        Defaults defaults,
        SiteHabits habits,
        boolean builtInTheme,
        Assumption assumption,
        Site site,
        Look look,
        SiteWords words,
        Menus menus,
        Folders folders,
        Reading reading,
        Directives directives,
        Urls urls,
        Outputs outputs,
        Lists lists,
        Images images,
        Metadata metadata,
        List<TaxonomySettings> taxonomies,
        Map<String, DocumentType> types,
        Checks checks,
        List<PublishTarget> publishing,
        DeclaredValues declared,
        boolean preview,
        Map<String, Object> properties)
        implements Fingerprinted {

    /** Everything that can reach a page: what a template may ask of {@code config}, and what was made of it. */
    @Override
    public void addTo(ByteWriter to) {
        to.text(defaults.name())
                .flag(builtInTheme)
                .add(site)
                .add(look)
                .add(words)
                .add(menus)
                .add(folders)
                .add(reading)
                .add(urls)
                .add(outputs)
                .add(lists)
                .add(images)
                .add(metadata)
                .addAll(taxonomies)
                .all(
                        new TreeMap<>(types).entrySet(),
                        (writer, type) -> writer.text(type.getKey()).add(type.getValue()))
                .add(declared)
                .flag(preview);
        DeclaredValues.addAll(new TreeMap<>(properties), to);
    }

    /**
     * The fingerprint of the settings that say how a source is read. A source in AsciiDoc can show any of the others, too.
     */
    public Fingerprint ofReading() {
        return Fingerprint.of(to -> to.text(defaults.name())
                .flag(builtInTheme)
                .add(folders.contents())
                .text(folders.assets())
                .text(site.zone().toString())
                .text(site.locale().toString())
                .all(new TreeSet<>(words.languages()), ByteWriter::text)
                .add(reading)
                .add(directives)
                .addAll(taxonomies)
                .all(
                        new TreeMap<>(types).entrySet(),
                        (writer, type) -> writer.text(type.getKey()).add(type.getValue()))
                .flag(urls.asciiSlugs())
                .flag(urls.sanitizeTags()));
    }

    /** The same for a bake with drafts. */
    public Settings forDrafts() {
        return new Settings(
                defaults,
                habits,
                builtInTheme,
                assumption,
                site,
                look,
                words,
                menus,
                folders,
                reading,
                directives,
                urls,
                outputs,
                lists,
                images,
                metadata,
                taxonomies,
                types,
                checks,
                publishing,
                declared,
                true,
                properties);
    }

    /** The value of a setting whose key is written out, and of which pages may show something. */
    public <T> T get(Setting<T> setting) {
        return declared.get(setting);
    }

    /** The value of a setting that each taxonomy has and a room above this one declares; empty where the site sets none. */
    public <T> Optional<T> get(Setting<T> setting, TaxonomySettings taxonomy) {
        return declared.find(setting, taxonomy.keyOf(setting));
    }

    /** Whose defaults a site has. */
    public enum Defaults {
        /** JBake's: an existing JBake site bakes as it is. */
        JBAKE,
        /** Backfile's own. */
        BACKFILE
    }

    /**
     * Whose site it was taken for, for those who miss a template.
     *
     * @param made what was assumed and why, as a sentence without a full stop
     * @param otherwise how to have it otherwise, as a hint
     */
    public record Assumption(String made, String otherwise) {}

    /** The types of documents that are profiles of terms. */
    public Set<String> profileTypes() {
        return habits.sources().hasProfiles()
                ? taxonomies.stream().map(TaxonomySettings::singular).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** The taxonomy of this name ({@code tags}), if the site has it. */
    public Optional<TaxonomySettings> taxonomy(String name) {
        return taxonomies.stream()
                .filter(taxonomy -> taxonomy.name().equals(name))
                .findFirst();
    }

    /** The customs of the site's language. */
    public Customs customs() {
        return customs(site.locale());
    }

    /** The customs of a language, from where sites of this kind have them. */
    public Customs customs(Locale locale) {
        return habits.templates().writesAfterCldr() ? Languages.customs(locale) : Languages.customsOfJava(locale);
    }

    /** Whether the theme's words reach the site: it has the theme, or the conventions that come with it. */
    public boolean hasWords() {
        return builtInTheme || defaults == Defaults.BACKFILE;
    }

    /**
     * The heading of a taxonomy.
     *
     * @param spoken the words of the language in which it is written
     */
    public String title(TaxonomySettings taxonomy, Words spoken) {
        return hasWords() && spoken.has(taxonomy.name()) ? spoken.say(taxonomy.name()) : taxonomy.title();
    }

    /** Whether feeds and the sitemap have templates of the site's own that may name its host themselves. */
    public boolean templatesMayNameHosts() {
        return mayNameHosts(habits, builtInTheme);
    }

    static boolean mayNameHosts(SiteHabits habits, boolean builtInTheme) {
        return habits.settings().writesFeedsWithoutHost() && !builtInTheme;
    }
}
