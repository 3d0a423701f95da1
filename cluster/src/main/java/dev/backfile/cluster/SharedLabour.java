package dev.backfile.cluster;

import dev.backfile.build.distribution.Labour;
import dev.backfile.fingerprint.Fingerprint;
import java.io.Serializable;
import java.util.UUID;

/** Some work as Spark sends it to its executors. */
final class SharedLabour implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name = UUID.randomUUID().toString();
    private final Labour.Kind kind;
    private final long engineHigh;
    private final long engineLow;
    private final byte[] task;

    SharedLabour(Labour labour) {
        this.kind = labour.kind();
        this.engineHigh = labour.engine().high();
        this.engineLow = labour.engine().low();
        this.task = labour.task();
    }

    /** A name that no other work has. */
    String name() {
        return name;
    }

    Labour labour() {
        return new Labour(kind, new Fingerprint(engineHigh, engineLow), task);
    }
}
