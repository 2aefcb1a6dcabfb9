/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Consumer;
import org.eclipse.angus.mail.imap.IMAPFolder;
import org.resguardo.connector.Ability;
import org.resguardo.connector.Connector;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Dataset;
import org.resguardo.connector.DatasetDescription;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.ReadLimit;
import org.resguardo.connector.StoppedException;

/**
 * A mailbox. The messages that came into a folder in a year are a dataset.
 *
 * <p>Folders are opened by EXAMINE and messages fetched by PEEK, so that nothing is marked as read and nothing else changes. It works over
 * one connection, and rests as long as the server has worked. Limited to some rows, it reads the newest messages of that number.
 */
public final class ImapConnector implements Connector {
    /** The largest message that is read, in bytes; the services that people use let none through that is larger. */
    public static final int LARGEST = 32 << 20;

    private static final int TOGETHER = 50;

    private final MailboxSettings settings;
    private final MailSession session;
    private final MessageReader reader;
    private final Map<String, FolderYear> years = new LinkedHashMap<>();

    /**
     * Prepares a connection; it is opened when it is first needed.
     *
     * @param settings wiped when the connector is closed
     * @param reader takes the messages apart; closed with this connector
     */
    public ImapConnector(MailboxSettings settings, MessageReader reader) {
        this.settings = settings;
        this.session = new MailSession(settings);
        this.reader = reader;
    }

    @Override
    public String name() {
        return settings.name();
    }

    @Override
    public Set<Ability> abilities() {
        return Set.of(Ability.ESTIMATE_SIZE);
    }

    @Override
    public void list(Consumer<Dataset> datasets, Consumer<Problem> problems) throws ConnectorException {
        for (String folder : session.folders()) {
            try {
                session.in(folder, open -> {
                    boolean lasting = !open.getUIDNotSticky();
                    for (FolderYear year : Years.in(open)) {
                        years.put(year.id(), year);
                        datasets.accept(dataset(year, lasting));
                    }
                });
            } catch (MessagingException e) {
                problems.accept(Problem.at(place(folder), session.kind(e)));
            }
        }
    }

    private Dataset dataset(FolderYear year, boolean lasting) {
        return new Dataset(
                year.id(),
                place(year.folder()).in(Integer.toString(year.year())),
                OptionalLong.of(year.bytes()),
                OptionalLong.of(year.numbers().length),
                Optional.empty(),
                year.version(lasting));
    }

    @Override
    public DatasetDescription describe(Dataset dataset) throws ConnectorException {
        throw new ConnectorException(Problem.at(dataset.place(), Kind.NOT_OFFERED));
    }

    @Override
    public void read(Dataset dataset, ReadLimit limit, Intake intake) throws ConnectorException {
        FolderYear year = known(dataset);
        try {
            session.in(year.folder(), open -> {
                if (open.getUIDValidity() == year.validity()) {
                    read(open, wanted(year, limit), dataset.place(), limit, intake);
                } else {
                    intake.problem(Problem.at(dataset.place(), Kind.CHANGED_WHILE_READING));
                }
            });
        } catch (MessagingException e) {
            throw new ConnectorException(Problem.at(dataset.place(), session.kind(e)));
        }
    }

    private FolderYear known(Dataset dataset) throws ConnectorException {
        if (!years.containsKey(dataset.id())) {
            list(listed -> {}, problem -> {});
        }
        return Optional.ofNullable(years.get(dataset.id()))
                .orElseThrow(() -> new ConnectorException(Problem.at(dataset.place(), Kind.NOT_FOUND)));
    }

    private static long[] wanted(FolderYear year, ReadLimit limit) {
        long[] all = year.numbers();
        return limit.rows() >= all.length ? all : Arrays.copyOfRange(all, all.length - (int) limit.rows(), all.length);
    }

    private void read(IMAPFolder open, long[] numbers, Place place, ReadLimit limit, Intake intake)
            throws MessagingException {
        OnceTold told = new OnceTold(intake);
        long end = System.nanoTime()
                + Math.min(limit.time().toNanos(), Duration.ofDays(365).toNanos());
        for (int from = 0; from < numbers.length; from += TOGETHER) {
            long[] some = Arrays.copyOfRange(numbers, from, Math.min(numbers.length, from + TOGETHER));
            for (Message message : open.getMessagesByUID(some)) {
                check(intake);
                if (System.nanoTime() - end > 0) {
                    intake.problem(Problem.at(place, Kind.TOOK_TOO_LONG));
                    return;
                }
                if (message != null) { // else it was deleted since
                    read(message, place, limit, told);
                    intake.progress(Math.max(0, message.getSize()));
                }
            }
        }
        check(intake);
    }

    private static void check(Intake intake) {
        if (intake.stopped()) {
            throw new StoppedException();
        }
    }

    private void read(Message message, Place place, ReadLimit limit, Intake told) throws MessagingException {
        long began = System.nanoTime();
        Optional<byte[]> bytes = MessageBytes.of(message, LARGEST);
        Pace.rest(began);
        if (bytes.isEmpty()) {
            told.problem(Problem.at(place, Kind.TOO_LARGE, "limit", (LARGEST >> 20) + " MB"));
            return;
        }
        try {
            reader.read(place, bytes.get(), limit, told);
        } catch (ConnectorException e) {
            told.problem(e.problem());
        }
    }

    private Place place(String folder) {
        List<String> steps = session.parts(folder).stream()
                .map(step -> step.replaceAll("\\p{Cntrl}", " ").strip())
                .filter(step -> !step.isEmpty())
                .toList();
        return steps.isEmpty() ? Place.of("INBOX") : new Place(steps);
    }

    @Override
    public void close() {
        session.close();
        reader.close();
        settings.wipe();
    }

    /** Something that is done in an open folder. */
    @FunctionalInterface
    interface Visit {
        void in(IMAPFolder folder) throws MessagingException;
    }
}
