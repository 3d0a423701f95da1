package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.ast.util.Parsing;
import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.ParserPhase;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.DocumentBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a text is parsed, as those parts of flexmark's parser ask for it that find blocks and read them. */
final class ReadingState implements ParserState {

    private final Document document;
    private final InlineParser inline;
    private final ParsedBlocks parsed = new ParsedBlocks();
    private final OpenBlocks open;
    private final LineCursor line;
    private ParserPhase phase = ParserPhase.STARTING;

    /** Begins with a text of which nothing is read. */
    ReadingState(DocumentBlockParser document, InlineParser inline, BasedSequence source) {
        this.document = document.getBlock();
        this.inline = inline;
        this.open = new OpenBlocks(document, this, parsed);
        this.line = new LineCursor(source);
    }

    OpenBlocks open() {
        return open;
    }

    ParsedBlocks parsed() {
        return parsed;
    }

    LineCursor line() {
        return line;
    }

    void enter(ParserPhase next) {
        phase = next;
    }

    @Override
    public ParserPhase getParserPhase() {
        return phase;
    }

    @Override
    public Document getProperties() {
        return document;
    }

    @Override
    public InlineParser getInlineParser() {
        return inline;
    }

    @Override
    public Parsing getParsing() {
        return inline.getParsing();
    }

    @Override
    public BasedSequence getLine() {
        return line.line();
    }

    @Override
    public BasedSequence getLineWithEOL() {
        return line.lineWithEnd();
    }

    @Override
    public int getLineNumber() {
        return line.number();
    }

    @Override
    public int getLineStart() {
        return line.start();
    }

    @Override
    public int getLineEndIndex() {
        return line.next();
    }

    @Override
    public int getLineEolLength() {
        return line.lengthOfEnd();
    }

    /** Nothing: flexmark keeps the lines of a document where an option says so, which we do not set. */
    @Override
    public List<BasedSequence> getLineSegments() {
        return List.of();
    }

    @Override
    public int getIndex() {
        return line.index();
    }

    @Override
    public int getColumn() {
        return line.column();
    }

    @Override
    public int getNextNonSpaceIndex() {
        return line.nonSpace();
    }

    @Override
    public int getIndent() {
        return line.indent();
    }

    @Override
    public boolean isBlank() {
        return line.isBlank();
    }

    @Override
    public boolean isBlankLine() {
        return line.wasBlank();
    }

    @Override
    public BlockParser getActiveBlockParser() {
        return open.last();
    }

    @Override
    public List<BlockParser> getActiveBlockParsers() {
        return open.all();
    }

    @Override
    public @Nullable BlockParser getActiveBlockParser(Block block) {
        return open.of(block);
    }

    @Override
    public boolean endsWithBlankLine(Node block) {
        Node node = block;
        while (node != null && !open.isEndingBlank(node)) {
            node = node.getLastBlankLineChild();
        }
        return node != null;
    }

    @Override
    public boolean isLastLineBlank(Node block) {
        return open.isEndingBlank(block);
    }

    @Override
    public void blockParserAdded(BlockParser parser) {
        parsed.add(parser);
    }

    @Override
    public void blockParserRemoved(BlockParser parser) {
        parsed.remove(parser);
    }

    @Override
    public void blockAdded(Block block) {
        parsed.add(block);
    }

    @Override
    public void blockAddedWithChildren(Block block) {
        parsed.add(block);
        parsed.addAll(block.getChildren());
    }

    @Override
    public void blockAddedWithDescendants(Block block) {
        parsed.add(block);
        parsed.addAll(block.getDescendants());
    }

    @Override
    public void blockRemoved(Block block) {
        parsed.remove(block);
    }

    @Override
    public void blockRemovedWithChildren(Block block) {
        parsed.remove(block);
        parsed.removeAll(block.getChildren());
    }

    @Override
    public void blockRemovedWithDescendants(Block block) {
        parsed.remove(block);
        parsed.removeAll(block.getDescendants());
    }
}
