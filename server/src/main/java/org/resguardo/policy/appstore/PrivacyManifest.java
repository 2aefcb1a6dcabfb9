/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.appstore;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Apple's privacy manifest, {@code PrivacyInfo.xcprivacy}: a property list with four keys (developer.apple.com/documentation/bundleresources, noted 2026-11-29).
 * Reasons for the use of APIs are those that the makers of the app gave; the file is not written before they have.
 */
public final class PrivacyManifest {
    private static final String TYPE = "NSPrivacyCollectedDataType";
    private static final String API = "NSPrivacyAccessedAPI";

    private PrivacyManifest() {}

    /** Why no manifest can be written yet; the keys of sentences. */
    public static java.util.List<String> missing(AppAnswers answers) {
        java.util.List<String> missing = new java.util.ArrayList<>();
        if (answers.tracking().isEmpty()) {
            missing.add("policy.app.manifest.tracking");
        }
        if (answers.tracking().equals("yes") && answers.trackingDomains().isEmpty()) {
            missing.add("policy.app.manifest.domains");
        }
        if (!answers.apisTold()) {
            missing.add("policy.app.manifest.apis");
        }
        return missing;
    }

    /** Writes it. */
    public static String write(AppData data, AppAnswers answers, StoreTerms terms) {
        if (!missing(answers).isEmpty()) {
            throw new IllegalStateException("ask what is missing before");
        }
        boolean tracking = answers.tracking().equals("yes");
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(text);
            out.writeStartDocument("UTF-8", "1.0");
            out.writeDTD(
                    "\n<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" \"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n");
            out.writeStartElement("plist");
            out.writeAttribute("version", "1.0");
            out.writeStartElement("dict");
            truth(out, "NSPrivacyTracking", tracking);
            strings(out, "NSPrivacyTrackingDomains", tracking ? answers.trackingDomains() : Set.of());
            key(out, TYPE + "s");
            out.writeStartElement("array");
            for (Map.Entry<String, Set<String>> type : types(data, terms).entrySet()) {
                type(out, type.getKey(), type.getValue(), tracking);
            }
            out.writeEndElement();
            key(out, API + "Types");
            out.writeStartElement("array");
            for (Map.Entry<String, java.util.List<String>> api : answers.apis().entrySet()) {
                out.writeStartElement("dict");
                string(out, API + "Type", API + "Category" + api.getKey());
                strings(out, API + "TypeReasons", api.getValue());
                out.writeEndElement();
            }
            out.writeEndElement();
            out.writeEndElement();
            out.writeEndElement();
            out.writeEndDocument();
            out.close();
        } catch (XMLStreamException e) {
            throw new IllegalStateException("text in memory can always be written", e);
        }
        return text + "\n";
    }

    private static Map<String, Set<String>> types(AppData data, StoreTerms terms) {
        Map<String, Set<String>> types = new TreeMap<>();
        data.kinds()
                .forEach((category, kind) -> terms.type(category)
                        .ifPresent(type -> kind.purposes()
                                .forEach(purpose -> types.computeIfAbsent(type.manifest(), none -> new TreeSet<>())
                                        .add(terms.aim(purpose).manifest()))));
        return types;
    }

    private static void type(XMLStreamWriter out, String type, Set<String> purposes, boolean tracking)
            throws XMLStreamException {
        out.writeStartElement("dict");
        string(out, TYPE, TYPE + type);
        truth(out, TYPE + "Linked", true);
        truth(out, TYPE + "Tracking", tracking && purposes.contains("ThirdPartyAdvertising"));
        strings(
                out,
                TYPE + "Purposes",
                purposes.stream().map(purpose -> TYPE + "Purpose" + purpose).toList());
        out.writeEndElement();
    }

    private static void key(XMLStreamWriter out, String key) throws XMLStreamException {
        out.writeCharacters("\n");
        out.writeStartElement("key");
        out.writeCharacters(key);
        out.writeEndElement();
    }

    private static void truth(XMLStreamWriter out, String key, boolean value) throws XMLStreamException {
        key(out, key);
        out.writeEmptyElement(value ? "true" : "false");
    }

    private static void string(XMLStreamWriter out, String key, String value) throws XMLStreamException {
        key(out, key);
        out.writeStartElement("string");
        out.writeCharacters(value);
        out.writeEndElement();
    }

    private static void strings(XMLStreamWriter out, String key, Collection<String> values) throws XMLStreamException {
        key(out, key);
        out.writeStartElement("array");
        for (String value : values) {
            out.writeStartElement("string");
            out.writeCharacters(value);
            out.writeEndElement();
        }
        out.writeEndElement();
    }
}
