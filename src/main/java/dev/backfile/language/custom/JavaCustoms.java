package dev.backfile.language.custom;

import java.text.Collator;
import java.text.SimpleDateFormat;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Date;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;

/**
 * The customs of a language as the Java at hand has them, which is what JBake's sites have; numbers, plurals and lists as in
 * English. English is the same in every Java.
 */
public final class JavaCustoms implements Customs {

    private static final int SMALLEST_WITH_GROUPS = 1_000;

    private final Locale locale;

    /** The customs of a language. */
    public JavaCustoms(Locale locale) {
        this.locale = locale;
    }

    @Override
    public DateText dates(String pattern) {
        SimpleDateFormat format = new SimpleDateFormat(pattern, locale);
        format.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        if (format.getCalendar() instanceof GregorianCalendar calendar) {
            calendar.setGregorianChange(new Date(Long.MIN_VALUE));
        }
        return new JavaDates(format);
    }

    @Override
    public String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL_STANDALONE, locale);
    }

    @Override
    public Comparator<String> order() {
        return Collator.getInstance(locale)::compare;
    }

    @Override
    public Comparator<String> letters() {
        Collator collator = Collator.getInstance(locale);
        collator.setStrength(Collator.PRIMARY);
        return collator::compare;
    }

    @Override
    public Optional<String> indexLetter(String name) {
        return Optional.empty();
    }

    @Override
    public String number(long value) {
        return Math.abs(value) < SMALLEST_WITH_GROUPS && value != Long.MIN_VALUE
                ? Long.toString(value)
                : String.format(Locale.ROOT, "%,d", value);
    }

    @Override
    public String digits(long value) {
        return Long.toString(value);
    }

    @Override
    public Plural plural(long count) {
        return count == 1 ? Plural.ONE : Plural.OTHER;
    }

    @Override
    public List<String> between(List<String> items) {
        List<String> between = new ArrayList<>(Collections.nCopies(Math.max(0, items.size() - 1), ", "));
        if (!between.isEmpty()) {
            between.set(between.size() - 1, " and ");
        }
        return List.copyOf(between);
    }
}
