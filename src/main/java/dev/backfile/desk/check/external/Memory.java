package dev.backfile.desk.check.external;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Remembers what became of URLs, in a file. What cannot be read in it is forgotten. Safe for use by many threads. */
final class Memory {

    private static final Duration ALIVE_FOR = Duration.ofDays(30);
    private static final Duration OTHERS_FOR = Duration.ofDays(1);

    private final Path file;
    private final Map<String, Verdict> verdicts;

    private Memory(Path file, Map<String, Verdict> verdicts) {
        this.file = file;
        this.verdicts = verdicts;
    }

    static Memory read(Path file) {
        Map<String, Verdict> verdicts = new TreeMap<>();
        if (Files.isRegularFile(file)) {
            try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
                json.nextToken();
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    String url = json.currentName();
                    json.nextToken();
                    verdict(json).ifPresent(verdict -> verdicts.put(url, verdict));
                }
            } catch (IOException damaged) {
                // what was read of it serves
            }
        }
        return new Memory(file, verdicts);
    }

    private static Optional<Verdict> verdict(JsonParser json) throws IOException {
        Map<String, String> values = new HashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String name = json.currentName();
            json.nextToken();
            values.put(name, json.getText());
        }
        try {
            return Optional.of(new Verdict(
                    Verdict.State.valueOf(values.getOrDefault("state", "")),
                    values.getOrDefault("reason", ""),
                    Instant.parse(values.getOrDefault("checked", "")),
                    Instant.parse(values.getOrDefault("notBefore", ""))));
        } catch (IllegalArgumentException | DateTimeException damaged) {
            return Optional.empty();
        }
    }

    /** What is known of a URL, whether it is to be asked again or not. */
    synchronized Optional<Verdict> of(String url) {
        return Optional.ofNullable(verdicts.get(url));
    }

    /** Whether a URL is to be looked up. */
    synchronized boolean wants(String url, Instant now) {
        Verdict known = verdicts.get(url);
        if (known == null) {
            return true;
        }
        Duration lasting = known.state() == Verdict.State.ALIVE ? ALIVE_FOR : OTHERS_FOR;
        return !now.isBefore(known.notBefore()) && !now.isBefore(known.checked().plus(lasting));
    }

    synchronized void put(String url, Verdict verdict) {
        verdicts.put(url, verdict);
    }

    synchronized void write() throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        try (JsonGenerator json = new JsonFactory()
                .createGenerator(Files.newBufferedWriter(fresh))
                .useDefaultPrettyPrinter()) {
            json.writeStartObject();
            for (Map.Entry<String, Verdict> entry : verdicts.entrySet()) {
                Verdict verdict = entry.getValue();
                json.writeObjectFieldStart(entry.getKey());
                json.writeStringField("state", verdict.state().name());
                json.writeStringField("reason", verdict.reason());
                json.writeStringField("checked", verdict.checked().toString());
                json.writeStringField("notBefore", verdict.notBefore().toString());
                json.writeEndObject();
            }
            json.writeEndObject();
        }
        Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    }
}
