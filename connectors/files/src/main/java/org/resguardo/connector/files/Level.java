/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.List;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Field;
import org.resguardo.connector.Intake;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;
import org.resguardo.connector.Problem.Kind;
import org.resguardo.connector.StoppedException;
import org.resguardo.connector.TableIntake;
import org.resguardo.connector.TableTraits;
import org.resguardo.connector.TextIntake;

/** One file being read, and the way down to the files inside it, each of which is a level of its own. */
final class Level implements FileIntake {
    private final FileReading reading;
    private final UnpackLimits limits;
    private final Intake outer;
    private final int depth;
    private boolean bottomTold;

    Level(FileReading reading, UnpackLimits limits, Intake outer, int depth) {
        this.reading = reading;
        this.limits = limits;
        this.outer = outer;
        this.depth = depth;
    }

    void read(Format format, Source source) throws ConnectorException, EnoughException {
        try {
            format.read(source, this);
        } catch (StoppedException e) {
            throw e;
        } catch (StackOverflowError e) {
            throw new ConnectorException(Problem.at(source.place(), Kind.TOO_DEEP, "limit", 100));
        } catch (IOException | RuntimeException e) {
            // Parsers throw what they like at a broken file, and their messages quote it.
            if (limits.met()) {
                throw new EnoughException();
            }
            throw new ConnectorException(Problem.at(source.place(), kind(e)));
        }
    }

    private static Kind kind(Exception e) {
        return e instanceof IOException io && DiskTrouble.is(e) ? DiskTrouble.kind(io) : Kind.DAMAGED;
    }

    @Override
    public void nested(Source around, String name, InputStream content) throws IOException {
        limits.countPart(around.place());
        if (depth >= options().maxDepth()) {
            tellBottom(around);
            return;
        }
        try {
            readInside(around.place().in(Label.of(name)), name, new Unpacked(content, around, limits));
        } catch (ConnectorException e) {
            problem(e.problem());
        }
    }

    private void tellBottom(Source around) {
        if (!bottomTold) {
            bottomTold = true;
            problem(Problem.at(around.place(), Kind.TOO_DEEP, "limit", options().maxDepth()));
        }
    }

    private void readInside(Place place, String name, Unpacked content) throws IOException, ConnectorException {
        byte[] first = content.readNBytes(FileTypes.FIRST_BYTES);
        if (first.length > 0) {
            String type = reading.types().of(first, name);
            Format format =
                    reading.format(type).orElseThrow(() -> new ConnectorException(UnreadFormats.problem(place, name)));
            Source inner = format.forwardOnly()
                    ? passing(place, name, type, first, content)
                    : held(place, name, type, first, content);
            new Level(reading, limits, outer, depth + 1).read(format, inner);
        }
        if (content.brokenOff()) {
            throw new ConnectorException(Problem.at(place, Kind.TRUNCATED));
        }
    }

    private Source passing(Place place, String name, String type, byte[] first, Unpacked content) throws IOException {
        byte[] held = more(first, content, Source.HELD_OF_PASSING);
        return Source.passing(place, name, held, content, type, depth + 1);
    }

    private Source held(Place place, String name, String type, byte[] first, Unpacked content)
            throws IOException, ConnectorException {
        byte[] held = more(first, content, options().maxHeld() + 1);
        if (held.length > options().maxHeld()) {
            String limit = (options().maxHeld() >> 20) + " MB";
            throw new ConnectorException(Problem.at(place, Kind.TOO_LARGE, "limit", limit));
        }
        if (content.brokenOff()) {
            throw new ConnectorException(Problem.at(place, Kind.DAMAGED));
        }
        return Source.inside(place, name, held, type, depth + 1);
    }

    private static byte[] more(byte[] first, InputStream rest, int most) throws IOException {
        return new SequenceInputStream(new ByteArrayInputStream(first), rest).readNBytes(most);
    }

    @Override
    public FileOptions options() {
        return reading.options();
    }

    @Override
    public TableIntake table(Place place, List<Field> fields, TableTraits traits) {
        return outer.table(place, fields, traits);
    }

    @Override
    public TextIntake text(Place place) {
        return outer.text(place);
    }

    @Override
    public void dated(Place place, Instant when) {
        outer.dated(place, when);
    }

    @Override
    public void problem(Problem problem) {
        outer.problem(problem);
    }

    /** Tells how far the file on the disk has been gone through; what is inside it was counted there already. */
    @Override
    public void progress(long bytes) {
        if (depth == 0) {
            outer.progress(bytes);
        }
    }

    @Override
    public boolean textWillDo() {
        return outer.textWillDo();
    }

    @Override
    public boolean stopped() {
        return outer.stopped();
    }
}
