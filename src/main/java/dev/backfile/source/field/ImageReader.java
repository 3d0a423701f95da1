package dev.backfile.source.field;

import dev.backfile.archive.Article.Image;
import dev.backfile.archive.Fragment;
import dev.backfile.archive.Link;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Position;
import dev.backfile.diagnostic.Suggestion;
import dev.backfile.source.frontmatter.Document;
import dev.backfile.source.frontmatter.Fields;
import dev.backfile.source.frontmatter.Value;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The lead image: a path or URL, or a map of {@code src}, {@code alt}, {@code caption} and {@code credit}. */
public final class ImageReader {

    private static final List<String> SOURCES = List.of("src", "path", "url", "file");
    /** The parts of an image; the first four say where its file is. */
    public static final List<String> PARTS = List.of("src", "path", "url", "file", "alt", "caption", "credit");

    private static final Pattern OTHER_SCHEME = Pattern.compile("(?i)(?!https?:)[a-z][a-z0-9+.-]*:.*");

    private static final Pattern UNSEEN = Pattern.compile("[\\p{C}\\p{Z}]+");

    private final Markup markup;

    /** A reader with this markup for captions and links. */
    public ImageReader(Markup markup) {
        this.markup = markup;
    }

    /** The image; empty when there is none, or, with a diagnostic, when it cannot be understood. */
    public Optional<Image> read(Document document) {
        Optional<Value.Field> field = document.fields().field("image");
        if (field.isEmpty()) {
            return Optional.empty();
        }
        if (field.get().value() instanceof Value.Mapping mapping) {
            return read(document, document.fields().within(mapping), mapping.position());
        }
        return document.fields().scalar(field.get()).flatMap(url -> image(document, url, null, Fragment.EMPTY, ""));
    }

    private Optional<Image> read(Document document, Fields parts, Position position) {
        for (Value.Field part : parts.mapping().inOrder()) {
            if (!PARTS.contains(part.name())) {
                Suggestion.nearest(part.name(), PARTS)
                        .ifPresent(near -> document.findings()
                                .add(
                                        Code.MISSPELLED_FIELD,
                                        part.position(),
                                        "an image has no '" + part.name() + "'",
                                        "did you mean '" + near + "'?"));
            }
        }
        Optional<Value.Field> source = parts.first(SOURCES);
        if (source.isEmpty()) {
            document.findings()
                    .add(
                            Code.BAD_FIELD,
                            position,
                            "this image does not say where its file is",
                            "write it so: image: {src: bridge.jpg, alt: The new span at dawn}");
            return Optional.empty();
        }
        Fragment caption = parts.scalar("caption")
                .map(text -> markup.line(document.source(text), document.links(), document.findings()))
                .orElse(Fragment.EMPTY);
        String credit = parts.line("credit").orElse("");
        String alt =
                parts.mapping().fields().containsKey("alt") ? parts.line("alt").orElse("") : null;
        return parts.scalar(source.get()).flatMap(url -> image(document, url, alt, caption, credit));
    }

    private Optional<Image> image(
            Document document, Value.Scalar source, @Nullable String alt, Fragment caption, String credit) {
        String url = source.text().strip();
        if (OTHER_SCHEME.matcher(UNSEEN.matcher(url).replaceAll("")).matches()) {
            document.findings()
                    .add(
                            Code.BAD_FIELD,
                            source.position(),
                            "'" + url + "' is neither a path within the site nor a web address",
                            "write a path such as bridge.jpg or /img/bridge.jpg, or a URL that begins with https://");
            return Optional.empty();
        }
        if (alt == null && document.settings().habits().sources().asksForTextsOfImages()) {
            document.findings()
                    .add(
                            Code.MISSING_ALT,
                            source.position(),
                            "this image has no text for those who do not see it",
                            "write it so: image: {src: " + url
                                    + ", alt: What it shows}; or alt: \"\" if it only decorates");
        }
        int link = markup.link(url, Link.Use.EMBEDDED, document.source(source), source.position(), document.links())
                .orElse(-1);
        return Optional.of(new Image(link, url, alt, caption, credit));
    }
}
