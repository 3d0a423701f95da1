# Finds Java and starts Backfile with it. A script sources this file after it has set
#
# installed             the folder with the jars, in its folder lib, and with what is kept for the next start
#
# JAVA_HOME             the Java to run with, else the one in PATH
# BACKFILE_JAVA_OPTS    more options for the Java virtual machine, separated by blanks

fail() {
    printf 'backfile: %s\n' "$@" >&2
    exit 3
}

# Sets java, and java_version, such as 17.0.15, from the release file that lies in every JDK, else by asking java.
find_java() {
    if [ -n "${JAVA_HOME:-}" ]; then
        java=$JAVA_HOME/bin/java
        [ -x "$java" ] || fail "JAVA_HOME is $JAVA_HOME, but there is no bin/java in it." \
            "Set it to the folder of a JDK 17 or newer, or unset it to use the java in PATH."
    else
        java=$(command -v java) || fail "No Java was found." \
            "Install a JDK 17 or newer, or set JAVA_HOME to the folder of one."
    fi
    java_version=
    release=$(readlink -f "$java" 2>/dev/null || printf '%s' "$java")
    release=${release%/bin/java}/release
    if [ -r "$release" ]; then
        while IFS='=' read -r key value; do
            if [ "$key" = JAVA_VERSION ]; then
                java_version=${value#\"}
                java_version=${java_version%\"*}
            fi
        done <"$release"
    fi
    if [ -z "$java_version" ]; then
        java_version=$("$java" -version 2>&1 | sed -n 's/.* version "\([^"]*\)".*/\1/p' | head -n 1)
    fi
    feature=${java_version%%[!0-9]*}
    [ "${feature:-0}" -ge 17 ] || fail "Java ${java_version:-of an unknown version} is too old: $java" \
        "Install a JDK 17 or newer, or set JAVA_HOME to the folder of one."
    class_archive=$installed/classes-$java_version.jsa
}

# Java with its options, then the arguments. Most bakes are short: Java's second compiler stays away, and Backfile itself
# starts another Java where much is left to do (dev.backfile.cli.LongBake). Of a large heap most is for what lives as long
# as the bake. Libraries load native code and use old ways into memory, and an archive of another Java's classes is
# refused: none of it is to be announced.
java_options() {
    class_path=
    for jar in "$installed"/lib/*.jar; do
        class_path=$class_path${class_path:+:}$jar
    done
    options='-XX:+UseSerialGC -XX:MaxNewSize=512m -XX:TieredStopAtLevel=1 -Dbackfile.launcher=short'
    options="$options -Xlog:disable --enable-native-access=ALL-UNNAMED"
    if [ "$feature" -ge 23 ]; then
        options="$options --sun-misc-unsafe-memory-access=allow"
    fi
}

# Keeps the loaded classes of a small bake in a file that this Java maps at its next start, which halves the start. It is
# a bake after an edit, so that also what reads the ledger is among them.
# An empty file says that it was tried in vain: then Backfile starts without.
archive_classes() {
    java_options
    site=$installed/training
    rm -rf "$site"
    mkdir -p "$site/content"
    printf -- '---\ntitle: An article\ndate: 2001-02-03\nauthors: [An Author]\ntags: [a tag]\n---\n%s\n\n%s\n\n%s\n' \
        'A *paragraph* with a [link](https://example.org/) and a note[^1].' '> A quotation' '[^1]: The note' \
        >"$site/content/article.md"
    # shellcheck disable=SC2086
    "$java" $options -classpath "$class_path" dev.backfile.cli.Main bake "$site" >/dev/null 2>&1 </dev/null || :
    printf '\n## Edited\n\n- one\n- two\n\n| a | b |\n| - | - |\n| 1 | 2 |\n\n```\ncode\n```\n' >>"$site/content/article.md"
    # shellcheck disable=SC2086
    "$java" $options "-XX:ArchiveClassesAtExit=$class_archive.new" -classpath "$class_path" dev.backfile.cli.Main \
        bake "$site" >/dev/null 2>&1 </dev/null || :
    [ -f "$class_archive.new" ] || : >"$class_archive.new"
    mv -f "$class_archive.new" "$class_archive"
    rm -rf "$site"
}

# How wide the terminal is, for help and tables: shells do not tell it to the commands that they start.
terminal_width() {
    if [ -t 1 ] && [ -z "${COLUMNS:-}" ]; then
        COLUMNS=$({ stty size <&1; } 2>/dev/null | cut -d ' ' -f 2) || :
        export COLUMNS
    fi
}

# Becomes Java, with the arguments of the command.
start() {
    java_options
    terminal_width
    set -- -classpath "$class_path" dev.backfile.cli.Main "$@"
    if [ -s "$class_archive" ]; then
        set -- "-XX:SharedArchiveFile=$class_archive" "$@"
    fi
    # Both lists of options are split into words on purpose.
    # shellcheck disable=SC2086
    exec "$java" $options ${BACKFILE_JAVA_OPTS:-} "$@"
}

# Without a locale Java takes file names for ASCII, and an archive has others.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    '' | C | POSIX)
        LC_ALL=C.UTF-8
        export LC_ALL
        ;;
esac
