/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.files.FileIntake;
import org.resguardo.connector.files.Source;
import org.resguardo.connector.files.format.RtfGroup.Purpose;

/** Makes text of Rich Text: groups, character sets, and what is hidden, deleted or beside the text. */
final class RtfText {
    /** Word nests a few dozen groups; what is a thousand deep was made to do harm. */
    private static final int DEEPEST = 1_000;

    private final Source source;
    private final FileIntake intake;
    private final DocumentText text;
    private final OfficeLinks links;
    private final RtfTable table;
    private final RtfInserted inserted;
    private final RtfDates dates = new RtfDates();
    private final Deque<RtfGroup> groups = new ArrayDeque<>();
    private final Map<Integer, Charset> fonts = new HashMap<>();
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final StringBuilder aside = new StringBuilder();
    private Charset charset = RtfCharsets.USUAL;
    private RtfGroup group = new RtfGroup(charset);
    private String ownProperty = "";
    private boolean optional;
    private int font;
    private int passOver;

    RtfText(Source source, FileIntake intake, DocumentText text) {
        this.source = source;
        this.intake = intake;
        this.text = text;
        this.links = new OfficeLinks(text);
        this.table = new RtfTable(text);
        this.inserted = new RtfInserted(source, intake, text);
    }

    /** Reads everything. */
    void read(RtfReader rtf) throws IOException, ConnectorException {
        for (RtfReader.Token token = rtf.next(); token != RtfReader.Token.FINISH; token = rtf.next()) {
            switch (token) {
                case BEGIN -> begin();
                case END -> end();
                case WORD -> word(rtf);
                case BYTE -> letter(rtf.number());
                case FINISH -> throw new IllegalStateException("The loop ends before.");
            }
        }
        decode();
        table.finish();
        if (!groups.isEmpty()) {
            intake.problem(Problem.at(source.place(), Kind.TRUNCATED));
        }
    }

    private void begin() throws ConnectorException {
        decode();
        passOver = 0;
        if (groups.size() >= DEEPEST) {
            throw new ConnectorException(Problem.at(source.place(), Kind.TOO_DEEP, "limit", DEEPEST));
        }
        if (intake.stopped()) {
            throw new StoppedException();
        }
        groups.push(group);
        group = new RtfGroup(group);
        group.beganPart = false;
    }

    private void end() throws IOException {
        decode();
        passOver = 0;
        optional = false;
        if (groups.isEmpty()) {
            return;
        }
        RtfGroup outer = groups.pop();
        if (outer.purpose != group.purpose || !outer.name.equals(group.name)) {
            finish(group);
        } else if (group.purpose == Purpose.PROPERTY) {
            aside.append(' ');
        }
        if (group.beganPart) {
            text.line();
            text.end();
        }
        group = outer;
    }

    /** A group with a purpose of its own ends. */
    private void finish(RtfGroup ended) throws IOException {
        String held = aside.toString().strip();
        switch (ended.purpose) {
            case INSTRUCTION -> links.instruction(held);
            case PROPERTY -> property(ended.name, held);
            case AUTHORS -> held.lines().forEach(this::author);
            case PICTURE, OBJECT -> inserted.finish(ended.purpose);
            case TEXT, FONTS, NOTHING -> {
                /* These leave nothing behind. */
            }
        }
        aside.setLength(0);
    }

    /** The first in the list of authors stands for nobody. */
    private void author(String name) {
        if (!name.equals("Unknown")) {
            text.line(DocumentPart.PROPERTIES, "author: " + name);
        }
    }

    private void property(String name, String value) {
        if (name.equals("creatim") || name.equals("revtim")) {
            dates.tell(intake, source.place());
        } else if (name.equals("propname")) {
            ownProperty = value;
        } else if (!value.isEmpty()) {
            text.line(DocumentPart.PROPERTIES, (name.equals("staticval") ? ownProperty : name) + ": " + value);
        }
    }

    private void word(RtfReader rtf) throws IOException {
        String word = rtf.word();
        if (passOver > 0 && !word.equals("u")) {
            passOver--;
            return;
        }
        decode();
        boolean mayBeIgnored = optional;
        optional = word.equals("*");
        if (!destination(word, mayBeIgnored) && !setting(word, rtf) && group.purpose == Purpose.TEXT) {
            sign(word);
        }
    }

