package dev.backfile.theme.fault;

import freemarker.template.TemplateModelException;

/** A template gives a function something that it cannot take. */
public final class WrongArgument extends TemplateModelException {

    private static final long serialVersionUID = 1L;

    private final String sentence;
    private final String hint;

    /**
     * @param sentence what is wrong, as a sentence without its end
     * @param hint the way out
     */
    public WrongArgument(String sentence, String hint) {
        super(sentence);
        this.sentence = sentence;
        this.hint = hint;
    }

    String sentence() {
        return sentence;
    }

    String hint() {
        return hint;
    }
}
