/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.resguardo.app.Server;
import org.resguardo.app.Settings;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.Officers;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.inventory.activity.Activities;
import org.resguardo.inventory.activity.DataSubjectCategory;
import org.resguardo.inventory.activity.Need;
import org.resguardo.inventory.activity.ProcessingActivity;
import org.resguardo.inventory.activity.Recipient;
import org.resguardo.inventory.activity.Recipient.Told;
import org.resguardo.inventory.activity.Recipients;
import org.resguardo.inventory.activity.StatedSafeguard;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.NewAccount;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.business.Answer;
import org.resguardo.platform.business.Assumptions;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Places;
import org.resguardo.platform.business.Places.Elsewhere;
import org.resguardo.platform.business.Trade;
import org.resguardo.platform.job.JobEngine;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.Publication;
import org.resguardo.policy.Questions;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.claim.ClaimState;
import org.resguardo.testkit.business.BusinessGenerator;
import org.resguardo.testkit.business.BusinessKind;

/** A made-up business that has gone through step 1: its data was looked at, and its owner has said what it is for. */
final class Programme implements AutoCloseable {
    private static final long SEED = 2026;
    private static final int PEOPLE = 60;

    private final Path parent;
    private final Server server;
    private final Account owner;

    Programme(BusinessKind kind) throws IOException, InterruptedException {
        parent = Files.createTempDirectory("programme-");
        BusinessGenerator.of(SEED).write(kind, parent.resolve("files"), PEOPLE);
        server = Server.start(Settings.local(parent.resolve("data"), 0));
        owner = server.part(Accounts.class)
                .claim(new NewAccount(
                        "Ana Pérez",
                        House.EMAIL,
                        Role.OWNER,
                        Language.SPANISH,
                        new Passphrases().hash(House.PASSPHRASE)))
                .orElseThrow();
        look();
        tell(kind);
        confirm();
        answer(kind);
    }

    <T> T part(Class<T> type) {
        return server.part(type);
    }

    Account owner() {
        return owner;
    }

    private void look() throws InterruptedException {
        DataStore store = part(Stores.class)
                .add(
                        owner,
                        StoreKind.FOLDER,
                        "Files",
                        new StoreAddress.Local(parent.resolve("files").toString()));
        long job = part(Jobs.class).start(part(InventoryScan.class), store.id(), owner.auditName());
        while (!part(Jobs.class).find(job).orElseThrow().state().ended()) {
            part(JobEngine.class).closed(java.time.Duration.ofMillis(50));
        }
    }

    private void tell(BusinessKind kind) {
        Businesses businesses = part(Businesses.class);
        businesses.describe(owner, name(kind) + " LLC", name(kind), trade(kind), "");
        businesses.answer(owner, part(Assumptions.class).assumed(trade(kind)));
        Map<String, Answer> answers = new HashMap<>();
        for (String no : Set.of(
                "sellsData", "sharesForTargetedAds", "directedToChildren", "collectsFromChildrenOnline", "hasApp")) {
            answers.put(no, Answer.said(Answer.NO));
        }
        answers.put("hasWebsite", Answer.said(Answer.YES));
        businesses.answer(owner, answers);
        if (kind == BusinessKind.DENTAL_CLINIC) {
            businesses.answer(
                    owner,
                    Map.of(
                            "healthProvider", Answer.said(Answer.YES),
                            "billsHealthElectronically", Answer.said(Answer.YES)));
        }
        if (kind == BusinessKind.ONLINE_SHOP) {
            businesses.answer(owner, Map.of("targetsPeopleAbroad", Answer.said(Answer.YES)));
        }
        Map<String, OptionalLong> customers = new HashMap<>();
        places(kind).forEach(place -> customers.put(place, OptionalLong.of(PEOPLE)));
        businesses.place(owner, new Places(Set.of("US-TX"), customers, Elsewhere.NONE));
        part(Officers.class)
                .designate(
                        owner,
                        Officer.Post.OFFICER,
                        "Ana Pérez",
                        "privacidad@example.com",
                        "",
                        LocalDate.parse("2026-01-07"));
    }

    private static List<String> places(BusinessKind kind) {
        return switch (kind) {
            case ONLINE_SHOP -> List.of("US-TX", "US-CA", "EU", "MX");
            case DANCE_ACADEMY -> List.of("US-TX", "US-WA");
            case BAKERY, DENTAL_CLINIC, ACCOUNTANT -> List.of("US-TX");
        };
    }

    private static String name(BusinessKind kind) {
        return switch (kind) {
            case BAKERY -> "La Espiga de Oro";
            case DENTAL_CLINIC -> "Sonrisa Clara";
            case ONLINE_SHOP -> "Tienda Colibrí";
            case ACCOUNTANT -> "Cuentas Claras";
            case DANCE_ACADEMY -> "Academia Compás";
        };
    }

