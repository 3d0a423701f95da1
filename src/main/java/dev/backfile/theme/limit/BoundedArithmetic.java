package dev.backfile.theme.limit;

import freemarker.core.ArithmeticEngine;
import freemarker.template.TemplateException;
import java.math.BigDecimal;
import java.math.BigInteger;

/** FreeMarker's exact arithmetic with numbers of at most {@value #DIGITS} digits. Immutable. */
public final class BoundedArithmetic extends ArithmeticEngine {

    private static final int DIGITS = 5_000;
    private static final int BITS = DIGITS * 10 / 3;
    private static final int LONGEST_TEXT = 2 * DIGITS;

    /** Makes the arithmetic. */
    public BoundedArithmetic() {}

    @Override
    public int compareNumbers(Number first, Number second) throws TemplateException {
        return BIGDECIMAL_ENGINE.compareNumbers(bounded(first), bounded(second));
    }

    @Override
    public Number add(Number first, Number second) throws TemplateException {
        return bounded(BIGDECIMAL_ENGINE.add(bounded(first), bounded(second)));
    }

    @Override
    public Number subtract(Number first, Number second) throws TemplateException {
        return bounded(BIGDECIMAL_ENGINE.subtract(bounded(first), bounded(second)));
    }

    @Override
    public Number multiply(Number first, Number second) throws TemplateException {
        return bounded(BIGDECIMAL_ENGINE.multiply(bounded(first), bounded(second)));
    }

    @Override
    public Number divide(Number first, Number second) throws TemplateException {
        return bounded(BIGDECIMAL_ENGINE.divide(bounded(first), bounded(second)));
    }

    @Override
    public Number modulus(Number first, Number second) throws TemplateException {
        return bounded(BIGDECIMAL_ENGINE.modulus(bounded(first), bounded(second)));
    }

    @Override
    public Number toNumber(String text) {
        if (text.length() > LONGEST_TEXT) {
            throw excess();
        }
        return bounded(BIGDECIMAL_ENGINE.toNumber(text));
    }

    /** The number, if it has no more digits than a page may show. */
    public static Number bounded(Number number) {
        boolean beyond = number instanceof BigDecimal decimal
                ? decimal.precision() > DIGITS || decimal.scale() > DIGITS || decimal.scale() < -DIGITS
                : number instanceof BigInteger whole && whole.bitLength() > BITS;
        if (beyond) {
            throw excess();
        }
        return number;
    }

    private static Excess excess() {
        return new Excess(
                "a number grows beyond " + DIGITS + " digits",
                "look for a loop that multiplies, or for a mistyped exponent");
    }
}
