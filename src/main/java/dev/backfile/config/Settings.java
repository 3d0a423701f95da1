package dev.backfile.config;

import dev.backfile.config.value.DeclaredValues;
import dev.backfile.config.value.Setting;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.fingerprint.Fingerprinted;
import dev.backfile.habit.SiteHabits;
import java.nio.charset.Charset;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The settings of one site, typed, each with its default filled in.
 *
 * @param defaults whose defaults the site has
 * @param habits what it does otherwise than sites of another kind
 * @param builtInTheme whether the built-in theme stands behind the site's own templates
 * @param assumption whose site it was taken for, and why
 * @param site what the publication is called and where it stands
 * @param look what the built-in theme is told about its looks
 * @param menus the links that every page has
 * @param folders where the parts of the site lie
 * @param reading how sources are read
 * @param urls how URLs are made
 * @param outputs the pages that a site has once
 * @param lists how long lists are
 * @param images what becomes of images
 * @param metadata what machines are told beside the pages
 * @param taxonomies the taxonomies, in the order in which they are shown
 * @param types the types of documents by their name
 * @param checks how severe mistakes are, and which are accepted
 * @param declared the values of the settings by their declarations
 * @param preview whether the site is baked with drafts
 * @param properties every setting as JBake has it, under its key with dots; text, numbers and booleans. Those of
 *     {@code checks} are none of them: they reach no page
 */
