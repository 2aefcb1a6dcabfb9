/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.util.Optional;
import org.resguardo.platform.status.SpareMemory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Looks after the memory of the program where it runs with the collector of small machines, the only one whose old objects stay lying. */
@Configuration(proxyBeanMethods = false)
class MemoryWiring {
    private static final String OLD_OBJECTS = "Tenured Gen";

    /** The thread that looks, where there is one. */
    record Looks(Optional<Thread> thread) implements AutoCloseable {
        @Override
        public void close() {
            thread.ifPresent(Thread::interrupt);
        }
    }

    @Bean
    @Lazy(false)
    Looks spareMemoryLooks() {
        return new Looks(oldObjects()
                .map(MemoryWiring::spareMemory)
                .map(memory ->
                        Thread.ofPlatform().daemon().name("spare-memory").start(() -> lookAgainAndAgain(memory))));
    }

    private static void lookAgainAndAgain(SpareMemory memory) {
        try {
            while (true) {
                Thread.sleep(SpareMemory.INTERVAL);
                memory.look();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
