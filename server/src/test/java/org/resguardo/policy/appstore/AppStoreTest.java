/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.appstore;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.Purpose;
import org.resguardo.policy.appstore.PlayRules.Breach;
import org.resguardo.policy.appstore.StoreComparison.Difference;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;

/** What the stores are told, against the rules that their files have. */
class AppStoreTest {
    private static final StoreTerms TERMS = StoreTerms.ours();
    private static final List<String> SOME = List.of(
            "PERSONAL PSL_NAME",
            "PERSONAL PSL_EMAIL",
            "PERSONAL PSL_PHONE",
            "PERSONAL PSL_ADDRESS",
            "HEALTH_AND_FITNESS PSL_HEALTH",
            "LOCATION PSL_APPROX_LOCATION");

    private static final AppData DATA = new AppData(Map.of(
            DataCategory.PERSON_NAME,
                    new AppData.Kind(Set.of(Purpose.FULFIL_ORDERS, Purpose.MARKETING), Set.of(), true),
            DataCategory.EMAIL, new AppData.Kind(Set.of(Purpose.MARKETING), Set.of(Purpose.MARKETING), false),
            DataCategory.POSTAL_ADDRESS, new AppData.Kind(Set.of(Purpose.FULFIL_ORDERS), Set.of(), true),
            DataCategory.CITY, new AppData.Kind(Set.of(Purpose.FULFIL_ORDERS), Set.of(), false),
            DataCategory.PASSWORD, new AppData.Kind(Set.of(Purpose.ACCOUNTS), Set.of(), true)));

    private static final AppAnswers ANSWERS = new AppAnswers(
            Set.of("orders"),
            "yes",
            "password",
            "yes",
            "https://luna.example/p/contact",
            "yes",
            List.of("ads.example.com"),
            Map.of("UserDefaults", List.of("CA92.1"), "DiskSpace", List.of("E174.1", "85F4.1")),
            true);

