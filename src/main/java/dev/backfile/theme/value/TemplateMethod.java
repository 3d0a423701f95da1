package dev.backfile.theme.value;

import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateNumberModel;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A method that templates may call. */
public final class TemplateMethod implements TemplateMethodModelEx {

    private final Body body;

    private TemplateMethod(Body body) {
        this.body = body;
    }

    /** What a method does. */
    @FunctionalInterface
    public interface Body {

        /** Gives a model, a text, a number, a boolean, or null. */
        @Nullable
        Object call(Arguments arguments) throws TemplateModelException;
    }

    /** A method for templates. */
    public static TemplateMethod of(Body body) {
        return new TemplateMethod(body);
    }

    /** A boolean for templates. */
    public static TemplateBooleanModel flag(boolean value) {
        return value ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }

    @Override
    @SuppressWarnings("rawtypes") // as FreeMarker declares it
    public @Nullable Object exec(List arguments) throws TemplateModelException {
        Object result = body.call(new Arguments(arguments));
        if (result instanceof String text) {
            return new SimpleScalar(text);
        }
        if (result instanceof Number number) {
            return new SimpleNumber(number);
        }
        return result instanceof Boolean value ? flag(value) : (TemplateModel) result;
    }

    /** The arguments of one call. */
    public record Arguments(List<?> values) {

        /** An argument that must be text. */
        public String text(int index) throws TemplateModelException {
            if (at(index) instanceof TemplateScalarModel text) {
                return text.getAsString();
            }
            throw new TemplateModelException("Argument " + (index + 1) + " must be a text");
        }

        int number(int index) throws TemplateModelException {
            if (at(index) instanceof TemplateNumberModel number) {
                return number.getAsNumber().intValue();
            }
            throw new TemplateModelException("Argument " + (index + 1) + " must be a number");
        }

        /** An argument that must be true or false. */
        public boolean flag(int index) throws TemplateModelException {
            return at(index) instanceof TemplateBooleanModel flag && flag.getAsBoolean();
        }

        /** An argument of any type. */
        @Nullable
        public TemplateModel value(int index) {
            return (TemplateModel) at(index);
        }

        /** Whether an argument is this text, number or boolean; numbers of any type may be the same. */
        boolean isSame(@Nullable Object value, int index) throws TemplateModelException {
            Object argument = at(index);
            if (value instanceof Number number) {
                return argument instanceof TemplateNumberModel other
                        && number.doubleValue() == other.getAsNumber().doubleValue();
            }
            if (value instanceof Boolean flag) {
                return argument instanceof TemplateBooleanModel other && flag == other.getAsBoolean();
            }
            return argument instanceof TemplateScalarModel text
                    && text.getAsString().equals(value);
        }

        /** Whether an argument is one of these. */
        boolean isAmong(Iterable<?> values, int index) throws TemplateModelException {
            for (Object value : values) {
                if (isSame(value, index)) {
                    return true;
                }
            }
            return false;
        }

        private @Nullable Object at(int index) {
            return index < values.size() ? values.get(index) : null;
        }
    }
}
