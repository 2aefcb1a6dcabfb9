/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.net;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who may be called, however the address is spelled. */
class AddressPolicyTest {
    private static final AddressPolicy PUBLIC = AddressPolicy.publicOnly(AddressPolicyTest::literal);
    private static final AddressPolicy OWN = AddressPolicy.withOwnNetwork(AddressPolicyTest::literal);

    /** A directory in which every name is its own address, with hyphens for the signs that names cannot hold. */
    private static InetAddress[] literal(String host) throws UnknownHostException {
        String address = host.replace(".test", "").replace('-', host.startsWith("v6") ? ':' : '.');
        return new InetAddress[] {InetAddress.ofLiteral(address.replaceFirst("^v6", ""))};
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "127.1.2.3", "10.0.0.1", "10.255.255.255", "172.16.0.1", "172.31.255.255",
                "192.168.0.1", "192.168.255.255", "100.64.0.1", "100.127.255.255", "198.18.0.1", "198.19.9.9",
                "[::1]", "[fc00::1]", "[fdff:ffff::1]", "[::ffff:10.0.0.1]", "[::ffff:7f00:1]", "[64:ff9b::7f00:1]",
                "[2002:7f00:1::]", "[::7f00:1]", "127-0-0-1.test", "192-168-1-1.test", "v6fd00--1.test"
            })
    void theOwnNetworkIsCalledOnlyWhereSomebodySaidSo(String host) {
        assertThatThrownBy(() -> PUBLIC.addresses(host)).isInstanceOf(AddressRefused.class);
        assertThatCode(() -> OWN.addresses(host)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "0.1.2.3",
                "169.254.169.254",
                "169.254.0.1",
                "224.0.0.1",
                "239.1.1.1",
                "240.0.0.1",
                "255.255.255.255",
                "192.0.0.192",
                "[::]",
                "[fe80::1]",
                "[ff02::1]",
                "[::ffff:169.254.169.254]",
                "[64:ff9b::a9fe:a9fe]",
                "[2002:a9fe:a9fe::]",
                "[2001:0:a9fe:a9fe::1]",
                "169-254-169-254.test"
            })
    void someAddressesAreNeverCalled(String host) {
        assertThatThrownBy(() -> PUBLIC.addresses(host)).isInstanceOf(AddressRefused.class);
        assertThatThrownBy(() -> OWN.addresses(host)).isInstanceOf(AddressRefused.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2130706433",
                "0x7f000001",
                "0x7f.0.0.1",
                "0177.0.0.1",
                "127.1",
                "127.0.1",
                "017700000001",
                "127.0.0.01",
                "127.0.0.256",
                "1.2.3",
                "[fe80::1%eth0]",
                "user@127.0.0.1",
                "127.0.0.1:80",
                "a b",
                "",
                ".",
                "..",
                "-a.example",
                "http://127.0.0.1",
                "127.0.0.1/",
                "[127.0.0.1]",
                "[::1",
                "a_.example?x",
                "a\\b"
            })
    void otherSpellingsAreNoNames(String host) {
        assertThatThrownBy(() -> AddressPolicy.name(host)).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void signsThatLookLikeDotsAndDigitsBecomeThem() throws UnknownHostException {
        assertThat(AddressPolicy.name("127。0。0。1")).isEqualTo("127.0.0.1");
        assertThat(AddressPolicy.name("１２７.0.0.1")).isEqualTo("127.0.0.1");
        assertThat(AddressPolicy.name("WWW.Panadería.Example.")).isEqualTo("www.xn--panadera-i2a.example");
    }

    @Test
    void oneAddressThatMayNotBeCalledSpoilsAll() {
        AddressPolicy two = AddressPolicy.publicOnly(
                host -> new InetAddress[] {InetAddress.ofLiteral("203.0.113.7"), InetAddress.ofLiteral("127.0.0.1")});
        assertThatThrownBy(() -> two.addresses("www.example.com")).isInstanceOf(AddressRefused.class);
    }

    /** The control: without it, a policy that refuses everything would pass. */
    @Test
    void publicAddressesAreCalled() throws IOException {
        assertThat(PUBLIC.addresses("203.0.113.7")).hasSize(1);
        assertThat(PUBLIC.addresses("[2001:db8::7]")).hasSize(1);
    }

    @Test
    void whatTheNameMeansAMomentLaterIsOfNoAccount() throws IOException {
        List<String> asked = new ArrayList<>();
        AddressPolicy rebinding = AddressPolicy.publicOnly(host -> {
            asked.add(host);
            return new InetAddress[] {InetAddress.ofLiteral(asked.size() == 1 ? "203.0.113.7" : "127.0.0.1")};
        });
        try (WebCall call = WebCall.to("www.example.com", rebinding)) {
            assertThat(call.host()).isEqualTo("www.example.com");
            assertThatThrownBy(() -> call.get(java.net.URI.create("https://other.example/")))
                    .isInstanceOf(AddressRefused.class);
        }
        assertThat(asked).containsExactly("www.example.com");
    }
}
