package dev.backfile.publish.target;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.backfile.config.PublishTarget;
import dev.backfile.notation.MediaType;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.auth.credentials.ProfileCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.retry.AwsRetryStrategy;
import software.amazon.awssdk.core.checksums.RequestChecksumCalculation;
import software.amazon.awssdk.core.checksums.ResponseChecksumValidation;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.BackoffStrategy;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.S3ClientBuilder;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.PutObjectRequest;

/**
 * A bucket of S3, or of what speaks like it. Names and secrets come from the environment or the profile of AWS's own
 * configuration. Objects at old URLs lead on by themselves, where a site writes {@code redirects.s3.json}.
 */
final class S3Target implements Target {

    private static final String REDIRECTS = "redirects.s3.json";
    private static final int AT_ONCE = 16;

    private static final RetryStrategy RETRIES = AwsRetryStrategy.standardRetryStrategy().toBuilder()
            .maxAttempts(Retries.TRIES)
            .backoffStrategy(BackoffStrategy.exponentialDelayWithoutJitter(Retries.FIRST, Duration.ofSeconds(20)))
            .throttlingBackoffStrategy(
                    BackoffStrategy.exponentialDelayWithoutJitter(Retries.FIRST, Duration.ofSeconds(20)))
            .build();

    /** How a browser is told of each kind of variant. */
    private static final Map<String, String> HEADERS = Map.of("gz", "gzip", "br", "br");

    private final S3Client client;
    private final String bucket;
    private final String prefix;
    private final TargetSite site;
    private final Optional<String> encoding;
    private final Map<String, String> locations;

    private S3Target(S3Client client, String bucket, String prefix, Optional<String> encoding, TargetSite site)
            throws IOException {
        this.encoding = encoding;
        this.client = client;
        this.bucket = bucket;
        this.prefix = prefix;
        this.site = site;
        this.locations = locations(site.destination().resolve(REDIRECTS));
    }

    static Target open(PublishTarget target, TargetSite site) throws IOException {
        String to = Targets.to(target, "s3://bucket/prefix");
        String scheme = "s3://";
        if (!to.startsWith(scheme) || to.length() == scheme.length()) {
            throw new TargetException("lies at '" + to + "', which is no such address", "write s3://bucket/prefix");
        }
        Optional<String> encoding = target.value("encoding");
        if (encoding.filter(named -> !HEADERS.containsKey(named)).isPresent()) {
            throw new TargetException(
                    "has the encoding '" + encoding.get() + "'",
                    "write publish." + target.name() + ".encoding=gz or br");
        }
        int slash = to.indexOf('/', scheme.length());
        String bucket = slash < 0 ? to.substring(scheme.length()) : to.substring(scheme.length(), slash);
        String prefix = slash < 0 ? "" : to.substring(slash + 1);
        try {
            return new S3Target(
                    client(target, site),
                    bucket,
                    prefix.isEmpty() || prefix.endsWith("/") ? prefix : prefix + "/",
                    encoding,
                    site);
        } catch (SdkException | IllegalArgumentException | NullPointerException failure) {
            throw wrong(failure);
        }
    }

    private static S3Client client(PublishTarget target, TargetSite site) {
        S3ClientBuilder builder = S3Client.builder()
                .httpClientBuilder(UrlConnectionHttpClient.builder())
                .credentialsProvider(credentials(site))
                .overrideConfiguration(all -> all.retryStrategy(RETRIES))
                .serviceConfiguration(service -> service.chunkedEncodingEnabled(false))
                .requestChecksumCalculation(RequestChecksumCalculation.WHEN_REQUIRED)
                .responseChecksumValidation(ResponseChecksumValidation.WHEN_REQUIRED);
        target.value("region")
                .or(() -> site.variable("AWS_REGION"))
                .map(Region::of)
                .ifPresent(builder::region);
        target.value("endpoint").map(URI::create).ifPresent(endpoint -> {
            builder.endpointOverride(endpoint).forcePathStyle(true);
            if (target.value("region").isEmpty() && site.variable("AWS_REGION").isEmpty()) {
                builder.region(Region.US_EAST_1);
            }
        });
        return builder.build();
    }

