package dev.backfile.law;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

/** Changes the bytes of a file a little, as damage, haste and malice do. */
final class Mutation {

    private static final List<String> TROUBLE = List.of(
            "",
            " ",
            "\n",
            "\r\n",
            "\t",
            "\u0000",
            "\u0001",
            "\u007F",
            "\uFEFF",
            "\u2028",
            "\u202E",
            "\uFFFE",
            "\uD83C\uDF89",
            "=",
            ":",
            "\\",
            "\\u",
            "\\u0000",
            ",",
            "${",
            "}",
            "${site.title}",
            "/",
            "../",
            "//",
            ".",
            "~",
            "'",
            "\"",
            "`",
            "-1",
            "0",
            "1e999",
            "1e999999999",
            "99999999999999999999",
            "NaN",
            ".nan",
            "2014-02-30",
            "true",
            "null",
            "~\n",
            "<",
            ">",
            "</",
            "<#",
            "</#",
            "<@",
            "<#--",
            "-->",
            "<#list 1..9 as i>",
            "</#list>",
            "<#if",
            "<#else>",
            "</#if>",
            "<#assign x=",
            "<#macro m>",
            "<#function f>",
            "<#return",
            "<#include \"",
            "<#import \"",
            "<#recover>",
            "<#attempt>",
            "<#stop>",
            "<#setting locale=\"x\">",
            "<#setting time_zone=\"x\">",
            "<#ftl output_format=\"XML\">",
            "<#visit x>",
            "<#t>",
            "<#nested>",
            "?",
            "!",
            "??",
            "?string",
            "?c",
            "?date",
            "?datetime",
            "?eval",
            "?interpret",
            "?new()",
            "?api",
            "?left_pad(99)",
            "?replace(\"\",\"x\",\"r\")",
            "?matches(\"(\")",
            "?map(x -> x)",
            "?sort_by(\"x\")",
            "?chunk(0)",
            "?string(\"0.0.0\")",
            "?string(\"'\")",
            "?url(\"x\")",
            "[",
            "]",
            "{",
            "}",
            "[[",
            "]]",
            "- ",
            "? ",
            "&a ",
            "*a ",
            "<<: *a",
            "!!binary ",
            "|",
            "%",
            "@",
            "---",
            "...",
            "//",
            "/*",
            "{\"a\":",
            "[1,",
            "\"\\ud800\"",
            "\"\\u0000\"",
            "= ",
            "== ",
            ":a: b",
            ":date: x",
            ":jbake-",
            "include::/etc/passwd[]",
            "image::",
            "link:javascript:x[y]",
            "<<x>>",
            "[[x]]",
            "|===",
            "----",
            "++++",
            "+++",
            "....",
            "ifdef::x[]",
            "endif::[]",
            "{x}",
            "{set:a:b}",
            "footnote:[",
            "xref:",
            "kbd:[",
            "stem:[",
            "pass:[",
            "::",
            ";;",
            "* ",
            "** ",
            ". ",
            "[source,x]",
            "[cols=\"9999*\"]",
            "[%header]");

    private Mutation() {}

    static byte[] of(byte[] bytes, Random random) {
        byte[] mutated = bytes;
        for (int times = 1 + random.nextInt(5); times > 0; times--) {
            int from = random.nextInt(mutated.length + 1);
            int to = Math.min(mutated.length, from + (random.nextInt(3) == 0 ? random.nextInt(16) : 0));
            ByteArrayOutputStream next = new ByteArrayOutputStream();
            next.write(mutated, 0, from);
            switch (random.nextInt(5)) {
                case 0 -> next.write(random.nextInt(256));
                case 1 -> next.write(mutated, from / 2, from - from / 2);
                case 2 ->
                    next.writeBytes(
                            (TROUBLE.get(random.nextInt(TROUBLE.size())) + TROUBLE.get(random.nextInt(TROUBLE.size())))
                                    .getBytes(StandardCharsets.UTF_8));
                default ->
                    next.writeBytes(TROUBLE.get(random.nextInt(TROUBLE.size())).getBytes(StandardCharsets.UTF_8));
            }
            next.write(mutated, to, mutated.length - to);
            mutated = next.toByteArray();
        }
        return mutated;
    }
}
