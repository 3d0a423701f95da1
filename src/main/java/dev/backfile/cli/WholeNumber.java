package dev.backfile.cli;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads a number, and says what to write instead of one that cannot be. */
final class WholeNumber implements ITypeConverter<Integer> {

    @Override
    public Integer convert(String written) {
        try {
            return Integer.valueOf(written);
        } catch (NumberFormatException other) {
            throw new TypeConversionException("write a whole number such as 4, not '" + written + "'");
        }
    }
}
