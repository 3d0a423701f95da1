package dev.backfile.imports.survey;

import java.util.regex.Pattern;

/** What URLs have in common when years, months, days, numbers and names are left out. */
final class UrlFamily {

    private static final Pattern YEAR = Pattern.compile("(?:1[5-9]|20)\\d\\d");
    private static final Pattern TWO_DIGITS = Pattern.compile("\\d{1,2}");
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern HOST = Pattern.compile("^https?://[^/]+");

    private UrlFamily() {}

    /** The family of a URL, such as {@code /:year/:month/:slug/}. */
    static String of(String url) {
        String path = HOST.matcher(url.strip()).replaceFirst("");
        String plain = path.replaceAll("[?#].*", "");
        boolean folder = plain.endsWith("/");
        StringBuilder family = new StringBuilder();
        String former = "";
        String[] parts = plain.split("/");
        for (int part = 0; part < parts.length; part++) {
            if (parts[part].isEmpty()) {
                continue;
            }
            String kind = kind(parts[part], former, part == parts.length - 1);
            family.append('/').append(kind);
            former = kind;
        }
        return family + (folder ? "/" : "");
    }

    private static String kind(String part, String former, boolean last) {
        int dot = last ? part.lastIndexOf('.') : -1;
        String extension = dot > 0 && part.length() - dot <= 6 ? part.substring(dot) : "";
        String name = part.substring(0, part.length() - extension.length());
        if (YEAR.matcher(name).matches()) {
            return ":year" + extension;
        }
        if (TWO_DIGITS.matcher(name).matches() && former.equals(":year")) {
            return ":month" + extension;
        }
        if (TWO_DIGITS.matcher(name).matches() && former.equals(":month")) {
            return ":day" + extension;
        }
        if (NUMBER.matcher(name).matches()) {
            return ":number" + extension;
        }
        return last ? ":slug" + extension : name;
    }
}
