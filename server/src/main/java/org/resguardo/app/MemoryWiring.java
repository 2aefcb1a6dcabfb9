/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.resguardo.platform.status.SpareMemory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks after the memory of the program where it runs with the collector of small machines, the only one whose old objects stay lying. */
@Configuration(proxyBeanMethods = false)
class MemoryWiring {
    private static final String OLD_OBJECTS = "Tenured Gen";

    /** The thread that looks; none of the context's own timers. */
    record Looks(ScheduledExecutorService timer) implements AutoCloseable {
        @Override
        public void close() {
            timer.shutdownNow();
        }
    }

    @Bean
    Looks spareMemoryLooks() {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
                Thread.ofPlatform().daemon().name("spare-memory").factory());
        oldObjects().map(MemoryWiring::spareMemory).ifPresent(memory -> {
            long interval = SpareMemory.INTERVAL.toSeconds();
            timer.scheduleWithFixedDelay(memory::look, interval, interval, TimeUnit.SECONDS);
        });
        return new Looks(timer);
    }

    private static Optional<MemoryPoolMXBean> oldObjects() {
        return ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getName().equals(OLD_OBJECTS))
                .findFirst();
    }

    private static SpareMemory spareMemory(MemoryPoolMXBean old) {
        return new SpareMemory(
                () -> old.getUsage().getUsed(),
                () -> old.getCollectionUsage().getUsed(),
                () -> ProcessHandle.current()
                        .info()
                        .totalCpuDuration()
                        .orElseThrow()
                        .toNanos(),
                System::gc);
    }
}
