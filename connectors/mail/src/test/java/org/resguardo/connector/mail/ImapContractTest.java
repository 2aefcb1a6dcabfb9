/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.mail;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.resguardo.connector.Connector;
import org.resguardo.testkit.contract.ConnectorContract;
import org.resguardo.testkit.contract.KnownStore;

/** The customers came as a file with a letter in one year, the orders in another. */
class ImapContractTest extends ConnectorContract {
    private static Post post;

    @BeforeAll
    static void fillMailbox() throws Exception {
        post = new Post("imap");
        post.put(
                "INBOX",
                Instant.parse("2024-05-01T10:00:00Z"),
                Post.letter("Va la lista.", "customer.csv", table("id,name,email,remark", KnownStore.customers())));
        post.put(
                "INBOX",
                Instant.parse("2025-05-01T10:00:00Z"),
                Post.letter("Van los pedidos.", "cake.csv", table("id,customer_id,inscription", KnownStore.orders())));
    }

    @AfterAll
    static void stopServer() {
        post.close();
    }

    @Override
    protected Connector open() throws Exception {
        return new ImapConnector(post.settings(MailSecurity.NONE), Post.reader());
    }

    @Override
    protected String customers() {
        return "INBOX#2024";
    }

    @Override
    protected String orders() {
        return "INBOX#2025";
    }

    private static String table(String headings, List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(",")))
                .collect(Collectors.joining("\n", headings + "\n", ""));
    }
}
