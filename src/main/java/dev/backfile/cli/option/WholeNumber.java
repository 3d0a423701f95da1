package dev.backfile.cli.option;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number, and says what to write instead of one that cannot be. */
public final class WholeNumber implements ITypeConverter<Integer> {

    /** Made by picocli. */
    public WholeNumber() {}

    @Override
    public Integer convert(String written) {
        try {
            return Integer.valueOf(written);
        } catch (NumberFormatException other) {
            throw new TypeConversionException("write a whole number such as 4, not '" + written + "'");
        }
    }
}
