/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.concurrent.atomic.AtomicInteger;

/** Something that listens where a database should be. */
final class FakeServer implements AutoCloseable {

    /** What it does with a caller. */
    interface Manner {
        void answer(Socket caller) throws IOException;
    }

    private final ServerSocket socket;
    private final AtomicInteger calls = new AtomicInteger();

    private FakeServer(ServerSocket socket) {
        this.socket = socket;
    }

    /** One that accepts calls and never says a word. */
    static FakeServer silent() throws IOException {
        return answering(caller -> caller.getInputStream().transferTo(OutputStream.nullOutputStream()));
    }

    /** One that hangs up at once. */
    static FakeServer hangingUp() throws IOException {
        return answering(Socket::close);
    }

    static FakeServer answering(Manner manner) throws IOException {
        FakeServer server = new FakeServer(new ServerSocket(0, 50, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(() -> server.accept(manner));
        return server;
    }

    /** A port on which nothing listens. */
    static int closedPort() throws IOException {
        try (ServerSocket gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return gone.getLocalPort();
        }
    }

    int port() {
        return socket.getLocalPort();
    }

    /** How often it was called. */
    int calls() {
        return calls.get();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }

    private void accept(Manner manner) {
        try {
            while (!socket.isClosed()) {
                Socket caller = socket.accept();
                calls.incrementAndGet();
                Thread.ofVirtual().start(() -> serve(caller, manner));
            }
        } catch (SocketException e) {
            // Closed: the test is over.
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void serve(Socket caller, Manner manner) {
        try (caller) {
            manner.answer(caller);
        } catch (IOException e) {
            // The caller gave up, as it should.
        }
    }
}
