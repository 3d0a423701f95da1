package dev.backfile.bake;

import dev.backfile.archive.Publication;
import dev.backfile.bake.ledger.ByteWriter;
import dev.backfile.bake.ledger.Card;
import dev.backfile.bake.ledger.Fingerprint;
import dev.backfile.bake.ledger.SourceRecord;
import dev.backfile.config.Settings;
import dev.backfile.page.SiteFiles;
import java.util.List;

/** What the archive and its plan follow from, beside the moment of the bake. */
final class Premises {

    private Premises() {}

    /** The fingerprint of the premises. */
    static Fingerprint of(Settings settings, Publication publication, SiteFiles files, List<SourceRecord> sources) {
        ByteWriter writer = new ByteWriter()
                .fingerprint(SettingsFingerprints.ofAll(settings))
                .flag(publication.drafts())
                .all(files.content(), ByteWriter::text)
                .all(files.passedOver(), ByteWriter::text)
                .all(files.assets(), ByteWriter::text)
                .all(files.theme(), ByteWriter::text);
        for (SourceRecord source : sources) {
            writer.text(source.path())
                    .fingerprint(source.card().map(Card::structure).orElse(Fingerprint.NONE))
                    .all(source.named(), ByteWriter::text);
        }
        return writer.fingerprint();
    }
}
