package dev.backfile.cluster;

import dev.backfile.build.distribution.Labour;
import java.io.Serializable;
import java.util.UUID;

/** Some work as Spark sends it to its executors. */
final class SharedLabour implements Serializable {

    private static final long serialVersionUID = 1L;

    private final String name = UUID.randomUUID().toString();
    private final Labour.Kind kind;
    private final byte[] task;

    SharedLabour(Labour labour) {
        this.kind = labour.kind();
        this.task = labour.task();
    }

    /** A name that no other work has. */
    String name() {
        return name;
    }

    Labour labour() {
        return new Labour(kind, task);
    }
}
