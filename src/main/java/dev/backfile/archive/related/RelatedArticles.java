package dev.backfile.archive.related;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.Term;
import dev.backfile.config.Settings;
import dev.backfile.config.TaxonomySettings;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds for every article the older ones that have most to do with it: they share rare tags and rare words of their
 * titles, and are perhaps of its series or section. How rare a tag or a word is, is judged by the articles that were there
 * before, so that an article keeps its list when newer ones come. Confined to one thread.
 *
 * <p>The articles are taken in their order. Of each, only the rarest features are looked up, and of each feature only the
 * articles that had it last, so the work for one article is bounded however large the archive is.
 */
public final class RelatedArticles {

    /** Rarity is counted in sixteenths of a bit: what half of all articles have is worth one bit. */
    private static final int BIT = 16;

    /** Only what is rarer counts: at most about a quarter of the articles have the tag, an eighth the word. */
    private static final int COMMONEST_TAG = 2 * BIT;

    private static final int COMMONEST_WORD = 3 * BIT;

    private static final int TAG_WEIGHT = 3;
    private static final int SERIES_WEIGHT = 4 * BIT;
    private static final int SECTION_WEIGHT = BIT;

    private final Archive archive;
    private final List<Article> chronology;
    private final Features features;
    private final int most;
    private final int[] related;
    private final int[] scores;
    private final int[] series;
    private final int[] sections;
    private final int[] languages;
    private final Postings postings = new Postings();
    private final RarestFeatures rarest = new RarestFeatures();
    private final Candidates candidates = new Candidates();

    private RelatedArticles(Archive archive, int most, String language) {
        int count = archive.chronology().size();
        this.archive = archive;
        this.chronology = archive.chronology();
        this.features = new Features(
                language,
                archive.taxonomy(TaxonomySettings.TAGS)
                        .map(tags -> tags.terms().size())
                        .orElse(0));
        this.most = most;
        this.related = new int[count * most];
        this.scores = new int[most];
        this.series = new int[count];
        this.sections = new int[count];
        this.languages = new int[count];
    }

    /** Finds the related articles of archives of a site with these settings; see {@link #of}. */
    public static Function<Archive, int[]> with(Settings settings) {
        return archive ->
                of(archive, settings.lists().related(), settings.site().language());
    }

    /**
     * The related articles of each article as places in the chronology, the nearest first: so many for each, -1 where
     * there are no more.
     *
     * @param most how many each has at most
     * @param language the language of the site, a BCP 47 tag
     */
    static int[] of(Archive archive, int most, String language) {
        RelatedArticles finder = new RelatedArticles(archive, most, language);
        Arrays.fill(finder.related, -1);
        for (int place = 0; place < finder.chronology.size(); place++) {
            finder.add(place);
        }
        return finder.related;
    }

    private void add(int place) {
        Article article = chronology.get(place);
        Map<String, List<Term>> terms = archive.terms(article);
        series[place] = features.first(terms, TaxonomySettings.SERIES);
        sections[place] = features.first(terms, TaxonomySettings.SECTIONS);
        languages[place] = features.language(article);
        int[] tags = features.tags(terms);
        int[] words = features.words(article);
        rarest.clear();
        chooseAmong(tags, place, true);
        chooseAmong(words, place, false);
        if (rarest.count() > 0) {
            compare();
            pick(place, archive.shownBy(article));
        }
        post(tags, place);
        post(words, place);
    }

    private void chooseAmong(int[] own, int place, boolean areTags) {
        for (int feature : own) {
            int count = postings.count(feature);
            int rarity = count == 0 ? 0 : rarity(count, place);
            if (rarity >= (areTags ? COMMONEST_TAG : COMMONEST_WORD)) {
                rarest.add(feature, rarity, areTags);
            }
        }
    }

    private void compare() {
        candidates.clear();
        for (int index = 0; index < rarest.count(); index++) {
            boolean tag = rarest.isTag(index);
            int weight = rarest.rarity(index) * (tag ? TAG_WEIGHT : 1);
            int feature = rarest.feature(index);
            for (int before = 0; before < postings.remembered(feature); before++) {
                candidates.add(postings.last(feature, before), weight, tag);
            }
        }
    }

    /** Puts the best candidates into the article's list; of equally good ones the newest. */
    private void pick(int place, Set<Article> barred) {
        int begin = place * most;
        int filled = 0;
        for (int index = 0; index < candidates.count(); index++) {
            int other = candidates.article(index);
            int score = candidates.score(index);
            boolean hopeless = filled == most && score + SERIES_WEIGHT + SECTION_WEIGHT < scores[most - 1];
            if (hopeless || !candidates.isRelated(index) || !mayFollow(place, other, barred)) {
                continue;
            }
            score += bonus(place, other);
            if (filled == most && !isBetter(score, other, most - 1, begin)) {
                continue;
            }
            int slot = filled < most ? filled++ : most - 1;
            for (; slot > 0 && isBetter(score, other, slot - 1, begin); slot--) {
                related[begin + slot] = related[begin + slot - 1];
                scores[slot] = scores[slot - 1];
            }
            related[begin + slot] = other;
            scores[slot] = score;
        }
    }

    private boolean mayFollow(int place, int other, Set<Article> barred) {
        return languages[other] == languages[place] && (barred.isEmpty() || !barred.contains(chronology.get(other)));
    }

    private boolean isBetter(int score, int article, int slot, int begin) {
        return score > scores[slot] || score == scores[slot] && article > related[begin + slot];
    }

    private int bonus(int one, int other) {
        return (series[one] >= 0 && series[one] == series[other] ? SERIES_WEIGHT : 0)
                + (sections[one] >= 0 && sections[one] == sections[other] ? SECTION_WEIGHT : 0);
    }

    private void post(int[] own, int place) {
        for (int feature : own) {
            postings.add(feature, place);
        }
    }

    /**
     * How rare a feature is among the articles before one. Their number counts only as the next power of two, so that an
     * article that is put in later between old ones does not make newer ones be judged anew.
     */
    private static int rarity(int count, int articles) {
        return BIT * (Integer.SIZE - Integer.numberOfLeadingZeros(articles)) - logarithm(count);
    }

    /** The logarithm to base 2 in sixteenths, between powers of two on a straight line: the same on every machine. */
    private static int logarithm(int number) {
        int whole = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(number);
        return BIT * whole + (int) (((long) number * BIT >> whole) - BIT);
    }
}
