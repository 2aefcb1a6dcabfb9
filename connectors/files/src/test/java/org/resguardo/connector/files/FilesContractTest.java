/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.connector.Connector;
import org.resguardo.connector.files.worker.WorkerPool;
import org.resguardo.testkit.contract.ConnectorContract;
import org.resguardo.testkit.contract.KnownStore;

class FilesContractTest extends ConnectorContract {
    @TempDir
    static Path folder;

    @BeforeAll
    static void makeStore() throws IOException {
        write("customer.csv", List.of("id", "name", "email", "remark"), KnownStore.customers());
        write("cake_order.csv", List.of("id", "customer_id", "inscription"), KnownStore.orders());
    }

    @Override
    protected Connector open() {
        return new FilesConnector(folder, path -> true, FileOptions.standard(), new WorkerPool());
    }

    @Override
    protected String customers() {
        return "customer.csv";
    }

    @Override
    protected String orders() {
        return "cake_order.csv";
    }

    private static void write(String name, List<String> headings, List<List<String>> rows) throws IOException {
        StringBuilder text = new StringBuilder(line(headings));
        rows.forEach(row -> text.append(line(row)));
        Files.writeString(folder.resolve(name), text);
    }

    private static String line(List<String> values) {
        return values.stream()
                .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(",", "", "\r\n"));
    }
}
