/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.mail;

import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.FolderClosedException;
import jakarta.mail.FolderNotFoundException;
import jakarta.mail.MessagingException;
import jakarta.mail.StoreClosedException;
import java.io.IOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import javax.net.ssl.SSLException;
import org.resguardo.connector.Problem.Kind;

/** What kind of problem lies behind what the mail library throws. Its texts are never used: they quote what the server says. */
final class MailTrouble {
    private static final int DEEPEST_CAUSE = 10;

    private MailTrouble() {}

    /** Why nobody was let in. */
    static Kind connecting(MessagingException error, MailSecurity security) {
        if (error instanceof AuthenticationFailedException) {
            return Kind.LOGIN_REFUSED;
        }
        Throwable cause = error;
        for (int i = 0; i < DEEPEST_CAUSE && cause != null; i++) {
            switch (cause) {
                case UnknownHostException host -> {
                    return Kind.HOST_UNKNOWN;
                }
                case SSLException tls -> {
                    return Kind.SECURE_CONNECTION_REFUSED;
                }
                case GeneralSecurityException certificate -> {
                    return Kind.SECURE_CONNECTION_REFUSED;
                }
                case SocketException refused -> {
                    return Kind.NOT_REACHED;
                }
                case SocketTimeoutException silent -> {
                    return Kind.NOT_REACHED;
                }
                default -> cause = next(cause);
            }
        }
        // Without anything of the network behind it the library itself refused: a server that offers no encryption, or
        // the
        // certificate of another machine.
        return security == MailSecurity.NONE ? Kind.NOT_REACHED : Kind.SECURE_CONNECTION_REFUSED;
    }

    /** Why reading ended. */
    static Kind reading(MessagingException error) {
        return switch (error) {
            case FolderNotFoundException gone -> Kind.NOT_FOUND;
            case FolderClosedException closed -> Kind.CONNECTION_LOST;
            case StoreClosedException closed -> Kind.CONNECTION_LOST;
            default -> next(error) instanceof IOException ? Kind.CONNECTION_LOST : Kind.NO_RIGHT_TO_OPEN;
        };
    }

    private static @org.jspecify.annotations.Nullable Throwable next(Throwable cause) {
        return cause instanceof MessagingException mail && mail.getNextException() != null
                ? mail.getNextException()
                : cause.getCause();
    }
}
