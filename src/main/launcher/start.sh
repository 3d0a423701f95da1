# Finds Java and starts Backfile with it. A script sources this file after it has set
#
# installed             the folder with the jars, in its folder lib, with add-ons, and with what is kept for the next start
#
# JAVA_HOME             the Java to run with, else the one in PATH
# BACKFILE_JAVA_OPTS    more options for the Java virtual machine, separated by blanks
# XDG_DATA_HOME, XDG_CACHE_HOME
#                       where add-ons and what is kept for the next start go when the installation cannot be written
#
# The scripts for Windows (src/distribution/bin) do the same in their languages.

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
    class_archive=$(kept_in)/classes-$java_version.jsa
}

# The folder of what is kept for the next start: the installation, else one in the user's cache, where installations of
# other users and other places lie beside it.
kept_in() {
    if [ -w "$installed" ] || [ -z "${XDG_CACHE_HOME:-${HOME:-}}" ]; then
        printf '%s' "$installed"
    else
        printf '%s' "${XDG_CACHE_HOME:-$HOME/.cache}/backfile/$(printf '%s' "$installed" | cksum | tr ' ' '-')"
    fi
}

# Sets add_ons, the folders in which add-ons lie, the first one that can be written taking new ones. Those in the user's
# data are of one version.
find_add_ons() {
    add_ons=$installed/add-ons
    if [ -n "${XDG_DATA_HOME:-${HOME:-}}" ]; then
        for jar in "$installed"/lib/backfile-*.jar; do
            [ -f "$jar" ] || continue
            version=${jar##*/backfile-}
            add_ons=$add_ons:${XDG_DATA_HOME:-$HOME/.local/share}/backfile/add-ons/${version%.jar}
        done
    fi
}

# Sets the options of Java: options, and those of short and of long bakes. Most bakes are short: Java's first compiler
# begins early, soonest with loops, of which most go once through all documents, and its second one stays away. Where
# much is left to do, Backfile asks for the others (dev.backfile.cli.bake.LongBake): there the second compiler is for
# what runs ten times as often as Java's own thresholds ask. Nearly all of a heap lives as long as the bake, so that
# little of it is for what is new; in short bakes it begins large, which costs nothing until it is filled, since
# collecting garbage again and again while it grows takes longer than the bake, all processors do it, and what
# outlives one collection is taken for old, so that it is moved once; in long ones it grows only where a fifth of the
# time went to collecting garbage.
# Libraries load native code and use old ways into memory, and an archive of another Java's classes is refused: none of it
# is to be announced.
java_options() {
    class_path=
    for jar in "$installed"/lib/*.jar; do
        class_path=$class_path${class_path:+:}$jar
    done
    find_add_ons
    options='-XX:+UseParallelGC -XX:MaxNewSize=128m -XX:MinHeapFreeRatio=10 -Xlog:disable --enable-native-access=ALL-UNNAMED'
    for_short='-XX:InitialRAMPercentage=6 -XX:SurvivorRatio=60 -XX:MinSurvivorRatio=60 -XX:MaxTenuringThreshold=0'
    for_short="$for_short -XX:TieredStopAtLevel=1 -XX:CompileThresholdScaling=0.5 -XX:Tier3BackEdgeThreshold=4000"
    for_long='-XX:GCTimeRatio=4 -XX:MaxNewSize=48m -XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=6000'
    for_long="$for_long -XX:Tier4CompileThreshold=150000 -XX:Tier4BackEdgeThreshold=400000"
    if [ "$feature" -ge 23 ]; then
        options="$options --sun-misc-unsafe-memory-access=allow"
    fi
}

# Keeps the loaded classes of small bakes in a file that this Java maps at its next start, which halves the start.
# An empty file says that it was tried in vain: then Backfile starts without. Where no file can be written it does, too.
archive_classes() {
    java_options
    mkdir -p "${class_archive%/*}" 2>/dev/null || return 0
    [ -w "${class_archive%/*}" ] || return 0
    # shellcheck disable=SC2086
    "$java" $options $for_short -Dbackfile.launcher=short "-XX:ArchiveClassesAtExit=$class_archive.$$" -classpath "$class_path" dev.backfile.cli.Training \
        >/dev/null 2>&1 </dev/null || :
    [ -f "$class_archive.$$" ] || : >"$class_archive.$$"
    mv -f "$class_archive.$$" "$class_archive"
}

# The class path with the jars of add-ons behind those whose classes are kept.
with_add_ons() {
    with_add_ons=$class_path
    rest=$add_ons:
    while [ -n "$rest" ]; do
        for jar in "${rest%%:*}"/*/*.jar; do
            [ ! -f "$jar" ] || with_add_ons=$with_add_ons:$jar
        done
        rest=${rest#*:}
    done
}

# How wide the terminal is, for help and tables: shells do not tell it to the commands that they start.
terminal_width() {
    if [ -t 1 ] && [ -z "${COLUMNS:-}" ]; then
        COLUMNS=$({ stty size <&1; } 2>/dev/null | cut -d ' ' -f 2) || :
        export COLUMNS
    fi
}

# Whether a command line may ask for a bake: also JBake's way to say it, wherever that stands.
may_bake() {
    [ "${1:-}" != bake ] || return 0
    for argument in "$@"; do
        case $argument in
            -b | --bake) return 0 ;;
        esac
    done
    return 1
}

# Runs a command as a child of this script, and sets exit_status. It reads from descriptor 3, since shells give what runs
# beside them an empty input. A signal that would end this script ends the command instead, and then the script; that for
# a dump of threads is passed on. (Nothing can be passed on of SIGKILL.)
run() {
    child=
    ended=
    trap 'end_child 129' HUP
    trap 'end_child 130' INT
    trap 'end_child 143' TERM
    trap '[ -z "$child" ] || kill -QUIT "$child" 2>/dev/null || :' QUIT
    "$@" <&3 3<&- &
    child=$!
    [ -z "$ended" ] || end_child "$ended"
    exit_status=0
    wait "$child" || exit_status=$?
    while kill -0 "$child" 2>/dev/null; do
        exit_status=0
        wait "$child" || exit_status=$?
    done
    [ -z "$ended" ] || exit "$ended"
    trap - HUP INT TERM QUIT
}

end_child() {
    ended=$1
    [ -z "$child" ] || kill -TERM "$child" 2>/dev/null || :
}

# Runs Java with the arguments of the command, a long bake in a second one if the first asks for it with its exit status 75.
# Java itself cannot tell that its error output goes to a file.
start() {
    java_options
    bakes=no
    ! may_bake "$@" || bakes=yes
    terminal_width
    with_add_ons
    [ -t 2 ] || options="$options -Dbackfile.errors=file"
    set -- "-Dbackfile.add-ons=$add_ons" -classpath "$with_add_ons" dev.backfile.cli.Main "$@"
    if [ -s "$class_archive" ]; then
        set -- "-XX:SharedArchiveFile=$class_archive" "$@"
    fi
    # The lists of options are split into words on purpose.
    # shellcheck disable=SC2086
    if [ "$bakes" = yes ]; then
        # a closed input is as good as an empty one
        { true 3<&0; } 2>/dev/null || exec </dev/null
        run "$java" $options $for_short -Dbackfile.launcher=short ${BACKFILE_JAVA_OPTS:-} "$@" 3<&0
        [ "$exit_status" -eq 75 ] || exit "$exit_status"
        exec "$java" $options $for_long ${BACKFILE_JAVA_OPTS:-} "$@"
    fi
    # shellcheck disable=SC2086
    exec "$java" $options $for_short ${BACKFILE_JAVA_OPTS:-} "$@"
}

# Without a locale Java takes file names for ASCII, and an archive has others.
case ${LC_ALL:-${LC_CTYPE:-${LANG:-}}} in
    '' | C | POSIX)
        LC_ALL=C.UTF-8
        export LC_ALL
        ;;
esac
