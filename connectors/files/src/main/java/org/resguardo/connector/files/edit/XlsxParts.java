/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.resguardo.connector.files.edit.XmlMarks.Tag;

/**
 * The parts of a workbook (ECMA-376-2:2021, read 2026-11). What is not changed is written again exactly as it was, in the same
 * order.
 */
final class XlsxParts {
    private static final int MOST_PARTS = 2_000;
    private static final int MOST_UNPACKED = 96 << 20;
    private static final int BLOCK = 64 * 1024;

    private final Map<String, byte[]> parts;

    private XlsxParts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static XlsxParts of(byte[] file) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        int room = MOST_UNPACKED;
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .setIgnoreLocalFileHeader(true)
                .get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                byte[] part = entry.isDirectory() ? new byte[0] : read(zip.getInputStream(entry), room);
                room -= part.length;
                if (parts.put(entry.getName(), part) != null || parts.size() > MOST_PARTS) {
                    throw new ZipException("too many parts, or one twice");
                }
            }
        } catch (ZipException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new ZipException("no ZIP file that is understood");
        }
        return new XlsxParts(parts);
    }

    private static byte[] read(InputStream zip, int room) throws IOException {
        ByteArrayOutputStream part = new ByteArrayOutputStream();
        byte[] block = new byte[BLOCK];
        for (int n = zip.read(block); n >= 0; n = zip.read(block)) {
            part.write(block, 0, n);
            if (part.size() > room) {
                throw new ZipException("it unpacks to too much");
            }
        }
        return part.toByteArray();
    }

    /** The same parts, to be changed. */
    XlsxParts copy() {
        return new XlsxParts(new LinkedHashMap<>(parts));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(parts.get(name)).map(bytes -> new String(bytes, StandardCharsets.UTF_8));
    }

    void put(String name, String text) {
        parts.put(name, text.getBytes(StandardCharsets.UTF_8));
    }

    /** The names that begin so. */
    java.util.List<String> names(String beginning) {
        return parts.keySet().stream()
                .filter(name -> name.startsWith(beginning))
                .toList();
    }

    /** What a part points to, by the id that it uses for it. */
    Map<String, String> relations(String part) {
        int slash = part.lastIndexOf('/') + 1;
        String folder = part.substring(0, slash);
        Map<String, String> relations = new LinkedHashMap<>();
        String list = text(folder + "_rels/" + part.substring(slash) + ".rels").orElse("");
        for (Tag tag : XmlMarks.tags(list)) {
            if (tag.name().equals("Relationship")
                    && !tag.attribute("TargetMode").orElse("").equals("External")) {
                relations.put(
                        tag.attribute("Id").orElse(""),
                        resolve(folder, tag.attribute("Target").orElse("")));
            }
        }
        return relations;
    }

    private static String resolve(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        String base = folder;
        String rest = target;
        while (rest.startsWith("../")) {
            rest = rest.substring(3);
            base = base.substring(0, base.lastIndexOf('/', Math.max(0, base.length() - 2)) + 1);
        }
        return base + rest;
    }

    /** The list of which cell is worked out when; programs make it anew where there is none. */
    void forgetOrderOfFormulas() {
        if (parts.remove("xl/calcChain.xml") != null) {
            drop("[Content_Types].xml", "PartName", "/xl/calcChain.xml");
            drop("xl/_rels/workbook.xml.rels", "Target", "calcChain.xml");
        }
    }

    private void drop(String part, String attribute, String ending) {
        text(part).ifPresent(xml -> {
            StringBuilder made = new StringBuilder();
            int from = 0;
            for (Tag tag : XmlMarks.tags(xml)) {
                if (tag.empty() && tag.attribute(attribute).orElse("").endsWith(ending)) {
                    made.append(xml, from, tag.start());
                    from = tag.end();
                }
            }
            put(part, made.append(xml.substring(from)).toString());
        });
    }

    /** Asks programs to work out all formulas anew when they open the file. */
    void workOutAnew() {
        text("xl/workbook.xml").ifPresent(xml -> {
            Optional<Tag> known = XmlMarks.tags(xml).stream()
                    .filter(tag -> tag.name().equals("calcPr"))
                    .findFirst();
            known.filter(tag -> tag.attribute("fullCalcOnLoad").isEmpty()).ifPresent(tag -> {
                int name = tag.start() + 1 + tag.prefix().length() + "calcPr".length();
                put("xl/workbook.xml", xml.substring(0, name) + " fullCalcOnLoad=\"1\"" + xml.substring(name));
            });
        });
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file, StandardCharsets.UTF_8)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(315_619_200_000L);
                zip.putNextEntry(entry);
                zip.write(part.getValue());
                zip.closeEntry();
            }
        }
        return file.toByteArray();
    }
}
