package dev.backfile.imports.fetch;

import java.io.IOException;
import java.io.OutputStream;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;

/** The body of an answer as a file, up to a limit; one that is longer is no file, and is not read to its end. */
final class Download implements HttpResponse.BodySubscriber<Path> {

    private final Path file;
    private final long most;
    private final CompletableFuture<Path> whole = new CompletableFuture<>();
    private @Nullable OutputStream out;
    private Flow.@Nullable Subscription subscription;
    private long length;

    Download(Path file, long most) {
        this.file = file;
        this.most = most;
    }

    @Override
    public CompletionStage<Path> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription given) {
        subscription = given;
        try {
            out = Files.newOutputStream(file);
            given.request(Long.MAX_VALUE);
        } catch (IOException failure) {
            given.cancel();
            whole.completeExceptionally(failure);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> buffers) {
        OutputStream to = out;
        if (whole.isDone() || to == null) {
            return;
        }
        try {
            for (ByteBuffer buffer : buffers) {
                length += buffer.remaining();
                if (length > most) {
                    throw new IOException("it has more than " + (most >> 20) + " MiB");
                }
                byte[] bytes = new byte[buffer.remaining()];
                buffer.get(bytes);
                to.write(bytes);
            }
        } catch (IOException failure) {
            if (subscription != null) {
                subscription.cancel();
            }
            onError(failure);
        }
    }

    @Override
    public void onError(Throwable failure) {
        close();
        whole.completeExceptionally(failure);
    }

    @Override
    public void onComplete() {
        close();
        whole.complete(file);
    }

    private void close() {
        try {
            if (out != null) {
                out.close();
            }
        } catch (IOException failure) {
            whole.completeExceptionally(failure);
        }
    }
}
