package dev.backfile.page.model;

import dev.backfile.archive.Timeline;
import dev.backfile.config.Settings;

/** All years and months with their counts. */
public record ArchiveIndex(Timeline timeline) implements PageModel {
    @Override
    public String kind() {
        return "archive";
    }

    @Override
    public String title(Settings settings) {
        return "Archive";
    }

    @Override
    public boolean isOfWholeSite() {
        return true;
    }

    @Override
    public void addTo(ModelFingerprint to) {
        to.add(timeline);
    }
}
