/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The deletes of a benchmark's rule as a person who knows the database writes them: lot by lot, behind the last key. */
final class DeletesByHand {
    private static final LocalDate LIMIT = BigTable.TODAY.minusMonths(24).minusDays(1);

    private final Product product;
    private final Path folder;
    private final List<Integer> lots;

    /**
     * With these lots.
     *
     * @param lots how many rows each transaction deletes
     */
    DeletesByHand(Product product, Path folder, List<Integer> lots) {
        this.product = product;
        this.folder = folder;
        this.lots = lots;
    }

    private interface Kept {
        void row(ResultSet row) throws SQLException, IOException;

        void sync() throws IOException;
    }

    /** Nothing but deletes: the keys are read, and the rows go. */
    void bare() throws SQLException, IOException {
        go("id", new Kept() {
            @Override
            public void row(ResultSet row) {
                // what goes is not looked at
            }

            @Override
            public void sync() {
                // nothing is kept
            }
        });
    }

    /** Every row goes into a file first, and the file is on the disk before the rows are gone. */
    void keeping(Path file) throws SQLException, IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
                BufferedWriter csv = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8))) {
            go("id, name, email, day, note", new Kept() {
                @Override
                public void row(ResultSet row) throws SQLException, IOException {
                    for (int i = 1; i <= 5; i++) {
                        csv.append('"')
                                .append(row.getString(i).replace("\"", "\"\""))
                                .append(i < 5 ? "\"," : "\"\n");
                    }
                }

                @Override
                public void sync() throws IOException {
                    csv.flush();
                    channel.force(false);
                }
            });
        }
    }

    private void go(String columns, Kept kept) throws SQLException, IOException {
        boolean postgres = product == Product.POSTGRES;
        String take = "SELECT " + columns + " FROM visit WHERE day < ? AND id > ? ORDER BY id LIMIT ?"
                + (postgres ? " FOR UPDATE" : "");
        String delete = "DELETE FROM visit WHERE id "
                + (postgres ? "= ANY (CAST(? AS bigint[]))" : "IN (SELECT value FROM json_each(?))");
        try (Connection connection = product.connect(folder)) {
            connection.setAutoCommit(false);
            try (PreparedStatement taking = connection.prepareStatement(take);
                    PreparedStatement deleting = connection.prepareStatement(delete)) {
                long last = -1;
                for (int lot : lots) {
                    List<Long> ids = take(taking, last, lot, kept);
                    kept.sync();
                    String list = ids.stream().map(Object::toString).collect(Collectors.joining(","));
                    deleting.setString(1, postgres ? "{" + list + "}" : "[" + list + "]");
                    deleting.executeUpdate();
                    connection.commit();
                    last = ids.getLast();
                }
            }
        }
    }

    private List<Long> take(PreparedStatement taking, long last, int lot, Kept kept) throws SQLException, IOException {
        if (product == Product.POSTGRES) {
            taking.setObject(1, LIMIT);
        } else {
            taking.setString(1, LIMIT.toString());
        }
        taking.setLong(2, last);
        taking.setInt(3, lot);
        List<Long> ids = new ArrayList<>();
        try (ResultSet rows = taking.executeQuery()) {
            while (rows.next()) {
                ids.add(rows.getLong(1));
                kept.row(rows);
            }
        }
        return ids;
    }
}
