package dev.backfile.markup.markdown.extension;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListItem;
import com.vladsch.flexmark.ext.gfm.tasklist.internal.TaskListItemBlockPreProcessor;
import com.vladsch.flexmark.parser.ListOptions;
import com.vladsch.flexmark.util.ast.Node;
import dev.backfile.markup.markdown.block.BlockSyntax;
import dev.backfile.markup.markdown.write.BlockWriter;
import dev.backfile.markup.markdown.write.HtmlOutput;
import dev.backfile.markup.markdown.write.NodeWriters;

/** Items of lists that are tasks, done or not: {@code - [x] done}. The box is named by the text of the task. */
final class TaskListSyntax implements MarkdownExtension {

    @Override
    public void addTo(BlockSyntax.Builder syntax) {
        ListOptions.addItemMarkerSuffixes(syntax.options(), "[ ]", "[x]", "[X]");
        syntax.blocks(new TaskListItemBlockPreProcessor.Factory());
    }

    @Override
    public void addTo(NodeWriters.Builder writers) {
        writers.block(TaskListItem.class, TaskListSyntax::write);
    }

    private static void write(TaskListItem task, BlockWriter to) {
        HtmlOutput html = to.html();
        boolean loose = task.getFirstChild() instanceof Paragraph paragraph && !to.isTight(paragraph);
        html.block("<li class=\"task\">").block(loose ? "\n<p>" : "");
        html.block("<label><input type=\"checkbox\" disabled").block(task.isItemDoneMarker() ? " checked> " : "> ");
        Node first = task.getFirstChild();
        if (first instanceof Paragraph) {
            to.inline().children(first);
            first = first.getNext();
        }
        html.block("</label>").block(loose ? "</p>" : "").block(loose || first != null ? "\n" : "");
        for (Node child = first; child != null; child = child.getNext()) {
            to.write(child);
        }
        html.block("</li>\n");
    }
}
