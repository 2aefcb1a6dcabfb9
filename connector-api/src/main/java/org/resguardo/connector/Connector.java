/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector;

import java.util.Set;
import java.util.function.Consumer;

/**
 * A way into one data store: a folder, a database, a mailbox.
 *
 * <p>A connector only reads. It is used by one thread at a time for {@link #list} and {@link #describe}; {@link #read} may
 * be called from several threads at once when {@link Ability#READ_IN_PARALLEL} is among its abilities.
 */
public interface Connector extends AutoCloseable {

    /** A name for the store that a person recognises, without any password: {@code /home/ana/clientes}, {@code clinic at localhost}. */
    String name();

    /** What this connector can do. What is not here is refused with {@link Problem.Kind#NOT_OFFERED}. */
    Set<Ability> abilities();

    /**
     * Hands over the datasets of the store one by one, in an order that is the same at each call.
     *
     * @param datasets receives each dataset; may throw {@link StoppedException} to end the listing
     * @param problems receives each part of the store that could not be listed; the rest goes on
     * @throws ConnectorException when the store as a whole cannot be reached
     */
    void list(Consumer<Dataset> datasets, Consumer<Problem> problems) throws ConnectorException;

    /**
     * Tells the structure of a dataset without reading its values.
     *
     * @throws ConnectorException when the dataset is gone, out of reach, or this connector lacks {@link Ability#DESCRIBE}
     */
    DatasetDescription describe(Dataset dataset) throws ConnectorException;

    /**
     * Reads a dataset within a limit.
     *
     * <p>What can be read goes to the intake. A part that cannot is reported to {@link Intake#problem} and the rest is
     * read. The call returns when all has been handed over.
     *
     * @throws ConnectorException when nothing of the dataset can be read
     * @throws StoppedException when {@link Intake#stopped} said so
     */
    void read(Dataset dataset, ReadLimit limit, Intake intake) throws ConnectorException;

    /** Ends connections and helper processes. Never throws; closing twice does nothing. */
    @Override
    void close();
}
