package dev.backfile.cache.codec;

import dev.backfile.archive.Archive;
import dev.backfile.archive.Article;
import dev.backfile.archive.ArticleDate;
import dev.backfile.archive.Link;
import dev.backfile.archive.LinkTarget;
import dev.backfile.archive.Relations;
import dev.backfile.archive.Taxonomy;
import dev.backfile.archive.Term;
import dev.backfile.archive.Timeline;
import dev.backfile.cache.record.IntList;
import dev.backfile.fingerprint.ByteWriter;
import dev.backfile.parallel.Background;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Writes a plan. Documents are named by their places among the documents of the archive, terms by their places in
 * their taxonomies.
 */
public final class CachedPlanWriter {

    static final int TO_ARTICLE = 1;
    static final int TO_TERM = 2;
    static final int TO_FILE = 3;
    static final int TO_PATH = 4;
    static final int NOWHERE = 5;

    private static final int DOCUMENTS_AT_ONCE = 8_000;

    private final CachedPlan plan;
    private final Archive archive;
    private final Map<Article, Integer> places;
    private final Map<Term, int[]> terms = new IdentityHashMap<>();

    /** What some documents have to do with others, and how many bytes each takes. */
    private record WrittenRelations(ByteWriter bytes, ByteWriter lengths) {}

    private CachedPlanWriter(CachedPlan plan) {
        this.plan = plan;
        this.archive = plan.archive();
        this.places = new HashMap<>(archive.documents().size() * 2);
        for (Article document : archive.documents()) {
            places.put(document, places.size());
        }
        for (int number = 0; number < archive.taxonomies().size(); number++) {
            List<Term> all = archive.taxonomies().get(number).terms();
            for (int place = 0; place < all.size(); place++) {
                terms.put(all.get(place), new int[] {number, place});
            }
        }
    }

