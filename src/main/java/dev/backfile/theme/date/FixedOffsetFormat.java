package dev.backfile.theme.date;

import freemarker.core.Environment;
import freemarker.core.TemplateDateFormat;
import freemarker.core.TemplateValueFormatException;
import freemarker.template.SimpleDate;
import freemarker.template.TemplateDateModel;
import freemarker.template.TemplateModelException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.SimpleTimeZone;

/**
 * One of FreeMarker's own formats of ISO 8601 or XML Schema ({@code ?string.iso}), which prints each date in the very offset
 * that it has at a place.
 */
final class FixedOffsetFormat extends TemplateDateFormat {

    private final Environment environment;
    private final TemplateDateFormat format;
    private final String name;
    private final int type;
    private final ZoneId zone;
    private final boolean zoneless;

    FixedOffsetFormat(
            Environment environment, TemplateDateFormat format, String name, int type, ZoneId zone, boolean zoneless) {
        this.environment = environment;
        this.format = format;
        this.name = name;
        this.type = type;
        this.zone = zone;
        this.zoneless = zoneless;
    }

    @Override
    public String formatToPlainText(TemplateDateModel model)
            throws TemplateValueFormatException, TemplateModelException {
        OffsetDateTime time = DateModel.at(zone, model.getAsDate());
        SimpleTimeZone offset = new SimpleTimeZone(time.getOffset().getTotalSeconds() * 1000, zone.getId());
        Date moment = new Date(time.toInstant().toEpochMilli());
        return environment
                .getTemplateDateFormat(name, type, environment.getLocale(), offset, zoneless)
                .formatToPlainText(new SimpleDate(moment, type));
    }

    @Override
    public Object parse(String text, int wanted) throws TemplateValueFormatException {
        return format.parse(text, wanted);
    }

    @Override
    public boolean isLocaleBound() {
        return format.isLocaleBound();
    }

    @Override
    public boolean isTimeZoneBound() {
        return format.isTimeZoneBound();
    }

    @Override
    public String getDescription() {
        return format.getDescription();
    }
}
