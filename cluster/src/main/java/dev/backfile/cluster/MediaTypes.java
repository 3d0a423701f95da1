package dev.backfile.cluster;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.fs.FSDataOutputStreamBuilder;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.SparkConf;

/** Media types of files on file systems that have such: those of S3A. */
final class MediaTypes {

    private static final String OPTION = "fs.s3a.create.header.Content-Type";
    private static final String ISOLATION = "spark.hadoop.fs.s3a.classloader.isolation";
    private static final String INTERCEPTORS = "spark.hadoop.fs.s3a.audit.execution.interceptors";
    private static final String INTERCEPTOR = "dev.backfile.cluster.MediaTypeInterceptor";

    private MediaTypes() {}

    /** The settings of an application with which S3A finds the {@link MediaTypeInterceptor} in the application's jar. */
    static SparkConf in(SparkConf conf) {
        String others = conf.get(INTERCEPTORS, "");
        return conf.clone()
                .set(ISOLATION, "false")
                .set(INTERCEPTORS, others.isBlank() ? INTERCEPTOR : INTERCEPTOR + "," + others);
    }

    /** Creates a file, in place of one that is there. */
    static OutputStream create(FileSystem files, Path file, String mediaType) throws IOException {
        FSDataOutputStreamBuilder<?, ?> builder = files.createFile(file);
        builder.overwrite(true);
        builder.recursive();
        builder.opt(OPTION, mediaType);
        return builder.build();
    }
}
