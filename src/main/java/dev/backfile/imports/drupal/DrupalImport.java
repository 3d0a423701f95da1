package dev.backfile.imports.drupal;

import dev.backfile.imports.document.ImportReport;
import dev.backfile.imports.document.ImportRequest;
import dev.backfile.imports.document.ImportSource;
import dev.backfile.imports.document.ImportedSite;
import dev.backfile.imports.document.Importer;
import dev.backfile.imports.document.SiteFolders;
import dev.backfile.imports.document.SourceStart;
import dev.backfile.imports.export.ByteMark;
import dev.backfile.imports.export.CommaLines;
import dev.backfile.imports.export.ExportFolder;
import dev.backfile.imports.export.ExportWriter;
import dev.backfile.imports.export.Hosts;
import dev.backfile.imports.export.JsonObjects;
import dev.backfile.imports.export.NewSettings;
import dev.backfile.imports.export.OldFile;
import dev.backfile.imports.export.OldFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Brings what Drupal gives out into sites: documents of JSON:API, and tables of Views in JSON or comma-separated. Stateless. */
public final class DrupalImport implements Importer {

    private static final Pattern FILE = Pattern.compile(
            "(?s)(?:https?://[^/?#]+)?/(sites/[^/?#]{1,100}/files)/(?:styles/[^/]{1,100}/public/)?([^?#]{1,1000}).*");
    private static final Pattern TABLE = Pattern.compile("(?i).*\\.(?:json|csv)");
    private static final Pattern COLUMNS = Pattern.compile("(?i)^(?:\u00ef\u00bb\u00bf)?\"?[\\w ]{1,40}\"?,[^\\n]*");

    /** What is done with a node. */
    private interface Visitor {
        void node(Node node) throws IOException;
    }

    /** Makes an importer. */
    public DrupalImport() {}

    @Override
    public String name() {
        return "drupal";
    }

    @Override
    public String source() {
        return "nodes of Drupal: documents of JSON:API, or tables of Views in JSON or CSV, a file or a folder";
    }

    @Override
    public boolean knows(SourceStart source) throws IOException {
        if (source.isFolder()) {
            Optional<String> first = source.names().stream()
                    .filter(name -> TABLE.matcher(name).matches())
                    .findFirst();
            return first.isPresent() && knows(SourceStart.of(source.path().resolve(first.get())));
        }
        String text = source.text().stripLeading();
        boolean api = text.contains("\"node--") && text.contains("\"attributes\"");
        boolean rows = source.isNamed(".json")
                && text.startsWith("[")
                && text.contains("\"title\"")
                && text.contains("\"nid\"");
        String first = text.lines().findFirst().orElse("").toLowerCase(Locale.ROOT);
        boolean lines = source.isNamed(".csv")
                && COLUMNS.matcher(first).matches()
                && first.contains("title")
                && first.contains("body");
        return api || rows || lines;
    }

    @Override
    public ImportReport bring(ImportRequest request, SiteFolders folders) throws IOException {
        ImportReport report = new ImportReport();
        try (Source source = new Source(request, report)) {
            Set<String> paths = new HashSet<>();
            source.visit(node -> paths.addAll(Posts.paths(node)), false);
            if (source.count == 0) {
                throw new IllegalArgumentException(
                        "'" + request.source() + "' has no nodes of Drupal: none with a title");
            }
            Hosts hosts = new Hosts(paths);
            source.visit(node -> hosts.look(node.value("body")), false);
            new NewSettings().write(request.site(), report);
            try (ImportedSite site = new ImportedSite(
                    request.site(),
                    folders.content(),
                    ImportSource.of("drupal", String.join(" ", new TreeSet<>(hosts.found())), request.source()),
                    report)) {
                OldFiles files =
                        new OldFiles(hosts.found(), DrupalImport::file, request, site, folders.assets(), report);
                Posts posts = new Posts(new ExportWriter(site, report, files, request.privates()), files, report);
                source.visit(posts::write, true);
                posts.authors();
            }
        }
        return report;
    }

