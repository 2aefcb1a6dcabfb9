/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.format;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** A photograph that says where it was taken (Exif 2.3, 4.6.6), as telephones write it. */
public final class JpegFile {
    private static final int LONG = 4;
    private static final int RATIONAL = 5;
    private static final int ASCII = 2;
    private static final int GPS_POINTER = 0x8825;
    private static final int GPS_OFFSET = 26;

    private JpegFile() {}

    /** Writes a small picture taken at the given place; south and west are negative. */
    public static void write(double latitude, double longitude, Path file) throws IOException {
        byte[] picture = picture();
        byte[] exif = exif(latitude, longitude);
        ByteBuffer out = ByteBuffer.allocate(picture.length + exif.length + 4);
        out.put(picture, 0, 2).putShort((short) 0xFFE1).putShort((short) (exif.length + 2));
        out.put(exif).put(picture, 2, picture.length - 2);
        Files.write(file, out.array());
    }

    private static byte[] picture() throws IOException {
        BufferedImage image = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(new Color(0xE8, 0xD8, 0xB0));
        pen.fillRect(0, 0, 320, 240);
        pen.setColor(new Color(0x8A, 0x4B, 0x1F));
        pen.fillOval(60, 50, 200, 140);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        ImageIO.write(image, "jpg", bytes);
        return bytes.toByteArray();
    }

    /** A TIFF head, a directory that points to the directory of the position, and that directory with its numbers. */
    private static byte[] exif(double latitude, double longitude) {
        ByteBuffer out = ByteBuffer.allocate(6 + GPS_OFFSET + 2 + 5 * 12 + 4 + 48);
        out.put("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        out.putShort((short) 1);
        entry(out, GPS_POINTER, LONG, 1).putInt(GPS_OFFSET);
        out.putInt(0);
        int numbers = GPS_OFFSET + 2 + 5 * 12 + 4;
        out.putShort((short) 5);
        entry(out, 0, 1, 4).put(new byte[] {2, 3, 0, 0});
        entry(out, 1, ASCII, 2).put(letter(latitude < 0 ? 'S' : 'N'));
        entry(out, 2, RATIONAL, 3).putInt(numbers);
        entry(out, 3, ASCII, 2).put(letter(longitude < 0 ? 'W' : 'E'));
        entry(out, 4, RATIONAL, 3).putInt(numbers + 24);
        out.putInt(0);
        degrees(out, Math.abs(latitude));
        degrees(out, Math.abs(longitude));
        return out.array();
    }

    private static ByteBuffer entry(ByteBuffer out, int tag, int type, int count) {
        return out.putShort((short) tag).putShort((short) type).putInt(count);
    }

    private static byte[] letter(char c) {
        return new byte[] {(byte) c, 0, 0, 0};
    }

    private static void degrees(ByteBuffer out, double value) {
        int whole = (int) value;
        int minutes = (int) ((value - whole) * 60);
        long seconds = Math.round(((value - whole) * 60 - minutes) * 60 * 1000);
        out.putInt(whole).putInt(1).putInt(minutes).putInt(1);
        out.putInt((int) seconds).putInt(1000);
    }
}
