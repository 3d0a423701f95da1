import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.LongAdder;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes an archive of invented articles for benchmarks: {@code java Archive.java OUT N [SEED]}.
 *
 * <p>OUT gets {@code content/YYYY/MM/slug.md}, {@code data/authors.json}, and {@code archive.properties}, which says what
 * a complete bake of it must show. The same N and SEED give the same bytes. Article number i is a function of N, SEED and
 * i alone, so that nothing has to be kept and a million articles need little memory.
 */
public final class Archive {

    private static final LocalDate FIRST_DAY = LocalDate.of(1990, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(2019, 12, 31);
    private static final List<String> SECTIONS = List.of("Reportage", "Essays", "Science", "Culture", "Letters", "Lives");
    private static final int HOME = 20;
    private static final int TERMS = 50;

    /** Of a hundred words so many are of the long tail: names, places, errors, of which each archive has ever more. */
    private static final int RARE_WORDS = 4;

    private static final double RARE_EXPONENT = 0.6;

    private final Path out;
    private final int size;
    private final long seed;
    private final Zipf words = new Zipf(6000, 0.9);
    private final List<String> vocabulary;
    private final List<String> authors;
    private final List<String> tags;
    private final Zipf authorZipf;
    private final Zipf tagZipf;
    private final AtomicIntegerArray authorCounts;
    private final AtomicIntegerArray tagCounts;
    private final AtomicIntegerArray years = new AtomicIntegerArray(LAST_DAY.getYear() + 1);
    private final TreeMap<String, LongAdder> counts = new TreeMap<>();

    private Archive(Path out, int size, long seed) {
        this.out = out;
        this.size = size;
        this.seed = seed;
        SplittableRandom random = new SplittableRandom(seed);
        this.vocabulary = vocabulary(random, words.size());
        this.authors = names(random, Math.min(5000, Math.max(20, size / 200)), 2);
        this.tags = names(random, Math.min(2000, Math.max(30, size / 50)), 1);
        this.authorZipf = new Zipf(authors.size(), 0.7);
        this.tagZipf = new Zipf(tags.size(), 1.0);
        this.authorCounts = new AtomicIntegerArray(authors.size());
        this.tagCounts = new AtomicIntegerArray(tags.size());
        Stream.of("authorLinks", "bytes", "code", "footnotes", "headings", "images", "links", "quotes", "tables", "tagLinks", "words")
                .forEach(name -> counts.put(name, new LongAdder()));
    }

    public static void main(String[] arguments) throws IOException {
        if (arguments.length < 2 || arguments.length > 3) {
            System.err.println("usage: java Archive.java OUT N [SEED]");
            System.exit(2);
        }
        long seed = arguments.length == 3 ? Long.parseLong(arguments[2]) : 1;
        new Archive(Path.of(arguments[0]), Integer.parseInt(arguments[1]), seed).write();
    }

    private void write() throws IOException {
        Files.createDirectories(out);
        try (Stream<Path> there = Files.list(out)) {
            if (there.findAny().isPresent()) {
                throw new DirectoryNotEmptyException(out.toString());
            }
        }
        for (LocalDate month = FIRST_DAY; !month.isAfter(LAST_DAY); month = month.plusMonths(1)) {
            Files.createDirectories(out.resolve("content").resolve(folder(month)));
        }
        Files.createDirectories(out.resolve("data"));
        Files.writeString(out.resolve("data/authors.json"), profiles());
        IntStream.range(0, size).parallel().forEach(this::write);
        Files.writeString(out.resolve("archive.properties"), properties());
    }

    private void write(int number) {
        Head head = new Head(number);
        byte[] bytes = article(head).getBytes(StandardCharsets.UTF_8);
        count("bytes", bytes.length);
        try {
            Files.write(out.resolve("content").resolve(head.path()), bytes);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private String article(Head head) {
        SplittableRandom random = new SplittableRandom(mix(head.number) + 1);
        StringBuilder text = new StringBuilder("---\ntitle: \"" + head.title + "\"\ndate: " + head.date + "\nauthors:\n");
        for (int author : distinct(random, authorZipf, random.nextInt(4) == 0 ? 2 : 1)) {
            text.append("  - ").append(authors.get(author)).append('\n');
            authorCounts.incrementAndGet(author);
            count("authorLinks", 1);
        }
        text.append("tags:\n");
        for (int tag : distinct(random, tagZipf, random.nextInt(2, 6))) {
            text.append("  - ").append(tags.get(tag)).append('\n');
            tagCounts.incrementAndGet(tag);
            count("tagLinks", 1);
        }
        years.incrementAndGet(head.date.getYear());
        text.append("summary: \"").append(sentence(random, random.nextInt(12, 30))).append("\"\n");
        text.append("section: ").append(SECTIONS.get(random.nextInt(SECTIONS.size()))).append('\n');
        if (random.nextInt(10) < 3) {
            count("images", 1);
            text.append("image:\n  src: \"https://images.example.org/").append(folder(head.date)).append('/').append(head.slug)
                    .append(".jpg\"\n  alt: \"").append(sentence(random, 6)).append("\"\n  credit: \"")
                    .append(authors.get(random.nextInt(authors.size()))).append("\"\n");
        }
        body(text.append("---\n\n"), random, head);
        return text.toString();
    }

    /** Paragraphs with an occasional other block between them, until the article is long enough. */
    private void body(StringBuilder text, SplittableRandom random, Head head) {
        int length = (int) Math.min(2300, Math.max(140, Math.exp(Math.log(600) + 0.6 * gaussian(random))));
        count("words", length);
        boolean noted = random.nextInt(100) < 15;
        int links = head.number == 0 ? 0 : random.nextInt(1, 4);
        int written = 0;
        for (int block = 0; written < length; block++) {
            int paragraph = Math.min(random.nextInt(35, 120), length - written);
            written += paragraph;
            text.append(paragraph(random, paragraph));
            if (links-- > 0) {
                text.append(' ').append(link(random, head));
            }
            text.append(noted && block == 0 ? "[^1]\n\n" : "\n\n");
            if (written < length) {
                between(text, random, block);
            }
        }
        if (noted) {
            count("footnotes", 1);
            text.append("[^1]: ").append(sentence(random, 14)).append('\n');
        }
    }

    private void between(StringBuilder text, SplittableRandom random, int block) {
        int kind = random.nextInt(100);
        if (block % 3 == 1) {
            count("headings", 1);
            text.append("## ").append(phrase(random, random.nextInt(2, 6))).append("\n\n");
        } else if (kind < 20) {
            count("quotes", 1);
            text.append("> ").append(sentence(random, random.nextInt(10, 28))).append("\n>\n> — ")
                    .append(authors.get(random.nextInt(authors.size()))).append("\n\n");
        } else if (kind < 34) {
            IntStream.range(0, random.nextInt(3, 7)).forEach(item -> text.append("- ").append(phrase(random, 6)).append('\n'));
            text.append('\n');
        } else if (kind < 38) {
            count("tables", 1);
            text.append("| Place | Year | Count |\n| --- | ---: | ---: |\n");
            IntStream.range(0, random.nextInt(2, 8)).forEach(row -> text.append("| ").append(phrase(random, 2)).append(" | ")
                    .append(random.nextInt(1700, 2020)).append(" | ").append(random.nextInt(10_000)).append(" |\n"));
            text.append('\n');
        } else if (kind < 42) {
            count("code", 1);
            text.append("```java\n");
            IntStream.range(0, random.nextInt(2, 9)).forEach(line -> text.append("if (tide < ").append(random.nextInt(100))
                    .append(" && \"").append(word(random)).append("\".isEmpty()) {}\n"));
            text.append("```\n\n");
        }
    }

    /** A link to an earlier article, more often to a recent one, by the path of its source. */
    private String link(SplittableRandom random, Head from) {
        count("links", 1);
        int reach = random.nextBoolean() ? Math.min(from.number, 500) : from.number;
        Head to = new Head(from.number - 1 - random.nextInt(reach));
        return "See [" + phrase(random, 3) + "](../../" + to.path() + ").";
    }

    private String paragraph(SplittableRandom random, int length) {
        StringBuilder text = new StringBuilder();
        for (int left = length; left > 0; ) {
            int next = left < 24 ? left : random.nextInt(6, 22);
            String sentence = sentence(random, next);
            text.append(text.isEmpty() ? "" : " ").append(switch (random.nextInt(24)) {
                case 0 -> "*" + sentence + "*";
                case 1 -> "**" + sentence + "**";
                case 2 -> "\"" + sentence + "\" -- they said.";
                case 3 -> sentence + " [" + word(random) + "](https://example.org/" + plain(random) + "/" + plain(random) + ").";
                case 4 -> sentence + " `" + plain(random) + "`";
                default -> sentence;
            });
            left -= next;
        }
        return text.toString();
    }

    private String sentence(SplittableRandom random, int length) {
        String text = phrase(random, length);
        return text + (random.nextInt(12) == 0 ? "?" : ".");
    }

    private String phrase(SplittableRandom random, int length) {
        String text = IntStream.range(0, length).mapToObj(at -> word(random)).collect(Collectors.joining(" "));
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private String word(SplittableRandom random) {
        return random.nextInt(100) < RARE_WORDS ? rareWord(random) : vocabulary.get(words.draw(random));
    }

    /** A word of a list without an end, by Zipf's law: the more words an archive has, the more different ones. */
    private String rareWord(SplittableRandom random) {
        double rank = words.size() * Math.pow(1 - random.nextDouble(), -1 / RARE_EXPONENT);
        return syllables(new SplittableRandom(seed * 31 + (long) Math.min(rank, 1e15)), 3);
    }

    /** A word without accents. */
    private String plain(SplittableRandom random) {
        return word(random).replace('é', 'e').replace('ö', 'o').replace('ñ', 'n');
    }

    private void count(String name, long number) {
        counts.get(name).add(number);
    }

    private static int[] distinct(SplittableRandom random, Zipf zipf, int number) {
        return IntStream.generate(() -> zipf.draw(random)).distinct().limit(number).toArray();
    }

    private static double gaussian(SplittableRandom random) {
        return IntStream.range(0, 12).mapToDouble(at -> random.nextDouble()).sum() - 6;
    }

    private long mix(int number) {
        return new SplittableRandom(seed * 1_000_003 + number).nextLong();
    }

    private static String folder(LocalDate date) {
        return String.format("%d/%02d", date.getYear(), date.getMonthValue());
    }

    private static List<String> vocabulary(SplittableRandom random, int number) {
        List<String> words = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        while (words.size() < number) {
            String word = syllables(random, 1 + (int) (random.nextDouble() * Math.min(3, Math.log10(words.size() + 10.0))));
            if (seen.add(word)) {
                boolean accented = words.size() > 100 && random.nextInt(40) == 0;
                words.add(accented ? word.replaceFirst("e", "é").replaceFirst("o", "ö").replaceFirst("n", "ñ") : word);
            }
        }
        return words;
    }

    private static String syllables(SplittableRandom random, int number) {
        String[] starts = {"b", "c", "d", "f", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "w", "st", "tr", "br", "sh", ""};
        String[] middles = {"a", "e", "i", "o", "u", "ea", "ou", "a", "e", "o"};
        String[] ends = {"n", "r", "l", "t", "s", "", "", "d", "m", "nd"};
        return IntStream.range(0, number)
                .mapToObj(at -> starts[random.nextInt(starts.length)] + middles[random.nextInt(middles.length)]
                        + ends[random.nextInt(ends.length)])
                .collect(Collectors.joining());
    }

    /** Distinct names of so many words. Plain letters only, so that every tool makes the same slug of them. */
    private static List<String> names(SplittableRandom random, int number, int length) {
        Set<String> names = new java.util.LinkedHashSet<>();
        while (names.size() < number) {
            names.add(IntStream.range(0, length).mapToObj(at -> syllables(random, 2))
                    .map(name -> length == 1 ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1))
                    .collect(Collectors.joining(" ")));
        }
        return List.copyOf(names);
    }

    private String profiles() {
        SplittableRandom random = new SplittableRandom(seed + 7);
        return authors.stream()
                .map(name -> "  \"" + name.toLowerCase().replace(' ', '-') + "\": {\"name\": \"" + name + "\", \"biography\": \""
                        + sentence(random, 20) + "\"}")
                .collect(Collectors.joining(",\n", "{\n", "\n}\n"));
    }

    private String properties() {
        TreeMap<String, Object> all = new TreeMap<>(counts);
        all.put("articles", size);
        all.put("seed", seed);
        all.put("homePages", pages(size, HOME));
        all.put("tags", IntStream.range(0, tags.size()).filter(tag -> tagCounts.get(tag) > 0).count());
        all.put("tagPages", IntStream.range(0, tags.size()).map(tag -> pages(tagCounts.get(tag), TERMS)).sum());
        all.put("authors", IntStream.range(0, authors.size()).filter(author -> authorCounts.get(author) > 0).count());
        all.put("authorPages", IntStream.range(0, authors.size()).map(author -> pages(authorCounts.get(author), TERMS)).sum());
        all.put("years", IntStream.range(0, years.length()).filter(year -> years.get(year) > 0).count());
        all.put("middle", new Head(size / 2).path());
        all.put("newest", new Head(size - 1).path());
        return all.entrySet().stream().map(entry -> entry.getKey() + "=" + entry.getValue() + "\n").collect(Collectors.joining());
    }

    private static int pages(int articles, int length) {
        return (articles + length - 1) / length;
    }

    /** What others must know of an article to link to it. The articles come in the order of their dates. */
    private final class Head {
        private final int number;
        private final LocalDate date;
        private final String title;
        private final String slug;

        Head(int number) {
            SplittableRandom random = new SplittableRandom(mix(number));
            this.number = number;
            this.date = FIRST_DAY.plusDays(number * (ChronoUnit.DAYS.between(FIRST_DAY, LAST_DAY) + 1) / size);
            String phrase = phrase(random, random.nextInt(3, 9));
            this.title = random.nextInt(12) == 0 ? phrase + " & " + word(random) : phrase;
            this.slug = plain(random) + "-" + plain(random) + "-" + Integer.toString(number, 36);
        }

        String path() {
            return folder(date) + "/" + slug + ".md";
        }
    }

    /** Numbers from 0, of which the first are the most frequent. */
    private static final class Zipf {
        private final double[] sums;

        Zipf(int size, double exponent) {
            sums = IntStream.range(0, size).mapToDouble(rank -> Math.pow(rank + 1.0, -exponent)).toArray();
            java.util.Arrays.parallelPrefix(sums, Double::sum);
        }

        int size() {
            return sums.length;
        }

        int draw(SplittableRandom random) {
            int at = java.util.Arrays.binarySearch(sums, random.nextDouble() * sums[sums.length - 1]);
            return Math.min(sums.length - 1, at < 0 ? -at - 1 : at);
        }
    }
}
