/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.database;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A line to a server that can be cut as a network is: nothing is refused and nothing is closed, what is sent just does not arrive, and
 * new connections get no answer. What was on its way arrives when the line is whole again, or never.
 */
public final class FrailLine implements AutoCloseable {
    private static final int PIECE = 1 << 14;

    private final ServerSocket door;
    private final String host;
    private final int port;
    private final List<Socket> open = new CopyOnWriteArrayList<>();
    private final Object change = new Object();
    private boolean cut;
    private boolean closed;

    private FrailLine(String host, int port) throws IOException {
        this.door = new ServerSocket(0, 0, InetAddress.getLoopbackAddress());
        this.host = host;
        this.port = port;
        Thread.ofVirtual().start(this::welcome);
    }

    /** A whole line to a server. */
    public static FrailLine to(String host, int port) throws IOException {
        return new FrailLine(host, port);
    }

    /** The port on this machine at which the server is reached by the line. */
    public int port() {
        return door.getLocalPort();
    }

    /** Nothing arrives any more. */
    public void cut() {
        synchronized (change) {
            cut = true;
        }
    }

    /** What is sent arrives again. */
    public void mend() {
        synchronized (change) {
            cut = false;
            change.notifyAll();
        }
    }

    private void welcome() {
        try {
            while (true) {
                Socket near = door.accept();
                open.add(near);
                Thread.ofVirtual().start(() -> connect(near));
            }
        } catch (IOException e) {
            close();
        }
    }

    private void connect(Socket near) {
        try {
            waitWhileCut();
            Socket far = new Socket(host, port);
            open.add(far);
            Thread.ofVirtual().start(() -> carry(near, far));
            carry(far, near);
        } catch (IOException e) {
            end(near);
        }
    }

    /** An end that is closed closes the other, when the line is whole enough to tell. */
    private void carry(Socket from, Socket to) {
        byte[] piece = new byte[PIECE];
        try (InputStream in = from.getInputStream();
                OutputStream out = to.getOutputStream()) {
            for (int length = in.read(piece); length >= 0; length = in.read(piece)) {
                waitWhileCut();
                out.write(piece, 0, length);
            }
            waitWhileCut();
        } catch (IOException e) {
            end(from);
        }
        end(to);
    }

    private void waitWhileCut() throws IOException {
        synchronized (change) {
            while (cut && !closed) {
                try {
                    change.wait();
                } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                    throw new IOException("interrupted", e);
                }
            }
        }
    }

    private void end(Socket socket) {
        open.remove(socket);
        try {
            socket.close();
        } catch (IOException e) {
            throw new IllegalStateException("a socket could not be closed", e);
        }
    }

    @Override
    public void close() {
        synchronized (change) {
            closed = true;
            change.notifyAll();
        }
        try {
            door.close();
        } catch (IOException e) {
            throw new IllegalStateException("the line could not be closed", e);
        }
        open.forEach(this::end);
    }
}
