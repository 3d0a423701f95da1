package dev.backfile.page.model;

import dev.backfile.archive.Timeline;
import dev.backfile.config.Settings;
import java.util.Optional;

/** A page of one month. */
public record MonthList(Timeline.Month month, Slice slice) implements PageModel {
    @Override
    public String kind() {
        return "month";
    }

    @Override
    public void addTo(ModelFingerprint to) {
        to.add(month).add(slice);
    }

    @Override
    public String title(Settings settings) {
        return settings.customs().month(month.month().getMonthValue()) + " "
                + month.month().getYear();
    }

    @Override
    public String inWords() {
        return "the page of the month " + month.month();
    }

    @Override
    public Optional<Slice> ownSlice() {
        return Optional.of(slice);
    }
}
