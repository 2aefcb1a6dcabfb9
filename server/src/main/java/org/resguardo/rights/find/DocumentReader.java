/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.find;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.resguardo.connector.Coverage;
import org.resguardo.connector.Field;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;
import org.resguardo.engine.ColumnBatch;
import org.resguardo.rights.find.RowReader.NumberHeadings;

/** Takes in one file, or one table that can only be read from its beginning to its end, and keeps what is about the person. */
final class DocumentReader implements Intake {
    /** What the files' reader calls the place of the headers of a message. */
    static final String HEADERS = "From, To, Subject";

    private static final int WHOLE = 64 * 1024;
    private static final int AT_ONCE = 1 << 20;
    private static final int AROUND = 160;
    private static final int MOST = 50;

    private final Recogniser recogniser;
    private final RowReader rows;
    private final Sieve sieve;
    private final BooleanSupplier wanted;
    private final java.util.function.Predicate<Place> known;
    private final Map<Place, Passage> passages = new LinkedHashMap<>();
    private boolean incomplete;

    /**
     * For a person.
     *
     * @param sieve lets through what may name her
     * @param known true for what was looked at otherwise already
     */
    DocumentReader(
            Recogniser recogniser, Sieve sieve, BooleanSupplier wanted, java.util.function.Predicate<Place> known) {
        this.recogniser = recogniser;
        this.sieve = sieve;
        this.rows = new RowReader(recogniser);
        this.wanted = wanted;
        this.known = known;
    }

    /** What was found in one place within the file. */
    static final class Passage {
        private final List<String> texts = new ArrayList<>();
        private final List<String> rest = new ArrayList<>();
        private boolean strangers;
        private boolean hers;
        private boolean message;
        private String reason = "";

        List<String> texts() {
            return texts;
        }

        boolean strangers() {
            return strangers;
        }

        Whose whose() {
            return hers && !strangers ? Whose.HERS : Whose.PERHAPS;
        }

        String reason() {
            return reason;
        }

        private void add(String text) {
            if (texts.size() < MOST) {
                texts.add(text);
            }
        }
    }

    /** What is about her, by place; places that say nothing of her are left out. */
    Map<Place, Passage> found() {
        Map<Place, Passage> found = new LinkedHashMap<>();
        passages.forEach((place, passage) -> {
            if (passage.message && passage.hers) {
                passage.rest.forEach(passage::add);
            }
            if (!passage.texts.isEmpty()) {
                found.put(place, passage);
            }
        });
        return found;
    }

    /** True when a part of it could not be read. */
    boolean incomplete() {
        return incomplete;
    }

    private Passage passage(Place place) {
        return passages.computeIfAbsent(place, one -> new Passage());
    }

    /** Where the headers of a message stand, stands the message. */
    private static Place home(Place place) {
        boolean headers = place.last().equals(HEADERS) && place.steps().size() > 1;
        return headers ? new Place(place.steps().subList(0, place.steps().size() - 1)) : place;
    }

    /**
     * What a message says is hers when she wrote it or got it, whether or not it names her.
     *
     * @param named false when it was seen already that the text does not name her
     */
    private void read(Place where, String text, boolean named) {
        Place place = home(where);
        Passage passage = passage(place);
        passage.message |= !place.equals(where);
        if (!named && passage.strangers && passage.rest.size() >= MOST) {
            return;
        }
        List<Mention> mentions = recogniser.in(text);
        boolean strangers = mentions.stream().anyMatch(mention -> recogniser.stranger(text, mention));
        passage.strangers |= strangers;
        List<Mention> hers = mentions.stream()
                .filter(mention -> mention.whose() != Whose.OTHERS)
                .toList();
        if (hers.isEmpty()) {
            if (passage.rest.size() < MOST && text.length() <= WHOLE) {
                passage.rest.add(recogniser.covered(text).strip());
            }
            return;
        }
        hers.stream()
                .filter(mention -> mention.whose() == Whose.HERS)
                .findFirst()
                .ifPresent(mention -> {
                    passage.hers = true;
                    passage.reason = reason(mention);
                });
        if (passage.reason.isEmpty()) {
            passage.reason = reason(hers.getFirst());
        }
        if (!strangers && text.length() <= WHOLE) {
            passage.add(text.strip());
            return;
        }
        int behind = 0;
        for (Mention mention : hers) {
            if (mention.from() >= behind) {
                behind = Math.min(text.length(), mention.to() + AROUND);
                int from = Math.max(0, mention.from() - AROUND);
                passage.add(
                        "… " + recogniser.covered(text.substring(from, behind)).strip() + " …");
            }
        }
    }

    private static String reason(Mention mention) {
        return switch (mention.kind()) {
            case EMAIL -> "rights.found.email";
            case PHONE -> "rights.found.phone";
            case NAME -> "rights.found.name";
            case CUSTOMER_NUMBER -> "rights.found.number";
        };
    }