    /**
     * Begins to write a plan.
     *
     * @param sources the paths of all sources, in order
     * @param background writes parts of it at once
     * @return waits for its bytes, and gives them
     */
    public static Supplier<byte[]> begin(CachedPlan plan, List<String> sources, Background background) {
        CachedPlanWriter writer = new CachedPlanWriter(plan);
        List<Article> documents = plan.archive().documents();
        List<Supplier<WrittenRelations>> parts = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += DOCUMENTS_AT_ONCE) {
            List<Article> part = documents.subList(from, Math.min(documents.size(), from + DOCUMENTS_AT_ONCE));
            parts.add(background.begin(() -> writer.relations(part)));
        }
        List<Supplier<ByteWriter>> structure = new ArrayList<>();
        structure.add(background.begin(() -> writer.head(sources)));
        plan.archive()
                .taxonomies()
                .forEach(taxonomy -> writer.beginTerms(taxonomy, background).forEach(structure::add));
        structure.add(background.begin(writer::tail));
        return () -> whole(structure, parts);
    }

    private static byte[] whole(List<Supplier<ByteWriter>> structure, List<Supplier<WrittenRelations>> parts) {
        ByteWriter whole = new ByteWriter();
        structure.forEach(part -> whole.append(part.get()));
        ByteWriter relations = new ByteWriter();
        ByteWriter lengths = new ByteWriter();
        for (Supplier<WrittenRelations> part : parts) {
            WrittenRelations written = part.get();
            relations.append(written.bytes());
            lengths.append(written.lengths());
        }
        return whole.block(lengths.array(), lengths.length())
                .block(relations.array(), relations.length())
                .toBytes();
    }

    private ByteWriter head(List<String> sources) {
        ByteWriter writer = new ByteWriter().fingerprint(plan.inputs());
        JournalEntries.writeInstant(plan.validity().from(), writer);
        JournalEntries.writeInstant(plan.validity().until(), writer);
        DocumentCountsCodec.write(plan.counts(), writer);
        DiagnosticCodec.write(plan.diagnostics(), writer);
        Map<String, Integer> sourcePlaces = new HashMap<>(sources.size() * 2);
        sources.forEach(source -> sourcePlaces.put(source, sourcePlaces.size()));
        ArticleDate standIn = archive.standIn().date();
        new FieldCodec(standIn.zone()).writeDate(standIn, writer);
        writer.all(archive.documents(), (to, document) -> to.number(sourcePlaces.get(document.path())));
        writePlaces(archive.chronology(), writer);
        return writer;
    }

    private ByteWriter tail() {
        ByteWriter writer = new ByteWriter();
        writer.all(archive.timeline().years(), CachedPlanWriter::writeYear);
        writeRelated(archive.foundRelated(), writer);
        writeAnchored(writer);
        return writer;
    }

    /** Begins to write the terms of a taxonomy, in parts that name as many documents as a part of the relations has. */
    private List<Supplier<ByteWriter>> beginTerms(Taxonomy taxonomy, Background background) {
        List<Term> all = taxonomy.terms();
        List<Supplier<ByteWriter>> parts = new ArrayList<>();
        parts.add(() -> new ByteWriter().number(all.size()));
        int from = 0;
        int documents = 0;
        for (int place = 0; place < all.size(); place++) {
            documents += all.get(place).documents().size();
            if (documents >= DOCUMENTS_AT_ONCE || place == all.size() - 1) {
                List<Term> part = all.subList(from, place + 1);
                parts.add(background.begin(() -> terms(part)));
                from = place + 1;
                documents = 0;
            }
        }
        return parts;
    }

    private ByteWriter terms(List<Term> some) {
        ByteWriter writer = new ByteWriter();
        some.forEach(term -> writeTerm(term, writer));
        return writer;
    }

    private void writeTerm(Term term, ByteWriter writer) {
        writer.number(term.number()).text(term.name()).text(term.sortName()).text(term.slug());
        writeOptional(term.profile(), writer);
        writePlaces(term.articles(), writer);
        boolean more = term.documents().size() != term.articles().size();
        writer.flag(more);
        if (more) {
            writePlaces(term.documents(), writer);
        }
        List<Article> parts = term.documents().stream()
                .filter(document -> term.part(document).isPresent())
                .toList();
        writer.all(
                parts,
                (to, document) ->
                        to.number(places.get(document)).bits(term.part(document).orElseThrow()));
    }

    private static void writeYear(ByteWriter writer, Timeline.Year year) {
        writer.bits(year.year())
                .all(
                        year.months(),
                        (to, month) -> to.octet(month.month().getMonthValue())
                                .number(month.articles().size()));
    }

    private static void writeRelated(Optional<int[]> related, ByteWriter writer) {
        writer.flag(related.isPresent());
        related.ifPresent(found -> {
            writer.number(found.length);
            for (int place : found) {
                writer.number(place + 1);
            }
        });
    }

    /** The documents into the middle of which links lead: what ids they have matters to others. */
    private void writeAnchored(ByteWriter writer) {
        BitSet anchored = new BitSet();
        for (Article document : archive.documents()) {
            List<Link> links = document.links();
            for (int number = 0; number < links.size(); number++) {
                if (!links.get(number).fragment().isEmpty()) {
                    LinkTarget target = archive.target(document, number);
                    if (target instanceof LinkTarget.ToArticle to) {
                        anchored.set(places.get(to.article()));
                    } else if (target instanceof LinkTarget.ToTerm to) {
                        to.term().profile().ifPresent(profile -> anchored.set(places.get(profile)));
                    }
                }
            }
        }
        IntList.of(anchored.stream()).write(writer);
    }

    private WrittenRelations relations(List<Article> documents) {
        WrittenRelations written = new WrittenRelations(new ByteWriter(), new ByteWriter());
        int length = 0;
        for (Article document : documents) {
            writeRelations(document, written.bytes());
            written.lengths().number(written.bytes().length() - length);
            length = written.bytes().length();
        }
        return written;
    }

    private void writeRelations(Article document, ByteWriter writer) {
        Relations relations = archive.relationsOf(document);
        writer.text(plan.addresses().of(document))
                .flag(plan.ownPages().contains(document.path()))
                .number(relations.place() + 1);
        writeOptional(relations.neighbours().older(), writer);
        writeOptional(relations.neighbours().newer(), writer);
        for (Taxonomy taxonomy : archive.taxonomies()) {
            List<Term> named = relations.terms().getOrDefault(taxonomy.name(), List.of());
            writer.number(named.size());
            for (Term term : named) {
                writer.number(terms.get(term)[1]);
            }
        }
        writer.number(relations.targets().size());
        for (LinkTarget target : relations.targets()) {
            writeTarget(target, writer);
        }
        writeInOrder(relations.backlinks(), writer);
        writeInOrder(relations.translations(), writer);
    }

    private void writeInOrder(List<Article> documents, ByteWriter writer) {
        writer.number(documents.size());
        for (Article document : documents) {
            writer.number(places.get(document));
        }
    }

    private void writeTarget(LinkTarget target, ByteWriter writer) {
        if (target instanceof LinkTarget.ToArticle to) {
            writer.octet(TO_ARTICLE).number(places.get(to.article()));
        } else if (target instanceof LinkTarget.ToTerm to) {
            int[] term = terms.get(to.term());
            writer.octet(TO_TERM).number(term[0]).number(term[1]);
        } else if (target instanceof LinkTarget.ToFile to) {
            writer.octet(TO_FILE).text(to.path());
        } else if (target instanceof LinkTarget.ToPath to) {
            writer.octet(TO_PATH).text(to.path());
        } else {
            writer.octet(NOWHERE);
        }
    }

    private void writeOptional(Optional<Article> document, ByteWriter writer) {
        writer.number(document.isPresent() ? places.get(document.get()) + 1 : 0);
    }

    private void writePlaces(Collection<Article> documents, ByteWriter writer) {
        IntList.of(documents.stream().mapToInt(places::get)).write(writer);
    }
}
