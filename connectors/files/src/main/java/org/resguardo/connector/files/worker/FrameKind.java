/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.worker;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a frame says. A frame is one byte for its kind, four for the length of what follows, and
 * what follows.
 */
enum FrameKind {
    /** To the child: read this file. */
    JOB('J'),
    /** To the child: the bytes of the file, when it is on no disk. */
    CONTENT('B'),
    /** A table begins: place, columns, traits. */
    TABLE('t'),
    /** Rows of the open table. */
    ROWS('r'),
    /** How much of the open table was read. */
    COVERED('c'),
    /** The open table ends. */
    TABLE_END('T'),
    /** A text begins: place. */
    TEXT('x'),
    /** A piece of the open text. */
    PIECE('p'),
    /** The open text ends. */
    TEXT_END('X'),
    /** A date: place, moment. */
    DATED('d'),
    /** A part could not be read. */
    PROBLEM('!'),
    /** Bytes gone through since the last such frame. */
    PROGRESS('+'),
    /** The file has been read. */
    FINISHED('.'),
    /** The file could not be read: a problem. */
    FAILED('#');

    private static final Map<Byte, FrameKind> BY_CODE =
            Stream.of(values()).collect(Collectors.toMap(FrameKind::code, Function.identity()));

    private final byte code;

    FrameKind(char code) {
        this.code = (byte) code;
    }

    byte code() {
        return code;
    }

    static FrameKind of(byte code) throws NonsenseException {
        FrameKind kind = BY_CODE.get(code);
        if (kind == null) {
            throw new NonsenseException();
        }
        return kind;
    }
}
