/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.StoreAddress;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.notice.Audience;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.CampaignJob;
import org.resguardo.notice.Campaigns;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.job.JobEngine;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.words.Language;

/**
 * How long a notice to many people takes to be queued, and how much memory: {@code bench/results/mail.txt}. Run with the heap of the
 * server, {@code -Xmx256m -XX:+UseSerialGC}.
 */
public final class CampaignBenchmark {
    private CampaignBenchmark() {}

    /** Takes the number of people. */
    public static void main(String[] args) throws Exception {
        int people = Integer.parseInt(args[0]);
        Path folder = Files.createTempDirectory("people-");
        list(folder, people);
        try (RunningServer running = RunningServer.start()) {
            Server server = running.server();
            new Cast(running).claim();
            Account owner = server.accounts().find(Cast.email("owner")).orElseThrow();
            var place = server.part(Stores.class)
                    .add(owner, StoreKind.FOLDER, "Clientes", new StoreAddress.Local(folder.toString()));
            long scan = server.part(Jobs.class).start(server.part(InventoryScan.class), place.id(), owner.auditName());
            until(server, scan);
            Campaigns campaigns = server.part(Campaigns.class);
            long id = campaigns.draft(owner, true, words(), LocalDate.now(), new Campaign.Change("none", List.of()));
            Audience.Source source = server.part(Audience.class).sources().getFirst();
            long kept = kept();
            long began = System.nanoTime();
            long cpu = cpu();
            long job = campaigns
                    .send(
                            owner,
                            campaigns.find(id).orElseThrow(),
                            source.field().id(),
                            server.part(Jobs.class),
                            server.part(CampaignJob.class))
                    .orElseThrow();
            long most = until(server, job);
            Campaign.Tally tally =
                    campaigns.find(id).orElseThrow().sending().orElseThrow().tally();
            System.out.printf(
                    "people %d, queued %d in %.1f s (CPU %.1f s), heap after collections: %d MB before, at most %d MB%n",
                    people,
                    tally.queued(),
                    (System.nanoTime() - began) / 1e9,
                    (cpu() - cpu) / 1e9,
                    kept >> 20,
                    most >> 20);
        }
    }

    private static void list(Path folder, int people) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(folder.resolve("clientes.csv"))) {
            out.write("nombre,correo\n");
            for (int i = 0; i < people; i++) {
                out.write("María López,p" + i + "@example.net\n");
            }
        }
    }

    private static Map<Language, Campaign.Said> words() {
        Campaign.Said said = new Campaign.Said("Qué cambia", "Hola:\n\nDesde mañana hay algo nuevo.\n\n".repeat(20));
        return Map.of(Language.SPANISH, said, Language.ENGLISH, said);
    }

    /** Waits for a job, and gives the most that the heap held after a collection meanwhile. */
    private static long until(Server server, long job) throws InterruptedException {
        AtomicLong most = new AtomicLong();
        while (!server.part(Jobs.class).find(job).orElseThrow().state().ended()) {
            server.part(JobEngine.class).closed(Duration.ofMillis(100));
            most.accumulateAndGet(kept(), Math::max);
        }
        return most.get();
    }

    private static long cpu() {
        return ManagementFactory.getPlatformMXBean(com.sun.management.OperatingSystemMXBean.class)
                .getProcessCpuTime();
    }

    private static long kept() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP)
                .mapToLong(pool -> pool.getCollectionUsage() == null
                        ? 0
                        : pool.getCollectionUsage().getUsed())
                .sum();
    }
}
