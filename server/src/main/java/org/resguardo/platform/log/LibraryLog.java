/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.log;

import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Where the libraries log to. Their warnings become events that name the library's class and the exception's, without their texts,
 * which may quote values; what is below a warning is not written.
 */
public final class LibraryLog extends Handler {

    private LibraryLog() {}

    /**
     * Takes the place of the JDK's own handlers, chooses our loggers for SLF4J, and SLF4J for Commons Logging, which would otherwise
     * write through Log4j where a parser has brought it. Must come before the first library.
     */
    public static void install() {
        System.setProperty("org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.Slf4jLogFactory");
        System.setProperty("slf4j.internal.verbosity", "WARN");
        System.setProperty("slf4j.provider", LibraryLogProvider.class.getName());
        LogManager.getLogManager().reset();
        Logger root = Logger.getLogger("");
        root.setLevel(Level.WARNING);
        root.addHandler(new LibraryLog());
    }

    @Override
    public void publish(LogRecord entry) {
        Map<String, String> details = Map.of("library", String.valueOf(entry.getLoggerName()));
        if (entry.getThrown() == null) {
            EventLog.warn("library-warning", details);
        } else {
            EventLog.error("library-failure", details, entry.getThrown());
        }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
