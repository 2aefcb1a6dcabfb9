/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.web;

import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.resguardo.connector.site.SeenField;
import org.resguardo.connector.site.SeenForm;
import org.resguardo.engine.DataCategory;

/** Reads the forms of a page. Fields that belong to no form, as many shops have them, count as one form. */
public final class FormReader {
    private static final int LONGEST = 120;
    private static final Pattern PRIVACY =
            Pattern.compile("(?i).*(privacy|privacidad|proteccion-de-datos|datos-personales|aviso-legal).*");
    private static final Set<String> SEARCH_NAMES = Set.of("q", "s", "search", "query", "buscar");

    private final FieldMeaning meaning = new FieldMeaning();
    private final SiteName site;

    /** Reads forms of the pages of a site. */
    public FormReader(SiteName site) {
        this.site = site;
    }

    /** The forms of a page; searching is not asking. */
    public List<SeenForm> read(Document page, URI address) {
        List<SeenForm> forms = new ArrayList<>();
        int number = 0;
        for (Element form : page.select("form")) {
            number++;
            form(form, page, address, number).ifPresent(forms::add);
        }
        List<Element> loose = page.select("input, select, textarea").stream()
                .filter(one -> one.closest("form") == null && one.attr("form").isEmpty())
                .toList();
        List<SeenField> fields = fields(loose, page);
        if (fields.stream().anyMatch(field -> field.category().isPresent())) {
            forms.add(new SeenForm(
                    SiteName.path(address) + "#loose",
                    clean(page.title()),
                    SiteName.path(address),
                    1,
                    "",
                    fields,
                    notice(page.body())));
        }
        return forms;
    }

    private Optional<SeenForm> form(Element form, Document page, URI address, int number) {
        if (form.attr("role").equals("search")) {
            return Optional.empty();
        }
        List<Element> asked = new ArrayList<>(form.select("input, select, textarea"));
        if (!form.id().isEmpty()) {
            page.select("input, select, textarea").stream()
                    .filter(one -> one.attr("form").equals(form.id()))
                    .forEach(asked::add);
        }
        List<SeenField> fields = fields(asked, page);
        boolean search = fields.size() == 1
                && SEARCH_NAMES.contains(fields.getFirst().name().toLowerCase(Locale.ROOT));
        if (fields.isEmpty() || search) {
            return Optional.empty();
        }
        Optional<URI> to = SiteName.address(form.absUrl("action"));
        String machine = to.map(SiteName::host).filter(host -> !site.own(host)).orElse("");
        String own = form.id().isEmpty() ? form.attr("name") : form.id();
        String target = form.attr("action").isBlank()
                ? SiteName.path(address)
                : to.map(SiteName::path).orElse(SiteName.path(address));
        String key =
                machine + target + "#" + (own.isEmpty() ? (form.attr("action").isBlank() ? "form" + number : "") : own);
        return Optional.of(new SeenForm(
                clip(key), name(form, page, own), SiteName.path(address), 1, machine, fields, notice(form)));
    }

    private List<SeenField> fields(List<Element> elements, Document page) {
        Map<String, SeenField> fields = new LinkedHashMap<>();
        for (Element element : elements) {
            String type = type(element);
            if (!FieldMeaning.asks(type)) {
                continue;
            }
            String name = element.attr("name").isEmpty() ? element.id() : element.attr("name");
            String label = type.equals("radio") ? group(element) : label(element, page);
            boolean hidden = type.equals("hidden");
            Optional<DataCategory> category = meaning.of(new FieldMeaning.Told(
                    type,
                    element.attr("autocomplete"),
                    Stream.of(label, element.attr("placeholder"), name, element.id())
                            .filter(words -> !words.isBlank())
                            .toList()));
            if (!hidden || category.isPresent()) {
                boolean required = element.hasAttr("required")
                        || element.attr("aria-required").equals("true");
                fields.putIfAbsent(
                        name.isEmpty() ? label : name,
                        new SeenField(clip(name), clip(label), category, required, hidden));
            }
        }
        return List.copyOf(fields.values());
    }

    private static String type(Element element) {
        return switch (element.normalName()) {
            case "textarea", "select" -> element.normalName();
            default ->
                element.attr("type").isEmpty() ? "text" : element.attr("type").toLowerCase(Locale.ROOT);
        };
    }

    private static String label(Element element, Document page) {
        Stream<String> told = Stream.of(
                labelFor(element, page),
                Optional.ofNullable(element.closest("label")).map(Element::text).orElse(""),
                element.attr("aria-label"),
                named(element.attr("aria-labelledby"), page),
                element.attr("title"),
                element.attr("placeholder"));
        return told.map(FormReader::clean)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String labelFor(Element element, Document page) {
        if (element.id().isEmpty()) {
            return "";
        }
        return page.select("label[for]").stream()
                .filter(label -> label.attr("for").equals(element.id()))
                .map(Element::text)
                .findFirst()
                .orElse("");
    }

    private static String named(String id, Document page) {
        return id.isBlank()
                ? ""
                : Optional.ofNullable(page.getElementById(id.strip()))
                        .map(Element::text)
                        .orElse("");
    }

    private static String group(Element element) {
        return Optional.ofNullable(element.closest("fieldset"))
                .map(set -> set.selectFirst("legend"))
                .map(Element::text)
                .map(FormReader::clean)
                .orElse("");
    }

    /** What stands above it: in it, or the last heading before it. */
    private static String name(Element form, Document page, String own) {
        String told = Stream.of(
                        form.attr("aria-label"),
                        Optional.ofNullable(form.selectFirst("legend, h1, h2, h3, h4"))
                                .map(Element::text)
                                .orElse(""),
                        before(form, page))
                .map(FormReader::clean)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
        return told.isEmpty() ? clip(own) : told;
    }

    private static String before(Element form, Document page) {
        String last = "";
        for (Element element : page.select("h1, h2, h3, h4, form")) {
            if (element.equals(form)) {
                break;
            }
            if (!element.normalName().equals("form")) {
                last = element.text();
            }
        }
        return last;
    }

    /** A link about privacy in it, or in what directly surrounds it. */
    private static boolean notice(Element form) {
        Element around = Optional.ofNullable(form.parent())
                .filter(up -> !up.normalName().equals("body"))
                .orElse(form);
        return around.select("a[href]").stream()
                .anyMatch(link ->
                        PRIVACY.matcher(link.attr("href") + " " + link.text()).matches());
    }

    private static String clean(String text) {
        return clip(text.replace("*", "").replaceAll("\\s+", " ").strip().replaceFirst("\\s*:$", ""));
    }

    private static String clip(String text) {
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
