package dev.backfile.cluster;

import java.util.HashMap;
import java.util.Map;
import software.amazon.awssdk.core.SdkRequest;
import software.amazon.awssdk.core.interceptor.Context;
import software.amazon.awssdk.core.interceptor.ExecutionAttributes;
import software.amazon.awssdk.core.interceptor.ExecutionInterceptor;
import software.amazon.awssdk.services.s3.model.CreateMultipartUploadRequest;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * Gives objects in buckets their media types: S3A takes the header {@code Content-Type} that a file is created with for one of the
 * metadata of its user, which no browser is told. S3A makes it, by its name: where Spark has no S3A there is nothing of what it
 * imports.
 */
public final class MediaTypeInterceptor implements ExecutionInterceptor {

    private static final String HEADER = "Content-Type";

    /** An interceptor of S3A's requests. */
    public MediaTypeInterceptor() {}

    @Override
    public SdkRequest modifyRequest(Context.ModifyRequest context, ExecutionAttributes attributes) {
        if (context.request() instanceof PutObjectRequest put && put.metadata().containsKey(HEADER)) {
            return put.toBuilder()
                    .contentType(put.metadata().get(HEADER))
                    .metadata(without(put.metadata()))
                    .build();
        }
        if (context.request() instanceof CreateMultipartUploadRequest begin
                && begin.metadata().containsKey(HEADER)) {
            return begin.toBuilder()
                    .contentType(begin.metadata().get(HEADER))
                    .metadata(without(begin.metadata()))
                    .build();
        }
        return context.request();
    }

    private static Map<String, String> without(Map<String, String> metadata) {
        Map<String, String> others = new HashMap<>(metadata);
        others.remove(HEADER);
        return others;
    }
}
