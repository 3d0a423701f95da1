package dev.backfile.source.field;

import dev.backfile.archive.Article.Written;
import dev.backfile.archive.text.Slugs;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Family;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.Document;
import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.PathDate;
import dev.backfile.source.frontmatter.Value;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where a document stands: slug, permalink, aliases, the canonical URL; and its language and template. */
public final class AddressReader {

    private static final List<String> ALIASES = List.of("aliases", "redirect_from");
    private static final Family UNSPOKEN =
            new Family("documents are in a language in which the theme has no words; it says them in English", 2);

    private static final Pattern TEMPLATE = Pattern.compile("[\\p{Alnum}_][\\w.-]{0,100}");
    private static final Pattern FOREIGN_TEMPLATE = Pattern.compile(
            "(?i)[^\\r\\n]{1,200}\\.(?:html?|njk|liquid|hbs|ejs|pug|haml|j2|jinja2?|tera|tpl\\.html|mustache|vue|astro)");
    private static final Pattern UNSAFE = Pattern.compile("[/\\\\?%]|^\\.{1,2}$");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cf}&&[^\\u200C\\u200D]]");

    /** The slug of a file whose name gives none, where URLs are made of the names of files as they are. */
    private static final String NAMELESS = "untitled";

    private AddressReader() {}

    /**
     * The slug: what the field says, else the file's name, or its folder's where the file is an index; empty, with a
     * diagnostic, when neither gives one.
     */
    public static Optional<String> slug(Document document, boolean profile) {
        boolean ascii = document.settings().urls().asciiSlugs();
        Optional<Value.Scalar> written = document.fields().scalar("slug");
        if (written.isPresent()) {
            return written(document, written.get(), ascii);
        }
        Optional<String> slug = Slugs.of(profile ? document.profileName() : undated(document), ascii);
        if (slug.isEmpty() && document.settings().habits().sources().leavesFieldsToTemplates()) {
            return Optional.of(NAMELESS);
        }
        if (slug.isEmpty()) {
            document.findings()
                    .add(
                            Code.BAD_SLUG,
                            new Position(1, 1),
                            "the name of this file has no letter or digit that a URL could be made of",
                            "rename the file, or write " + document.example("slug", "a-short-name"));
        }
        return slug;
    }

    private static String undated(Document document) {
        String language = document.languageOfName().map(code -> "-" + code).orElse("");
        String name = PathDate.without(document.name()) + language;
        return document.settings().reading().forms().dateFromPath() ? RoughPathDate.without(name) : name;
    }

    private static Optional<String> written(Document document, Value.Scalar written, boolean ascii) {
        String text = written.text().strip();
        Matcher invisible = INVISIBLE.matcher(text);
        if (invisible.find()) {
            document.findings()
                    .add(
                            Code.BAD_SLUG,
                            written.position(),
                            String.format(
                                    Locale.ROOT,
                                    "the slug has an invisible character (U+%04X), which no URL may have",
                                    invisible.group().codePointAt(0)),
                            "delete the whole value and type it anew");
            return Optional.empty();
        }
        Optional<String> slug = UNSAFE.matcher(text).find() ? Optional.empty() : Slugs.of(text, ascii);
        if (slug.isEmpty()) {
            document.findings()
                    .add(
                            Code.BAD_SLUG,
                            written.position(),
                            "'" + text + "' cannot be the last part of a URL",
                            text.contains("/")
                                    ? "a slug has no slash; for a whole URL write "
                                            + document.example("permalink", "/…/")
                                    : "write letters, digits and hyphens, such as a-bridge-reopens");
        } else if (!slug.get().equals(text)) {
            document.findings()
                    .add(
                            Code.DOUBTFUL_FIELD,
                            written.position(),
                            "the slug '" + text + "' becomes '" + slug.get() + "' in the URL",
                            "write it so");
        }
        return slug;
    }

    /** A URL or a part of one that is judged when the site is planned. */
    public static Optional<Written> permalink(Document document) {
        return document.fields().scalar("permalink").map(AddressReader::written);
    }

    /** Old URLs, from {@code aliases} and its synonyms; {@code alias} may be a field of the site's own. */
    public static List<Written> aliases(Document document) {
        Map<String, Written> aliases = new LinkedHashMap<>();
        Stream<String> names = document.settings().habits().sources().leavesFieldsToTemplates()
                ? ALIASES.stream()
                : Stream.concat(ALIASES.stream(), Stream.of("alias"));
        names.flatMap(name -> document.fields().field(name).stream())
                .flatMap(field -> document.fields().scalars(field).stream())
                .map(AddressReader::written)
                .forEach(written -> aliases.putIfAbsent(written.text(), written));
        return List.copyOf(aliases.values());
    }

    /** The URL of the original on another site. */
    public static Optional<String> canonical(Document document) {
        Optional<Value.Scalar> written = document.fields().scalar("canonical");
        Optional<String> url = written.map(scalar -> scalar.text().strip()).filter(AddressReader::isWebAddress);
        if (written.isPresent() && url.isEmpty()) {
            bad(document, written.get(), "is not a web address", "write the whole URL, beginning with https://");
        }
        return url;
    }

    /** The language as a BCP 47 tag; an underscore counts as a hyphen. */
    public static Optional<String> language(Document document) {
        Optional<Value.Scalar> written = document.fields().scalar("lang");
        Optional<String> tag = written.map(scalar -> scalar.text().strip().replace('_', '-'))
                .filter(AddressReader::isLanguage)
                .map(text -> Locale.forLanguageTag(text).toLanguageTag());
        if (written.isPresent() && tag.isEmpty()) {
            bad(document, written.get(), "is not the code of a language", "write a code such as en, de-AT or pt-BR");
        }
        Optional<String> language = written.isPresent()
                ? tag
                : document.languageOfPlace()
                        .map(code -> Locale.forLanguageTag(code).toLanguageTag());
        language.filter(known -> document.settings().builtInTheme()
                        && !known.equals(document.settings().site().language())
                        && !document.settings().words().speak(known))
                .ifPresent(unknown -> document.findings()
                        .warn(
                                Code.MISSING_WORDS,
                                written.map(Value.Scalar::position).orElse(new Position(1, 1)),
                                "the theme has no words in the language " + unknown
                                        + ", so it says them in English around this document",
                                "write them into the settings as words." + unknown
                                        + ".by=… and so on: the manual has all of them under 'In your language'",
                                UNSPOKEN));
        return language;
    }

    /** The file name of a template. */
    public static Optional<Written> template(Document document) {
        Optional<Value.Scalar> written = document.fields().scalar("template");
        if (written.isPresent() && isOfAnotherGenerator(document, written.get())) {
            return Optional.empty();
        }
        Optional<String> name = written.map(scalar -> scalar.text().strip())
                .filter(text -> TEMPLATE.matcher(text).matches() && !text.contains(".."));
        if (written.isPresent() && name.isEmpty()) {
            bad(
                    document,
                    written.get(),
                    "is not the name of a template",
                    "write the name of a file in the folder '"
                            + document.settings().folders().templates() + "'");
        }
        return name.map(text -> new Written(text, written.get().position()));
    }

    /** Whether a template is one that another generator has and this site has not, with a warning where it is. */
    private static boolean isOfAnotherGenerator(Document document, Value.Scalar written) {
        String name = written.text().strip();
        boolean foreign = document.settings().habits().sources().readsForeignFrontMatter()
                && FOREIGN_TEMPLATE.matcher(name).matches();
        if (foreign) {
            document.findings()
                    .warn(
                            Code.DOUBTFUL_FIELD,
                            written.position(),
                            "the template '" + Fields.onOneLine(name)
                                    + "' is another generator's: the page is shown by the template of its type",
                            "take the field out, or name a template of FreeMarker, such as post.ftlh");
        }
        return foreign;
    }

    private static Written written(Value.Scalar scalar) {
        return new Written(scalar.text().strip(), scalar.position());
    }

    private static boolean isWebAddress(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return web && uri.getHost() != null && uri.getUserInfo() == null;
        } catch (URISyntaxException notAddress) {
            return false;
        }
    }

    private static boolean isLanguage(String tag) {
        return tag.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,6}")
                && !Locale.forLanguageTag(tag).getLanguage().isEmpty();
    }

    private static void bad(Document document, Value.Scalar scalar, String what, String hint) {
        String text = scalar.text().strip();
        String shown = text.length() > 80 ? text.substring(0, text.offsetByCodePoints(0, 40)) + "…" : text;
        document.findings().add(Code.BAD_FIELD, scalar.position(), "'" + shown + "' " + what, hint);
    }
}
