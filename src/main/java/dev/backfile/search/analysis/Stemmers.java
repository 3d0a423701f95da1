package dev.backfile.search.analysis;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.ar.ArabicNormalizationFilter;
import org.apache.lucene.analysis.ar.ArabicStemFilter;
import org.apache.lucene.analysis.bg.BulgarianStemFilter;
import org.apache.lucene.analysis.bn.BengaliNormalizationFilter;
import org.apache.lucene.analysis.bn.BengaliStemFilter;
import org.apache.lucene.analysis.ckb.SoraniNormalizationFilter;
import org.apache.lucene.analysis.ckb.SoraniStemFilter;
import org.apache.lucene.analysis.cz.CzechStemFilter;
import org.apache.lucene.analysis.de.GermanLightStemFilter;
import org.apache.lucene.analysis.de.GermanNormalizationFilter;
import org.apache.lucene.analysis.el.GreekLowerCaseFilter;
import org.apache.lucene.analysis.el.GreekStemFilter;
import org.apache.lucene.analysis.en.PorterStemFilter;
import org.apache.lucene.analysis.es.SpanishLightStemFilter;
import org.apache.lucene.analysis.fa.PersianNormalizationFilter;
import org.apache.lucene.analysis.fa.PersianStemFilter;
import org.apache.lucene.analysis.fi.FinnishLightStemFilter;
import org.apache.lucene.analysis.fr.FrenchLightStemFilter;
import org.apache.lucene.analysis.gl.GalicianStemFilter;
import org.apache.lucene.analysis.hi.HindiNormalizationFilter;
import org.apache.lucene.analysis.hi.HindiStemFilter;
import org.apache.lucene.analysis.hu.HungarianLightStemFilter;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.in.IndicNormalizationFilter;
import org.apache.lucene.analysis.it.ItalianLightStemFilter;
import org.apache.lucene.analysis.lv.LatvianStemFilter;
import org.apache.lucene.analysis.no.NorwegianLightStemFilter;
import org.apache.lucene.analysis.pt.PortugueseLightStemFilter;
import org.apache.lucene.analysis.ru.RussianLightStemFilter;
import org.apache.lucene.analysis.snowball.SnowballFilter;
import org.apache.lucene.analysis.sr.SerbianNormalizationFilter;
import org.apache.lucene.analysis.sv.SwedishLightStemFilter;
import org.apache.lucene.analysis.te.TeluguNormalizationFilter;
import org.apache.lucene.analysis.te.TeluguStemFilter;
import org.tartarus.snowball.ext.ArmenianStemmer;
import org.tartarus.snowball.ext.BasqueStemmer;
import org.tartarus.snowball.ext.CatalanStemmer;
import org.tartarus.snowball.ext.DanishStemmer;
import org.tartarus.snowball.ext.DutchStemmer;
import org.tartarus.snowball.ext.EstonianStemmer;
import org.tartarus.snowball.ext.IrishStemmer;
import org.tartarus.snowball.ext.LithuanianStemmer;
import org.tartarus.snowball.ext.NepaliStemmer;
import org.tartarus.snowball.ext.RomanianStemmer;
import org.tartarus.snowball.ext.TamilStemmer;
import org.tartarus.snowball.ext.TurkishStemmer;
import org.tartarus.snowball.ext.YiddishStemmer;

/** What each language does to words, as Lucene knows it. */
final class Stemmers {

