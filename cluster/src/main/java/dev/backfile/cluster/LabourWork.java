package dev.backfile.cluster;

import java.io.IOException;
import org.apache.spark.broadcast.Broadcast;

/** Reads documents or renders pages. */
final class LabourWork implements ShareWork {

    private static final long serialVersionUID = 1L;

    private final Broadcast<SharedLabour> labour;

    LabourWork(Broadcast<SharedLabour> labour) {
        this.labour = labour;
    }

    @Override
    public byte[] work(byte[] share, String attempt) throws IOException {
        SharedLabour shared = labour.value();
        return OpenLabour.of(shared).work(share, shared.name() + "-" + attempt);
    }
}
