/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.edit.Change;
import org.resguardo.connector.edit.EditableTable;
import org.resguardo.connector.edit.Editor;
import org.resguardo.connector.edit.Row;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.retention.erasure.ErasureLedger;

/** Holds a spreadsheet against the list of forgotten people before it is read in anywhere, and makes one without them. */
public final class ForgottenCheck {
    private final ErasureLedger ledger;
    private final FolderOpener opener;

    /** Checks against a list. */
    public ForgottenCheck(ErasureLedger ledger, FolderOpener opener) {
        this.ledger = ledger;
        this.opener = opener;
    }

    /** Knows the way into the files of a folder. */
    @FunctionalInterface
    public interface FolderOpener {
        /** Opens them for changing; whoever asks closes it. */
        Editor open(Path folder);
    }

    /** What a file holds of them, table by table; empty when it holds no table that is understood. */
    public List<ForgottenSearch.Seen> check(Path folder) {
        try (Editor editor = opener.open(folder)) {
            List<ForgottenSearch.Seen> seen = new ArrayList<>();
            for (ForgottenSearch.Seen table : search(editor).all(Watch.NONE)) {
                if (!table.place().endsWith("/")) {
                    seen.add(table);
                }
            }
            return seen;
        } catch (ConnectorException e) {
            throw unreadable();
        }
    }

    private ForgottenSearch search(Editor editor) {
        return new ForgottenSearch(editor, ledger.forgotten(Optional.empty()));
    }

    private static Fault unreadable() {
        return new Fault(FaultKind.LASTING, "retention.forgotten.check.unreadable");
    }

    /** The file without their records. */
    public byte[] without(Path folder, Path file) {
        try (Editor editor = opener.open(folder)) {
            for (String id : editor.tables()) {
                EditableTable table = editor.table(id);
                List<Row> rows = table.place().toString().endsWith("/")
                        ? List.of()
                        : search(editor).rows(table);
                if (!rows.isEmpty()) {
                    takeOut(editor, table, rows);
                }
            }
            return Files.readAllBytes(file);
        } catch (ConnectorException e) {
            throw unreadable();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void takeOut(Editor editor, EditableTable table, List<Row> rows) throws ConnectorException {
        try (Change change = editor.begin()) {
            change.delete(table, change.takeAgain(table, rows));
            change.commit();
        }
    }
}
