/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Takes out of pictures what tells who made them, where and with what, without touching the picture: for people who complain without saying who
 * they are. Only what a picture needs to be shown is copied; everything else is left behind, known or not, also what hangs behind its end.
 *
 * <p>JPEG (ITU-T T.81, annex B; how to turn it is kept, as Exif 2.32 has it), PNG (W3C, third edition, 5 and 11) and WebP (RFC 9649), read 2026-11.
 * Texts hold no such thing. Other kinds of files hide it in too many places, and are not taken from somebody who wants to stay unknown.
 */
public final class Traceless {
    private static final Set<String> PNG = Set.of(
            "IHDR", "PLTE", "IDAT", "IEND", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "bKGD", "pHYs", "acTL", "fcTL",
            "fdAT");
    private static final Set<String> WEBP = Set.of("VP8 ", "VP8L", "VP8X", "ALPH", "ANIM", "ANMF");
    private static final long PNG_SIGNATURE = 0x89504E470D0A1A0AL;
    private static final int WEBP_ALPHA_AND_ANIMATION = 0x12;

    private Traceless() {}

    /**
     * The same file without traces, under a name that says nothing.
     *
     * @param place its place among the files that came together, from 1
     * @return empty for a file from which they cannot be taken
     */
    public static Optional<Upload> of(Upload file, int place) {
        byte[] content = file.content();
        String ending = file.name().substring(file.name().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        try {
            if (content.length > 4 && content[0] == (byte) 0xFF && content[1] == (byte) 0xD8) {
                return Optional.of(new Upload(place + ".jpg", jpeg(ByteBuffer.wrap(content))));
            }
            if (content.length > Long.BYTES && ByteBuffer.wrap(content).getLong(0) == PNG_SIGNATURE) {
                return Optional.of(new Upload(place + ".png", png(ByteBuffer.wrap(content))));
            }
            if (content.length > 12
                    && text(content, 0).equals("RIFF")
                    && text(content, 8).equals("WEBP")) {
                return Optional.of(new Upload(place + ".webp", webp(content)));
            }
        } catch (java.nio.BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
        return ending.equals("txt") || ending.equals("csv")
                ? Optional.of(new Upload(place + "." + ending, content))
                : Optional.empty();
    }

    private static String text(byte[] content, int at) {
        return new String(content, at, 4, StandardCharsets.US_ASCII);
    }

    private static byte[] jpeg(ByteBuffer in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.remaining());
        out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD8});
        in.position(2);
        boolean turned = false;
        while (true) {
            int marker = marker(in);
            if (marker == 0xD9) {
                out.writeBytes(new byte[] {(byte) 0xFF, (byte) 0xD9});
                return out.toByteArray();
            }
            int length = in.getShort(in.position()) & 0xFFFF;
            byte[] segment = new byte[length];
            in.get(segment);
            int turn = marker == 0xE1 && !turned ? orientation(segment) : 1;
            if (turn > 1) {
                turned = true;
                out.writeBytes(onlyOrientation(turn));
            }
            if (needed(marker, segment)) {
                out.write(0xFF);
                out.write(marker);
                out.writeBytes(segment);
            }
            if (marker == 0xDA) {
                scan(in, out);
            }
        }
    }

    private static int marker(ByteBuffer in) {
        if (in.get() != (byte) 0xFF) {
            throw new IllegalArgumentException("no marker");
        }
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = in.get() & 0xFF;
        }
        return marker;
    }

    /** Frames, tables and scans; the plain JFIF head without its small picture; how Adobe means the colours. */
    private static boolean needed(int marker, byte[] segment) {
        boolean frameOrTable = (marker >= 0xC0 && marker <= 0xCF && marker != 0xC8) || marker == 0xDB;
        boolean jfif = marker == 0xE0 && segment.length == 16 && begins(segment, "JFIF\0");
        boolean adobe = marker == 0xEE && segment.length == 14 && begins(segment, "Adobe");
        return frameOrTable || marker == 0xDA || marker == 0xDD || jfif || adobe;
    }

    private static boolean begins(byte[] segment, String with) {
        return new String(segment, 2, Math.min(with.length(), segment.length - 2), StandardCharsets.US_ASCII)
                .equals(with);
    }

    /** Copies the picture itself, up to the next marker that is none of its own. */
    private static void scan(ByteBuffer in, ByteArrayOutputStream out) {
        while (true) {
            byte value = in.get();
            if (value == (byte) 0xFF) {
                int next = in.get(in.position()) & 0xFF;
                if (next != 0 && (next < 0xD0 || next > 0xD7)) {
                    in.position(in.position() - 1);
                    return;
                }
                out.write(0xFF);
                out.write(in.get());
            } else {
                out.write(value);
            }
        }
    }

    /** How the picture is to be turned, from 1 (not at all) to 8; 1 where nothing says it. */
    private static int orientation(byte[] segment) {
        if (segment.length < 16 || !begins(segment, "Exif\0\0")) {
            return 1;
        }
        ByteBuffer tiff = ByteBuffer.wrap(segment, 8, segment.length - 8).slice();
        tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = tiff.getInt(4);
        if (directory < 8 || directory > tiff.limit() - 2) {
            return 1;
        }
        int count = tiff.getShort(directory) & 0xFFFF;
        for (int i = 0; i < count && directory + 14 + 12 * i <= tiff.limit(); i++) {
            int entry = directory + 2 + 12 * i;
            if ((tiff.getShort(entry) & 0xFFFF) == 0x0112) {
                int turn = tiff.getShort(entry + 8);
                return turn >= 1 && turn <= 8 ? turn : 1;
            }
        }
        return 1;
    }

    private static byte[] onlyOrientation(int turn) {
        ByteBuffer segment = ByteBuffer.allocate(36);
        segment.put((byte) 0xFF).put((byte) 0xE1).putShort((short) 34);
        segment.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        segment.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        segment.putShort((short) turn).putShort((short) 0).putInt(0);
        return segment.array();
    }

    private static byte[] png(ByteBuffer in) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(in.remaining());
        out.writeBytes(ByteBuffer.allocate(Long.BYTES).putLong(in.getLong()).array());
        while (true) {
            int length = in.getInt(in.position());
            if (length < 0 || length > in.remaining() - 12) {
                throw new IllegalArgumentException("a chunk goes beyond the end");
            }
            byte[] chunk = new byte[length + 12];
            in.get(chunk);
            String kind = text(chunk, 4);
            if (PNG.contains(kind)) {
                out.writeBytes(chunk);
            }
            if (kind.equals("IEND")) {
                return out.toByteArray();
            }
        }
    }

    private static byte[] webp(byte[] content) {
        ByteBuffer in = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        int end = Math.min(content.length, in.getInt(4) + 8);
        ByteArrayOutputStream out = new ByteArrayOutputStream(content.length);
        int at = 12;
        while (at + 8 <= end) {
            int length = in.getInt(at + 4);
            int whole = 8 + length + (length & 1);
            if (length < 0 || at + whole > content.length) {
                throw new IllegalArgumentException("a chunk goes beyond the end");
            }
            String kind = text(content, at);
            if (kind.equals("VP8X")) {
                content = content.clone();
                content[at + 8] &= WEBP_ALPHA_AND_ANIMATION;
            }
            if (WEBP.contains(kind)) {
                out.write(content, at, whole);
            }
            at += whole;
        }
        ByteBuffer file = ByteBuffer.allocate(12 + out.size()).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII)).putInt(4 + out.size());
        file.put("WEBP".getBytes(StandardCharsets.US_ASCII)).put(out.toByteArray());
        return file.array();
    }
}
