package dev.backfile.page.model;

import dev.backfile.archive.Timeline;
import dev.backfile.config.Settings;
import java.util.Optional;

/**
 * A year with its articles.
 *
 * @param year the year
 * @param older the nearest earlier year that has articles
 * @param newer the nearest later year that has articles
 */
public record YearList(Timeline.Year year, Optional<Timeline.Year> older, Optional<Timeline.Year> newer)
        implements PageModel {
    @Override
    public String kind() {
        return "year";
    }

    @Override
    public void addTo(ModelFingerprint to) {
        to.add(year).optional(older).optional(newer);
    }

    @Override
    public String title(Settings settings) {
        return Integer.toString(year.year());
    }

    @Override
    public String inWords() {
        return "the page of the year " + year.year();
    }
}