public record Settings(
        Defaults defaults,
        SiteHabits habits,
        boolean builtInTheme,
        Assumption assumption,
        Site site,
        Look look,
        Menus menus,
        Folders folders,
        Reading reading,
        Urls urls,
        Outputs outputs,
        Lists lists,
        Images images,
        Metadata metadata,
        List<TaxonomySettings> taxonomies,
        Map<String, DocumentType> types,
        Checks checks,
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
                .text(folders.content())
                .text(folders.assets())
                .text(site.zone().toString())
                .text(site.locale().toString())
                .add(reading)
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
                menus,
                folders,
                reading,
                urls,
                outputs,
                lists,
                images,
                metadata,
                taxonomies,
                types,
                checks,
                declared,
                true,
                properties);
    }

    /** The value of a setting whose key is written out, and of which pages may show something. */
    public <T> T get(Setting<T> setting) {
        return declared.get(setting);
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

        /** The language as a BCP 47 tag. */
        public String language() {
            return locale.toLanguageTag();
        }
    }

    /**
     * What the built-in theme is told about its looks.
     *
     * @param logo the path in the site of a picture that stands for the name; empty when not set
     * @param darkLogo the same on a dark page; empty when it is the same picture
     * @param icon the path in the site of a small picture for tabs and bookmarks; empty when not set
     * @param footer a line of text at the foot of every page; empty when not set
     * @param stylesheet the path in the site of a style sheet after the theme's own; empty when not set
     * @param dropCap whether articles begin with a large letter
     * @param schemeSwitch whether readers may choose between light and dark
     */
    public record Look(
            String logo,
            String darkLogo,
            String icon,
            String footer,
            String stylesheet,
            boolean dropCap,
            boolean schemeSwitch)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.text(logo)
                    .text(darkLogo)
                    .text(icon)
                    .text(footer)
                    .text(stylesheet)
                    .flag(dropCap)
                    .flag(schemeSwitch);
        }
    }

    /**
     * The links that every page has.
     *
     * @param navigation the way through the site; empty where it follows from the site's indexes
     * @param footer the links at the foot
     */
    public record Menus(List<MenuLink> navigation, List<MenuLink> footer) implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.addAll(navigation).addAll(footer);
        }

        /** All of them. */
        public List<MenuLink> all() {
            return Stream.concat(navigation.stream(), footer.stream()).toList();
        }
    }

    /**
     * Where the parts of the site lie, relative to the site's folder (or absolute, as JBake allows).
     *
     * @param content articles, pages, profiles
     * @param templates FreeMarker templates
     * @param assets files that are copied as they are
     * @param data YAML and JSON for templates
     * @param destination where the baked site goes
     * @param drafts where it goes when it is baked with drafts
     * @param ignoreFile the name of a file that keeps its folder from being read
     * @param hiddenAssets whether hidden files among the assets are copied
     * @param included names of files among the articles that are let in though they look as if nobody meant to publish
     *     them, with {@code *} and {@code ?}
     */
    public record Folders(
            String content,
            String templates,
            String assets,
            String data,
            String destination,
            String drafts,
            String ignoreFile,
            boolean hiddenAssets,
            List<String> included)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.text(content)
                    .text(templates)
                    .text(assets)
                    .text(data)
                    .text(destination)
                    .text(drafts)
                    .text(ignoreFile)
                    .flag(hiddenAssets)
                    .all(included, ByteWriter::text);
        }
    }

    /**
     * How sources are read.
     *
     * @param charset the encoding of articles and data
     * @param templateCharset the encoding of templates
     * @param outputCharset the encoding of baked pages
     * @param dateFormat JBake's pattern of dates ({@link java.text.SimpleDateFormat}), tried where ISO 8601 does not fit
     * @param headerSeparator the line that ends JBake's header
     * @param defaultStatus the status of a document under JBake's header that names none; empty when there is none
     * @param defaultType the type of a document that names none; empty when there is none
     * @param pegdownExtensions names of JBake's Markdown extensions, when Markdown is read as JBake reads it
     * @param rawHtml what becomes of raw HTML in Markdown
     * @param headingShift by how many levels the headings of a text go down; when empty, by one where a text has a
     *     heading of the first level
     * @param fields the fields of Backfile's that count where they are inert otherwise; {@code *} for all
     */
    public record Reading(
            Charset charset,
            Charset templateCharset,
            Charset outputCharset,
            String dateFormat,
            String headerSeparator,
            String defaultStatus,
            String defaultType,
            Optional<List<String>> pegdownExtensions,
            RawHtml rawHtml,
            OptionalInt headingShift,
            List<String> fields)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.text(charset.name())
                    .text(templateCharset.name())
                    .text(outputCharset.name())
                    .text(dateFormat)
                    .text(headerSeparator)
                    .text(defaultStatus)
                    .text(defaultType)
                    .flag(pegdownExtensions.isPresent())
                    .all(pegdownExtensions.orElse(List.of()), ByteWriter::text)
                    .text(rawHtml.name())
                    .text(headingShift.toString())
                    .all(fields, ByteWriter::text);
        }
    }

    /** What becomes of raw HTML in Markdown. */
    public enum RawHtml {
        /** It stays as it is: the writers are trusted. */
        ALLOW,
        /** It is shown as text. */
        ESCAPE,
        /** What could do harm is taken out. */
        SANITIZE
    }

    /**
     * How URLs are made.
     *
     * @param extension the extension of baked documents, with its dot
     * @param noExtension whether documents become folders with an {@code index.html}
     * @param noExtensionPrefix where {@code noExtension} applies, as JBake has it: a prefix of URLs that begins with a
     *     slash; empty for everywhere (in a JBake site: nowhere)
     * @param folderLinks whether links inside the site leave {@code index.html} out; they then need a server
     * @param asciiSlugs whether letters of other scripts are transliterated to ASCII
     * @param sanitizeTags JBake's {@code tag.sanitize}
     * @param absoluteImages JBake's {@code img.path.update}
     * @param absoluteImagesWithHost JBake's {@code img.path.prepend.host}
     * @param permalinks patterns of URLs by type of document, such as {@code /:year/:month/:slug/}
     */
    public record Urls(
            String extension,
            boolean noExtension,
            String noExtensionPrefix,
            boolean folderLinks,
            boolean asciiSlugs,
            boolean sanitizeTags,
            boolean absoluteImages,
            boolean absoluteImagesWithHost,
            Map<String, String> permalinks)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.text(extension)
                    .flag(noExtension)
                    .text(noExtensionPrefix)
                    .flag(folderLinks)
                    .flag(asciiSlugs)
                    .flag(sanitizeTags)
                    .flag(absoluteImages)
                    .flag(absoluteImagesWithHost)
                    .all(
                            new TreeMap<>(permalinks).entrySet(),
                            (writer, pattern) -> writer.text(pattern.getKey()).text(pattern.getValue()));
        }

        /** The words that stand for a part of an article in a permalink, each after a colon. */
        public static final List<String> PERMALINK_PARTS = List.of("year", "month", "day", "slug", "section");
    }

    /**
     * A page that a site has once, or one kind of page.
     *
     * @param render whether it is made
     * @param template the file name of its template
     * @param file where it stands in the destination; for kinds of page with many places this is empty
     */
    public record Output(boolean render, String template, String file) implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.flag(render).text(template).text(file);
        }
    }

    /**
     * The pages that list articles, but for those of terms.
     *
     * @param index the newest articles
     * @param archive all years and months
     * @param year each year
     * @param month each month
     */
    public record Outputs(Output index, Output archive, Output year, Output month) implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.add(index).add(archive).add(year).add(month);
        }
    }

    /**
     * How long lists are. A length of 0 puts all on one page, as JBake does.
     *
     * @param home articles on a page of the newest, or 0
     * @param terms articles on a page of a term, or 0
     * @param months articles on a page of a month, or 0
     * @param related related articles of an article that are found where its writer picks fewer
     * @param indexPaginate JBake's {@code index.paginate}: JBake's numbering for JBake's index
     * @param indexPostsPerPage JBake's {@code index.posts_per_page}
     */
    public record Lists(int home, int terms, int months, int related, boolean indexPaginate, int indexPostsPerPage)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.number(home)
                    .number(terms)
                    .number(months)
                    .number(related)
                    .flag(indexPaginate)
                    .number(indexPostsPerPage);
        }
    }

    /**
     * What becomes of images.
     *
     * @param dimensions whether pages say how large images are and when they are to be loaded
     * @param credits whether pages show the credit that an image's file names where its writer gave none
     * @param resize whether smaller copies are made of photographs
     * @param widths how many pixels wide these are, the narrowest first
     * @param quality how good JPEGs among them are, from 1 to 100
     * @param sizes how wide pages show images, as the attribute {@code sizes} of HTML has it
     */
    public record Images(
            boolean dimensions, boolean credits, boolean resize, List<Integer> widths, int quality, String sizes)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.flag(dimensions)
                    .flag(credits)
                    .flag(resize)
                    .all(widths, (writer, width) -> writer.number(width))
                    .number(quality)
                    .text(sizes);
        }

        /** Whether pages tell anything of images but where they are. */
        public boolean areTold() {
            return dimensions || credits || resize;
        }
    }

    /**
     * What machines are told of articles.
     *
     * @param articleType what schema.org calls an article of this publication
     * @param issn the number of the periodical; empty when not set
     * @param highwire whether articles carry the tags that Google Scholar reads
     * @param dublinCore whether articles carry the tags of Dublin Core
     */
    public record Metadata(String articleType, String issn, boolean highwire, boolean dublinCore)
            implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.text(articleType).text(issn).flag(highwire).flag(dublinCore);
        }
    }

    /**
     * A type of document.
     *
     * @param name its name in front matter
     * @param template the file name of its template
     * @param extension the extension of its pages, with its dot
     */
    public record DocumentType(String name, String template, String extension) implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.text(name).text(template).text(extension);
        }
    }
}
