/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.net;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xbill.DNS.DClass;
import org.xbill.DNS.ExtendedResolver;
import org.xbill.DNS.MXRecord;
import org.xbill.DNS.Message;
import org.xbill.DNS.Name;
import org.xbill.DNS.Rcode;
import org.xbill.DNS.Record;
import org.xbill.DNS.Resolver;
import org.xbill.DNS.Section;
import org.xbill.DNS.SimpleResolver;
import org.xbill.DNS.TXTRecord;
import org.xbill.DNS.TextParseException;
import org.xbill.DNS.Type;

/**
 * Reads what stands in the public directory of names (DNS) about a domain: from the name servers that this machine asks anyway, and no others.
 *
 * <p>By dnsjava rather than the JDK's own client, which gives only the first 255 signs of a text: keys for signing mail are longer.
 */
public final class DnsRecords {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Optional<InetSocketAddress> server;

    private DnsRecords(Optional<InetSocketAddress> server) {
        this.server = server;
    }

    /** As this machine asks. */
    public static DnsRecords ofThisMachine() {
        return new DnsRecords(Optional.empty());
    }

    /** By asking one server. */
    public static DnsRecords of(InetSocketAddress server) {
        return new DnsRecords(Optional.of(server));
    }

    /** The texts at a name, each whole; empty when there are none. */
    public List<String> texts(String name) throws IOException {
        return ask(name, Type.TXT).stream()
                .filter(TXTRecord.class::isInstance)
                .map(record -> String.join("", ((TXTRecord) record).getStrings()))
                .toList();
    }

    /** The machines that take mail for a domain; empty when there are none. A single dot says that it takes none (RFC 7505). */
    public List<String> mailServers(String domain) throws IOException {
        return ask(domain, Type.MX).stream()
                .filter(MXRecord.class::isInstance)
                .map(record -> ((MXRecord) record).getTarget().toString())
                .toList();
    }

    private List<Record> ask(String name, int type) throws IOException {
        Message answer = resolver().send(Message.newQuery(Record.newRecord(absolute(name), type, DClass.IN)));
        int code = answer.getRcode();
        if (code == Rcode.NXDOMAIN) {
            return List.of();
        }
        if (code != Rcode.NOERROR) {
            throw new IOException("the name server did not answer the question");
        }
        return new ArrayList<>(answer.getSection(Section.ANSWER));
    }

    private static Name absolute(String name) throws IOException {
        try {
            return Name.fromString(name, Name.root);
        } catch (TextParseException e) {
            throw new IOException("no name", e);
        }
    }

    private Resolver resolver() throws IOException {
        Resolver resolver = server.isPresent() ? new SimpleResolver(server.get()) : new ExtendedResolver();
        resolver.setTimeout(PATIENCE);
        return resolver;
    }
}