    @Override
    public TableIntake table(Place place, List<Field> fields, TableTraits traits) {
        List<String> headings = fields.stream().map(Field::name).toList();
        return new TableIntake() {
            @Override
            public void rows(List<ColumnBatch> columns) {
                if (!known.test(place)) {
                    DocumentReader.this.rows(place, headings, columns);
                }
            }

            @Override
            public void covered(Coverage coverage) {
                incomplete |= coverage.sampled();
            }

            @Override
            public void close() {
                // Nothing was opened.
            }
        };
    }

    private void rows(Place place, List<String> headings, List<ColumnBatch> columns) {
        int count = columns.isEmpty() ? 0 : columns.getFirst().size();
        boolean withNumbers = !recogniser.sought().numbers().isEmpty();
        List<Boolean> numbered = headings.stream()
                .map(heading -> withNumbers && NumberHeadings.is(heading))
                .toList();
        boolean any = count > 0
                && IntStream.range(0, columns.size())
                        .anyMatch(column -> numbered.get(column)
                                || sieve.passes(
                                        columns.get(column).bytes(),
                                        columns.get(column).start(0),
                                        columns.get(column).end(count - 1)));
        for (int i = 0; i < count && any; i++) {
            int row = i;
            boolean passes = IntStream.range(0, columns.size())
                    .anyMatch(column -> numbered.get(column)
                            || sieve.passes(
                                    columns.get(column).bytes(),
                                    columns.get(column).start(row),
                                    columns.get(column).end(row)));
            if (!passes) {
                continue;
            }
            List<String> cells = new ArrayList<>(columns.size());
            for (ColumnBatch batch : columns) {
                int from = batch.start(i);
                cells.add(new String(batch.bytes(), from, batch.end(i) - from, StandardCharsets.UTF_8));
            }
            Optional<RowReader.Reading> reading = rows.read(headings, cells);
            reading.ifPresent(one -> row(place, headings, cells, one));
        }
    }

    private void row(Place place, List<String> headings, List<String> cells, RowReader.Reading reading) {
        Passage passage = passage(place);
        passage.hers |= reading.whose() == Whose.HERS;
        passage.strangers |= reading.whose() == Whose.PERHAPS;
        passage.reason = switch (reading.by()) {
            case EMAIL -> "rights.found.email";
            case PHONE -> "rights.found.phone";
            case NAME -> "rights.found.name";
            case CUSTOMER_NUMBER -> "rights.found.number";
        };
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isBlank()) {
                line.append(headings.get(i))
                        .append(": ")
                        .append(recogniser.covered(cells.get(i)))
                        .append('\n');
            }
        }
        passage.add(line.toString().strip());
    }

    @Override
    public TextIntake text(Place place) {
        return known.test(place) ? new Passed() : new Words(place);
    }

    /** The words of one text, looked at a megabyte at a time, with a little of the megabyte before. */
    private final class Words implements TextIntake {
        private final Place place;
        private final ByteArrayOutputStream waiting = new ByteArrayOutputStream();

        private Words(Place place) {
            this.place = place;
        }

        @Override
        public void text(byte[] utf8, int from, int length) {
            waiting.write(utf8, from, length);
            if (waiting.size() > AT_ONCE) {
                byte[] bytes = waiting.toByteArray();
                int cut = cut(bytes);
                piece(bytes, cut);
                waiting.reset();
                waiting.write(bytes, cut, bytes.length - cut);
            }
        }

        /** Behind the last line that ends well before the end, or, where no line ends, in the middle and between two letters. */
        private static int cut(byte[] bytes) {
            int cut = bytes.length - AROUND;
            while (cut > bytes.length / 2 && bytes[cut - 1] != '\n') {
                cut--;
            }
            while (cut < bytes.length && (bytes[cut] & 0xc0) == 0x80) {
                cut++;
            }
            return cut;
        }

        /** A long piece without her is of no use once it is known that others stand there too. */
        private void piece(byte[] bytes, int length) {
            boolean named = sieve.passes(bytes, 0, length);
            if (named || length <= WHOLE || !passage(home(place)).strangers) {
                read(place, new String(bytes, 0, length, StandardCharsets.UTF_8), named);
            }
        }

        @Override
        public void close() {
            if (waiting.size() > 0) {
                byte[] bytes = waiting.toByteArray();
                piece(bytes, bytes.length);
            }
        }
    }

    /** A text that was looked at otherwise. */
    private record Passed() implements TextIntake {
        @Override
        public void text(byte[] utf8, int from, int length) {
            // It was read as the rows of a table.
        }

        @Override
        public void close() {
            // Nothing was opened.
        }
    }

    @Override
    public void dated(Place place, Instant when) {
        // How old it is does not matter: it is hers or not.
    }

    @Override
    public void problem(Problem problem) {
        incomplete = true;
    }

    @Override
    public void progress(long bytes) {
        // The search counts files.
    }

    @Override
    public boolean stopped() {
        return !wanted.getAsBoolean();
    }
}
