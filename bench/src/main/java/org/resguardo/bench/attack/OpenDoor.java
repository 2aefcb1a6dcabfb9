/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.attack;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * A website with the two best known weaknesses, on this machine only and with nothing behind it: whoever looks for weaknesses elsewhere and
 * finds none must find these, or has not looked.
 *
 * <p>Run: {@code OpenDoor PORT}, until it is killed.
 */
public final class OpenDoor {
    private final Connection database;

    private OpenDoor(Connection database) {
        this.database = database;
    }

    /** Takes the port. */
    public static void main(String[] args) throws IOException, SQLException {
        Connection database = DriverManager.getConnection("jdbc:sqlite::memory:");
        try (Statement sql = database.createStatement()) {
            sql.execute("create table loaf (id integer primary key, name text)");
            sql.execute("insert into loaf (name) values ('concha'), ('bolillo'), ('oreja')");
        }
        HttpServer server = HttpServer.create(
                new InetSocketAddress(InetAddress.getLoopbackAddress(), Integer.parseInt(args[0])), 0);
        server.createContext("/", new OpenDoor(database)::answer);
        server.start();
    }

    private synchronized void answer(HttpExchange exchange) throws IOException {
        String asked = exchange.getRequestURI().getRawQuery();
        String wanted =
                asked == null ? "" : URLDecoder.decode(asked.replaceFirst("^[^=]*=", ""), StandardCharsets.UTF_8);
        StringBuilder page = new StringBuilder(
                        "<!DOCTYPE html><html><body><form action=\"/loaf\"><input name=\"name\">")
                .append("<button>Go</button></form><a href=\"/loaf?name=concha\">concha</a><p>")
                .append(wanted)
                .append("</p><ul>");
        try (Statement sql = database.createStatement();
                ResultSet rows = sql.executeQuery("select name from loaf where name = '" + wanted + "'")) {
            while (rows.next()) {
                page.append("<li>").append(rows.getString(1)).append("</li>");
            }
        } catch (SQLException e) {
            page.append("<li>").append(e.getMessage()).append("</li>");
        }
        byte[] body = page.append("</ul></body></html>").toString().getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
        exchange.sendResponseHeaders(200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