    /** The file of an address: Drupal names styles of pictures within the path. */
    static Optional<OldFile> file(String address) {
        Matcher file = FILE.matcher(address);
        return file.matches() ? Optional.of(OldFile.below(file.group(1), file.group(2))) : Optional.empty();
    }

    /** The files of a source, each read as what it is. */
    private static final class Source implements AutoCloseable {

        private final ImportRequest request;
        private final ImportReport report;
        private final Optional<ExportFolder> folder;
        private final List<String> names;
        private final JsonApi api = new JsonApi();
        private int count;

        Source(ImportRequest request, ImportReport report) throws IOException {
            this.request = request;
            this.report = report;
            this.folder = Files.isDirectory(request.source())
                    ? Optional.of(ExportFolder.open(request.source()))
                    : Optional.empty();
            this.names = folder
                    .map(ExportFolder::names)
                    .orElse(List.of(request.source().toString()))
                    .stream()
                    .filter(name -> TABLE.matcher(name).matches())
                    .toList();
            for (String name : names) {
                if (!name.endsWith(".csv")) {
                    json(name, (array, object, line) -> api.note(object), false);
                }
            }
        }

        void visit(Visitor visitor, boolean last) throws IOException {
            for (String name : names) {
                if (name.toLowerCase(Locale.ROOT).endsWith(".csv")) {
                    rows(name, visitor);
                } else {
                    json(name, (array, object, line) -> object(array, object, name + ":" + line, visitor), last);
                }
            }
        }

        private void object(String array, Map<String, Object> object, String place, Visitor visitor)
                throws IOException {
            String type = JsonObjects.text(object, "type");
            if (object.containsKey("attributes")) {
                if (type.startsWith("node--") && array.equals("data")) {
                    tell(api.node(object, place), visitor);
                }
            } else if (!array.equals("included")) {
                Map<String, List<String>> values = new LinkedHashMap<>();
                object.forEach((name, value) -> values.put(Node.name(name), strings(value)));
                tell(new Node(values, place), visitor);
            }
        }

        private static List<String> strings(Object value) {
            if (value instanceof List<?> list) {
                return list.stream().flatMap(each -> strings(each).stream()).toList();
            }
            if (value instanceof Map<?, ?> map) {
                Map<String, Object> parts = JsonObjects.object(map);
                String text = JsonObjects.text(parts, "value");
                return List.of(text.isBlank() ? JsonObjects.text(parts, "url") : text);
            }
            return List.of(String.valueOf(value));
        }

        private void rows(String name, Visitor visitor) throws IOException {
            try (InputStream input = input(name)) {
                CommaLines lines = new CommaLines(ByteMark.reader(input));
                for (Map<String, String> row = lines.next(); !row.isEmpty(); row = lines.next()) {
                    Map<String, List<String>> values = new LinkedHashMap<>();
                    row.forEach((column, value) -> values.put(Node.name(column), new ArrayList<>(List.of(value))));
                    tell(new Node(values, name + ":" + lines.line()), visitor);
                }
            }
        }

        private void tell(Node node, Visitor visitor) throws IOException {
            if (!node.value("title", "node_title", "label").isEmpty()) {
                count++;
                visitor.node(node);
            }
        }

        private void json(String name, JsonObjects.Visitor visitor, boolean last) throws IOException {
            try (InputStream input = input(name)) {
                JsonObjects.visit(name, input, array -> array.matches("|data|included|nodes|rows"), visitor);
            } catch (IllegalArgumentException fault) {
                if (last) {
                    report.note(String.valueOf(fault.getMessage()));
                }
            }
        }

        private InputStream input(String name) throws IOException {
            return folder.isPresent() ? folder.get().open(name) : Files.newInputStream(request.source());
        }

        @Override
        public void close() throws IOException {
            if (folder.isPresent()) {
                folder.get().close();
            }
        }
    }
}
