/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.edit;

import java.util.Set;
import org.resguardo.connector.files.edit.XmlMarks.Tag;

/** The text of a cell, which may be in several pieces of different looks; reading aids are no part of it. */
final class XlsxText {
    private static final Set<String> READING_AIDS = Set.of("rPh", "phoneticPr");

    private XlsxText() {}

    static String of(String xml) {
        StringBuilder text = new StringBuilder();
        int aids = 0;
        int start = -1;
        for (Tag tag : XmlMarks.tags(xml)) {
            if (READING_AIDS.contains(tag.name()) && !tag.empty()) {
                aids += tag.closing() ? -1 : 1;
            } else if (tag.name().equals("t") && aids == 0 && !tag.empty()) {
                if (tag.closing()) {
                    text.append(XmlMarks.plain(xml.substring(start, tag.start())));
                } else {
                    start = tag.end();
                }
            }
        }
        return text.toString();
    }
}
