/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web;

import java.net.URI;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.resguardo.connector.site.SeenHost.How;

/** Finds the machines of others that a page calls, as its text has them. Scripts that load others name these in their own text. */
final class HostReader {
    private static final Pattern IN_SCRIPT = Pattern.compile(
            "[\"'`](?:https?:)?//([a-zA-Z0-9][a-zA-Z0-9.-]{2,250}\\.[a-zA-Z]{2,24})(?::\\d+)?(/[^\"'`\\s]{0,300})?");
    private static final Pattern IN_STYLE =
            Pattern.compile("(?i)(?:url\\(|@import)\\s*[\"']?(?:https?:)?//([a-z0-9][a-z0-9.-]{2,250}\\.[a-z]{2,24})");
    private static final Pattern TELLS = Pattern.compile("(?i).*(/tr\\b|/collect\\b|pixel|/beacon).*");
    private static final Pattern PROGRAM = Pattern.compile("(?i).*\\.js(\\b.*)?");

    private final SiteName site;

    HostReader(SiteName site) {
        this.site = site;
    }

    Map<How, Set<String>> read(Document page) {
        Map<How, Set<String>> hosts = new EnumMap<>(How.class);
        for (Element element : page.select(
                "script[src], iframe[src], frame[src], embed[src], object[data], img[src], link[href], form[action], video[src], audio[src], source[src], input[type=image][src]")) {
            String attribute = switch (element.normalName()) {
                case "object" -> "data";
                case "link" -> "href";
                case "form" -> "action";
                default -> "src";
            };
            how(element)
                    .ifPresent(
                            how -> SiteName.address(element.absUrl(attribute)).ifPresent(to -> add(hosts, how, to)));
        }
        page.select("noscript").forEach(hidden -> read(hidden.text(), hosts));
        for (Element script : page.select("script:not([src])")) {
            if (runs(script)) {
                inScript(script.data(), hosts);
            }
        }
        page.select("style").forEach(style -> inStyle(style.data(), hosts));
        return hosts;
    }

    /** What browsers without scripts would load; the HTML reader gives it as text where it stands in a head. */
    private void read(String markup, Map<How, Set<String>> hosts) {
        if (markup.contains("<")) {
            org.jsoup.Jsoup.parseBodyFragment(markup)
                    .select("img[src], iframe[src]")
                    .forEach(element -> how(element)
                            .ifPresent(
                                    how -> SiteName.address(element.attr("src").replaceFirst("^//", "https://"))
                                            .ifPresent(to -> add(hosts, how, to))));
        }
    }

    private static boolean runs(Element script) {
        String type = script.attr("type").toLowerCase(java.util.Locale.ROOT);
        return type.isEmpty() || type.equals("module") || type.contains("javascript");
    }

    private static Optional<How> how(Element element) {
        return switch (element.normalName()) {
            case "script" -> runs(element) ? Optional.of(How.SCRIPT) : Optional.empty();
            case "iframe", "frame", "embed", "object" -> Optional.of(How.FRAME);
            case "form" -> Optional.of(How.FORM);
            case "img" -> Optional.of(tiny(element) ? How.PIXEL : How.MEDIA);
            case "link" -> link(element.attr("rel").toLowerCase(java.util.Locale.ROOT));
            default -> Optional.of(How.MEDIA);
        };
    }

    private static Optional<How> link(String rel) {
        if (rel.contains("stylesheet") || rel.contains("icon") || rel.contains("preload") || rel.contains("manifest")) {
            return Optional.of(How.STYLE);
        }
        return rel.contains("preconnect") ? Optional.of(How.CALL) : Optional.empty();
    }

    private static boolean tiny(Element image) {
        return image.attr("width").matches("[01](px)?")
                || image.attr("height").matches("[01](px)?")
                || image.attr("style").replace(" ", "").contains("display:none");
    }

    private void inScript(String text, Map<How, Set<String>> hosts) {
        Matcher found = IN_SCRIPT.matcher(text);
        while (found.find()) {
            String path = Optional.ofNullable(found.group(2)).orElse("");
            if (PROGRAM.matcher(path).matches() || TELLS.matcher(path).matches()) {
                How how = PROGRAM.matcher(path).matches() ? How.SCRIPT : How.PIXEL;
                SiteName.address("https://" + found.group(1) + "/").ifPresent(to -> add(hosts, how, to));
            }
        }
    }

    private void inStyle(String text, Map<How, Set<String>> hosts) {
        Matcher found = IN_STYLE.matcher(text);
        while (found.find()) {
            SiteName.address("https://" + found.group(1) + "/").ifPresent(to -> add(hosts, How.STYLE, to));
        }
    }

    private void add(Map<How, Set<String>> hosts, How how, URI to) {
        String host = SiteName.host(to);
        if (!host.isEmpty() && !site.own(host)) {
            hosts.computeIfAbsent(how, none -> new TreeSet<>()).add(host);
        }
    }
}
