package dev.backfile.markup.markdown.block;

import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;

/**
 * A kind of block.
 *
 * @param beginnings the characters with which it may begin, letters apart; none where it begins any line that is indented as code is
 * @param factory what makes its finder
 * @param perText whether its finder keeps something of a text, so that each text needs one of its own
 */
record BlockKind(String beginnings, CustomBlockParserFactory factory, boolean perText) {}
