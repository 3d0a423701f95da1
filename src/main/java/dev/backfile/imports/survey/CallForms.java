package dev.backfile.imports.survey;

import dev.backfile.config.directive.Directives;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How the calls of other generators and a house's own lines are written in the texts of a tree, and which directives they stand
 * for as far as that can be seen: what names a picture is a figure, what ends and is called a warning is a note.
 */
final class CallForms {

    private static final Pattern CALL = Pattern.compile(
            "\\{(?:\\{[<%]|%)-?\\s{0,9}(/|end(?=[a-z]))?([A-Za-z][\\w-]{0,60})((?:\\s[^{}]{0,600}?)?)/?-?(?:[>%]\\}\\}|%\\})");
    private static final Pattern ZOLA_CALL =
            Pattern.compile("\\{([{%])-?\\s{0,9}([A-Za-z_]\\w{0,60})[ \\t]{0,9}\\(([^{}]{0,600})\\)\\s{0,9}-?[}%]\\}");
    private static final Pattern CONTAINER =
            Pattern.compile("^\\s{0,9}:{3,9}([A-Za-z][\\w-]{0,60})(?:[\\[{].{0,600})?\\s{0,9}$");
    private static final Pattern COMMA = Pattern.compile(",(?=\\s{0,20}[A-Za-z_]\\w{0,60}\\s{0,9}=)");
    private static final Pattern ARGUMENT =
            Pattern.compile("(?:([A-Za-z][\\w-]{0,40})=)?(?:\"([^\"]{0,400})\"|'([^']{0,400})'|([^\\s\"']{1,400}))");
    private static final Pattern INCLUDED = Pattern.compile("(?:[\\w.-]{1,80}/){0,5}([\\w-]{1,60})\\.\\w{1,8}");
    private static final Pattern HOUSE =
            Pattern.compile("^\\s{0,3}([=@%$!&+~|^]{1,3}[A-Z][A-Z0-9_-]{1,30}([=@%$!&+~|^:]))(.+)$");
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:jpe?g|png|gif|webp|avif|svg)");
    private static final Pattern FILM = Pattern.compile("(?i).*\\.(?:mp4|m4v|webm|ogv|mov)");
    private static final Pattern RECORDING = Pattern.compile("(?i).*\\.(?:mp3|m4a|ogg|oga|opus|flac|wav)");
    private static final Pattern REMARK = Pattern.compile(
            "(?i).*(?:note|notice|warn|tip|info|alert|hint|caution|danger|attention|important|callout|admonition).*");
    private static final Pattern BESIDE = Pattern.compile("(?i).*(?:box|aside|side|panel).*");
    private static final Set<String> OF_FILES = Set.of("src", "image", "url");

    /** What generators do while they bake. */
    private static final Set<String> OWN_OF_GENERATORS = Set.of(
            "assign",
            "block",
            "capture",
            "case",
            "comment",
            "end",
            "cycle",
            "else",
            "elsif",
            "extends",
            "for",
            "if",
            "include",
            "increment",
            "link",
            "liquid",
            "macro",
            "partial",
            "post_link",
            "post_url",
            "raw",
            "ref",
            "relref",
            "render",
            "set",
            "tablerow",
            "toc",
            "unless",
            "when");

    private final Map<String, Form> calls = new TreeMap<>();
    private final Map<String, Line> lines = new TreeMap<>();

    private static final class Form {
        private int count;
        private boolean ends;
        private String directive = "";
        private String value = "";
    }

    private static final class Line {
        private int count;
        private String pattern = "";
    }

    /** Looks at a line of a text. */
    void line(String content) {
        if (content.indexOf('{') >= 0) {
            Matcher call = CALL.matcher(content);
            while (call.find()) {
                call(call);
            }
            Matcher zola = ZOLA_CALL.matcher(content);
            while (zola.find()) {
                Form form = calls.computeIfAbsent(zola.group(2), any -> new Form());
                form.ends |= zola.group(1).equals("%");
                count(form, arguments(COMMA.matcher(zola.group(3)).replaceAll(" ")));
            }
        }
        Matcher container = CONTAINER.matcher(content);
        if (container.find()) {
            Form form = calls.computeIfAbsent(container.group(1), any -> new Form());
            form.ends = true;
            form.count++;
        }
        Matcher house = HOUSE.matcher(content);
        if (house.find()) {
            Line line = lines.computeIfAbsent(house.group(1), any -> new Line());
            line.count++;
            line.pattern = line.pattern.isEmpty() ? pattern(house) : line.pattern;
        }
    }

    private void call(Matcher call) {
        List<Matcher> arguments = arguments(call.group(3));
        String name = call.group(2);
        if (name.equals("include") && !arguments.isEmpty()) {
            Matcher file = INCLUDED.matcher(value(arguments.remove(0)));
            if (!file.matches()) {
                return;
            }
            name = file.group(1);
        }
        Form form = calls.computeIfAbsent(name, any -> new Form());
        if (call.group(1) != null) {
            form.ends = true;
            return;
        }
        count(form, arguments);
    }

    private static void count(Form form, List<Matcher> arguments) {
        form.count++;
        if (form.directive.isEmpty()) {
            file(form, arguments);
        }
    }

    /** What a call stands for that names a file, and how its arguments are called. */
    private static void file(Form form, List<Matcher> arguments) {
        for (int index = 0; index < arguments.size(); index++) {
            Matcher argument = arguments.get(index);
            String directive = directive(value(argument));
            if (directive.isEmpty()) {
                continue;
            }
            if (argument.group(1) != null) {
                form.directive = directive;
                form.value = directive + (OF_FILES.contains(argument.group(1)) ? "" : " src=" + argument.group(1));
                return;
            }
            if (index == 0) {
                form.directive = directive;
                boolean several = arguments.size() > 1 && arguments.get(1).group(1) == null;
                form.value = directive + " src" + (several ? " caption" : "");
            }
            return;
        }
    }

    private static String directive(String value) {
        if (PICTURE.matcher(value).matches()) {
            return "figure";
        }
        if (FILM.matcher(value).matches()) {
            return "video";
        }
        return RECORDING.matcher(value).matches() ? "audio" : "";
    }

    private static List<Matcher> arguments(String written) {
        List<Matcher> found = new ArrayList<>();
        Matcher argument = ARGUMENT.matcher(written);
        int from = 0;
        while (argument.find(from)) {
            Matcher one = ARGUMENT.matcher(written);
            one.find(from);
            found.add(one);
            from = argument.end();
        }
        return found;
    }

    private static String value(Matcher argument) {
        for (int group = 2; group <= 4; group++) {
            if (argument.group(group) != null) {
                return argument.group(group);
            }
        }
        return "";
    }

    /** The pattern of a line with a picture's name in it: the first piece that is one is its file, the next its caption. */
    private static String pattern(Matcher house) {
        String sign = house.group(2);
        String rest = house.group(3).strip();
        boolean closed = rest.endsWith(sign);
        List<String> pieces =
                List.of((closed ? rest.substring(0, rest.length() - 1) : rest).split(Pattern.quote(sign), -1));
        int file = 0;
        while (file < pieces.size()
                && !PICTURE.matcher(pieces.get(file).strip()).matches()) {
            file++;
        }
        if (file == pieces.size() || pieces.size() > 3) {
            return "";
        }
        List<String> names = new ArrayList<>();
        for (int index = 0; index < pieces.size(); index++) {
            names.add(index == file ? "{src}" : names.contains("{caption}") ? "{credit}" : "{caption}");
        }
        return house.group(1) + String.join(sign, names) + (closed ? sign : "");
    }

    /** The settings for what the directives of a site do not know yet, and a sentence for each that nobody can guess. */
    void propose(Directives directives, List<ProposedSetting> settings, List<String> notes) {
        calls.forEach((name, form) -> {
            if (form.count == 0
                    || OWN_OF_GENERATORS.contains(name)
                    || directives.shortcode(name).isPresent()) {
                return;
            }
            String value = form.value;
            String reason = " calls name such a file";
            if (value.isEmpty() && form.ends) {
                value = BESIDE.matcher(name).matches()
                        ? "aside"
                        : REMARK.matcher(name).matches() ? "note" : "";
                reason = " texts stand in it";
            }
            if (value.isEmpty()) {
                notes.add("'" + name + "' is called " + form.count
                        + " times: say which directive it is, such as shortcode." + name
                        + "=note, or write a template templates/directives/" + name + ".ftlh.");
            } else {
                settings.add(new ProposedSetting("shortcode." + name, value, form.count + reason));
            }
        });
        lines.forEach((beginning, line) -> {
            if (!line.pattern.isEmpty()) {
                String name = beginning.replaceAll("[^A-Z0-9]", "").toLowerCase(Locale.ROOT);
                settings.add(new ProposedSetting(
                        "markup.figure." + name,
                        line.pattern,
                        line.count + " lines of the house's own markup name a picture"));
            }
        });
    }
}
