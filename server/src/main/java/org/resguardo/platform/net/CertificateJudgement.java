/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.net;

import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.CertificateException;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import org.apache.hc.client5.http.ssl.DefaultHostnameVerifier;

/** Says whether browsers would believe a certificate: signed by somebody they trust, in time, and for that name. */
public final class CertificateJudgement {
    private final X509TrustManager trusted;

    private CertificateJudgement(X509TrustManager trusted) {
        this.trusted = trusted;
    }

    /** By the authorities that Java trusts, which are about those of browsers. */
    public static CertificateJudgement standard() {
        return of(null);
    }

    /** By authorities of one's own. */
    public static CertificateJudgement of(@org.jspecify.annotations.Nullable KeyStore authorities) {
        try {
            TrustManagerFactory factory = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
            factory.init(authorities);
            return new CertificateJudgement(Stream.of(factory.getTrustManagers())
                    .filter(X509TrustManager.class::isInstance)
                    .map(X509TrustManager.class::cast)
                    .findFirst()
                    .orElseThrow());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK can judge certificates", e);
        }
    }

    /** True when it would be believed. */
    public boolean believes(List<X509Certificate> chain, String host) {
        if (chain.isEmpty()) {
            return false;
        }
        try {
            String kind = chain.get(0).getPublicKey().getAlgorithm().equals("RSA") ? "ECDHE_RSA" : "ECDHE_ECDSA";
            trusted.checkServerTrusted(chain.toArray(X509Certificate[]::new), kind);
            new DefaultHostnameVerifier().verify(host, chain.get(0));
            return true;
        } catch (CertificateException | SSLException e) {
            return false;
        }
    }
}
