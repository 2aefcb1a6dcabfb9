/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.CaseState;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Identities;
import org.resguardo.rights.Message;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.RightsStatus;
import org.resguardo.rights.Threads;

/** Step 6 from the inside: what those who answer can do with a case, and what it does. */
@TestInstance(Lifecycle.PER_CLASS)
class DeskTest {
    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Correspondence post;
    private Browser staff = running.browser();
    private Browser owner = running.browser();

    @BeforeAll
    void everybodyIsThere() {
        cast.claim();
        post = new Correspondence(running);
        staff = cast.browser("staff");
        owner = cast.browser("owner");
    }

    @AfterAll
    void stop() {
        post.close();
        running.close();
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private RightsCase handIn(String kind, String email) {
        Map<String, String> fields = new HashMap<>(Map.of("kind", kind, "text", "Hola", "name", "Luz"));
        fields.put("email", email);
        post.handIn(running.browser(), "es", fields);
        return part(Cases.class).all().stream()
                .max(Comparator.comparingLong(RightsCase::id))
                .orElseThrow();
    }

    private RightsCase fresh(RightsCase of) {
        return part(Cases.class).find(of.id()).orElseThrow();
    }

    private void press(Browser who, RightsCase of, String act, Map<String, String> fields) {
        assertThat(who.submit(of.page(), of.page() + act, fields).status()).isEqualTo(303);
    }

    @Test
    void whoWorksOnACaseMovesItOnAndNotesWhatOnlyColleaguesRead() {
        RightsCase one = handIn("access", "nota@example.org");
        press(staff, one, "/notes", Map.of("note", "Llamar el martes por la tarde."));
        assertThat(part(Threads.class).of(one).getLast().direction()).isEqualTo(Message.Direction.NOTE);
        assertThat(post.texts("nota@example.org")).doesNotContain("martes por la tarde");

        String account = staff.get(one.page())
                .page()
                .select("select[name=account] option")
                .getLast()
                .attr("value");
        press(staff, one, "/assignee", Map.of("account", account));
        assertThat(fresh(one).assignee()).hasValue(Long.parseLong(account));

        press(staff, one, "/state", Map.of("state", "in-progress"));
        assertThat(fresh(one).state()).isEqualTo(CaseState.IN_PROGRESS);
        press(staff, one, "/state", Map.of("state", "completed"));
        assertThat(fresh(one).state()).as("an end has a page of its own").isEqualTo(CaseState.IN_PROGRESS);
    }

    @Test
    void aCaseGetsTheKindAndPlaceThatItReallyHas() {
        RightsCase one = handIn("question", "clase@example.org");
        String form = one.page() + "/kind";
        staff.submit(form, form, Map.of("kind", "deletion", "place", "US-CA"));
        assertThat(fresh(one).kind()).isEqualTo(CaseKind.DELETION);
        assertThat(fresh(one).place()).isEqualTo("US-CA");
        staff.submit(form, form, Map.of("kind", "deletion", "place", "nowhere"));
        assertThat(fresh(one).place())
                .as("a place that no law knows changes nothing")
                .isEqualTo("US-CA");
    }

    @Test
    void whatIsPutAsideIsNotDeletedAndComesBack() {
        RightsCase one = handIn("question", "premio@example.org");
        press(staff, one, "/filter", Map.of("aside", "yes"));
        assertThat(fresh(one).unwanted()).isTrue();
        assertThat(staff.get("/rights").page().select("a[href=" + one.page() + "]"))
                .isEmpty();
        assertThat(staff.get(one.page()).page().text()).contains("Hola");
        press(staff, one, "/filter", Map.of("aside", "no"));
        assertThat(fresh(one).unwanted()).isFalse();
        assertThat(staff.get("/rights").page().select("a[href=" + one.page() + "]"))
                .isNotEmpty();
    }

    @Test
    void twoCasesOfOnePersonBecomeOne() {
        RightsCase older = handIn("access", "doble@example.org");
        RightsCase newer = handIn("access", "doble@example.org");
        press(staff, newer, "/duplicate", Map.of("main", String.valueOf(older.id())));
        assertThat(fresh(newer).state()).isEqualTo(CaseState.DUPLICATE);
        assertThat(fresh(older).open()).isTrue();

        RightsCase stranger = handIn("access", "otra@example.org");
        assertThat(staff.get(stranger.page()).page().select("form[action$=duplicate]"))
                .as("somebody else's case is not offered")
                .isEmpty();
    }

    @Test
    void whatWasLearnedIsATaskUntilItIsDone() {
        RightsCase one = handIn("complaint", "leccion@example.org");
        staff.submit(
                one.page() + "/answer",
                one.page() + "/answer",
                Map.of("text", "Lo arreglamos.", "personal", "none", "then", "proposed"));
        staff.submit(
                one.page() + "/end",
                one.page() + "/end",
                Map.of("state", "resolved", "lesson", "Una sola lista para todos los envíos."));
        assertThat(lessons()).isEqualTo(1);
        staff.submit(one.page() + "/end", one.page() + "/lesson", Map.of("learned", "yes"));
        assertThat(lessons()).isZero();
        assertThat(fresh(one).lesson()).as("it stays readable").contains("Una sola lista");
    }

    private long lessons() {
        return part(RightsStatus.class).now().tasks().stream()
                .filter(task -> task.sentence().equals("rights.task.lesson"))
                .count();
    }

    @Test
    void afterThreeWrongFactsOnlyTheOwnerCanSayThatItIsReallyHer() {
        RightsCase one = handIn("access", "hechos@example.org");
        String page = one.page() + "/identity";
        staff.submit(page, page, Map.of("kind", "phone", "value", "210-555-0142", "own", "yes"));
        String identifier =
                String.valueOf(part(Identities.class).of(fresh(one)).getLast().id());
        for (int i = 0; i < 3; i++) {
            staff.submit(page, page + "/proof", Map.of("identifier", identifier, "wrong", "yes"));
        }
        staff.submit(page, page + "/proof", Map.of("identifier", identifier, "proof", "call"));
        assertThat(staff.get(page).page().select("form[action$=review]"))
                .as("staff cannot")
                .isEmpty();
        assertThat(owner.submit(page, page + "/review", Map.of("identifier", identifier))
                        .status())
                .as("not without a reason")
                .isEqualTo(422);
        String why = "La llamé al número de su ficha y la reconocí.";
        assertThat(owner.submit(page, page + "/review", Map.of("identifier", identifier, "why", why))
                        .status())
                .isEqualTo(303);
        assertThat(staff.get(one.page()).page().text()).contains(why);
    }

    @Test
    void aMailboxIsTriedBeforeItIsUsedAndCanBeLeft() {
        staffMayNot();
        owner.submit("/rights/ways", "/rights/ways/mailbox/end", Map.of());
        Map<String, String> wrong = Map.of(
                "address",
                "yo@example.com",
                "host",
                "127.0.0.1",
                "port",
                "9",
                "security",
                "none",
                "login",
                "yo",
                "password",
                "x");
        Browser.Answer refused = owner.submit("/rights/ways", "/rights/ways/mailbox", wrong);
        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.page().text()).contains("127.0.0.1");
        assertThat(refused.page().select("input[name=login]").attr("value"))
                .as("nothing has to be typed again")
                .isEqualTo("yo");
        assertThat(refused.response().body()).as("but the password").doesNotContain("value=\"x\"");
    }

    private void staffMayNot() {
        assertThat(staff.get("/rights/ways").status()).isEqualTo(403);
    }

    @Test
    void theFiguresHaveTheColumnsThatCaliforniaAsksFor() {
        String csv = owner.get("/rights/figures/csv").response().body();
        assertThat(List.of(csv.split("\r?\n"))).hasSizeGreaterThan(5);
        assertThat(csv.split("\r?\n")[0].split(",")).hasSizeGreaterThanOrEqualTo(6);
    }
}
