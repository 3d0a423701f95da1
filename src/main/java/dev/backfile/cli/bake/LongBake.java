package dev.backfile.cli.bake;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import java.util.OptionalInt;

/**
 * Asks for another Java virtual machine where much is left to do. The launcher starts one for short bakes, without its
 * second compiler, which costs more than it gives in their few seconds; in a large archive of which nothing is remembered
 * it pays, and the launcher starts the command again with options for long bakes. Whoever starts Java without the launcher
 * has chosen its options and keeps them.
 */
public final class LongBake implements Elsewhere {

    /** As many files make a bake long. */
    public static final int LONG = 15_000;

    /**
     * The exit status with which the launcher is asked: that of what is to be tried again ({@code EX_TEMPFAIL} of
     * {@code sysexits.h}).
     */
    public static final int AGAIN = 75;

    private final int most;

    /**
     * Asks for bakes of some length.
     *
     * @param most how many files make a bake long
     */
    public LongBake(int most) {
        this.most = most;
    }

    @Override
    public OptionalInt bake(BakeRequest request) {
        boolean isShort = "short".equals(System.getProperty("backfile.launcher"));
        return isShort && new Backfile().unremembered(request, most) >= most
                ? OptionalInt.of(AGAIN)
                : OptionalInt.empty();
    }
}
