package dev.backfile.desk.schema;

import java.util.ArrayList;
import java.util.List;

/** The names that are one slip of the keyboard from another: a letter changed, missing, added, or swapped with the next. */
final class Slips {

    private Slips() {}

    /** A regular expression, of those that every language knows, which they match, and the name itself. */
    static String of(String name) {
        List<String> slips = new ArrayList<>();
        for (int index = 0; index < name.length(); index++) {
            String before = name.substring(0, index);
            String after = name.substring(index + 1);
            slips.add(before + ".?" + after);
            slips.add(before + "." + name.charAt(index) + after);
            if (!after.isEmpty()) {
                slips.add(before + after.charAt(0) + name.charAt(index) + after.substring(1));
            }
        }
        slips.add(name + ".");
        return String.join("|", slips);
    }
}
