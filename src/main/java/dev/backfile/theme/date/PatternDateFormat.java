package dev.backfile.theme.date;

import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.calendar.DatePattern;
import freemarker.core.TemplateDateFormat;
import freemarker.core.UnparsableValueException;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModelException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.Optional;
import java.util.TimeZone;

/** A pattern in the letters of Java's, as {@code ?string("d MMMM yyyy")} and {@code ?date("dd.MM.yyyy")} give it. */
final class PatternDateFormat extends TemplateDateFormat {

    private final DatePattern pattern;
    private final String description;
    private final ZoneId zone;
    private final TimeZone named;

    PatternDateFormat(DatePattern pattern, String description, ZoneId zone) {
        this.pattern = pattern;
        this.description = description;
        this.zone = zone;
        this.named = TimeZone.getTimeZone(zone);
    }

    @Override
    public String formatToPlainText(TemplateDateModel model) throws TemplateModelException {
        return pattern.print(DateModel.at(zone, model.getAsDate()), named);
    }

    @Override
    public Object parse(String text, int type) throws UnparsableValueException {
        Optional<OffsetDateTime> read = pattern.read(text, zone);
        if (read.isEmpty()) {
            throw new UnparsableValueException("'" + text + "' is no date of the pattern '" + description + "'");
        }
        return pattern.hasTime()
                ? Date.from(read.get().toInstant())
                : new DayAwareDate(ArticleDate.of(read.get().toLocalDate(), zone));
    }

    @Override
    public boolean isLocaleBound() {
        return true;
    }

    @Override
    public boolean isTimeZoneBound() {
        return true;
    }

    @Override
    public String getDescription() {
        return description;
    }
}
