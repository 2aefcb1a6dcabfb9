/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.xbill.DNS.DClass;
import org.xbill.DNS.Flags;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Section;
import org.xbill.DNS.TXTRecord;

/** A name server that knows a few texts. */
final class TestNameServer implements AutoCloseable {
    private final DatagramSocket socket;
    private final Map<String, List<List<String>>> texts = new ConcurrentHashMap<>();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    private TestNameServer(DatagramSocket socket) {
        this.socket = socket;
    }

    static TestNameServer start() throws IOException {
        TestNameServer server = new TestNameServer(new DatagramSocket(0, InetAddress.getLoopbackAddress()));
        Thread.ofVirtual().start(server::serve);
        return server;
    }

    /** One text at a name, in pieces as long texts are. */
    TestNameServer text(String name, String... pieces) {
        texts.computeIfAbsent(name, none -> new CopyOnWriteArrayList<>()).add(List.of(pieces));
        return this;
    }

    InetSocketAddress address() {
        return new InetSocketAddress(InetAddress.getLoopbackAddress(), socket.getLocalPort());
    }

    List<String> asked() {
        return asked;
    }

    private void serve() {
        byte[] buffer = new byte[4096];
        while (!socket.isClosed()) {
            try {
                DatagramPacket packet = new DatagramPacket(buffer, buffer.length);
                socket.receive(packet);
                byte[] answer = answer(new Message(java.util.Arrays.copyOf(buffer, packet.getLength())))
                        .toWire();
                socket.send(new DatagramPacket(answer, answer.length, packet.getSocketAddress()));
            } catch (IOException e) {
                return;
            }
        }
    }

    private Message answer(Message question) throws IOException {
        Name name = question.getQuestion().getName();
        String plain = name.toString(true);
        asked.add(plain);
        Message answer = new Message(question.getHeader().getID());
        answer.getHeader().setFlag(Flags.QR);
        answer.addRecord(question.getQuestion(), Section.QUESTION);
        List<List<String>> known = texts.getOrDefault(plain, List.of());
        answer.getHeader().setRcode(known.isEmpty() ? Rcode.NXDOMAIN : Rcode.NOERROR);
        for (List<String> pieces : known) {
            answer.addRecord(new TXTRecord(name, DClass.IN, 60, pieces), Section.ANSWER);
        }
        return answer;
    }

    @Override
    public void close() {
        socket.close();
    }
}
