/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.net;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLPeerUnverifiedException;
import javax.net.ssl.SSLSession;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.HostnameVerificationPolicy;
import org.apache.hc.client5.http.ssl.NoopHostnameVerifier;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.util.Timeout;
import org.jspecify.annotations.Nullable;

/**
 * Asks one machine for pages, as a browser would, and no other machine: redirects are told and not followed, and a connection goes to an address that
 * the {@link AddressPolicy} has checked, under the machine's own name. Whose certificate it shows is told and not judged. At most half a megabyte of
 * an answer is read, and for twenty seconds at most.
 */
public final class WebCall implements AutoCloseable {
    private static final int MOST = 512 * 1024;
    private static final int PIECE = 16 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration WHOLE = Duration.ofSeconds(20);

    private final String host;
    private final CloseableHttpClient client;

    private WebCall(String host, CloseableHttpClient client) {
        this.host = host;
        this.client = client;
    }

    /**
     * Prepares to ask a machine.
     *
     * @throws UnknownHostException when there is none of that name
     * @throws AddressRefused when it may not be called
     */
    public static WebCall to(String host, AddressPolicy policy) throws IOException {
        String name = AddressPolicy.name(host);
        List<InetAddress> checked = policy.addresses(name);
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new Checked(name, checked))
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(
                        anyCertificate(), HostnameVerificationPolicy.CLIENT, NoopHostnameVerifier.INSTANCE))
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(PATIENCE))
                        .setSocketTimeout(Timeout.of(PATIENCE))
                        .build())
                .build();
        CloseableHttpClient client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(PATIENCE))
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .setUserAgent("Resguardo (the owner of this site checks it)")
                .build();
        return new WebCall(name, client);
    }

    private static SSLContext anyCertificate() throws IOException {
        return AnyCertificate.context();
    }

    /**
     * Asks for an address of the machine.
     *
     * @throws IOException when no answer came, or the address is one of another machine
     */
    public WebAnswer get(URI address) throws IOException {
        if (!host.equalsIgnoreCase(address.getHost())) {
            throw new AddressRefused(AddressRefused.Reason.NEVER);
        }
        HttpClientContext context = HttpClientContext.create();
        HttpGet question = new HttpGet(address);
        AtomicReference<@Nullable WebAnswer> answered = new AtomicReference<>();
        try {
            client.execute(question, context, response -> {
                answered.set(answer(question, address, response, context));
                return true;
            });
        } catch (IOException e) {
            if (answered.get() == null) {
                throw e;
            }
            // Its connection was given up on purpose, since there was more than is read.
        }
        return Objects.requireNonNull(answered.get());
    }

    private static WebAnswer answer(
            HttpGet question, URI address, ClassicHttpResponse response, HttpClientContext context) throws IOException {
        List<WebAnswer.Header> headers = new ArrayList<>();
        for (var header : response.getHeaders()) {
            headers.add(
                    new WebAnswer.Header(header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue())));
        }
        List<X509Certificate> chain = certificates(context);
        byte[] body = read(question, response.getEntity());
        boolean cut = body.length > MOST;
        String text = new String(body, 0, Math.min(MOST, body.length), StandardCharsets.ISO_8859_1);
        return new WebAnswer(address, response.getCode(), headers, text, cut, chain);
    }

    /** At most one byte more than is wanted: what is left is not waited for, and an answer that drips is given up. */
    private static byte[] read(HttpGet question, @Nullable HttpEntity entity) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        long end = System.nanoTime() + WHOLE.toNanos();
        ByteArrayOutputStream read = new ByteArrayOutputStream();
        byte[] some = new byte[PIECE];
        InputStream body = entity.getContent();
        int count = body.read(some);
        while (count >= 0 && read.size() <= MOST) {
            read.write(some, 0, Math.min(count, MOST + 1 - read.size()));
            if (System.nanoTime() > end) {
                question.abort();
                throw new InterruptedIOException();
            }
            count = read.size() <= MOST ? body.read(some) : -1;
        }
        if (read.size() > MOST) {
            question.abort();
        }
        return read.toByteArray();
    }

    private static List<X509Certificate> certificates(HttpClientContext context) {
        SSLSession session = context.getSSLSession();
        if (session == null) {
            return List.of();
        }
        List<X509Certificate> chain = new ArrayList<>();
        try {
            for (Certificate certificate : session.getPeerCertificates()) {
                if (certificate instanceof X509Certificate one) {
                    chain.add(one);
                }
            }
        } catch (SSLPeerUnverifiedException e) {
            return List.of();
        }
        return chain;
    }

    /** The name of the machine. */
    public String host() {
        return host;
    }

    @Override
    public void close() {
        client.close(org.apache.hc.core5.io.CloseMode.IMMEDIATE);
    }

    /** Knows the addresses that were checked, and nothing else. */
    private record Checked(String host, List<InetAddress> addresses) implements DnsResolver {
        @Override
        public InetAddress[] resolve(String asked) throws UnknownHostException {
            if (!asked.replaceAll("[\\[\\]]", "").equalsIgnoreCase(host.replaceAll("[\\[\\]]", ""))) {
                throw new UnknownHostException();
            }
            return addresses.toArray(InetAddress[]::new);
        }

        @Override
        public String resolveCanonicalHostname(String asked) {
            return host;
        }
    }
}
