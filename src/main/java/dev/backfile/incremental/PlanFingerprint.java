package dev.backfile.incremental;

import dev.backfile.archive.Publication;
import dev.backfile.cache.record.Card;
import dev.backfile.cache.record.SourceRecord;
import dev.backfile.config.Settings;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.page.SiteFiles;
import java.util.List;

/** What the archive and its plan follow from, beside the moment of the bake. */
public final class PlanFingerprint {

    private PlanFingerprint() {}

    /** The fingerprint of the inputs. */
    public static Fingerprint of(
            Settings settings, Publication publication, SiteFiles files, List<SourceRecord> sources) {
        ByteWriter writer = new ByteWriter()
                .fingerprint(Fingerprint.of(settings))
                .flag(publication.drafts())
                .add(files);
        for (SourceRecord source : sources) {
            writer.text(source.path())
                    .fingerprint(source.card().map(Card::structure).orElse(Fingerprint.NONE))
                    .all(source.named(), ByteWriter::text);
        }
        return writer.fingerprint();
    }
}