    private static Trade trade(BusinessKind kind) {
        return switch (kind) {
            case BAKERY -> Trade.FOOD;
            case DENTAL_CLINIC -> Trade.CLINIC;
            case ONLINE_SHOP -> Trade.SHOP;
            case ACCOUNTANT -> Trade.ACCOUNTING;
            case DANCE_ACADEMY -> Trade.ACADEMY;
        };
    }

    private void confirm() {
        Activities activities = part(Activities.class);
        Recipients recipients = part(Recipients.class);
        for (ProcessingActivity proposed : activities.proposed()) {
            activities.confirm(owner, proposed.preset(), recipients);
        }
        recipients.all().forEach(one -> recipients.keep(owner, settled(one)));
        receives("insurance-claims", "Aseguradora Ejemplo", Recipient.Role.THIRD_PARTY);
        receives("tax-returns", "Internal Revenue Service", Recipient.Role.AUTHORITY);
        activities.confirmed().forEach(one -> activities.keep(owner, settled(one, ofStaff())));
        part(Publication.class).draft().claims().in(ClaimState.CONTRADICTED).forEach(this::mend);
    }

    /** What only the staff is asked for is no matter of the customers, whatever is usual. */
    private Set<DataCategory> ofStaff() {
        Set<DataCategory> staff = new HashSet<>();
        part(Activities.class).confirmed().stream()
                .filter(ProcessingActivity::ofWorkersOnly)
                .forEach(one -> staff.addAll(one.data().keySet()));
        return staff;
    }

    /** Says of what was found besides that it belongs to the activity. */
    private void mend(Claim claim) {
        Activities activities = part(Activities.class);
        activities.confirmed().stream()
                .filter(one -> one.preset().equals(claim.content().one("activity")))
                .forEach(one -> {
                    Map<DataCategory, Need> data = new HashMap<>(one.data());
                    claim.truth().all("data").stream()
                            .flatMap(id -> DataCategory.byId(id).stream())
                            .forEach(category -> data.putIfAbsent(category, Need.UNKNOWN));
                    activities.keep(owner, said(one.using(data)));
                });
    }

    /** Says who receives the data of an activity without leaving a trace in the files, when the business has that activity. */
    private void receives(String preset, String name, Recipient.Role role) {
        Activities activities = part(Activities.class);
        activities.confirmed().stream()
                .filter(one -> one.preset().equals(preset))
                .forEach(one -> {
                    Recipient added = part(Recipients.class)
                            .keep(owner, new Recipient(0, "", name, role, "US", Told.NO, Told.NO));
                    Set<Long> all = new HashSet<>(one.recipients());
                    all.add(added.id());
                    activities.keep(owner, said(one.receivedBy(all)));
                });
    }

    private static Recipient settled(Recipient one) {
        String country = one.country().isEmpty() ? "US" : one.country();
        return new Recipient(one.id(), one.known(), one.name(), one.role(), country, Told.YES, Told.NO);
    }

    private static ProcessingActivity settled(ProcessingActivity one, Set<DataCategory> ofStaff) {
        Map<DataCategory, Need> data = new HashMap<>(one.data());
        if (!one.ofWorkersOnly()) {
            data.entrySet().removeIf(entry -> entry.getValue() == Need.UNKNOWN && ofStaff.contains(entry.getKey()));
        }
        return said(one.using(data));
    }

    /** As it stands, with what is said of who receives the data and how it is guarded. */
    private static ProcessingActivity said(ProcessingActivity one) {
        return one.receivedBy(one.recipients())
                .guardedBy(Set.of(StatedSafeguard.OWN_PASSWORDS, StatedSafeguard.NEED_TO_KNOW));
    }

    private void answer(BusinessKind kind) {
        Map<String, String> answers = new HashMap<>(Map.of(
                "public-email", "privacidad@example.com",
                "public-phone", "(210) 555-0142",
                "rights", "everyone",
                "changes", "page",
                "cookies", kind == BusinessKind.ONLINE_SHOP ? "statistics" : "needed",
                "signal", "nothing",
                "decisions", "people"));
        for (ProcessingActivity one : part(Activities.class).confirmed()) {
            boolean children = one.subjects().contains(DataSubjectCategory.CHILD);
            List<String> sources = new ArrayList<>(List.of("person"));
            if (children) {
                sources.add("parent");
            }
            answers.put("sources:" + one.preset(), String.join(" ", sources));
        }
        part(Questions.class).answer(owner, answers);
    }

    @Override
    public void close() throws IOException {
        server.close();
        try (Stream<Path> files = Files.walk(parent)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
