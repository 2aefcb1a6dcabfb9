/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

/**
 * What a passphrase is held against.
 *
 * @param account the number of the account
 * @param hash what was made of its passphrase
 * @param failures how many strangers have failed in a row
 */
public record Credential(long account, String hash, long failures) {

    @Override
    public String toString() {
        return "credential of account " + account;
    }
}
