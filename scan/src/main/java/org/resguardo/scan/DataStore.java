/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.scan;

import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.resguardo.connector.Connector;
import org.resguardo.connector.Dataset;

/**
 * A place that holds data, as a scan is told to look at it.
 *
 * @param connector the way in
 * @param kind what it is to people
 * @param wanted which of its datasets to look at
 */
public record DataStore(Connector connector, Kind kind, Predicate<Dataset> wanted) {

    /** What a data store is to people, and so what its datasets are called. */
    public enum Kind {
        /** A folder; its datasets are files. */
        FILES,
        /** A database; its datasets are tables. */
        DATABASE,
        /** A mailbox; its datasets are what came into a folder in a year. */
        MAILBOX;

        /**
         * The bytes that reading a dataset goes through. A table's size in storage says little of how much is read of it.
         */
        OptionalLong bytesToRead(Dataset dataset) {
            return this == DATABASE ? OptionalLong.empty() : dataset.bytes();
        }

        /** The word used in files. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A folder of which everything is looked at that the connector lists. */
    public static DataStore files(Connector connector) {
        return new DataStore(connector, Kind.FILES, dataset -> true);
    }

    /** A database of which the given tables are looked at. */
    public static DataStore database(Connector connector, Predicate<Dataset> wanted) {
        return new DataStore(connector, Kind.DATABASE, wanted);
    }
}
