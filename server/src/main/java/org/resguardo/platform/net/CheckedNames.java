/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.net;

import java.net.InetAddress;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.DnsResolver;

/** Looks names up for connections, and gives only addresses that a policy lets be called. */
final class CheckedNames implements DnsResolver {
    private final AddressPolicy policy;

    CheckedNames(AddressPolicy policy) {
        this.policy = policy;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        try {
            return policy.addresses(host).toArray(InetAddress[]::new);
        } catch (AddressRefused e) {
            throw new UnknownHostException();
        }
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }
}
