package dev.backfile.build.ledger;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.image.Resizer;
import dev.backfile.notation.SitePath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * The fingerprint of the tool itself: what another version remembers is not believed. It covers Backfile's own classes
 * and resources, the names of the libraries whose work reaches pages, which carry their versions, and the feature
 * release of Java.
 */
public final class Engine {

    /** One class of each library. */
    private static final List<String> LIBRARIES = List.of(
            "freemarker/template/Configuration.class",
            "com/drew/metadata/Metadata.class",
            "com/fasterxml/jackson/core/JsonFactory.class",
            "com/vladsch/flexmark/parser/Parser.class",
            "com/vladsch/flexmark/profile/pegdown/PegdownOptionsAdapter.class",
            "org/asciidoctor/Asciidoctor.class",
            "org/jbake/app/configuration/ConfigUtil.class",
            "org/jsoup/Jsoup.class",
            "org/snakeyaml/engine/v2/api/Load.class",
            "org/tomlj/Toml.class",
            "net/gcardone/junidecode/Junidecode.class");

    private static final List<String> IMAGE_LIBRARIES = List.of(
            "com/twelvemonkeys/imageio/plugins/jpeg/JPEGImageReaderSpi.class",
            "net/coobird/thumbnailator/Thumbnailator.class");

    private Engine() {}

    /** Computed once in a process, whose classes do not change. */
    private static final class Own {

        private static final Fingerprint FINGERPRINT = ofThisProcess();

        private static Fingerprint ofThisProcess() {
            try {
                return compute();
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
    }

    /** The fingerprint of the whole tool. */
    public static Fingerprint fingerprint() {
        return Own.FINGERPRINT;
    }

    private static Fingerprint compute() throws IOException {
        ByteWriter writer = new ByteWriter().fingerprint(fingerprint(LIBRARIES));
        Path own = ownLocation();
        if (Files.isRegularFile(own)) {
            return writer.block(Files.readAllBytes(own)).fingerprint();
        }
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                writer.text(own.relativize(file).toString()).block(Files.readAllBytes(file));
            }
        }
        return writer.fingerprint();
    }

    /** The fingerprint of what makes images in other sizes, which outlives most versions of the tool. */
    public static Fingerprint ofImages() {
        return new ByteWriter()
                .fingerprint(fingerprint(IMAGE_LIBRARIES))
                .number(Resizer.EDITION)
                .fingerprint();
    }

    private static Fingerprint fingerprint(List<String> libraries) {
        ByteWriter writer = new ByteWriter().number(Runtime.version().feature());
        for (String library : libraries) {
            URL found = Engine.class.getClassLoader().getResource(library);
            writer.text(found == null ? "" : nameOf(found.toString(), library));
        }
        return writer.fingerprint();
    }

    /** The name of the archive that a class was found in. */
    private static String nameOf(String url, String library) {
        return SitePath.name(url.substring(0, url.length() - library.length()).replaceAll("!?/$", ""));
    }

    private static Path ownLocation() {
        try {
            return Path.of(Engine.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException("The location of the classes is no URI", impossible);
        }
    }
}
