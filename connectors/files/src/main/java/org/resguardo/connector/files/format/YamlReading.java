/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.util.BitSet;
import java.util.Iterator;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.ScalarEvent;

/**
 * Passes YAML on as a tree.
 *
 * <p>Works on the parser's events, before anything is built. So an alias is passed over, since what it stands for has been
 * read where it was named, and a few lines of aliases of aliases cannot become more than they are.
 */
final class YamlReading {
    /** The parser's time for each token grows with depth, so that what lies this deep would take all the time there is. */
    private static final int GIVE_UP = 1000;

    private final Iterator<Event> events;
    private final TreeTables tables;
    private final BitSet mappings = new BitSet();
    private final BitSet keyNext = new BitSet();
    private int depth;

    YamlReading(Iterator<Event> events, TreeTables tables) {
        this.events = events;
        this.tables = tables;
    }

    void readAll() {
        while (depth < GIVE_UP && events.hasNext()) {
            Event event = events.next();
            switch (event.getEventId()) {
                case MappingStart -> begin(true);
                case SequenceStart -> begin(false);
                case MappingEnd, SequenceEnd -> end();
                case Scalar -> scalar(((ScalarEvent) event));
                case Alias -> passed();
                case Comment -> comment((CommentEvent) event);
                case StreamStart, StreamEnd, DocumentStart, DocumentEnd -> tables.stopIfAsked();
            }
        }
    }

    private void begin(boolean mapping) {
        if (keyIsNext()) {
            tables.key(""); // a key that is itself a mapping or a sequence: its contents are looked at like a value's
        }
        mappings.set(depth, mapping);
        keyNext.set(depth, mapping);
        depth++;
        if (mapping) {
            tables.beginObject();
        } else {
            tables.beginArray();
        }
    }

    private void end() {
        depth--;
        tables.end();
        passed();
    }

    private void scalar(ScalarEvent scalar) {
        if (keyIsNext()) {
            tables.key(scalar.getValue());
        } else {
            boolean none = scalar.isPlain()
                    && (scalar.getValue().equals("null") || scalar.getValue().equals("~"));
            tables.value(none ? "" : scalar.getValue());
        }
        passed();
    }

    /** In a mapping, keys and values take turns. */
    private void passed() {
        if (depth > 0) {
            keyNext.flip(depth - 1);
        }
    }

    private boolean keyIsNext() {
        return depth > 0 && mappings.get(depth - 1) && keyNext.get(depth - 1);
    }

    private void comment(CommentEvent comment) {
        if (comment.getCommentType() != CommentType.BLANK_LINE) {
            tables.remark(comment.getValue().strip());
        }
    }
}