    static List<String> templates() {
        return List.of(
                InventedTemplate.with("Response ID (machine readable)", "\n", SOME),
                InventedTemplate.with("Response (machine readable)", "\r\n", SOME.subList(0, 4)),
                "\uFEFF"
                        + InventedTemplate.with(
                                        "Response ID (machine readable)",
                                        "\n",
                                        List.of("PERSONAL PSL_NAME", "PERSONAL PSL_EMAIL", "PERSONAL PSL_ADDRESS"))
                                .replaceFirst("PSL_INDEPENDENTLY_VALIDATED,,,", "PSL_INDEPENDENTLY_VALIDATED,,TRUE,"));
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theFilledFileKeepsAllRulesOfTheOneThatWasExported(String text) {
        PlayTemplate exported = PlayTemplate.read(text).orElseThrow();
        assertThat(exported.text()).as("untouched it is the same").isEqualTo(text);
        PlayForm.Filled filled = new PlayForm(TERMS).fill(exported, DATA, ANSWERS);
        assertThat(PlayRules.check(exported, filled.template())).isEmpty();
        assertThat(filled.open()).isEmpty();
        assertThat(filled.homeless()).isEmpty();
        PlayTemplate again = PlayTemplate.read(filled.template().text()).orElseThrow();
        assertThat(again).isEqualTo(filled.template());
        assertThat(yes(again))
                .contains(
                        "PSL_DATA_TYPES_PERSONAL PSL_NAME",
                        "PSL_DATA_USAGE_RESPONSES:PSL_NAME:DATA_USAGE_COLLECTION_PURPOSE PSL_DEVELOPER_COMMUNICATIONS",
                        "PSL_DATA_USAGE_RESPONSES:PSL_NAME:DATA_USAGE_USER_CONTROL PSL_DATA_USAGE_USER_CONTROL_REQUIRED",
                        "PSL_DATA_USAGE_RESPONSES:PSL_EMAIL:PSL_DATA_USAGE_COLLECTION_AND_SHARING PSL_DATA_USAGE_ONLY_SHARED",
                        "PSL_DATA_USAGE_RESPONSES:PSL_EMAIL:DATA_USAGE_USER_CONTROL PSL_DATA_USAGE_USER_CONTROL_OPTIONAL",
                        "PSL_SUPPORT_DATA_DELETION_BY_USER DATA_DELETION_YES")
                .doesNotContain(
                        "PSL_DATA_USAGE_RESPONSES:PSL_NAME:PSL_DATA_USAGE_COLLECTION_AND_SHARING PSL_DATA_USAGE_ONLY_SHARED");
        assertThat(value(again, "PSL_ACCOUNT_DELETION_URL")).isEqualTo("https://luna.example/p/contact");
    }

    private static List<String> yes(PlayTemplate template) {
        return template.rows().stream()
                .filter(PlayTemplate.Row::yes)
                .map(row -> row.question() + " " + row.response())
                .toList();
    }

    private static String value(PlayTemplate template, String question) {
        return template.rows().stream()
                .filter(row -> row.question().equals(question))
                .findFirst()
                .orElseThrow()
                .value();
    }

    @Test
    void whatNobodyToldStaysOpenAndWhatTheFileDoesNotOfferIsNamed() {
        PlayTemplate exported = PlayTemplate.read(
                        InventedTemplate.with("Response ID (machine readable)", "\n", List.of("PERSONAL PSL_NAME")))
                .orElseThrow();
        PlayForm.Filled filled = new PlayForm(TERMS).fill(exported, DATA, AppAnswers.NONE);
        assertThat(filled.open())
                .containsExactly(
                        "PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT",
                        "PSL_SUPPORTED_ACCOUNT_CREATION_METHODS",
                        "PSL_SUPPORT_DATA_DELETION_BY_USER");
        assertThat(filled.homeless()).containsExactly("PSL_ADDRESS", "PSL_EMAIL");
    }

    @Test
    void anAppThatCollectsNothingSaysSo() {
        PlayTemplate exported = PlayTemplate.read(templates().getFirst()).orElseThrow();
        PlayForm.Filled filled = new PlayForm(TERMS).fill(exported, new AppData(Map.of()), AppAnswers.NONE);
        assertThat(value(filled.template(), "PSL_DATA_COLLECTION_COLLECTS_PERSONAL_DATA"))
                .isEqualTo("false");
        assertThat(PlayRules.check(exported, filled.template())).isEmpty();
    }

    @Test
    void theRulesSeeWhatTheyForbid() {
        PlayTemplate exported = PlayTemplate.read(templates().getFirst()).orElseThrow();
        PlayTemplate good = new PlayForm(TERMS).fill(exported, DATA, ANSWERS).template();
        assertThat(broken(exported, good, "DATA_DELETION_NO", "true")).contains(Breach.Kind.SEVERAL);
        assertThat(broken(exported, good, "DATA_DELETION_YES", "perhaps")).contains(Breach.Kind.NO_TRUTH);
        assertThat(broken(exported, good, "PSL_ACM_USER_ID_PASSWORD", "")).contains(Breach.Kind.MISSING);
        List<PlayTemplate.Row> rows = good.rows().stream()
                .map(row ->
                        row.question().startsWith("PSL_DATA_USAGE_RESPONSES:PSL_PHONE") ? row.answered("true") : row)
                .toList();
        assertThat(PlayRules.check(exported, new PlayTemplate(good.header(), rows, "\n", false)).stream()
                        .map(Breach::kind))
                .contains(Breach.Kind.NOT_ASKED);
        List<PlayTemplate.Row> fewer = new ArrayList<>(good.rows());
        fewer.removeLast();
        assertThat(PlayRules.check(exported, new PlayTemplate(good.header(), fewer, "\n", false)).stream()
                        .map(Breach::kind))
                .contains(Breach.Kind.OTHER_LINES);
    }

    private static List<Breach.Kind> broken(PlayTemplate exported, PlayTemplate good, String response, String value) {
        List<PlayTemplate.Row> rows = good.rows().stream()
                .map(row -> row.response().equals(response) ? row.answered(value) : row)
                .toList();
        return PlayRules.check(exported, new PlayTemplate(good.header(), rows, "\n", false)).stream()
                .map(Breach::kind)
                .toList();
    }

    @ParameterizedTest
    @org.junit.jupiter.params.provider.ValueSource(
            strings = {"", "a,b,c\n1,2,3\n", "Question,Response,Value,Requirement,Label\n", "[]", "\"never closed"})
    void anotherFileIsNone(String text) {
        assertThat(PlayTemplate.read(text)).isEmpty();
    }

    @Test
    void applesAnswersGoOutAndComeBackTheSame() {
        AppleLabel label = AppleLabel.of(DATA, ANSWERS, TERMS);
        assertThat(label.categories()).containsExactly("EMAIL_ADDRESS", "NAME", "PHYSICAL_ADDRESS");
        assertThat(AppleLabel.read(label.json())).contains(label);
        assertThat(label.json()).contains("\"category\"", "\"purposes\"", "\"data_protections\"", "DATA_LINKED_TO_YOU");
        AppleLabel none = new AppleLabel(Map.of());
        assertThat(none.json()).contains("DATA_NOT_COLLECTED");
        assertThat(AppleLabel.read(none.json())).contains(none);
        assertThat(AppleLabel.read("{}")).isEmpty();
        assertThat(AppleLabel.read("no json")).isEmpty();
    }

    @Test
    void whatTheStoreShowsOtherwiseIsNamed() {
        AppleLabel ours = AppleLabel.of(DATA, ANSWERS, TERMS);
        Map<String, AppleLabel.Entry> shown = new TreeMap<>(ours.entries());
        shown.remove("NAME");
        shown.put("EMAIL_ADDRESS", new AppleLabel.Entry(Set.of("ANALYTICS"), Set.of("DATA_NOT_LINKED_TO_YOU")));
        shown.put("HEALTH", new AppleLabel.Entry(Set.of("ANALYTICS"), Set.of("DATA_LINKED_TO_YOU")));
        assertThat(StoreComparison.apple(new AppleLabel(shown), ours))
                .extracting(Difference::about, Difference::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("NAME", Difference.Kind.NOT_SAID),
                        org.assertj.core.groups.Tuple.tuple("HEALTH", Difference.Kind.SAID_TOO_MUCH),
                        org.assertj.core.groups.Tuple.tuple("EMAIL_ADDRESS", Difference.Kind.OTHERWISE));
        assertThat(StoreComparison.apple(ours, ours)).isEmpty();
        PlayTemplate exported = PlayTemplate.read(templates().getFirst()).orElseThrow();
        PlayTemplate right = new PlayForm(TERMS).fill(exported, DATA, ANSWERS).template();
        assertThat(StoreComparison.play(
                        right, new PlayForm(TERMS).fill(right, DATA, ANSWERS).template()))
                .isEmpty();
        List<PlayTemplate.Row> rows = right.rows().stream()
                .map(row -> row.response().equals("PSL_NAME")
                        ? row.answered("")
                        : row.response().equals("PSL_HEALTH") ? row.answered("true") : row)
                .map(row ->
                        row.question().equals("PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT") ? row.answered("false") : row)
                .toList();
        assertThat(StoreComparison.play(new PlayTemplate(right.header(), rows, "\n", false), right))
                .extracting(Difference::about, Difference::kind)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("PSL_NAME", Difference.Kind.NOT_SAID),
                        org.assertj.core.groups.Tuple.tuple("PSL_HEALTH", Difference.Kind.SAID_TOO_MUCH),
                        org.assertj.core.groups.Tuple.tuple(
                                "PSL_DATA_COLLECTION_ENCRYPTED_IN_TRANSIT", Difference.Kind.OTHERWISE));
    }

