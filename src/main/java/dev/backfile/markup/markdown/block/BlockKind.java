package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;

/**
 * A kind of block.
 *
 * @param beginnings the characters with which it may begin, letters apart; none where it begins any line that is indented as code is
 * @param factory what makes its finder
 * @param perText whether each text needs a finder of its own, since it keeps something
 */
record BlockKind(String beginnings, CustomBlockParserFactory factory, boolean perText) {}
