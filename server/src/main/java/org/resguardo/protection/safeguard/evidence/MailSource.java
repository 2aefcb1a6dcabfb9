/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.evidence;

import java.io.IOException;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.resguardo.platform.net.DnsRecords;
import org.resguardo.protection.safeguard.Evidence;
import org.resguardo.protection.safeguard.EvidenceSource;
import org.resguardo.protection.safeguard.GuardedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.NamedPlace;
import org.resguardo.protection.safeguard.GuardedPlace.PlaceKind;
import org.resguardo.protection.safeguard.OutOfSight;
import org.resguardo.protection.safeguard.evidence.MailEvidence.MailKey;

/** Reads what the directory of names says of a mail domain. */
public final class MailSource implements EvidenceSource {
    /** Under which names the large providers put their keys. A domain may use any other. */
    private static final List<String> USUAL = List.of(
            "google",
            "selector1",
            "selector2",
            "default",
            "dkim",
            "mail",
            "k1",
            "s1",
            "fm1",
            "sig1",
            "zoho",
            "protonmail");

    private final DnsRecords records;
    private final InstantSource clock;

    /** Reads by asking a name server. */
    public MailSource(DnsRecords records, InstantSource clock) {
        this.records = records;
        this.clock = clock;
    }

    @Override
    public Set<PlaceKind> kinds() {
        return Set.of(PlaceKind.MAIL);
    }

    @Override
    public Set<Class<? extends Evidence>> brings() {
        return Set.of(MailEvidence.class);
    }

    @Override
    public List<Evidence> gather(GuardedPlace place, Runnable stop) throws OutOfSight {
        NamedPlace named = place.named().orElseThrow();
        try {
            return List.of(new MailEvidence(
                    LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault()),
                    named.address(),
                    beginning(named.address(), "v=spf1"),
                    beginning("_dmarc." + named.address(), "v=dmarc1"),
                    key(named, stop),
                    !named.detail().isEmpty()));
        } catch (IOException e) {
            throw new OutOfSight("safeguard.mail.silent");
        }
    }

    private List<String> beginning(String name, String with) throws IOException {
        return records.texts(name).stream()
                .filter(text -> text.toLowerCase(Locale.ROOT).startsWith(with))
                .toList();
    }

    private Optional<MailKey> key(NamedPlace named, Runnable stop) throws IOException {
        for (String name : named.detail().isEmpty() ? USUAL : List.of(named.detail())) {
            stop.run();
            Optional<MailKey> key = records.texts(name + "._domainkey." + named.address()).stream()
                    .map(record -> new MailKey(name, record))
                    .filter(one -> one.part("p").isPresent())
                    .findFirst();
            if (key.isPresent()) {
                return key;
            }
        }
        return Optional.empty();
    }
}
