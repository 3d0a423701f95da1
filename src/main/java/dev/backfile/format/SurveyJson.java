package dev.backfile.format;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.backfile.imports.survey.Counted;
import dev.backfile.imports.survey.ProposedSetting;
import dev.backfile.imports.survey.Shape;
import dev.backfile.imports.survey.Survey;
import dev.backfile.imports.survey.SurveyedField;
import dev.backfile.imports.survey.Trial;
import dev.backfile.imports.survey.picture.Pictures;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes a survey for programs, as one object of JSON (RFC 8259) that has everything that was counted. Stateless. */
public final class SurveyJson {

    /** Makes a writer. */
    public SurveyJson() {}

    /** The object, with a line end behind it. */
    public String text(Survey survey) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
            json.useDefaultPrettyPrinter();
            write(json, survey);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text + "\n";
    }

    private static void write(JsonGenerator json, Survey survey) throws IOException {
        json.writeStartObject();
        json.writeStringField("generator", survey.generator().label());
        json.writeStringField("configuration", survey.configuration().orElse(""));
        json.writeStringField("content", survey.content());
        json.writeNumberField("documents", survey.documents());
        counted(json, "folders", survey.folders());
        counted(json, "frontMatter", survey.frontMatter());
        counted(json, "unread", survey.unread());
        json.writeArrayFieldStart("fields");
        for (SurveyedField field : survey.fields()) {
            field(json, field);
        }
        json.writeEndArray();
        counted(json, "dates", survey.dates());
        counted(json, "authors", survey.authors());
        counted(json, "constructs", survey.constructs());
        counted(json, "urls", survey.urls());
        counted(json, "languages", survey.languages());
        pictures(json, survey.pictures());
        json.writeArrayFieldStart("settings");
        for (ProposedSetting setting : survey.settings()) {
            json.writeStartObject();
            json.writeStringField("key", setting.key());
            json.writeStringField("value", setting.value());
            json.writeStringField("reason", setting.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
        strings(json, "notes", survey.notes());
        if (survey.trial().isPresent()) {
            trial(json, survey.trial().get());
        }
        json.writeEndObject();
    }

    private static void counted(JsonGenerator json, String name, List<Counted> all) throws IOException {
        json.writeArrayFieldStart(name);
        for (Counted one : all) {
            json.writeStartObject();
            json.writeStringField("name", one.name());
            json.writeNumberField("count", one.count());
            json.writeStringField("example", one.example());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static void field(JsonGenerator json, SurveyedField field) throws IOException {
        json.writeStartObject();
        json.writeStringField("name", field.name());
        json.writeNumberField("documents", field.documents());
        json.writeStringField("use", field.use().name().toLowerCase(Locale.ROOT));
        json.writeObjectFieldStart("shapes");
        for (Map.Entry<Shape, Integer> shape : new TreeMap<>(field.shapes()).entrySet()) {
            json.writeNumberField(shape.getKey().label(), shape.getValue());
        }
        json.writeEndObject();
        strings(json, "samples", field.samples());
        json.writeEndObject();
    }

    private static void pictures(JsonGenerator json, Pictures pictures) throws IOException {
        json.writeObjectFieldStart("pictures");
        json.writeNumberField("files", pictures.files());
        json.writeNumberField("unused", pictures.unused());
        json.writeNumberField("named", pictures.named());
        json.writeNumberField("missing", pictures.missing());
        json.writeStringField("example", pictures.example());
        json.writeEndObject();
    }

    private static void trial(JsonGenerator json, Trial trial) throws IOException {
        json.writeObjectFieldStart("trial");
        json.writeNumberField("documents", trial.documents());
        json.writeNumberField("read", trial.read());
        json.writeNumberField("heldBack", trial.heldBack());
        json.writeNumberField("errors", trial.errors());
        json.writeNumberField("warnings", trial.warnings());
        json.writeArrayFieldStart("mistakes");
        for (Trial.Mistakes mistakes : trial.mistakes()) {
            json.writeStartObject();
            json.writeStringField("code", mistakes.code());
            json.writeBooleanField("error", mistakes.isError());
            json.writeNumberField("count", mistakes.count());
            json.writeStringField("place", mistakes.place());
            json.writeStringField("message", mistakes.message());
            json.writeStringField("hint", mistakes.hint());
            json.writeEndObject();
        }
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String name, List<String> all) throws IOException {
        json.writeArrayFieldStart(name);
        for (String one : all) {
            json.writeString(one);
        }
        json.writeEndArray();
    }
}
