package dev.backfile.incremental;

import dev.backfile.archive.Publication;
import dev.backfile.cache.record.Card;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.Settings;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.page.SiteFiles;
import java.util.List;
import java.util.Set;

/** What the archive and its plan follow from, beside the moment of the bake. */
public final class PlanFingerprint {

    private PlanFingerprint() {}

    /**
     * The fingerprint of the inputs.
     *
     * @param parts the sources that are only parts of others, by their paths
     */
    public static Fingerprint of(
            Settings settings,
            Publication publication,
            SiteFiles files,
            List<SourceRecord> sources,
            Set<String> parts) {
        ByteWriter writer = new ByteWriter()
                .fingerprint(Fingerprint.of(settings))
                .flag(publication.drafts())
                .add(files);
        for (SourceRecord source : sources) {
            writer.text(source.path())
                    .fingerprint(source.card().map(Card::structure).orElse(Fingerprint.NONE))
                    .flag(parts.contains(source.path()))
                    .all(source.named(), ByteWriter::text);
        }
        return writer.fingerprint();
    }
}