    private static AwsCredentialsProvider credentials(TargetSite site) {
        Optional<String> name = site.variable("AWS_ACCESS_KEY_ID");
        Optional<String> secret = site.variable("AWS_SECRET_ACCESS_KEY");
        if (name.isEmpty() || secret.isEmpty()) {
            return ProfileCredentialsProvider.create();
        }
        return StaticCredentialsProvider.create(site.variable("AWS_SESSION_TOKEN")
                .<AwsCredentials>map(token -> AwsSessionCredentials.create(name.get(), secret.get(), token))
                .orElseGet(() -> AwsBasicCredentials.create(name.get(), secret.get())));
    }

    private static Map<String, String> locations(Path redirects) throws IOException {
        Map<String, String> locations = new HashMap<>();
        if (Files.isRegularFile(redirects)) {
            for (JsonNode each : new ObjectMapper().readTree(redirects.toFile())) {
                locations.put(each.path("key").asText(), each.path("location").asText());
            }
        }
        return locations;
    }

    @Override
    public Optional<String> encoding() {
        return encoding;
    }

    @Override
    public Optional<byte[]> list() throws IOException {
        return asked(() -> {
            try {
                return Optional.of(client.getObjectAsBytes(
                                request -> request.bucket(bucket).key(prefix + LIST))
                        .asByteArray());
            } catch (NoSuchKeyException none) {
                return Optional.empty();
            }
        });
    }

    @Override
    public Set<String> standing(Collection<String> paths) throws IOException {
        if (paths.isEmpty()) {
            return Set.of();
        }
        return asked(() -> {
            Set<String> wanted = new HashSet<>(paths);
            Set<String> standing = new HashSet<>();
            client.listObjectsV2Paginator(request -> request.bucket(bucket).prefix(prefix))
                    .contents()
                    .forEach(object -> {
                        String path = object.key().substring(prefix.length());
                        if (wanted.contains(path)) {
                            standing.add(path);
                        }
                    });
            return standing;
        });
    }

    @Override
    public void put(List<Upload> files, Consumer<Upload> done) throws IOException {
        new Parallel(AT_ONCE, new Retries(site.pause())).forEach(files, file -> {
            PutObjectRequest.Builder request = PutObjectRequest.builder()
                    .bucket(bucket)
                    .key(prefix + file.path())
                    .contentType(MediaType.header(file.path(), site.pages()))
                    .cacheControl(site.cacheControl(file));
            file.encoding().map(HEADERS::get).ifPresent(request::contentEncoding);
            Optional.ofNullable(locations.get(file.path())).ifPresent(request::websiteRedirectLocation);
            asked(() -> client.putObject(request.build(), RequestBody.fromFile(file.file())));
            done.accept(file);
        });
    }

    @Override
    public void delete(List<String> paths, Consumer<String> done) throws IOException {
        new Parallel(AT_ONCE, new Retries(site.pause())).forEach(paths, path -> {
            asked(() -> client.deleteObject(request -> request.bucket(bucket).key(prefix + path)));
            done.accept(path);
        });
    }

    @Override
    public void remember(byte[] list) throws IOException {
        asked(() -> client.putObject(
                request -> request.bucket(bucket)
                        .key(prefix + LIST)
                        .contentType("text/plain; charset=utf-8")
                        .cacheControl("private, no-store"),
                RequestBody.fromBytes(list)));
    }

    @Override
    public void close() {
        client.close();
    }

    private static <T> T asked(Supplier<T> request) throws TargetException {
        try {
            return request.get();
        } catch (SdkException failure) {
            throw wrong(failure);
        }
    }

    private static TargetException wrong(RuntimeException failure) {
        return new TargetException(
                "cannot be reached or written (" + failure.getMessage() + ")",
                "names and secrets come from AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY in the environment or from the profile of"
                        + " ~/.aws; publish again: what is there already is not uploaded again");
    }
}
