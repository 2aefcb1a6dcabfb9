/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import com.github.kagkarlsson.scheduler.task.Task;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.resguardo.platform.event.EventDelivery;
import org.resguardo.platform.event.EventHandler;
import org.resguardo.platform.event.Events;
import org.resguardo.platform.storage.Store;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How steps hear of one another. Steps add to it by beans: {@link EventHandler}s. */
@Configuration(proxyBeanMethods = false)
class EventWiring {

    @Bean
    Events events(InstantSource clock, ObjectProvider<EventHandler<?>> handlers) {
        return new Events(all(handlers), clock);
    }

    @Bean
    Task<?> eventDelivery(Store store, InstantSource clock, ObjectProvider<EventHandler<?>> handlers) {
        return new EventDelivery(store, clock, all(handlers)).task();
    }

    @Bean
    Task<?> eventAddressing(Store store, InstantSource clock, ObjectProvider<EventHandler<?>> handlers) {
        return new EventDelivery(store, clock, all(handlers)).addressing();
    }

    private static Supplier<List<EventHandler<?>>> all(ObjectProvider<EventHandler<?>> handlers) {
        return () -> handlers.orderedStream().toList();
    }
}
