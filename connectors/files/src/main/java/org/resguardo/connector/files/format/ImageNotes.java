/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import com.drew.lang.GeoLocation;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.Tag;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifSubIFDDirectory;
import com.drew.metadata.exif.GpsDirectory;
import com.drew.metadata.file.FileTypeDirectory;
import com.drew.metadata.gif.GifCommentDirectory;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.jpeg.JpegCommentDirectory;
import com.drew.metadata.png.PngDirectory;
import com.drew.metadata.xmp.XmpDirectory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.resguardo.connector.Place;
import org.resguardo.connector.files.FileIntake;

/** What cameras and programs note in a picture about place, time and people. */
final class ImageNotes {
    /** Notes in words, by their numbers in Exif 2.32 (read 2026-11). The others are about lens, light and paper. */
    private static final Set<Integer> IN_WORDS = Set.of(
            ExifDirectoryBase.TAG_ARTIST,
            ExifDirectoryBase.TAG_COPYRIGHT,
            ExifDirectoryBase.TAG_IMAGE_DESCRIPTION,
            ExifDirectoryBase.TAG_USER_COMMENT,
            ExifDirectoryBase.TAG_CAMERA_OWNER_NAME,
            ExifDirectoryBase.TAG_WIN_TITLE,
            ExifDirectoryBase.TAG_WIN_COMMENT,
            ExifDirectoryBase.TAG_WIN_AUTHOR,
            ExifDirectoryBase.TAG_WIN_KEYWORDS,
            ExifDirectoryBase.TAG_WIN_SUBJECT);

    /** Parts of XMP that are about how the picture was made, and numbers of versions. */
    private static final Set<String> TECHNICAL =
            Set.of("crs", "tiff", "exif", "exifEX", "xmpMM", "stEvt", "stRef", "GCamera", "hdrgm", "xmpNote");

    private ImageNotes() {}

    /** Writes the notes, the position as a table, and tells when the picture was taken. */
    static void write(Metadata notes, DocumentText text, FileIntake intake, Place place) {
        for (Directory directory : notes.getDirectories()) {
            words(directory, text);
            if (directory instanceof ExifSubIFDDirectory taken && taken.getDateOriginal() != null) {
                intake.dated(place, taken.getDateOriginal().toInstant());
            }
        }
        text.pause();
        position(notes).ifPresent(where -> {
            try (DocumentTable table = new DocumentTable(intake, place, List.of("GPS latitude", "GPS longitude"))) {
                table.row(List.of(degrees(where.getLatitude()), degrees(where.getLongitude())));
            }
        });
    }

    /** How many dots the picture says it has; 0 when it does not say. */
    static long dots(Metadata notes) {
        long most = 0;
        for (Directory directory : notes.getDirectories()) {
            long width = 0;
            long height = 0;
            for (Tag tag : directory.getTags()) {
                Long number = directory.getLongObject(tag.getTagType());
                width = tag.getTagName().equals("Image Width") && number != null ? number : width;
                height = tag.getTagName().equals("Image Height") && number != null ? number : height;
            }
            most = Math.max(most, width * height);
        }
        return most;
    }

    private static Optional<GeoLocation> position(Metadata notes) {
        for (GpsDirectory directory : notes.getDirectoriesOfType(GpsDirectory.class)) {
            GeoLocation where = directory.getGeoLocation();
            if (where != null && !where.isZero()) {
                return Optional.of(where);
            }
        }
        return Optional.empty();
    }

    private static String degrees(double degrees) {
        return String.format(Locale.ROOT, "%.6f", degrees);
    }

    private static void words(Directory directory, DocumentText text) {
        if (directory instanceof XmpDirectory xmp) {
            xmp(xmp, text);
        } else if (!(directory instanceof FileTypeDirectory)) {
            for (Tag tag : directory.getTags()) {
                if (inWords(directory, tag.getTagType())) {
                    line(text, tag.getTagName(), tag.getDescription());
                }
            }
        }
    }

    private static boolean inWords(Directory directory, int tag) {
        boolean exif = directory instanceof ExifIFD0Directory || directory instanceof ExifSubIFDDirectory;
        return (exif && IN_WORDS.contains(tag))
                || directory instanceof IptcDirectory
                || directory instanceof JpegCommentDirectory
                || directory instanceof GifCommentDirectory
                || (directory instanceof PngDirectory && tag == PngDirectory.TAG_TEXTUAL_DATA);
    }

    private static void xmp(XmpDirectory xmp, DocumentText text) {
        List<String> names = new ArrayList<>(xmp.getXmpProperties().keySet());
        names.sort(null);
        Map<String, String> values = xmp.getXmpProperties();
        for (String name : names) {
            if (name.indexOf(':') < 0 || !TECHNICAL.contains(name.substring(0, name.indexOf(':')))) {
                line(text, name, values.get(name));
            }
        }
    }

    private static void line(DocumentText text, String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            text.line(DocumentPart.PROPERTIES, name + ": " + value);
        }
    }
}
