package dev.backfile.theme.date;

import dev.backfile.archive.ArticleDate;
import freemarker.core.Environment;
import freemarker.core.TemplateDateFormat;
import freemarker.core.TemplateDateFormatFactory;
import freemarker.core.UnparsableValueException;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModelException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * How a date is printed where the template gives no pattern: as ISO 8601 writes it, a day without a time of day. Unlike
 * Java's own default it is the same on every JDK.
 */
public final class IsoDateFormat extends TemplateDateFormat {

    /** What settings call it, after an {@code @}. */
    public static final String NAME = "iso";

    /** Makes it for a type and time zone. */
    public static final TemplateDateFormatFactory FACTORY = new TemplateDateFormatFactory() {
        @Override
        public TemplateDateFormat get(
                String parameters, int type, Locale locale, TimeZone zone, boolean zoneless, Environment environment) {
            return new IsoDateFormat(type, zone.toZoneId());
        }
    };

    private final int type;
    private final ZoneId zone;

    private IsoDateFormat(int type, ZoneId zone) {
        this.type = type;
        this.zone = zone;
    }

    @Override
    public String formatToPlainText(TemplateDateModel model) throws TemplateModelException {
        OffsetDateTime time = DateModel.at(zone, model.getAsDate());
        if (type == TemplateDateModel.DATE) {
            return time.toLocalDate().toString();
        }
        if (type == TemplateDateModel.TIME) {
            return DateTimeFormatter.ISO_LOCAL_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
        }
        Optional<String> known = DateModel.known(model).map(DateModel::iso);
        return known.orElseGet(() -> DateModel.isoMoment(time));
    }

    @Override
    public Object parse(String text, int wanted) throws UnparsableValueException {
        try {
            return text.indexOf('T') < 0
                    ? new DayAwareDate(ArticleDate.of(LocalDate.parse(text), zone))
                    : Date.from(OffsetDateTime.parse(text).toInstant());
        } catch (DateTimeException unreadable) {
            throw new UnparsableValueException("'" + text + "' is not a date like 2014-10-24", unreadable);
        }
    }

    @Override
    public boolean isLocaleBound() {
        return false;
    }

    @Override
    public boolean isTimeZoneBound() {
        return true;
    }

    @Override
    public String getDescription() {
        return "ISO 8601";
    }
}
