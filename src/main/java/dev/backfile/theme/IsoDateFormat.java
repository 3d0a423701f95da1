package dev.backfile.theme;

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
import java.util.TimeZone;

/**
 * How a date is printed where the template gives no pattern: as ISO 8601 writes it, a day without a time of day. Unlike
 * Java's own default it is the same on every JDK.
 */
final class IsoDateFormat extends TemplateDateFormat {

    static final String NAME = "iso";

    static final TemplateDateFormatFactory FACTORY = new TemplateDateFormatFactory() {
        @Override
        public TemplateDateFormat get(
                String parameters, int type, Locale locale, TimeZone zone, boolean zoneless, Environment environment) {
            return new IsoDateFormat(zone.toZoneId());
        }
    };

    private final ZoneId zone;

    private IsoDateFormat(ZoneId zone) {
        this.zone = zone;
    }

    /** A moment as RFC 3339 writes it, to the second. */
    static String moment(OffsetDateTime time) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public String formatToPlainText(TemplateDateModel model) throws TemplateModelException {
        if (model instanceof DateModel date) {
            return date.iso();
        }
        return moment(model.getAsDate().toInstant().atZone(zone).toOffsetDateTime());
    }

    @Override
    public Object parse(String text, int type) throws UnparsableValueException {
        try {
            return text.indexOf('T') < 0
                    ? Date.from(LocalDate.parse(text).atStartOfDay(zone).toInstant())
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
