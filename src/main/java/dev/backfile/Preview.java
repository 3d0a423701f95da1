package dev.backfile;

import dev.backfile.build.report.BakeResult;
import dev.backfile.desk.Desk;
import dev.backfile.desk.DeskListener;
import java.io.IOException;
import java.net.URI;

/**
 * A preview of a site that is running: the site is baked again whenever one of its files changes, into a folder of its own
 * under {@code .backfile/serve}, and shown in browsers that are told of it:
 *
 * <pre>{@code
 * try (Preview preview = Preview.open(PreviewRequest.of(Path.of("my-archive")), PreviewListener.NONE)) {
 *     System.out.println(preview.address());
 *     System.in.read();
 * }
 * }</pre>
 */
public final class Preview implements AutoCloseable {

    private final Desk desk;

    private Preview(Desk desk) {
        this.desk = desk;
    }

    /**
     * Opens a preview. It answers when this returns, and bakes behind.
     *
     * @param listener who is told what it does
     * @throws IOException if no port can be had, or nothing can be written in the site's folder
     */
    public static Preview open(PreviewRequest request, PreviewListener listener) throws IOException {
        return new Preview(Desk.open(request.options(), new Told(listener)));
    }

    /** The address of the site's first page. */
    public URI address() {
        return desk.address();
    }

    /** The port at which it answers, which is another than the one that was wanted where that is taken. */
    public int port() {
        return desk.port();
    }

    /** Bakes once more, whether anything changed or not. */
    public void rebake() {
        desk.rebake();
    }

    /** Ends the preview. */
    @Override
    public void close() {
        desk.close();
    }

    /** Hands what the desk says to whoever wants to know. */
    private record Told(PreviewListener listener) implements DeskListener {

        @Override
        public void baking() {
            listener.baking();
        }

        @Override
        public void baked(BakeResult result) {
            listener.baked(Reports.of(result));
        }

        @Override
        public void failed(Throwable fault) {
            listener.failed(fault);
        }

        @Override
        public void note(String sentence) {
            listener.note(sentence);
        }
    }
}
