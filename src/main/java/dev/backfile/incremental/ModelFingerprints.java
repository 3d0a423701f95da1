package dev.backfile.incremental;

import dev.backfile.archive.Archive;
import dev.backfile.config.Settings;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.fingerprint.Fingerprinted;
import dev.backfile.page.Page;
import dev.backfile.page.model.LazyAnswers;
import dev.backfile.page.model.LazyInput;
import dev.backfile.page.model.LazyInputs;
import dev.backfile.page.model.ModelFingerprint;
import dev.backfile.page.model.PageModel;
import dev.backfile.page.path.Addresses;

/**
 * The fingerprints of what pages show: of their models, and of what they are answered when their templates ask for more.
 * What they show of the documents themselves is in their {@link DocumentStates states}. Immutable.
 */
public final class ModelFingerprints {

    private final LazyAnswers answers;
    private final Addresses addresses;
    private final boolean showsTermDocuments;
    private final Fingerprinted navigation;

    /** Fingerprints for the pages of one plan. */
    public ModelFingerprints(Settings settings, Archive archive, Addresses addresses) {
        this.answers = new LazyAnswers(settings, archive, addresses);
        this.addresses = addresses;
        this.showsTermDocuments = settings.habits().templates().givesTermPagesAllDocuments();
        ByteWriter writer = new ByteWriter();
        archive.taxonomies().forEach(taxonomy -> writer.optionalText(addresses.indexOf(taxonomy.settings())));
        settings.menus().all().forEach(link -> writer.optionalText(addresses.named(link.address())));
        Fingerprint links = writer.fingerprint();
        this.navigation = to -> to.fingerprint(links);
    }

    /** The fingerprint of what a page shows. */
    public Fingerprint of(Page page) {
        ModelFingerprint model = new ModelFingerprint(addresses, showsTermDocuments)
                .add(navigation)
                .text(page.path())
                .text(page.template())
                .text(page.model().getClass().getName());
        page.model().addTo(model);
        return model.fingerprint();
    }

    /** The fingerprint of what a page with this model is answered when it asks for these inputs. */
    public Fingerprint ofAnswers(PageModel model, LazyInputs asked) {
        if (asked == LazyInputs.NONE) {
            return Fingerprint.NONE;
        }
        ModelFingerprint answered = new ModelFingerprint(addresses, showsTermDocuments);
        for (LazyInput input : LazyInput.values()) {
            if (asked.has(input)) {
                model.addAnswerTo(answered.number(input.ordinal()), input, answers);
            }
        }
        return answered.fingerprint();
    }
}
