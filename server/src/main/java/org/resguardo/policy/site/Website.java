/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

/**
 * A website of the business.
 *
 * @param id its number
 * @param host its machine, as it is written in one way only
 * @param ownNetwork true when it may stand in the business's own network
 * @param account the number of the account that named it
 */
public record Website(long id, String host, boolean ownNetwork, long account) {

    /** The page about it. */
    public String page() {
        return "/policy/sites/" + id;
    }
}
