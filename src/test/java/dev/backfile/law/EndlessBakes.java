package dev.backfile.law;

import dev.backfile.Backfile;
import dev.backfile.BakeRequest;
import dev.backfile.Progress;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Bakes two versions of a site by turns until it is killed. Each byte that it prints is an event: {@code P} for the
 * beginning of the last stage, {@code s} for that of another, {@code .} for a step.
 */
final class EndlessBakes {

    private EndlessBakes() {}

    /** Takes the folder of a {@link TwoVersions}, and the version to begin with. */
    public static void main(String[] arguments) throws IOException {
        TwoVersions versions = new TwoVersions(Path.of(arguments[0]));
        Backfile oven = new Backfile(new Told(System.out));
        for (int version = Integer.parseInt(arguments[1]); ; version = 1 - version) {
            versions.check(version);
            oven.bake(versions.request());
        }
    }

    private record Told(PrintStream output) implements Progress {

        @Override
        public void stage(String name, long total) {
            output.write(name.equals("Writing") ? 'P' : 's');
            output.flush();
        }

        @Override
        public void step(long done) {
            output.write('.');
            output.flush();
        }
    }

    /** The request that all bakes of this test share. */
    static BakeRequest request(Path site, Path destination) {
        return BakeRequest.of(site)
                .withDestination(destination)
                .withAsOf("2020-01-01")
                .withThreads(2);
    }
}
