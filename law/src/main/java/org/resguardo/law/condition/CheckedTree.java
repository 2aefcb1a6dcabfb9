/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.condition;

import com.google.protobuf.CodedOutputStream;
import com.google.protobuf.InvalidProtocolBufferException;
import dev.cel.common.CelAbstractSyntaxTree;
import dev.cel.common.CelProtoAbstractSyntaxTree;
import dev.cel.expr.CheckedExpr;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A type-checked tree as bytes, in the form in which the CEL specification hands it on. */
final class CheckedTree {

    private CheckedTree() {}

    /** The same bytes for the same tree. */
    static byte[] bytes(CelAbstractSyntaxTree tree) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        CodedOutputStream out = CodedOutputStream.newInstance(bytes);
        out.useDeterministicSerialization();
        try {
            CelProtoAbstractSyntaxTree.fromCelAst(tree).toCheckedExpr().writeTo(out);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException("Memory could not be written", e);
        }
        return bytes.toByteArray();
    }

    static CelAbstractSyntaxTree of(byte[] bytes) {
        try {
            return CelProtoAbstractSyntaxTree.fromCheckedExpr(CheckedExpr.parseFrom(bytes))
                    .getAst();
        } catch (InvalidProtocolBufferException e) {
            throw new IllegalStateException("A condition that the build has checked cannot be read", e);
        }
    }
}
