/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.resguardo.platform.web.Pages;
import org.resguardo.platform.words.Language;
import org.resguardo.policy.Draft;
import org.resguardo.policy.Publication;
import org.resguardo.policy.claim.Claim;
import org.resguardo.policy.document.Markdown;
import org.resguardo.policy.document.Paper;
import org.resguardo.policy.document.PolicyDocument;
import org.resguardo.policy.document.ReadingLevel;
import org.resguardo.testkit.business.BusinessKind;

/**
 * The policies of the model businesses, as they come from looking at their real files, are the ones that people have read and found good.
 * What comes out now is left in {@code target/policies}; when it is right, it is copied to where the kept ones are.
 */
class ModelPoliciesTest {
    private static final Path KEPT = Path.of("src/test/resources/policies");
    private static final Path NOW = Path.of("target/policies");

    @ParameterizedTest
    @EnumSource(BusinessKind.class)
    void saysWhatPeopleHaveReadAndFoundGood(BusinessKind kind) throws IOException, InterruptedException {
        try (Programme programme = new Programme(kind)) {
            Publication publication = programme.part(Publication.class);
            Draft draft = publication.draft();
            Files.createDirectories(NOW);
            for (Language language : Language.values()) {
                keep(kind, language.tag() + ".md", undated(Markdown.of(draft.in(language)), programme, language));
            }
            keep(kind, "claims.tsv", claims(draft));
            List<String> papers = papers(kind, draft);

            assertThat(publication.refusals(draft)).isEmpty();
            everySentenceComesFromAClaim(draft);
            for (Language language : Language.values()) {
                same(kind, language.tag() + ".md");
                assertThat(ReadingLevel.of(draft.in(language)).grade())
                        .as("%s in %s", kind, language)
                        .isNotEqualTo(ReadingLevel.Grade.HARD);
            }
            same(kind, "claims.tsv");
            for (String paper : papers) {
                same(kind, paper);
            }
            assertThat(kept(kind)).as("no paper too many").containsExactlyInAnyOrderElementsOf(papers);
        }
    }

    /** What laws want beside the policy, as files. */
    private static List<String> papers(BusinessKind kind, Draft draft) throws IOException {
        List<String> names = new ArrayList<>();
        for (Paper paper : draft.papers().keySet()) {
            for (Language language : Language.values()) {
                String name = paper.id() + "." + language.tag() + ".md";
                PolicyDocument document =
                        Objects.requireNonNull(draft.papers().get(paper).get(language));
                keep(kind, name, Markdown.of(document));
                names.add(name);
                assertThat(document.sentences())
                        .isNotEmpty()
                        .allSatisfy(sentence -> assertThat(sentence.claims())
                                .isNotEmpty()
                                .allMatch(claim -> draft.claims().find(claim).isPresent()));
            }
        }
        return names;
    }

    private static List<String> kept(BusinessKind kind) throws IOException {
        try (Stream<Path> files = Files.list(KEPT)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> name.startsWith(kind.id() + ".") && name.split("\\.").length == 4)
                    .map(name -> name.substring(kind.id().length() + 1))
                    .toList();
        }
    }

    private static void everySentenceComesFromAClaim(Draft draft) {
        Set<String> claims = draft.claims().all().stream().map(Claim::id).collect(Collectors.toSet());
        Set<String> said = new TreeSet<>();
        for (Language language : Language.values()) {
            assertThat(draft.in(language).sentences()).isNotEmpty().allSatisfy(sentence -> {
                assertThat(sentence.claims()).isNotEmpty();
                assertThat(claims).containsAll(sentence.claims());
                said.addAll(sentence.claims());
            });
        }
        assertThat(said).as("and every claim is said").isEqualTo(new TreeSet<>(claims));
    }

    private static void keep(BusinessKind kind, String name, String text) throws IOException {
        Files.writeString(NOW.resolve(kind.id() + "." + name), text);
    }

    private static void same(BusinessKind kind, String name) throws IOException {
        String file = kind.id() + "." + name;
        assertThat(NOW.resolve(file)).hasSameTextualContentAs(KEPT.resolve(file));
    }

    private static String undated(String text, Programme programme, Language language) {
        LocalDate today = LocalDate.now(ZoneId.systemDefault());
        return text.replace(programme.part(Pages.class).words(language).day(today), "{day}");
    }

    /** Each claim with its state and how many places speak for it. */
    private static String claims(Draft draft) {
        StringBuilder text = new StringBuilder("claim\tstate\tsays\tevidence\n");
        for (Claim claim : draft.claims().all()) {
            String says = claim.content().values().entrySet().stream()
                    .filter(part -> !part.getKey().equals("day"))
                    .map(part -> part.getKey() + "=" + String.join(";", part.getValue()))
                    .collect(Collectors.joining("|"));
            String evidence = claim.evidence().stream()
                    .map(one -> one.speaks().name().toLowerCase(Locale.ROOT)
                            + (one.category().isEmpty() ? "" : " " + one.category()))
                    .distinct()
                    .collect(Collectors.joining("; "));
            text.append(String.join("\t", claim.id(), claim.state().name().toLowerCase(Locale.ROOT), says, evidence))
                    .append('\n');
        }
        return text.toString();
    }
}
