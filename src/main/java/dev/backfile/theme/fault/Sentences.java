package dev.backfile.theme.fault;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What FreeMarker's sentences are in plain words: one row for each kind of mistake that has its own. */
final class Sentences {

    private static final List<Row> ROWS = List.of(
            row(
                    "(?i)can't convert this string to number: \"?(.*?)\"?",
                    "'$1' is not a number",
                    "?number reads digits alone, such as 12 or 3.5"),
            row(".*/ by zero.*", "something is divided by zero", "ask with <#if> first whether the divisor is 0"),
            row(
                    ".*\\(legacy escaping\\) is not allowed.*",
                    "the template escapes by itself, so '?html' is not allowed in it",
                    "leave it out, or rename the template to .ftl, where nothing is escaped"),
            row(
                    "The value \\((.*?)\\) didn't match the expected pattern.*",
                    "'$1' is not a date as ISO 8601 writes it",
                    "such as 2014-10-24, or 2014-10-24T18:30:00Z"),
            row("The (\\w+) part can't be .*", "a date has no such $1", "such as 2014-10-24, or 2014-10-24T18:30:00Z"),
            row(
                    "Failed to \"(\\?eval\\w*)\" string with this error.*",
                    "what $1 is given is no expression",
                    "it takes what could stand within \\$\\{…\\}"),
            row(
                    "\\?(\\w+)\\(.*?argument #\\d+ had invalid value: The index mustn't be greater than the length of the"
                            + " string, (\\d+), but it was (\\d+).*",
                    "?$1 is to cut at $3, but the text has $2 characters",
                    "ask for ?length first, or cut with ?truncate"),
            row(
                    "String index out of range: The index was (\\d+).*length of the string is only (\\d+).*",
                    "the character $1 is asked for, but the text has $2",
                    "the first character has the number 0"),
            row(
                    "(?:Found )(\\w+) literal: (.*)\\. Expecting:? (.*?)(?: or something .*)?",
                    "this is a $1, but a $3 is needed here",
                    ""),
            row(
                    "Malformed regular expression: (.*?)(?: near index .*)?",
                    "the regular expression is faulty: $1",
                    "put \\\\ before what is meant as a plain character"),
            row(
                    "(Macro|Function) \"(.*?)\" has no parameter with name \"(.*?)\"\\. Valid parameter names are: (.*)",
                    "$1 '$2' has no parameter '$3'",
                    "it has $4"),
            row(
                    "When calling (macro|function) \"(.*?)\", required parameter \"(.*?)\" .*? was not specified.*",
                    "$1 '$2' needs its parameter '$3'",
                    "give it, or give it a default where the $1 is defined: $3=''"),
            row(
                    "When calling (macro|function) \"(.*?)\", required parameter \"(.*?)\" .*? had null/missing value.*",
                    "what $1 '$2' is given as '$3' is missing",
                    "write (…)! around what may be missing"),
            row(
                    "(Macro|Function) \"(.*?)\" only accepts (\\d+) parameters, but got (\\d+).*",
                    "$1 '$2' takes no more values than $3, but is given $4",
                    ""),
            row(
                    "Cannot use a <#nested> instruction outside a macro.*",
                    "'<#nested>' cannot stand here",
                    "it can stand only within <#macro>"),
            row(
                    "A return instruction can only occur inside a macro or function.*",
                    "'<#return>' cannot stand here",
                    "it can stand only within <#macro> or <#function>"),
            row("Can't use \\?api.*", "'?api' is not allowed in templates", "a template sees what the manual lists"),
            row(
                    "Instantiating (\\S+) is not allowed in the template.*",
                    "'?new' is not allowed in templates",
                    "a template sees what the manual lists"),
            row(
                    "Unregistered output format name, \"(.*?)\"\\. The output formats registered .*? are: (.*)",
                    "there is no output format '$1'",
                    "there are $2"),
            row(
                    "\\?(sort\\w*).*? failed at sequence index (\\d+).*",
                    "?$1 cannot compare the element $2 of this list with those before it",
                    "the elements must all be text, or numbers, or dates, and have the field that they are sorted by"),
            row(
                    "Multiple decimal separators in pattern \"(.*?)\".*",
                    "'$1' is no pattern of numbers",
                    "such as 0.## or ,##0.00"));

    private Sentences() {}

    /** What a sentence of FreeMarker's is in plain words; empty if its kind has none of its own. */
    static Optional<Plain> of(String sentence) {
        return ROWS.stream().flatMap(row -> row.read(sentence).stream()).findFirst();
    }

    private static Row row(String sentence, String message, String hint) {
        return new Row(Pattern.compile(sentence, Pattern.DOTALL), message, hint);
    }

    /**
     * A mistake in plain words.
     *
     * @param message what is wrong
     * @param hint the way out; empty when there is none to be named
     */
    record Plain(String message, String hint) {}

    private record Row(Pattern sentence, String message, String hint) {

        Optional<Plain> read(String text) {
            return filled(text, message)
                    .flatMap(told -> filled(text, hint).map(way -> new Plain(uncapitalised(told), way)));
        }

        private Optional<String> filled(String text, String template) {
            Matcher matcher = sentence.matcher(text);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            StringBuilder filled = new StringBuilder();
            matcher.appendReplacement(filled, template);
            return Optional.of(filled.toString());
        }

        private static String uncapitalised(String text) {
            return text.startsWith("Macro") || text.startsWith("Function")
                    ? Character.toLowerCase(text.charAt(0)) + text.substring(1)
                    : text;
        }
    }
}
