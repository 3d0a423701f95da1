package dev.backfile.desk.check.schema;

import dev.backfile.archive.Article;
import dev.backfile.config.Settings;
import dev.backfile.desk.check.rule.CheckedSite;
import dev.backfile.desk.check.rule.Rule;
import dev.backfile.diagnostic.Code;
import dev.backfile.diagnostic.Diagnostic;
import dev.backfile.diagnostic.Position;
import dev.backfile.source.frontmatter.HeaderFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

/** Front matter that is not as the schema of its type wants it. Drafts may be unfinished. Immutable. */
public final class SchemaRule implements Rule {

    private final Function<Settings, HeaderFormat> header;

    /**
     * @param header the header that documents may have instead of YAML
     */
    public SchemaRule(Function<Settings, HeaderFormat> header) {
        this.header = header;
    }

    @Override
    public List<Diagnostic> check(CheckedSite site) {
        SchemaFiles.Read read = new SchemaFiles(site.folder(), site.settings(), types(site)).read();
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        if (read.schemas().isEmpty()) {
            return diagnostics;
        }
        FieldPlaces places = new FieldPlaces(site.settings(), header.apply(site.settings()));
        for (Article document : site.planned().cards()) {
            SiteSchema schema = read.schemas().get(document.type());
            if (schema != null && document.status() != Article.Status.DRAFT) {
                schema.check(document.fields())
                        .forEach(violation -> diagnostics.add(mistake(site, document, violation, places)));
            }
        }
        return diagnostics;
    }

    private static Set<String> types(CheckedSite site) {
        Set<String> types = new TreeSet<>(Set.of(Article.POST, Article.PAGE));
        types.addAll(site.settings().types().keySet());
        types.addAll(site.settings().profileTypes());
        site.planned().cards().forEach(card -> types.add(card.type()));
        return types;
    }

    private static Diagnostic mistake(
            CheckedSite site, Article document, SiteSchema.Violation violation, FieldPlaces places) {
        SchemaFault fault = violation.fault();
        List<Object> way = new ArrayList<>(violation.way());
        if (!fault.missing().isEmpty()) {
            way.add(fault.missing());
        }
        Position position = places.of(site.folder().resolve(site.file(document.path())), violation.way());
        return Diagnostic.of(
                Code.AGAINST_SCHEMA,
                site.place(document, position),
                SchemaFiles.subject(way) + " " + fault.sentence(),
                fault.hint());
    }
}
