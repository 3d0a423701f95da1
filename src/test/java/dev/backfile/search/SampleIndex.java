package dev.backfile.search;

import dev.backfile.fingerprint.Fingerprint;
import dev.backfile.search.analysis.Analyzer;
import dev.backfile.search.analysis.ArticleText;
import dev.backfile.search.analysis.ArticleText.Name;
import dev.backfile.search.index.ArticleCard;
import dev.backfile.search.index.IdSpace.Moment;
import dev.backfile.search.index.IndexWriter;
import dev.backfile.search.index.IndexedArticle;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;

/** Articles of invented words, few of which are frequent and most rare, as Zipf's law has it; and the index of them. */
final class SampleIndex {

    private static final String[] SYLLABLES = {
        "ba", "cor", "den", "el", "fra", "gil", "har", "ine", "jo", "kel", "lo", "mar", "ne", "or", "pel", "qui", "ras",
        "sto", "tan", "ul", "ver", "wes", "xa", "yor", "zen", "ä", "ß", "é"
    };

    private final Random random;

    SampleIndex(long seed) {
        this.random = new Random(seed);
    }

    /** An article, with all its text. */
    record Sample(IndexedArticle article, ArticleText text) {}

    /** Writes an index into a folder: its arguments are the folder and the number of articles. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        long begin = System.nanoTime();
        List<Sample> samples = new SampleIndex(1).articles(Integer.parseInt(arguments[1]));
        long made = System.nanoTime();
        long[] bytes = new long[2];
        index(samples).forEach((path, content) -> {
            try {
                Path file = folder.resolve(path);
                Files.createDirectories(file.getParent());
                Files.write(file, content);
                bytes[0]++;
                bytes[1] += content.length;
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        });
        System.out.printf(
                "%d files, %d bytes, %d ms after %d%n",
                bytes[0], bytes[1], (System.nanoTime() - made) / 1_000_000, (made - begin) / 1_000_000);
        for (Sample sample : samples.subList(0, Math.min(3, samples.size()))) {
            System.out.println(sample.text());
        }
    }

    static SortedMap<String, byte[]> index(List<Sample> samples) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Analyzer analyzer = new Analyzer();
        Map<String, ArticleText> texts = new HashMap<>();
        samples.forEach(sample -> texts.put(sample.article().path(), sample.text()));
        new IndexWriter(files::put, Path.of("unneeded"))
                .write(
                        samples.stream().map(Sample::article).toList(),
                        some -> some.stream()
                                .map(article -> analyzer.analyze(texts.get(article.path())))
                                .toList(),
                        analyzer.stopWords(samples.stream()
                                .map(sample -> sample.text().lang())
                                .distinct()
                                .toList()));
        return files;
    }

    List<Sample> articles(int count) {
        List<Sample> samples = new ArrayList<>();
        LocalDate first = LocalDate.of(1996, 1, 1);
        for (int number = 0; number < count; number++) {
            LocalDate day = first.plusDays((long) number * 30 * 365 / count);
            samples.add(sample(number, day));
        }
        return samples;
    }

    /** Articles of some years in languages of all kinds, whose names differ in few words. */
    List<Sample> inManyLanguages(int count) {
        List<Sample> samples = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Tongue tongue = Tongue.ALL.get(random.nextInt(Tongue.ALL.size()));
            int year = number < count / 20 ? 0 : 2001 + 20 * number / count;
            String path = number + ".html";
            String title = tongue.text(2 + random.nextInt(5), random);
            String author = tongue.word(random.nextInt(20), random) + " " + tongue.word(random.nextInt(9), random);
            String tag = tongue.word(random.nextInt(30), random);
            ArticleCard card =
                    new ArticleCard(path, title, "", Optional.empty(), List.of(author), List.of(tag), Optional.empty());
            ArticleText text = new ArticleText(
                    tongue.lang(),
                    title,
                    tongue.text(8, random),
                    tongue.text(20 + random.nextInt(400), random),
                    List.of(new Name("authors", author), new Name("tags", tag)));
            Moment moment = new Moment(year, ((long) number << 32) / count);
            Fingerprint state = Fingerprint.of(text.toString().getBytes(StandardCharsets.UTF_8));
            samples.add(new Sample(new IndexedArticle(path, moment, () -> card, state), text));
        }
        return samples;
    }

    private Sample sample(int number, LocalDate day) {
        String title = text(3 + random.nextInt(6));
        String author = name(400);
        List<String> tags = List.of(word(zipf(300)), word(zipf(300)));
        String section =
                List.of("News", "Opinion", "Culture", "Science & Sea", "Sports").get(random.nextInt(5));
        String path = day.getYear() + "/" + number + ".html";
        ArticleCard card = new ArticleCard(
                path, title, day.toString(), Optional.of(section), List.of(author), tags, Optional.empty());
        List<Name> names = new ArrayList<>(List.of(new Name("authors", author), new Name("sections", section)));
        tags.stream().distinct().forEach(tag -> names.add(new Name("tags", tag)));
        ArticleText text = new ArticleText("en", title, text(12), text(100 + random.nextInt(900)), names);
        Moment moment = new Moment(day.getYear(), ((long) day.getDayOfYear() - 1 << 32) / 366);
        return new Sample(
                new IndexedArticle(
                        path, moment, () -> card, Fingerprint.of(text.toString().getBytes())),
                text);
    }

    private String name(int of) {
        String first = word(20 + random.nextInt(40));
        return Character.toUpperCase(first.charAt(0)) + first.substring(1) + " " + word(1000 + zipf(of));
    }

    private String text(int words) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index < words; index++) {
            text.append(index == 0 ? "" : index % 11 == 0 ? ". " : " ").append(next());
        }
        return text.toString();
    }

    private String next() {
        return random.nextInt(5) < 2
                ? List.of("the", "of", "and", "to", "a", "in", "is", "it").get(random.nextInt(8))
                : word(zipf(Integer.MAX_VALUE - 8));
    }

    /** A rank that is about as frequent as its inverse, without an end. */
    private int zipf(int most) {
        boolean isRare = random.nextInt(6) == 0;
        double rank = isRare ? 6000 / (1 - random.nextDouble()) : Math.exp(random.nextDouble() * Math.log(6000));
        return (int) Math.min(most, rank - 1);
    }

    /** The word of a rank: short ones are frequent; with an ending of English now and then. */
    private String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 1; rest > 0; rest /= SYLLABLES.length) {
            word.append(SYLLABLES[rest % SYLLABLES.length]);
        }
        return word.append(List.of("", "", "s", "ing", "ed").get(random.nextInt(5)))
                .toString();
    }
}