    private static final Map<String, UnaryOperator<TokenStream>> FILTERS = Map.ofEntries(
            Map.entry("ar", words -> new ArabicStemFilter(new ArabicNormalizationFilter(words))),
            Map.entry("bg", BulgarianStemFilter::new),
            Map.entry(
                    "bn",
                    words ->
                            new BengaliStemFilter(new BengaliNormalizationFilter(new IndicNormalizationFilter(words)))),
            Map.entry("ca", words -> new SnowballFilter(words, new CatalanStemmer())),
            Map.entry("ckb", words -> new SoraniStemFilter(new SoraniNormalizationFilter(words))),
            Map.entry("cs", CzechStemFilter::new),
            Map.entry("da", words -> new SnowballFilter(words, new DanishStemmer())),
            Map.entry("de", words -> new GermanLightStemFilter(new GermanNormalizationFilter(words))),
            Map.entry("el", words -> new GreekStemFilter(new GreekLowerCaseFilter(words))),
            Map.entry("en", PorterStemFilter::new),
            Map.entry("es", SpanishLightStemFilter::new),
            Map.entry("et", words -> new SnowballFilter(words, new EstonianStemmer())),
            Map.entry("eu", words -> new SnowballFilter(words, new BasqueStemmer())),
            Map.entry("fa", words -> new PersianStemFilter(new PersianNormalizationFilter(words))),
            Map.entry("fi", FinnishLightStemFilter::new),
            Map.entry("fr", FrenchLightStemFilter::new),
            Map.entry("ga", words -> new SnowballFilter(words, new IrishStemmer())),
            Map.entry("gl", GalicianStemFilter::new),
            Map.entry(
                    "hi",
                    words -> new HindiStemFilter(new HindiNormalizationFilter(new IndicNormalizationFilter(words)))),
            Map.entry("hu", HungarianLightStemFilter::new),
            Map.entry("hy", words -> new SnowballFilter(words, new ArmenianStemmer())),
            Map.entry("id", IndonesianStemFilter::new),
            Map.entry("it", ItalianLightStemFilter::new),
            Map.entry("lt", words -> new SnowballFilter(words, new LithuanianStemmer())),
            Map.entry("lv", LatvianStemFilter::new),
            Map.entry("ne", words -> new SnowballFilter(words, new NepaliStemmer())),
            Map.entry("nl", words -> new SnowballFilter(words, new DutchStemmer())),
            Map.entry("no", NorwegianLightStemFilter::new),
            Map.entry("pt", PortugueseLightStemFilter::new),
            Map.entry("ro", words -> new SnowballFilter(words, new RomanianStemmer())),
            Map.entry("ru", RussianLightStemFilter::new),
            Map.entry("sr", SerbianNormalizationFilter::new),
            Map.entry("sv", SwedishLightStemFilter::new),
            Map.entry("ta", words -> new SnowballFilter(words, new TamilStemmer())),
            Map.entry(
                    "te",
                    words -> new TeluguStemFilter(new TeluguNormalizationFilter(new IndicNormalizationFilter(words)))),
            Map.entry("tr", words -> new SnowballFilter(words, new TurkishStemmer())),
            Map.entry("yi", words -> new SnowballFilter(words, new YiddishStemmer())));

    /** Languages that are written in two ways, or have two names. */
    private static final Map<String, String> SAME = Map.of("nb", "no", "nn", "no", "in", "id", "ji", "yi");

    private static final Stemmer NONE = new Stemmer() {
        @Override
        public String stem(String word) {
            return word;
        }

        @Override
        public Set<String> stopWords() {
            return Set.of();
        }
    };

    private Stemmers() {}

    /** The language of a BCP 47 tag, as {@link #of} wants it; that of unknown ones is empty. */
    static String language(String tag) {
        String first = tag.split("[-_]", 2)[0].toLowerCase(Locale.ROOT);
        String language = SAME.getOrDefault(first, first);
        return FILTERS.containsKey(language) ? language : "";
    }

    /** What a {@linkplain #language language} does to words. */
    static Stemmer of(String language) {
        UnaryOperator<TokenStream> filter = FILTERS.get(language);
        if (filter == null) {
            return NONE;
        }
        Set<String> stopWords = new HashSet<>();
        StopWords.of(language).forEach(word -> Words.folded(word, stopWords::add));
        return new LuceneStemmer(filter, Set.copyOf(stopWords));
    }
}
