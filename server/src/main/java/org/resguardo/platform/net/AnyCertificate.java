/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.net;

import java.io.IOException;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.TrustManager;
import javax.net.ssl.X509ExtendedTrustManager;

/**
 * Listens to a machine whoever it says it is. For looking at what strangers can see of a machine, which needs no trust: nothing secret is sent, and
 * a bad certificate is one of the things that are looked for.
 */
final class AnyCertificate extends X509ExtendedTrustManager {

    static SSLContext context() throws IOException {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, new TrustManager[] {new AnyCertificate()}, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind) {
        // Nobody is a client here.
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind) {
        // Told by CertificateJudgement.
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, Socket socket) {
        // Nobody is a client here.
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, Socket socket) {
        // Told by CertificateJudgement.
    }

    @Override
    public void checkClientTrusted(X509Certificate[] chain, String kind, SSLEngine engine) {
        // Nobody is a client here.
    }

    @Override
    public void checkServerTrusted(X509Certificate[] chain, String kind, SSLEngine engine) {
        // Told by CertificateJudgement.
    }

    @Override
    public X509Certificate[] getAcceptedIssuers() {
        return new X509Certificate[0];
    }
}
