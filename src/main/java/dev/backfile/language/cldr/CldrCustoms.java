package dev.backfile.language.cldr;

import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.text.AlphabeticIndex;
import com.ibm.icu.text.AlphabeticIndex.Bucket;
import com.ibm.icu.text.Collator;
import com.ibm.icu.text.ConstrainedFieldPosition;
import com.ibm.icu.text.DateFormatSymbols;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import dev.backfile.language.custom.Customs;
import dev.backfile.language.custom.DateText;
import dev.backfile.language.custom.Plural;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The customs of a language after CLDR. What takes long to make is made when it is first asked for. */
public final class CldrCustoms implements Customs {

    /** The languages whose letters an index has beside its own, so that a foreign name stands under its own letter. */
    private static final List<String> OTHER_LETTERS = List.of("en", "ru", "el", "ar", "he", "ja", "ko", "hi", "th");

    private static final int MOST_LETTERS = 1_000;

    private final ULocale locale;
    private AlphabeticIndex.@Nullable ImmutableIndex<String> index;

    /** The customs of a language. */
    public CldrCustoms(Locale locale) {
        this.locale = ULocale.forLocale(locale).setKeywordValue("calendar", "gregorian");
    }

    @Override
    public DateText dates(String pattern) {
        return CldrDates.of(pattern, locale);
    }

    @Override
    public String month(int month) {
        String[] names = new DateFormatSymbols(locale).getMonths(DateFormatSymbols.STANDALONE, DateFormatSymbols.WIDE);
        return names[month - 1];
    }

    @Override
    public Comparator<String> order() {
        return Collator.getInstance(locale).freeze()::compare;
    }

    @Override
    public Comparator<String> letters() {
        Collator collator = Collator.getInstance(locale);
        collator.setStrength(Collator.PRIMARY);
        return collator.freeze()::compare;
    }

    @Override
    public Optional<String> indexLetter(String name) {
        AlphabeticIndex.ImmutableIndex<String> letters = index();
        Bucket<String> bucket = letters.getBucket(letters.getBucketIndex(name));
        return bucket.getLabelType() == Bucket.LabelType.NORMAL ? Optional.of(bucket.getLabel()) : Optional.empty();
    }

    private synchronized AlphabeticIndex.ImmutableIndex<String> index() {
        if (index == null) {
            AlphabeticIndex<String> letters = new AlphabeticIndex<>(locale);
            letters.setMaxLabelCount(MOST_LETTERS);
            OTHER_LETTERS.forEach(language -> letters.addLabels(new ULocale(language)));
            index = letters.buildImmutableIndex();
        }
        return index;
    }

    @Override
    public String number(long value) {
        return NumberFormatter.withLocale(locale).format(value).toString();
    }

    @Override
    public String digits(long value) {
        return NumberFormatter.withLocale(locale)
                .grouping(NumberFormatter.GroupingStrategy.OFF)
                .format(value)
                .toString();
    }

    @Override
    public Plural plural(long count) {
        return Plural.valueOf(PluralRules.forLocale(locale).select(count).toUpperCase(Locale.ROOT));
    }

    @Override
    public List<String> between(List<String> items) {
        ListFormatter.FormattedList list = ListFormatter.getInstance(locale).formatToValue(items);
        ConstrainedFieldPosition position = new ConstrainedFieldPosition();
        position.constrainField(ListFormatter.Field.ELEMENT);
        List<String> between = new ArrayList<>();
        int end = -1;
        while (list.nextPosition(position)) {
            if (end >= 0) {
                between.add(list.subSequence(end, position.getStart()).toString());
            }
            end = position.getLimit();
        }
        return List.copyOf(between);
    }
}
