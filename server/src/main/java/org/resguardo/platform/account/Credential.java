/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

/**
 * What a passphrase is held against.
 *
 * @param account the number of the account
 * @param hash what was made of its passphrase
 */
public record Credential(long account, String hash) {

    @Override
    public String toString() {
        return "credential of account " + account;
    }
}
