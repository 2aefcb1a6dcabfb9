/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

/** How much secrecy a connection needs. */
public enum TlsMode {
    /** Encrypted where the server can, readable on the way otherwise. The standard for a server on this machine. */
    PREFER,
    /** Encrypted or not at all; whose certificate it is is not checked. The standard for any other server. */
    REQUIRE,
    /** Encrypted, and the certificate must be that of the host, signed by an authority that Java trusts. */
    VERIFY
}
