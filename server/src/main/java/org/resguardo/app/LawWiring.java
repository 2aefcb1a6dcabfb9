/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.util.function.Supplier;
import org.resguardo.law.Law;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.function.SingletonSupplier;

/** The law, for all steps. Its files are read when somebody first asks, which takes about a second: nobody waits for that at the start. */
@Configuration(proxyBeanMethods = false)
class LawWiring {

    @Bean
    Supplier<Law> law() {
        return SingletonSupplier.of(Law::standard);
    }
}
