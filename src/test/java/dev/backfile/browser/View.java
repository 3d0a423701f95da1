package dev.backfile.browser;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.stream.Stream;

/** How a reader looks at a page: the width of the window in CSS pixels, and whether light or dark is preferred. */
record View(int width, ColorScheme scheme) {

    static final View TELEPHONE = new View(360, ColorScheme.LIGHT);
    static final View DESK_IN_THE_DARK = new View(1440, ColorScheme.DARK);

    /** A telephone, a tablet and a desk, each in light and dark. */
    static final List<View> ALL = Stream.of(360, 768, 1440)
            .flatMap(width -> Stream.of(new View(width, ColorScheme.LIGHT), new View(width, ColorScheme.DARK)))
            .toList();

    /** The views that differ in more than the colours of another: each width in light, and a desk in the dark. */
    static final List<View> WHOLE = ALL.stream()
            .filter(view -> view.scheme() == ColorScheme.LIGHT || view.equals(DESK_IN_THE_DARK))
            .toList();

    /** The views that differ from another one in their colours alone. */
    static final List<View> COLOURS =
            ALL.stream().filter(view -> !WHOLE.contains(view)).toList();

    @Override
    public String toString() {
        return width + " pixels, " + scheme.name().toLowerCase();
    }
}
