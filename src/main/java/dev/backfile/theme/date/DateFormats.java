package dev.backfile.theme.date;

import dev.backfile.archive.calendar.DatePattern;
import dev.backfile.language.custom.Customs;
import freemarker.core.Environment;
import freemarker.core.TemplateDateFormat;
import freemarker.core.TemplateProcessingTracer;
import freemarker.core.TemplateValueFormatException;
import freemarker.template.utility.DateUtil.DateToISO8601CalendarFactory;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.SimpleTimeZone;
import java.util.TimeZone;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The date formats of a bake: they see to it that templates print and read dates by the one calendar, whatever pattern they
 * give and whatever they set.
 *
 * <p>FreeMarker gives every pattern to Java's own calendars, which are Julian before 1582, and offers no other way: formats
 * of one's own are for patterns that begin with {@code @}. But each environment asks a cache of its own before it makes a
 * format. That cache is replaced here by one that makes the formats itself; so nothing but this environment changes.
 */
public final class DateFormats {

    private static final int MOST_PATTERNS = 1_000;

    private static final int TYPES = 4;
    private static final int ZONELESS = 4;
    private static final int SQL = 8;
    private static final int KINDS = 16;

    /** The directive {@code #setting}. */
    private static final Class<?> SETTING = setting();

    private static final VarHandle FORMATS = field("cachedTempDateFormatsByFmtStrArray", HashMap[].class);
    private static final VarHandle ISO_CALENDARS =
            field("isoBuiltInCalendarFactory", DateToISO8601CalendarFactory.class);

    private final Map<Asked, PatternDateFormat> formats = new ConcurrentHashMap<>();

    private final Function<Locale, Customs> customs;

    /**
     * The date formats of a bake.
     *
     * @param customs how a language writes dates
     */
    public DateFormats(Function<Locale, Customs> customs) {
        this.customs = customs;
    }

    /** What a template has asked for, and where. */
    private record Asked(String name, int type, Locale locale, ZoneId zone) {}

    /** Sees to the dates of a page, and goes on to do so while its template runs: the tracer to give to the environment. */
    public TemplateProcessingTracer attachTo(Environment environment, TemplateProcessingTracer tracer) {
        DateToISO8601CalendarFactory calendars = DateFormats::calendar;
        ISO_CALENDARS.set(environment, calendars);
        return new TemplateProcessingTracer() {
            private boolean begun;

            @Override
            public void enterElement(Environment running, TracedElement element) {
                tracer.enterElement(running, element);
                if (!begun) {
                    begun = true;
                    keep(running);
                }
            }

            @Override
            public void exitElement(Environment running, TracedElement element) {
                tracer.exitElement(running, element);
                if (element.getClass() == SETTING) {
                    keep(running);
                }
            }
        };
    }

    /** Comes back after a render has begun or a template has set another language or time zone: then FreeMarker drops its cache. */
    private void keep(Environment environment) {
        if (!(environment.getTimeZone() instanceof CivilTimeZone)) {
            environment.setTimeZone(new CivilTimeZone(environment.getTimeZone().toZoneId()));
        }
        HashMap<?, ?>[] known = (HashMap<?, ?>[]) FORMATS.get(environment);
        if (known == null || known[0] == null || known[SQL] == null) {
            HashMap<?, ?>[] formats = new HashMap<?, ?>[KINDS];
            for (int kind = 0; kind < KINDS; kind++) {
                formats[kind] = new Formats(this, environment, kind);
            }
            FORMATS.set(environment, formats);
        }
    }

    private PatternDateFormat kept(Asked asked, PatternDateFormat made) {
        if (formats.size() > MOST_PATTERNS) {
            formats.clear();
        }
        formats.put(asked, made);
        return made;
    }

    /** What {@code ?iso_local} and its like ask: a date, as the calendar that they print. */
    private static GregorianCalendar calendar(TimeZone zone, Date date) {
        OffsetDateTime time = DateModel.at(zone.toZoneId(), date);
        GregorianCalendar calendar =
                new GregorianCalendar(new SimpleTimeZone(time.getOffset().getTotalSeconds() * 1000, zone.getID()));
        calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        calendar.setTimeInMillis(time.toInstant().toEpochMilli());
        return calendar;
    }

    private static Class<?> setting() {
        try {
            return Class.forName("freemarker.core.PropertySetting", false, Environment.class.getClassLoader());
        } catch (ClassNotFoundException another) {
            throw new IllegalStateException("this is not the FreeMarker that Backfile was built with", another);
        }
    }

    private static VarHandle field(String name, Class<?> type) {
        try {
            return MethodHandles.privateLookupIn(Environment.class, MethodHandles.lookup())
                    .findVarHandle(Environment.class, name, type);
        } catch (ReflectiveOperationException another) {
            throw new IllegalStateException("this is not the FreeMarker that Backfile was built with", another);
        }
    }

    /** The formats of one type of dates in one environment, made when they are first asked for. */
    private static final class Formats extends HashMap<String, TemplateDateFormat> {

        private static final long serialVersionUID = 1L;

        private final transient DateFormats all;
        private final transient Environment environment;
        private final int kind;

        Formats(DateFormats all, Environment environment, int kind) {
            this.all = all;
            this.environment = environment;
            this.kind = kind;
        }

        @Override
        public @Nullable TemplateDateFormat get(Object name) {
            TemplateDateFormat known = super.get(name);
            if (known == null && name instanceof String format && !format.startsWith("@")) {
                known = make(format);
                if (known != null) {
                    put(format, known);
                }
            }
            return known;
        }

        /** The format of a name; null for one that FreeMarker refuses, so that it does so in its own words. */
        private @Nullable TemplateDateFormat make(String name) {
            TimeZone zone = kind >= SQL ? environment.getSQLDateAndTimeTimeZone() : environment.getTimeZone();
            ZoneId place = (zone == null ? environment.getTimeZone() : zone).toZoneId();
            int type = kind % TYPES;
            boolean zoneless = (kind & ZONELESS) != 0;
            Asked asked = new Asked(name, type, environment.getLocale(), place);
            PatternDateFormat known = all.formats.get(asked);
            if (known != null) {
                return known;
            }
            try {
                TemplateDateFormat format = environment.getTemplateDateFormat(
                        name, type, environment.getLocale(), TimeZone.getTimeZone(place), zoneless);
                String letters = format.getDescription();
                if (name.startsWith("iso") || name.startsWith("xs")) {
                    return new FixedOffsetFormat(environment, format, name, type, place, zoneless);
                }
                return all.kept(
                        asked,
                        new PatternDateFormat(
                                DatePattern.of(letters, all.customs.apply(asked.locale())), letters, place));
            } catch (TemplateValueFormatException refused) {
                return null;
            }
        }
    }
}