    private static Element plist(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        factory.setIgnoringElementContentWhitespace(true);
        return factory.newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)))
                .getDocumentElement();
    }

    /** A value of a property list, as Apple's DTD has them; anything else is none. */
    private static Object value(Node node) {
        return switch (node.getNodeName()) {
            case "true" -> true;
            case "false" -> false;
            case "string" -> node.getTextContent();
            case "array" -> children(node).stream().map(AppStoreTest::value).toList();
            case "dict" -> {
                Map<String, Object> dict = new TreeMap<>();
                List<Node> pairs = children(node);
                for (int i = 0; i < pairs.size(); i += 2) {
                    assertThat(pairs.get(i).getNodeName()).isEqualTo("key");
                    dict.put(pairs.get(i).getTextContent(), value(pairs.get(i + 1)));
                }
                yield dict;
            }
            default -> throw new AssertionError(node.getNodeName() + " is nothing in a property list");
        };
    }

    private static List<Node> children(Node node) {
        List<Node> children = new ArrayList<>();
        for (Node child = node.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element) {
                children.add(child);
            }
        }
        return children;
    }

    @Test
    void theManifestIsAPropertyListWithApplesFourKeys() throws Exception {
        String text = PrivacyManifest.write(DATA, ANSWERS, TERMS);
        assertThat(text).contains("<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\"");
        Element root = plist(text);
        assertThat(root.getAttribute("version")).isEqualTo("1.0");
        @SuppressWarnings("unchecked")
        Map<String, Object> dict = (Map<String, Object>) value(children(root).getFirst());
        assertThat(dict.keySet())
                .containsExactlyInAnyOrder(
                        "NSPrivacyTracking",
                        "NSPrivacyTrackingDomains",
                        "NSPrivacyCollectedDataTypes",
                        "NSPrivacyAccessedAPITypes");
        assertThat(dict.get("NSPrivacyTracking")).isEqualTo(true);
        assertThat(dict.get("NSPrivacyTrackingDomains")).isEqualTo(List.of("ads.example.com"));
        assertThat(dict.get("NSPrivacyAccessedAPITypes"))
                .isEqualTo(List.of(
                        Map.of(
                                "NSPrivacyAccessedAPIType",
                                "NSPrivacyAccessedAPICategoryDiskSpace",
                                "NSPrivacyAccessedAPITypeReasons",
                                List.of("E174.1", "85F4.1")),
                        Map.of(
                                "NSPrivacyAccessedAPIType",
                                "NSPrivacyAccessedAPICategoryUserDefaults",
                                "NSPrivacyAccessedAPITypeReasons",
                                List.of("CA92.1"))));
        assertThat((List<?>) dict.get("NSPrivacyCollectedDataTypes"))
                .hasSize(3)
                .first()
                .isEqualTo(Map.of(
                        "NSPrivacyCollectedDataType",
                        "NSPrivacyCollectedDataTypeEmailAddress",
                        "NSPrivacyCollectedDataTypeLinked",
                        true,
                        "NSPrivacyCollectedDataTypeTracking",
                        false,
                        "NSPrivacyCollectedDataTypePurposes",
                        List.of("NSPrivacyCollectedDataTypePurposeDeveloperAdvertising")));
    }

    @Test
    void reasonsAreAskedAndNeverInvented() {
        AppAnswers silent = new AppAnswers(Set.of("orders"), "yes", "none", "no", "", "", List.of(), Map.of(), false);
        assertThat(PrivacyManifest.missing(silent))
                .containsExactly("policy.app.manifest.tracking", "policy.app.manifest.apis");
        org.assertj.core.api.Assertions.assertThatThrownBy(() -> PrivacyManifest.write(DATA, silent, TERMS))
                .isInstanceOf(IllegalStateException.class);
        AppAnswers domains = new AppAnswers(Set.of(), "", "", "", "", "yes", List.of(), Map.of(), true);
        assertThat(PrivacyManifest.missing(domains)).containsExactly("policy.app.manifest.domains");
    }

    @Test
    void everyKindOfDataIsKnownToTheStoresOrToNone() {
        assertThat(StoreTerms.rows("types.tsv").stream().map(row -> row[0]).toList())
                .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(DataCategory.values())
                        .map(DataCategory::id)
                        .toList());
        assertThat(StoreTerms.rows("purposes.tsv").stream().map(row -> row[0]).toList())
                .containsExactlyInAnyOrderElementsOf(java.util.Arrays.stream(Purpose.values())
                        .map(Purpose::id)
                        .toList());
    }
}
