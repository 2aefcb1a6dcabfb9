/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.List;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;

/** A key and a certificate of its own for one name, made by the JDK's keytool. */
record TestCertificate(KeyStore keys) {
    private static final char[] PASSWORD = "test-only".toCharArray();

    static TestCertificate of(Path folder, String name, int days) throws IOException {
        Path file = folder.resolve(name + "-" + days + ".p12");
        String keytool =
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString();
        Process process = new ProcessBuilder(List.of(
                        keytool,
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "EC",
                        "-groupname",
                        "secp256r1",
                        "-dname",
                        "CN=" + name,
                        "-ext",
                        "SAN=DNS:" + name,
                        "-validity",
                        Integer.toString(days),
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        file.toString(),
                        "-storepass",
                        new String(PASSWORD)))
                .redirectErrorStream(true)
                .start();
        process.getInputStream().readAllBytes();
        try (InputStream in = Files.newInputStream(file)) {
            KeyStore keys = KeyStore.getInstance("PKCS12");
            keys.load(in, PASSWORD);
            return new TestCertificate(keys);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
    }

    /** Who believes this certificate. */
    KeyStore believers() throws GeneralSecurityException, IOException {
        KeyStore believers = KeyStore.getInstance("PKCS12");
        believers.load(null, null);
        believers.setCertificateEntry("server", keys.getCertificate("server"));
        return believers;
    }

    SSLContext context() throws GeneralSecurityException {
        KeyManagerFactory factory = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
        factory.init(keys, PASSWORD);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(factory.getKeyManagers(), null, null);
        return context;
    }
}
