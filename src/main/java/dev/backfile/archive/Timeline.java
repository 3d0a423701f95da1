package dev.backfile.archive;

import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.fingerprint.Fingerprinted;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/**
 * The archive by years and months, oldest first. Only years and months with articles are there.
 *
 * @param years the years
 */
public record Timeline(List<Year> years) implements Fingerprinted {

    @Override
    public void addTo(ByteWriter to) {
        to.addAll(years);
    }

    /**
     * A year.
     *
     * @param year its number
     * @param months its months with articles, earliest first
     */
    public record Year(int year, List<Month> months) implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.number(year).addAll(months);
        }

        /** The number of its articles. */
        public int count() {
            return months.stream().mapToInt(month -> month.articles().size()).sum();
        }
    }

    /**
     * A month.
     *
     * @param month which month of which year
     * @param articles its articles, oldest first
     */
    public record Month(YearMonth month, List<Article> articles) implements Fingerprinted {

        @Override
        public void addTo(ByteWriter to) {
            to.text(month.toString()).all(articles, (writer, article) -> writer.text(article.path()));
        }
    }

    /** Groups articles, which must be in order and have dates, by the months of their dates. */
    public static Timeline of(List<Article> chronology) {
        List<Year> years = new ArrayList<>();
        List<Month> months = new ArrayList<>();
        int begin = 0;
        for (int index = 0; index < chronology.size(); index++) {
            YearMonth month = monthOf(chronology.get(index));
            boolean last = index + 1 == chronology.size();
            if (last || !monthOf(chronology.get(index + 1)).equals(month)) {
                months.add(new Month(month, chronology.subList(begin, index + 1)));
                begin = index + 1;
                if (last || monthOf(chronology.get(begin)).getYear() != month.getYear()) {
                    years.add(new Year(month.getYear(), List.copyOf(months)));
                    months.clear();
                }
            }
        }
        return new Timeline(List.copyOf(years));
    }

    private static YearMonth monthOf(Article article) {
        ArticleDate date = article.date();
        if (date == null) {
            throw new IllegalArgumentException("no date: " + article.path());
        }
        return YearMonth.from(date.day());
    }
}
