package dev.backfile.markup.markdown.extension;

import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableBody;
import com.vladsch.flexmark.ext.tables.TableCell;
import com.vladsch.flexmark.ext.tables.TableHead;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.markup.markdown.write.HtmlOutput;
import dev.backfile.markup.markdown.write.InlineText;
import dev.backfile.markup.markdown.write.InlineWriter;
import java.util.Locale;
import java.util.StringJoiner;

/**
 * Writes tables, each in an element that scrolls by itself when the table is wide. A keyboard reaches it, and what stands
 * at the head of the columns names it, or its first row where they have no head: words in the article's language. The alignment of a cell is a class: {@code
 * align-left}, {@code align-center}, {@code align-right}. A head without a word is an empty cell.
 */
final class TableWriter {

    private final InlineWriter inline;
    private final HtmlOutput html;

    TableWriter(InlineWriter inline, HtmlOutput html) {
        this.inline = inline;
        this.html = html;
    }

    /** Writes a table. */
    void write(TableBlock table) {
        String label = name(table);
        html.block("<div class=\"table\"");
        if (!label.isEmpty()) {
            html.block(" role=\"group\" tabindex=\"0\"");
            html.attribute("aria-label", label);
        }
        html.block(">\n<table>\n");
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            if (part.getFirstChild() != null && isPart(part)) {
                String name = part instanceof TableHead ? "thead" : "tbody";
                html.block("<" + name + ">\n");
                rows(part);
                html.block("</" + name + ">\n");
            }
        }
        html.block("</table>\n</div>\n");
    }

    /** The words of the first row that has any: the heads of the columns, where they have some. */
    private static String name(TableBlock table) {
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            for (Node row = part.getFirstChild(); isPart(part) && row != null; row = row.getNext()) {
                StringJoiner words = new StringJoiner(", ");
                for (Node cell = row.getFirstChild(); cell != null; cell = cell.getNext()) {
                    String text = InlineText.of(cell);
                    if (!text.isEmpty()) {
                        words.add(text);
                    }
                }
                if (words.length() > 0) {
                    return words.toString();
                }
            }
        }
        return "";
    }

    private static boolean isPart(Node node) {
        return node instanceof TableHead || node instanceof TableBody;
    }

    private void rows(Node part) {
        for (Node row = part.getFirstChild(); row != null; row = row.getNext()) {
            if (row instanceof TableRow) {
                html.block("<tr>\n");
                cells(row);
                html.block("</tr>\n");
            }
        }
    }

    private void cells(Node row) {
        for (Node child = row.getFirstChild(); child != null; child = child.getNext()) {
            if (child instanceof TableCell cell) {
                boolean heading = cell.isHeader() && !cell.getText().isBlank();
                html.block(heading ? "<th scope=\"col\"" : "<td");
                TableCell.Alignment alignment = cell.getAlignment();
                if (alignment != null) {
                    html.attribute("class", "align-" + alignment.name().toLowerCase(Locale.ROOT));
                }
                html.block(">");
                inline.children(cell);
                html.block(heading ? "</th>\n" : "</td>\n");
            }
        }
    }
}
