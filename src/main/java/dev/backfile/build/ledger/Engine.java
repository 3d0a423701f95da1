package dev.backfile.build.ledger;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.image.Resizer;
import dev.backfile.notation.SitePath;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

/**
 * The fingerprint of the tool itself: what another version remembers is not believed. It covers Backfile's own classes
 * and resources, the names of the libraries whose work reaches pages, which carry their versions, and the feature
 * release of Java. AsciidoctorJ, which comes and goes as an add-on, has one of its own, on which documents in AsciiDoc alone depend.
 */
public final class Engine {

    /** One class of each library. */
    private static final List<String> LIBRARIES = List.of(
            "freemarker/template/Configuration.class",
            "com/drew/metadata/Metadata.class",
            "com/fasterxml/jackson/core/JsonFactory.class",
            "com/vladsch/flexmark/parser/Parser.class",
            "com/vladsch/flexmark/profile/pegdown/PegdownOptionsAdapter.class",
            "org/jbake/app/configuration/ConfigUtil.class",
            "org/jsoup/Jsoup.class",
            "org/snakeyaml/engine/v2/api/Load.class",
            "org/tomlj/Toml.class",
            "net/gcardone/junidecode/Junidecode.class");

    private static final List<String> IMAGE_LIBRARIES = List.of(
            "com/twelvemonkeys/imageio/plugins/jpeg/JPEGImageReaderSpi.class",
            "net/coobird/thumbnailator/Thumbnailator.class");

    private static final String ASCIIDOCTOR = "org/asciidoctor/Asciidoctor.class";

    private static final List<String> ALL_LIBRARIES =
            Stream.concat(LIBRARIES.stream(), IMAGE_LIBRARIES.stream()).toList();

    /** The name of the resource, beside this class, of a jar into which the engine is packed. */
    public static final String RESOURCE = "engine.txt";

    private static final List<String> PACKED = packed();

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

    /** The fingerprint of the tool, whatever reads AsciiDoc. */
    public static Fingerprint fingerprint() {
        return Own.FINGERPRINT;
    }

    private static Fingerprint compute() throws IOException {
        ByteWriter writer = new ByteWriter().fingerprint(fingerprint(LIBRARIES));
        return writer.text(PACKED.isEmpty() ? own() : PACKED.get(0)).fingerprint();
    }

    /** The fingerprint of Backfile's own classes and resources. */
    private static String own() throws IOException {
        Path own = ownLocation();
        if (Files.isRegularFile(own)) {
            return written(ofJar(own));
        }
        ByteWriter writer = new ByteWriter();
        try (Stream<Path> files = Files.walk(own)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
                writer.text(own.relativize(file).toString()).block(Files.readAllBytes(file));
            }
        }
        return written(writer.fingerprint());
    }

    /** The fingerprint of a jar by what its directory says of each file: to read the whole of it is work at each start. */
    static Fingerprint ofJar(Path jar) throws IOException {
        ByteWriter writer = new ByteWriter();
        try (ZipFile files = new ZipFile(jar.toFile())) {
            files.stream()
                    .forEach(file ->
                            writer.text(file.getName()).bits(file.getCrc()).bits(file.getSize()));
        }
        return writer.fingerprint();
    }

    private static String written(Fingerprint fingerprint) {
        return Long.toHexString(fingerprint.high()) + " " + Long.toHexString(fingerprint.low());
    }

    /**
     * What this engine is made of, line by line, for the resource {@value #RESOURCE} of a jar into which it is packed together
     * with its libraries: there they have no names of their own any more, and its ledgers are to be believed all the same.
     */
    public static List<String> parts() throws IOException {
        List<String> parts = new ArrayList<>(List.of(own()));
        ALL_LIBRARIES.forEach(library -> parts.add(find(library)));
        return parts;
    }

    private static List<String> packed() {
        try (InputStream packed = Engine.class.getResourceAsStream(RESOURCE)) {
            return packed == null
                    ? List.of()
                    : new String(packed.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The fingerprint of what makes images in other sizes, which outlives most versions of the tool. */
    public static Fingerprint ofImages() {
        return new ByteWriter()
                .fingerprint(fingerprint(IMAGE_LIBRARIES))
                .number(Resizer.EDITION)
                .fingerprint();
    }

    /** The fingerprint of what reads AsciiDoc, also where it is not there. */
    public static Fingerprint ofAsciidoc() {
        return new ByteWriter().text(find(ASCIIDOCTOR)).fingerprint();
    }

    /** The fingerprint of the whole tool, AsciidoctorJ included. */
    public static Fingerprint withAsciidoc() {
        return new ByteWriter()
                .fingerprint(fingerprint())
                .fingerprint(ofAsciidoc())
                .fingerprint();
    }

    private static Fingerprint fingerprint(List<String> libraries) {
        ByteWriter writer = new ByteWriter().number(Runtime.version().feature());
        for (String library : libraries) {
            String packed = PACKED.isEmpty() ? "" : PACKED.get(1 + ALL_LIBRARIES.indexOf(library));
            writer.text(packed.isEmpty() ? find(library) : packed);
        }
        return writer.fingerprint();
    }

    /** The name of the archive that a class is found in; empty where it is not found. */
    private static String find(String library) {
        URL found = Engine.class.getClassLoader().getResource(library);
        return found == null ? "" : nameOf(found.toString(), library);
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
