/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory;

/** Where a data store is. Single fields, never an address in one piece that a driver would interpret. */
public sealed interface StoreAddress {

    /** Nowhere any more: files that were dropped on the page. */
    record Dropped() implements StoreAddress {}

    /**
     * A folder, or a database in one file.
     *
     * @param path its full name on this machine
     */
    record Local(String path) implements StoreAddress {}

    /**
     * A database server.
     *
     * @param host the machine's name or number
     * @param port where it listens, 0 for where its kind usually does
     * @param catalog the name of the database
     * @param login the account there, which should be able to read and nothing else
     * @param tls whether the connection is to be encrypted: {@code prefer}, {@code require} or {@code verify}
     */
    record Server(String host, int port, String catalog, String login, String tls) implements StoreAddress {}

    /**
     * A mailbox on a mail server.
     *
     * @param host the machine's name or number
     * @param port where it listens, 0 for where its kind usually does
     * @param login the name to come in with, usually the address
     * @param security how the way there is protected: {@code tls}, {@code starttls} or {@code none}
     */
    record Mailbox(String host, int port, String login, String security) implements StoreAddress {}

    /**
     * A place that no program here can look into.
     *
     * @param medium what it is, in the owner's words: a notebook, a telephone, the name of a service
     * @param guarded how it is guarded, in her words; may be empty
     */
    record ByHand(String medium, String guarded) implements StoreAddress {}
}
