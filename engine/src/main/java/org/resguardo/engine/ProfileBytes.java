/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.engine;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Column profiles as bytes. Version 1: counts in the order of the detectors, then sketches, then masked samples. */
final class ProfileBytes {
    private static final int MAGIC = 0x52434631;

    private ProfileBytes() {}

    static byte[] write(ColumnProfile profile) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(MAGIC);
            out.writeInt(profile.whole.length);
            write(out, profile.whole);
            write(out, profile.wholeWeak);
            write(out, profile.kinds);
            write(out, numbers(profile));
            for (int i = 0; i < profile.inside.length; i++) {
                if (profile.inside[i] != null) {
                    out.writeInt(i);
                    write(out, profile.inside[i]);
                    profile.insideDistinct[i].write(out);
                }
            }
            out.writeInt(-1);
            profile.distinctValues.write(out);
            out.writeInt(profile.samples.size());
            for (String sample : profile.samples) {
                out.writeUTF(sample);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ColumnProfile read(byte[] bytes) {
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
            int magic = in.readInt();
            int detectors = in.readInt();
            if (magic != MAGIC || detectors < 0 || detectors > bytes.length) {
                throw new IllegalArgumentException("These bytes are no column profile of version 1.");
            }
            ColumnProfile profile = new ColumnProfile(detectors);
            read(in, profile.whole);
            read(in, profile.wholeWeak);
            read(in, profile.kinds);
            long[] numbers = new long[numbers(profile).length];
            read(in, numbers);
            setNumbers(profile, numbers);
            for (int i = in.readInt(); i >= 0; i = in.readInt()) {
                read(in, profile.insideOf(i));
                profile.insideDistinct[i] = DistinctCounter.read(in);
            }
            profile.distinctValues.merge(DistinctCounter.read(in));
            for (int left = in.readInt(); left > 0; left--) {
                profile.samples.add(in.readUTF());
            }
            return profile;
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("These bytes are no column profile of version 1.", e);
        }
    }

    private static long[] numbers(ColumnProfile profile) {
        return new long[] {
            profile.values,
            profile.empty,
            profile.bytes,
            profile.kindsTested,
            profile.namesTested,
            profile.fullNames,
            profile.knownWords,
            profile.destroyed,
            profile.dates,
            profile.firstDay,
            profile.lastDay,
            profile.samplesWanted
        };
    }

    private static void setNumbers(ColumnProfile profile, long[] numbers) {
        profile.values = numbers[0];
        profile.empty = numbers[1];
        profile.bytes = numbers[2];
        profile.kindsTested = numbers[3];
        profile.namesTested = numbers[4];
        profile.fullNames = numbers[5];
        profile.knownWords = numbers[6];
        profile.destroyed = numbers[7];
        profile.dates = numbers[8];
        profile.firstDay = numbers[9];
        profile.lastDay = numbers[10];
        profile.samplesWanted = (int) numbers[11];
    }

    private static void write(DataOutputStream out, long[] numbers) throws IOException {
        for (long number : numbers) {
            out.writeLong(number);
        }
    }

    private static void read(DataInputStream in, long[] numbers) throws IOException {
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = in.readLong();
        }
    }
}