    /** Words that begin a group of their own. */
    private boolean destination(String word, boolean mayBeIgnored) {
        switch (word) {
            case "fonttbl" -> group.purpose = Purpose.FONTS;
            case "fldinst" -> purpose(Purpose.INSTRUCTION, word);
            case "revtbl" -> purpose(Purpose.AUTHORS, word);
            case "pict" -> purpose(Purpose.PICTURE, word);
            case "objdata" -> purpose(Purpose.OBJECT, word);
            case "title",
                    "subject",
                    "author",
                    "operator",
                    "manager",
                    "company",
                    "category",
                    "keywords",
                    "doccomm",
                    "propname",
                    "staticval",
                    "creatim",
                    "revtim",
                    "docvar" -> purpose(Purpose.PROPERTY, word);
            case "header", "headerl", "headerr", "headerf", "footer", "footerl", "footerr", "footerf" ->
                part(DocumentPart.HEADERS);
            case "footnote" -> part(DocumentPart.FOOTNOTES);
            case "annotation", "atnid", "atnauthor" -> part(DocumentPart.COMMENTS);
            case "colortbl", "stylesheet", "info", "nonshppict", "pntext", "listtext", "sp", "filetbl", "private" ->
                group.purpose = Purpose.NOTHING;
            case "shpinst", "shptxt", "userprops" -> group.purpose = Purpose.TEXT;
            default -> {
                if (mayBeIgnored) {
                    group.purpose = Purpose.NOTHING;
                }
                return mayBeIgnored;
            }
        }
        return true;
    }

    private void purpose(Purpose purpose, String name) {
        group.purpose = purpose;
        group.name = name;
        aside.setLength(0);
        dates.forget();
    }

    private void part(DocumentPart part) {
        if (!group.beganPart && group.purpose == Purpose.TEXT) {
            group.beganPart = true;
            text.begin(part);
            text.line();
        }
    }

    /** Words that change how the text after them is read. */
    private boolean setting(String word, RtfReader rtf) {
        switch (word) {
            case "ansicpg" -> useFor(RtfCharsets.ofCodePage(rtf.number()));
            case "mac" -> useFor(RtfCharsets.ofCodePage(10000));
            case "pc" -> useFor(RtfCharsets.ofCodePage(437));
            case "pca" -> useFor(RtfCharsets.ofCodePage(850));
            case "f" -> font(rtf.number());
            case "fcharset" -> fonts.put(font, RtfCharsets.ofFont(rtf.number(), charset));
            case "uc" -> group.repeated = Math.clamp(rtf.number(), 0, 100);
            case "u" -> unicode(rtf.number());
            case "v" -> group.hidden = rtf.numberOr(1) != 0;
            case "deleted" -> group.deleted = rtf.numberOr(1) != 0;
            case "plain" -> {
                group.hidden = false;
                group.deleted = false;
            }
            default -> {
                return dates.take(word, rtf.number());
            }
        }
        return true;
    }

    private void useFor(Charset document) {
        charset = document;
        group.charset = document;
    }

    private void font(int number) {
        font = number;
        if (group.purpose != Purpose.FONTS) {
            group.charset = fonts.getOrDefault(number, charset);
        }
    }

    private void unicode(int number) {
        write(String.valueOf((char) number));
        passOver = group.repeated;
    }

    /** Words that stand for a letter or for the shape of the text. */
    private void sign(String word) {
        switch (word) {
            case "par", "sect", "page", "column" -> {
                table.outside();
                text.paragraph();
            }
            case "line", "softline", "nestrow" -> text.text('\n');
            case "tab", "nestcell" -> text.text('\t');
            case "trowd" -> table.beginRow();
            case "trhdr" -> table.markHeading();
            case "cell" -> table.endCell();
            case "row" -> table.endRow();
            case "emdash", "endash", "_" -> write("-");
            case "~", "emspace", "enspace" -> write(" ");
            case "lquote", "rquote" -> write("'");
            case "ldblquote", "rdblquote" -> write("\"");
            case "bullet" -> write("•");
            default -> {
                /* Form. */
            }
        }
    }

    private void letter(int value) {
        if (passOver > 0) {
            passOver--;
        } else if (group.purpose == Purpose.PICTURE || group.purpose == Purpose.OBJECT) {
            inserted.digit(value);
        } else if (group.purpose != Purpose.NOTHING && group.purpose != Purpose.FONTS) {
            bytes.write(value);
        }
    }

    /** Letters are decoded together, because some character sets use two bytes for one. */
    private void decode() {
        if (bytes.size() > 0) {
            write(bytes.toString(group.charset));
            bytes.reset();
        }
    }

    private void write(String letters) {
        switch (group.purpose) {
            case TEXT -> running(letters);
            case INSTRUCTION, PROPERTY -> aside.append(letters);
            case AUTHORS -> aside.append(letters.replace(';', '\n'));
            case FONTS, PICTURE, OBJECT, NOTHING -> {
                /* Not for reading. */
            }
        }
    }

    private void running(String letters) {
        if (group.deleted || group.hidden) {
            text.begin(group.deleted ? DocumentPart.DELETED : DocumentPart.HIDDEN);
            text.text(letters);
            text.end();
        } else {
            table.inside();
            text.text(letters);
        }
    }
}
