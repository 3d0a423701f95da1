package dev.backfile.imports.survey;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says the patterns of URLs that other generators have as Backfile says them. */
final class PermalinkPattern {

    /** Jekyll's names for patterns, as its manual has them. */
    private static final Map<String, String> JEKYLLS = Map.of(
            "date", "/:categories/:year/:month/:day/:title:output_ext",
            "pretty", "/:categories/:year/:month/:day/:title/",
            "ordinal", "/:categories/:year/:y_day/:title:output_ext",
            "none", "/:categories/:title:output_ext");

    private static final Pattern PELICAN_DATE = Pattern.compile("\\{date:((?:%[-A-Za-z]{1,2}|[-/_.])+)\\}");

    private PermalinkPattern() {}

    /** A pattern of Jekyll's or Hexo's, or one of its names for them. */
    static String ofJekyll(String written, boolean categories) {
        String pattern = JEKYLLS.getOrDefault(written, written);
        String placed = pattern.replace(":output_ext", ".html")
                .replace(":slugified_categories", ":categories")
                .replaceAll(":categor(?:y(?![a-z])|ies)", categories ? ":categories" : "")
                .replace(":title", ":slug")
                .replace(":post_title", ":slug")
                .replace(":name", ":slug")
                .replace(":i_month", ":month")
                .replace(":i_day", ":day");
        return whole(placed);
    }

    /** A pattern of Hugo's. */
    static String ofHugo(String pattern) {
        return whole(pattern.replace(":slugorcontentbasename", ":slug")
                .replace(":slugorfilename", ":slug")
                .replace(":contentbasename", ":slug")
                .replace(":filename", ":slug")
                .replace(":sections", ":section")
                .replace(":title", ":slug"));
    }

    /** A pattern of Pelican's. */
    static String ofPelican(String pattern) {
        Matcher dates = PELICAN_DATE.matcher(pattern);
        String placed = dates.replaceAll(found -> found.group(1)
                .replaceAll("%-?Y", ":year")
                .replaceAll("%-?[mb]", ":month")
                .replaceAll("%-?d", ":day"));
        return whole(placed.replace("{slug}", ":slug")
                .replace("{category}", ":section")
                .replace("{lang}", ":lang")
                .replace("index.html", ""));
    }

    private static String whole(String pattern) {
        return ("/" + pattern).replaceAll("/{2,}", "/");
    }
}
