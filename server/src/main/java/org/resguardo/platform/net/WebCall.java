/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.net;

import java.io.IOException;
import java.io.InputStream;
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

/**
 * Asks one machine for pages, as a browser would, and no other machine: redirects are told and not followed, and a connection goes to an address that
 * the {@link AddressPolicy} has checked, under the machine's own name. Whose certificate it shows is told and not judged. At most half a megabyte of
 * an answer is read.
 */
public final class WebCall implements AutoCloseable {
    private static final int MOST = 512 * 1024;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

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
        return client.execute(new HttpGet(address), context, response -> answer(address, response, context));
    }

    private static WebAnswer answer(URI address, ClassicHttpResponse response, HttpClientContext context)
            throws IOException {
        List<WebAnswer.Header> headers = new ArrayList<>();
        for (var header : response.getHeaders()) {
            headers.add(
                    new WebAnswer.Header(header.getName().toLowerCase(Locale.ROOT), String.valueOf(header.getValue())));
        }
        return new WebAnswer(address, response.getCode(), headers, text(response.getEntity()), certificates(context));
    }

    private static String text(HttpEntity entity) throws IOException {
        if (entity == null) {
            return "";
        }
        try (InputStream body = entity.getContent()) {
            return new String(body.readNBytes(MOST), StandardCharsets.ISO_8859_1);
        }
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
