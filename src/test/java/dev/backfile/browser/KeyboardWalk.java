package dev.backfile.browser;

import com.microsoft.playwright.Keyboard;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A walk through a page with the Tab key, from its beginning to its end. */
record KeyboardWalk(List<String> expected, List<Stop> stops) {

    /**
     * One element that got the focus.
     *
     * @param html how its source begins
     * @param marked whether it looks other than without the focus
     * @param inSight whether some of it is on the screen
     */
    record Stop(String html, boolean marked, boolean inSight) {}

    static KeyboardWalk through(Window window) {
        int steps = ((Number) window.run("begin-walk.js")).intValue();
        Keyboard keyboard = window.page().keyboard();
        for (int step = 0; step < steps; step++) {
            keyboard.press("Tab");
        }
        Map<?, ?> walk = (Map<?, ?>) window.run("end-walk.js");
        List<Stop> stops = new ArrayList<>();
        for (Object stop : (List<?>) walk.get("stops")) {
            Map<?, ?> facts = (Map<?, ?>) stop;
            stops.add(new Stop(
                    String.valueOf(facts.get("html")),
                    Boolean.TRUE.equals(facts.get("marked")),
                    Boolean.TRUE.equals(facts.get("inSight"))));
        }
        return new KeyboardWalk(
                ((List<?>) walk.get("expected")).stream().map(String::valueOf).toList(), stops);
    }

    /** The elements in the order in which they got the focus. */
    List<String> order() {
        return stops.stream().map(Stop::html).toList();
    }
}
