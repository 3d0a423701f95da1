package dev.backfile.theme.page;

import dev.backfile.language.Words;
import dev.backfile.theme.value.ListModel;
import dev.backfile.theme.value.MapModel;
import dev.backfile.theme.value.TemplateMethod;
import dev.backfile.theme.value.TemplateMethod.Arguments;
import dev.backfile.theme.value.ValueWrapper;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * {@code words}: the theme's words in the language of the page. A word is a text, or a method where something is filled in;
 * beside the words there are methods for numbers, lists, and for scripts that fill in themselves.
 */
final class WordsModel implements TemplateHashModel {

    private static final ValueWrapper TEXTS = new ValueWrapper(ZoneOffset.UTC, false);

    private final Words words;
    private final Supplier<Words> ofSite;

    /**
     * The words of a page.
     *
     * @param ofSite those in the language of the site, for what stands on each of its pages
     */
    WordsModel(Words words, Supplier<Words> ofSite) {
        this.words = words;
        this.ofSite = ofSite;
    }

    @Override
    public @Nullable TemplateModel get(String key) {
        return switch (key) {
            case "number" -> TemplateMethod.of(arguments -> words.customs().number(number(arguments, 0)));
            case "digits" -> TemplateMethod.of(arguments -> words.customs().digits(number(arguments, 0)));
            case "list" -> TemplateMethod.of(arguments -> words.list(texts(arguments.value(0))));
            case "between" -> TemplateMethod.of(arguments -> list(words.between(texts(arguments.value(0)))));
            case "around" -> TemplateMethod.of(arguments -> list(words.around(arguments.text(0), given(arguments, 1))));
            case "forms" -> TemplateMethod.of(arguments -> new MapModel(words.forms(arguments.text(0)), TEXTS));
            case "ofSite" -> new WordsModel(ofSite.get(), ofSite);
            default -> word(key);
        };
    }

    private @Nullable TemplateModel word(String key) {
        Optional<String> plain = words.plain(key);
        if (plain.isPresent()) {
            return new SimpleScalar(plain.get());
        }
        return words.has(key) ? TemplateMethod.of(arguments -> words.say(key, given(arguments, 0))) : null;
    }

    @Override
    public boolean isEmpty() {
        return false;
    }

    private static ListModel<String> list(List<String> texts) {
        return new ListModel<>(texts, SimpleScalar::new, false);
    }

    private static Object[] given(Arguments arguments, int from) throws TemplateModelException {
        List<Object> given = new ArrayList<>();
        for (int at = from; at < arguments.values().size(); at++) {
            given.add(arguments.value(at) instanceof TemplateNumberModel ? number(arguments, at) : arguments.text(at));
        }
        return given.toArray();
    }

    private static long number(Arguments arguments, int at) throws TemplateModelException {
        if (arguments.value(at) instanceof TemplateNumberModel number) {
            return number.getAsNumber().longValue();
        }
        throw new TemplateModelException("Argument " + (at + 1) + " must be a number");
    }

    private static List<String> texts(@Nullable TemplateModel sequence) throws TemplateModelException {
        List<String> texts = new ArrayList<>();
        if (sequence instanceof TemplateSequenceModel items) {
            for (int at = 0; at < items.size(); at++) {
                if (items.get(at) instanceof TemplateScalarModel text) {
                    texts.add(text.getAsString());
                }
            }
            return texts;
        }
        throw new TemplateModelException("The first argument must be a list of texts");
    }
}
