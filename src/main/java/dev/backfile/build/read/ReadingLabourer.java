package dev.backfile.build.read;

import dev.backfile.build.distribution.Labourer;
import dev.backfile.build.distribution.PathNames;
import dev.backfile.build.distribution.TaskCodec;
import dev.backfile.build.request.BakeOptions;
import dev.backfile.cache.BodyPart;
import dev.backfile.cache.RecordFile;
import dev.backfile.cache.record.ByteReader;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.Settings;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.jbake.JBake;
import dev.backfile.markup.asciidoc.KeptAsciidoctor;
import dev.backfile.source.ArticleReader;
import dev.backfile.source.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Reads documents for a bake in another process. */
public final class ReadingLabourer implements Labourer {

    private final Settings settings;
    private final ArticleReader reader;
    private final SourceFileCodec files;
    private final Path folder;

    /**
     * Takes on the reading for one bake.
     *
     * @param task what {@link DistantReading} gave
     * @param names finds the paths that are named in it
     * @param settings reads the settings of a site
     */
    public ReadingLabourer(byte[] task, PathNames names, Function<BakeOptions, Settings> settings) {
        ByteReader given = new ByteReader(task);
        BakeOptions request = TaskCodec.read(given, names);
        this.settings = settings.apply(request);
        this.reader = new ArticleReader(
                this.settings, JBake.header(this.settings), Optional.of(request.site()), new KeptAsciidoctor());
        this.files = new SourceFileCodec(names);
        this.folder = names.path(given.text());
    }

    @Override
    public byte[] work(byte[] share, String attempt) throws IOException {
        ByteReader given = new ByteReader(share);
        byte[] told = attempt.getBytes(StandardCharsets.UTF_8);
        List<SourceRecord> records = new ArrayList<>();
        try (BodyPart texts = new BodyPart(texts(folder, told), settings.site().zone())) {
            DocumentReading reading = new DocumentReading(reader, texts);
            for (int left = given.count(); left > 0; left--) {
                SourceFile file = files.read(given);
                Optional<Fingerprint> known = given.flag() ? Optional.of(given.fingerprint()) : Optional.empty();
                reading.read(file, known).ifPresent(records::add);
            }
        }
        RecordFile.writeSources(records(folder, told), records);
        return told;
    }

    static Path records(Path folder, byte[] attempt) {
        return folder.resolve("read-" + new String(attempt, StandardCharsets.UTF_8));
    }

    static Path texts(Path folder, byte[] attempt) {
        return folder.resolve("texts-" + new String(attempt, StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        // nothing is kept open
    }
}
