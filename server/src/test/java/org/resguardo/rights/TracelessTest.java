/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** What tells who made a picture goes; the picture stays as it is. */
class TracelessTest {
    private static final long SEED = 20261129;
    private static final int SAMPLES = 20;
    private static final String TRACE = "Ana Traza 30.2672N 97.7431W";

    private static BufferedImage picture(Random random) {
        BufferedImage picture =
                new BufferedImage(8 + random.nextInt(60), 8 + random.nextInt(60), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                picture.setRGB(x, y, random.nextInt());
            }
        }
        return picture;
    }

    private static byte[] written(BufferedImage picture, String format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            assertThat(ImageIO.write(picture, format, out)).isTrue();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static BufferedImage shown(byte[] content) {
        try {
            return ImageIO.read(new ByteArrayInputStream(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] dots(BufferedImage picture) {
        return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null, 0, picture.getWidth());
    }

    private static boolean tells(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1).contains(TRACE);
    }

    private static void assertFreed(String name, byte[] with, byte[] picture) {
        assertThat(tells(with)).as("the sample tells it").isTrue();
        Upload clean = Traceless.of(Upload.of(name, with), 3).orElseThrow();
        assertThat(tells(clean.content())).isFalse();
        assertThat(clean.name()).startsWith("3.");
        assertThat(dots(shown(clean.content()))).isEqualTo(dots(shown(picture)));
    }

    private static byte[] segment(int marker, byte[] content) {
        return ByteBuffer.allocate(4 + content.length)
                .put((byte) 0xFF)
                .put((byte) marker)
                .putShort((short) (2 + content.length))
                .put(content)
                .array();
    }

    private static byte[] exif(int turn) {
        ByteBuffer tiff = ByteBuffer.allocate(200).order(ByteOrder.LITTLE_ENDIAN);
        tiff.put("Exif\0\0II*\0".getBytes(StandardCharsets.US_ASCII)).putInt(8);
        tiff.putShort((short) 1).putShort((short) 0x0112).putShort((short) 3).putInt(1);
        tiff.putShort((short) turn).putShort((short) 0).putInt(0);
        return tiff.put(TRACE.getBytes(StandardCharsets.US_ASCII)).array();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] from(byte[] content, int at) {
        return java.util.Arrays.copyOfRange(content, at, content.length);
    }

    @Test
    void photosLoseWhoMadeThemWhereAndWithWhat() {
        Random random = new Random(SEED);
        byte[] trace = TRACE.getBytes(StandardCharsets.US_ASCII);
        for (int i = 0; i < SAMPLES; i++) {
            byte[] photo = written(picture(random), "jpg");
            byte[] with = joined(
                    java.util.Arrays.copyOf(photo, 2),
                    segment(0xE1, exif(1)),
                    segment(0xE1, joined("http://ns.adobe.com/xap/1.0/\0".getBytes(StandardCharsets.US_ASCII), trace)),
                    segment(0xED, trace),
                    segment(0xFE, trace),
                    from(photo, 2),
                    trace);
            assertFreed("IMG_Ana.jpg", with, photo);
        }
    }

    @Test
    void aPhotoKeepsHowItIsToBeTurned() {
        byte[] photo = written(picture(new Random(SEED)), "jpg");
        byte[] with = joined(java.util.Arrays.copyOf(photo, 2), segment(0xE1, exif(6)), from(photo, 2));
        byte[] clean = Traceless.of(Upload.of("a.jpg", with), 1).orElseThrow().content();
        assertThat(tells(clean)).isFalse();
        byte[] again = Traceless.of(Upload.of("a.jpg", clean), 1).orElseThrow().content();
        assertThat(again).as("it is found once more").isEqualTo(clean);
        assertThat(clean).hasSizeGreaterThan(photo.length - 1);
        assertThat(ByteBuffer.wrap(clean).getShort(30)).isEqualTo((short) 6);
    }

    private static byte[] chunk(String kind, byte[] content) {
        CRC32 sum = new CRC32();
        byte[] head = kind.getBytes(StandardCharsets.US_ASCII);
        sum.update(head);
        sum.update(content);
        return ByteBuffer.allocate(12 + content.length)
                .putInt(content.length)
                .put(head)
                .put(content)
                .putInt((int) sum.getValue())
                .array();
    }

    @Test
    void picturesOfTheScreenLoseTheirTexts() {
        Random random = new Random(SEED);
        byte[] trace = TRACE.getBytes(StandardCharsets.US_ASCII);
        int head = 8 + 25;
        for (int i = 0; i < SAMPLES; i++) {
            byte[] screen = written(picture(random), "png");
            byte[] with = joined(
                    java.util.Arrays.copyOf(screen, head),
                    chunk("tEXt", joined("Author\0".getBytes(StandardCharsets.US_ASCII), trace)),
                    chunk("eXIf", exif(1)),
                    chunk("prVt", trace),
                    from(screen, head),
                    trace);
            assertFreed("captura.png", with, screen);
        }
    }

    @Test
    void webPicturesLoseWhatIsNotPicture() {
        byte[] trace = joined(TRACE.getBytes(StandardCharsets.US_ASCII), new byte[1]);
        byte[] picture = {0x2F, 0, 0, 0, 0, 7};
        ByteBuffer body =
                ByteBuffer.allocate(4 + 18 + 14 + 16 + 2 * trace.length).order(ByteOrder.LITTLE_ENDIAN);
        body.put("WEBP".getBytes(StandardCharsets.US_ASCII));
        body.put("VP8X".getBytes(StandardCharsets.US_ASCII))
                .putInt(10)
                .put((byte) 0x2E)
                .put(new byte[9]);
        body.put("VP8L".getBytes(StandardCharsets.US_ASCII)).putInt(6).put(picture);
        body.put("EXIF".getBytes(StandardCharsets.US_ASCII))
                .putInt(trace.length)
                .put(trace);
        body.put("XMP ".getBytes(StandardCharsets.US_ASCII))
                .putInt(trace.length)
                .put(trace);
        ByteBuffer file = ByteBuffer.allocate(8 + body.capacity()).order(ByteOrder.LITTLE_ENDIAN);
        file.put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(body.capacity())
                .put(body.array());
        assertThat(tells(file.array())).isTrue();

        byte[] clean =
                Traceless.of(Upload.of("a.webp", file.array()), 1).orElseThrow().content();
        assertThat(tells(clean)).isFalse();
        ByteBuffer read = ByteBuffer.wrap(clean).order(ByteOrder.LITTLE_ENDIAN);
        assertThat(read.getInt(4)).isEqualTo(clean.length - 8);
        assertThat(clean[20] & 0x2C).as("no longer announced").isZero();
        assertThat(new String(clean, StandardCharsets.ISO_8859_1)).contains("VP8L");
    }

    @Test
    void whatCannotBeFreedIsNotTaken() {
        byte[] pdf = "%PDF-1.7 /Author (Ana)".getBytes(StandardCharsets.US_ASCII);
        assertThat(Traceless.of(Upload.of("queja.pdf", pdf), 1)).isEmpty();
        assertThat(Traceless.of(Upload.of("queja.jpg", pdf), 1))
                .as("whatever its name says")
                .isEmpty();
        assertThat(Traceless.of(Upload.of("nota.txt", new byte[] {'a'}), 1)).isPresent();
    }

    @Test
    void brokenPicturesAreNotTakenAndBreakNothing() {
        Random random = new Random(SEED);
        byte[] photo = written(picture(random), "jpg");
        byte[] screen = written(picture(random), "png");
        for (int i = 0; i < 2_000; i++) {
            byte[] broken = (i % 2 == 0 ? photo : screen).clone();
            for (int j = 0; j < 3; j++) {
                broken[random.nextInt(broken.length)] = (byte) random.nextInt();
            }
            int length = random.nextInt(broken.length) + 1;
            Traceless.of(Upload.of("a.jpg", java.util.Arrays.copyOf(broken, length)), 1)
                    .ifPresent(clean -> assertThat(clean.content().length).isLessThan(length + 100));
        }
    }
}
