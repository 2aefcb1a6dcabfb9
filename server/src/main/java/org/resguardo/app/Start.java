/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.net.BindException;
import java.util.stream.Stream;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;

/** Why a start did not succeed. */
final class Start {

    private Start() {}

    /** The fault beneath what the framework threw, or what it threw. */
    static RuntimeException reason(RuntimeException thrown) {
        return causes(thrown)
                .filter(Fault.class::isInstance)
                .map(Fault.class::cast)
                .findFirst()
                .map(RuntimeException.class::cast)
                .orElseGet(() -> portTaken(thrown) ? new Fault(FaultKind.OPERATOR, "start.port_taken") : thrown);
    }

    private static boolean portTaken(Throwable thrown) {
        return causes(thrown)
                .anyMatch(cause -> cause instanceof BindException
                        || cause instanceof org.springframework.boot.web.server.PortInUseException);
    }

    private static Stream<Throwable> causes(Throwable thrown) {
        return Stream.iterate(thrown, java.util.Objects::nonNull, Throwable::getCause);
    }
}
