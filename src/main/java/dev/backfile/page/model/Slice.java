package dev.backfile.page.model;

import dev.backfile.archive.Article;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.util.List;
import java.util.Optional;

/**
 * One page of a list that is numbered from the oldest.
 *
 * @param articles the articles of this page, newest first
 * @param number the number of a frozen page, from 1; 0 for the landing page
 * @param older the path of the page with the next older articles
 * @param newer the path of the page with the next newer articles
 * @param landing the path of the landing page
 * @param total the number of articles of the whole list, known on the landing page only: frozen pages show no totals
 * @param frozenPages the number of frozen pages, known on the landing page only
 */
public record Slice(
        List<Article> articles,
        int number,
        Optional<String> older,
        Optional<String> newer,
        String landing,
        int total,
        int frozenPages)
        implements Fingerprinted {

    @Override
    public void addTo(ByteWriter to) {
        to.all(articles, (writer, article) -> writer.text(article.path()))
                .number(number)
                .optionalText(older)
                .optionalText(newer)
                .text(landing)
                .number(total)
                .number(frozenPages);
    }

    /** Whether this page shows the newest articles. */
    public boolean isLanding() {
        return number == 0;
    }
}
