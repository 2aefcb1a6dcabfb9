/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.net;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import org.apache.hc.client5.http.classic.methods.HttpPost;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.client5.http.ssl.TlsSocketStrategy;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.StringEntity;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.Timeout;

/**
 * Sends JSON to addresses that somebody else named. A connection goes to an address that the {@link AddressPolicy} has checked, so that nobody can
 * have this program call machines of the business's own network; redirects are not followed, and what is answered is not read.
 */
public final class JsonPost implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int GOOD = 200;
    private static final int NOT_GOOD = 300;

    private final CloseableHttpClient client;

    /** Sends where a policy allows it, to machines whose certificates Java trusts. */
    public JsonPost(AddressPolicy policy, TlsSocketStrategy certificates) {
        var connections = PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(new CheckedNames(policy))
                .setTlsSocketStrategy(certificates)
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(Timeout.of(PATIENCE))
                        .setSocketTimeout(Timeout.of(PATIENCE))
                        .build())
                .build();
        this.client = HttpClients.custom()
                .setConnectionManager(connections)
                .setDefaultRequestConfig(RequestConfig.custom()
                        .setResponseTimeout(Timeout.of(PATIENCE))
                        .build())
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAutomaticRetries()
                .disableAuthCaching()
                .setUserAgent("Resguardo")
                .build();
    }

    /** Sends where a policy allows it, to machines whose certificates this computer trusts. */
    public static JsonPost with(AddressPolicy policy) {
        return new JsonPost(policy, DefaultClientTlsStrategy.createSystemDefault());
    }

    /** True when it was taken: an answer of 2xx within ten seconds. */
    public boolean send(URI to, String json) {
        return taken(send(to, json, Map.of()));
    }

    /** The status of the answer; 0 when none came within ten seconds, or the machine may not be called. */
    public int send(URI to, String json, Map<String, String> headers) {
        HttpPost post = new HttpPost(to);
        headers.forEach(post::setHeader);
        post.setEntity(new StringEntity(json, ContentType.APPLICATION_JSON));
        try {
            return client.execute(post, response -> response.getCode());
        } catch (IOException e) {
            return 0;
        }
    }

    /** True for a status that says that it was taken. */
    public static boolean taken(int status) {
        return status >= GOOD && status < NOT_GOOD;
    }

    @Override
    public void close() {
        client.close(CloseMode.IMMEDIATE);
    }
}
