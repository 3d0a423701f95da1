package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableCell.Alignment;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessor;
import com.vladsch.flexmark.parser.block.ParagraphPreProcessorFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * GFM's tables: heads with as many cells as the line under them has columns, then rows up to the end of the paragraph,
 * with pipes or without. A table may have several rows of heads, or none. What stands above the heads is a paragraph.
 */
public final class Tables implements ParagraphPreProcessorFactory {

    @Override
    public boolean affectsGlobalScope() {
        return false;
    }

    @Override
    public Set<Class<?>> getAfterDependents() {
        return Set.of(LinkDefinitions.class);
    }

    @Override
    public Set<Class<?>> getBeforeDependents() {
        return Set.of();
    }

    @Override
    public ParagraphPreProcessor apply(ParserState first) {
        return new Search(new Pipes());
    }

    /** The search for tables in the paragraphs of one text. */
    private record Search(Pipes pipes) implements ParagraphPreProcessor {

        @Override
        public int preProcessBlock(Paragraph paragraph, ParserState state) {
            return paragraph.getLineCount() > 1 && pipes.standIn(paragraph) ? read(paragraph, state) : 0;
        }
    }

    private static int read(Paragraph paragraph, ParserState state) {
        List<BasedSequence> contents = paragraph.getContentLines();
        List<TableLine> lines = contents.stream().map(TableLine::new).collect(Collectors.toList());
        for (int index = 0; index < lines.size(); index++) {
            Optional<List<Optional<Alignment>>> alignments = lines.get(index).alignments();
            if (alignments.isEmpty()) {
                continue;
            }
            int columns = alignments.get().size();
            int heads = index;
            while (heads > 0 && isHead(lines.get(heads - 1), columns)) {
                heads--;
            }
            boolean headless = index == 0 && lines.size() > 1 && lines.get(1).hasPipe();
            if (heads < index || headless) {
                InlineParser inline = state.getInlineParser();
                if (heads > 0) {
                    above(paragraph, contents.subList(0, heads), inline);
                }
                TableBlock table = new TableBlock(contents.subList(heads, contents.size()));
                table.appendChild(new TableHead());
                rows(table.getFirstChild(), lines.subList(heads, index), alignments.get(), inline);
                table.appendChild(new TableBody());
                rows(table.getLastChild(), lines.subList(index + 1, lines.size()), alignments.get(), inline);
                paragraph.insertBefore(table);
                state.blockAdded(table);
                return paragraph.getChars().length();
            }
        }
        return 0;
    }

    private static boolean isHead(TableLine line, int columns) {
        return line.hasPipe() && line.cells().size() == columns
                || columns == 1 && line.cells().size() == 1 && !line.chars().isBlank();
    }

    private static void above(Paragraph paragraph, List<BasedSequence> lines, InlineParser inline) {
        Paragraph above = new Paragraph();
        above.setContentLines(lines);
        above.setChars(paragraph.getChars().subSequence(0, lengthOf(lines)).trimEnd());
        paragraph.insertBefore(above);
        inline.parse(above.getChars(), above);
    }

    private static int lengthOf(List<BasedSequence> lines) {
        return lines.stream().mapToInt(BasedSequence::length).sum();
    }

    private static void rows(
            Node part, List<TableLine> lines, List<Optional<Alignment>> alignments, InlineParser inline) {
        int number = 0;
        for (TableLine line : lines) {
            TableRow row = new TableRow(line.chars());
            row.setRowNumber(++number);
            part.appendChild(row);
            List<BasedSequence> cells = line.cells();
            for (int column = 0; column < alignments.size(); column++) {
                TableCell cell = new TableCell();
                row.appendChild(cell);
                cell.setHeader(part instanceof TableHead);
                alignments.get(column).ifPresent(cell::setAlignment);
                if (column < cells.size()) {
                    cell.setText(cells.get(column));
                    cell.setChars(cells.get(column));
                    inline.parse(cells.get(column), cell);
                }
            }
        }
    }
}
