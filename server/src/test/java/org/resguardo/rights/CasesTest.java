/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_ATTACHMENT;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_MESSAGE;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jooq.DSLContext;
import org.jooq.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.FakeClock;
import org.resguardo.platform.step.DataSubject;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.step.ErasureReport.Outcome;
import org.resguardo.platform.step.ErasureStep;
import org.resguardo.platform.step.Forgotten;
import org.resguardo.platform.storage.ChosenStore;
import org.resguardo.platform.words.Language;
import org.resguardo.retention.LegalHolds;
import org.resguardo.rights.Identifier.Proof;
import org.resguardo.rights.Message.Personal;
import org.resguardo.rights.Release.Obstacle;

/** What is kept of cases, for how long, and what may be given out. */
class CasesTest {
    private static final Person LUZ = new Person("Luz Romero", "luz@example.com", "210-555-0142");

    @TempDir
    private Path folder;

    private final FakeClock clock = new FakeClock();
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder, clock, 11);
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void nothingOfThePersonStandsOpenInTheDatabase() throws IOException {
        RightsCase one = office.called(CaseKind.ACCESS, LUZ);
        office.work.note(office.owner, one, "Su panadería favorita");

        assertThat(written())
                .contains(office.owner.email())
                .doesNotContain("Romero", "luz@example.com", "555-0142", "tienen de m", "favorita");
        assertThat(office.cases.person(one)).isEqualTo(LUZ);
    }

    /** All that the database holds, as it holds it. */
    private String written() throws IOException {
        if (ChosenStore.postgresql()) {
            return office.store.read(sql -> sql
                    .fetch("select table_name from information_schema.tables where table_schema = current_schema()")
                    .getValues(0, String.class)
                    .stream()
                    .map(table -> sql.fetch("select cast(t as text) from " + table + " t")
                            .formatCSV())
                    .collect(Collectors.joining()));
        }
        StringBuilder bytes = new StringBuilder();
        for (String file : List.of("app.db", "app.db-wal")) {
            bytes.append(new String(Files.readAllBytes(folder.resolve(file)), StandardCharsets.ISO_8859_1));
        }
        return bytes.toString();
    }

    @Test
    void twoYearsAfterTheEndOnlyWhatIsCountedStays() {
        RightsCase one = office.called(CaseKind.ACCESS, LUZ);
        office.work.state(office.owner, one, CaseState.WITHDRAWN, "");
        clock.pass(Duration.ofDays(728));
        assertThat(office.care.day().forgotten()).isZero();

        clock.pass(Duration.ofDays(4));
        assertThat(office.care.day().forgotten()).isEqualTo(1);
        assertThat(office.cases.person(one)).isEqualTo(Person.UNKNOWN);
        assertThat(office.threads.of(one)).isEmpty();
        assertThat(count(RIGHTS_MESSAGE)).isZero();
        assertThat(office.fresh(one).kind()).isEqualTo(CaseKind.ACCESS);
    }

    @Test
    void identityDocumentsGoWithTheDecisionAndAfterThirtyDaysAnyway() {
        RightsCase decided = withDocument();
        RightsCase forgotten = withDocument();
        office.identities.onFile(office.owner, decided, Kind.PHONE, "210-555-0142");
        office.identities.prove(
                office.owner, decided, office.identities.of(decided).getLast().id(), Proof.CALL);
        office.care.day();
        assertThat(count(RIGHTS_ATTACHMENT)).isEqualTo(1);

        clock.pass(Duration.ofDays(31));
        office.care.day();
        assertThat(count(RIGHTS_ATTACHMENT)).isZero();
        assertThat(office.cases.events(forgotten)).extracting(CaseEvent::what).contains(CaseEvent.What.DOCUMENT_GONE);
    }

    private int count(Table<?> table) {
        return office.store.read(sql -> sql.fetchCount(table));
    }

    private RightsCase withDocument() {
        RightsCase one = office.called(CaseKind.ACCESS, LUZ);
        office.persons.write(one, Writing.byPortal("Soy yo", List.of(Upload.of("id.jpg", new byte[] {1, 2, 3})), true));
        return one;
    }

    @Test
    void anAnonymousComplaintCanBeFollowedByItsCodeAlone() {
        NewCase fresh = new NewCase(
                CaseKind.COMPLAINT,
                Channel.FORM,
                Language.SPANISH,
                "",
                true,
                false,
                Person.UNKNOWN,
                "Dejan los pedidos con nombre a la vista.",
                "",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Cases.Opened opened = office.cases.open(fresh, Optional.empty());

        assertThat(opened.code()).hasSize(20);
        assertThat(CaseCode.typed(CaseCode.shown(opened.code()).toLowerCase(java.util.Locale.ROOT)))
                .contains(opened.code());
        assertThat(office.cases.opened(opened.code()))
                .map(RightsCase::id)
                .contains(opened.what().id());
        assertThat(office.identities.contact(opened.what())).isEmpty();
    }

    @Test
    void oneProofOpensDataAndTwoOpenWhatIsSensitive() {
        RightsCase one = office.called(CaseKind.ACCESS, LUZ);
        assertThat(obstacle(one, Personal.NONE)).isEmpty();
        assertThat(obstacle(one, Personal.DATA)).contains(Obstacle.UNPROVEN);

        office.identities.onFile(office.owner, one, Kind.PHONE, "(210) 555-0142");
        office.identities.onFile(office.owner, one, Kind.CUSTOMER_NUMBER, "1042");
        long phone = office.identities.of(one).get(3).id();
        long number = office.identities.of(one).get(4).id();
        office.identities.prove(office.owner, one, phone, Proof.CALL);
        assertThat(obstacle(one, Personal.DATA)).isEmpty();
        assertThat(obstacle(one, Personal.SENSITIVE)).contains(Obstacle.SECOND_PROOF);

        office.identities.prove(office.owner, one, number, Proof.FACT);
        assertThat(obstacle(one, Personal.SENSITIVE)).isEmpty();
        assertThat(office.identities.proven(one).orElseThrow().identifiers()).hasSize(2);
    }

    private Optional<Obstacle> obstacle(RightsCase one, Personal personal) {
        return Release.data(office.fresh(one), office.identities.of(one), office.cases.events(one), personal);
    }

    @Test
    void whatSheSaysOfHerselfIsNeverProven() {
        RightsCase one = office.called(CaseKind.ACCESS, LUZ);
        office.identities.of(one).forEach(told -> office.identities.prove(office.owner, one, told.id(), Proof.FACT));

        assertThat(office.identities.proven(one)).isEmpty();
    }

    @Test
    void aDeletionWaitsThreeDaysAndStopsWhenSomebodyObjects() {
        RightsCase one = office.called(CaseKind.DELETION, LUZ);
        office.identities.onFile(office.owner, one, Kind.PHONE, "210-555-0142");
        office.identities.prove(
                office.owner, one, office.identities.of(one).getLast().id(), Proof.CALL);
        assertThat(change(one)).contains(Obstacle.COOLING);

        clock.pass(Duration.ofDays(3));
        assertThat(change(one)).isEmpty();

        office.persons.contest(one);
        assertThat(change(one)).contains(Obstacle.REVIEW);
    }

    private Optional<Obstacle> change(RightsCase one) {
        return Release.change(office.fresh(one), office.identities.of(one), office.cases.events(one), clock.instant());
    }

    @Test
    void threeWrongFactsNeedTheOwner() {
        RightsCase one = office.called(CaseKind.ACCESS, LUZ);
        office.identities.onFile(office.owner, one, Kind.PHONE, "210-555-0142");
        office.identities.prove(
                office.owner, one, office.identities.of(one).getLast().id(), Proof.CALL);
        for (int i = 0; i < 3; i++) {
            office.identities.wrongFact(office.owner, one);
        }
        assertThat(obstacle(one, Personal.DATA)).contains(Obstacle.REVIEW);
    }

    @Test
    void whoHasAnOpenCaseIsLeftAloneByRetention() {
        RightsCase one = office.called(CaseKind.COMPLAINT, LUZ);
        assertThat(office.cases.people())
                .contains(office.hash.of("LUZ@example.com"), office.hash.of("+1 (210) 555 0142"));

        office.persons.withdraw(one);
        assertThat(office.cases.people()).isEmpty();
    }

    @Test
    void whoWantsToBeDeletedIsNotKeptForAskingIt() {
        office.called(CaseKind.DELETION, LUZ);
        assertThat(office.cases.people()).isEmpty();
    }

    private final DataSubject luz = new DataSubject(List.of(new DataSubject.Identifier(Kind.EMAIL, "luz@example.com")));

    private CaseErasure erasure() {
        return new CaseErasure(office.store, clock, Office.ZONE, office.vault, office.hash, holds(), office.log);
    }

    private LegalHolds holds() {
        return new LegalHolds(office.store, clock, office.log, office.hash, List.of(office.cases));
    }

    @Test
    void anErasureLeavesTheTicketOfWhatHasEndedAndWaitsForWhatIsOpen() {
        RightsCase asking = office.called(CaseKind.DELETION, LUZ);
        RightsCase ended = office.called(CaseKind.ACCESS, LUZ);
        office.persons.withdraw(ended);
        RightsCase junk = office.called(CaseKind.QUESTION, LUZ);
        office.work.putAside(office.owner, junk, true);

        assertThat(erasure().erase(luz, new Patient()).lines())
                .extracting(line -> line.outcome() + " " + line.count())
                .containsExactly(Outcome.ANONYMISED + " 2", Outcome.KEPT + " 1");
        assertThat(office.cases.person(junk)).isEqualTo(Person.UNKNOWN);
        assertThat(office.threads.of(ended)).isEmpty();
        assertThat(office.fresh(ended).kind()).as("the ticket stays").isEqualTo(CaseKind.ACCESS);
        assertThat(office.cases.person(asking)).isEqualTo(LUZ);
        assertThat(erasure().erase(luz, new Patient()).lines())
                .as("asked again, only the open one is left")
                .hasSize(1);

        clock.pass(Duration.ofDays(40));
        office.care.day();
        assertThat(office.cases.person(asking)).as("still open").isEqualTo(LUZ);
        office.persons.withdraw(asking);
        clock.pass(Duration.ofDays(29));
        office.care.day();
        assertThat(office.cases.person(asking)).as("she can still read it").isEqualTo(LUZ);
        clock.pass(Duration.ofDays(2));
        office.care.day();
        assertThat(office.cases.person(asking)).isEqualTo(Person.UNKNOWN);
    }

    @Test
    void aLegalHoldKeepsCasesFromAnErasure() {
        RightsCase ended = office.called(CaseKind.ACCESS, LUZ);
        office.persons.withdraw(ended);
        holds().placePerson(office.owner, "LUZ@example.com", "court order");

        assertThat(erasure().erase(luz, new Patient()).lines())
                .extracting(line -> line.outcome() + " " + line.reason())
                .containsExactly("KEPT rights.erasure.held");
        assertThat(office.cases.person(ended)).isEqualTo(LUZ);
    }

    @Test
    void aBackupBringsNobodyBackAndWhoComesBackHerselfIsLeftAlone() {
        RightsCase before = office.called(CaseKind.ACCESS, LUZ);
        office.persons.withdraw(before);
        Forgotten asked = forgottenOn(LocalDate.ofInstant(clock.instant(), Office.ZONE));
        clock.pass(Duration.ofDays(5));
        RightsCase after = office.called(CaseKind.COMPLAINT, LUZ);
        office.persons.withdraw(after);
        RightsCase other = office.called(CaseKind.ACCESS, new Person("Eva", "eva@example.com", ""));
        office.persons.withdraw(other);

        assertThat(erasure().eraseAgain(asked)).isEqualTo(1);
        assertThat(office.cases.person(before)).isEqualTo(Person.UNKNOWN);
        assertThat(office.cases.person(after)).isEqualTo(LUZ);
        assertThat(office.cases.person(other).name()).isEqualTo("Eva");
        assertThat(erasure().eraseAgain(asked)).isZero();
    }

    private Forgotten forgottenOn(LocalDate day) {
        return identifier -> identifier.equalsIgnoreCase("luz@example.com") ? Optional.of(day) : Optional.empty();
    }

    private static final class Patient implements ErasureStep.Run {
        @Override
        public Optional<String> resumePoint() {
            return Optional.empty();
        }

        @Override
        public void keep(DSLContext sql, String point) {
            // nothing is interrupted here
        }

        @Override
        public void check() {
            // nobody wants it to stop
        }
    }

    @Test
    void mergedCasesKeepTheOlderDay() {
        RightsCase first = office.called(CaseKind.ACCESS, LUZ);
        clock.pass(Duration.ofDays(5));
        RightsCase second = office.called(CaseKind.ACCESS, LUZ);
        office.work.merge(office.owner, first, second);

        assertThat(office.fresh(first).state()).isEqualTo(CaseState.DUPLICATE);
        assertThat(office.fresh(second).times().received())
                .isEqualTo(first.times().received());
        assertThat(office.threads.of(first)).hasSize(1);
    }

    @Test
    void figuresCountWhatEndedAndHowLongItTook() {
        for (int days : new int[] {2, 4, 9}) {
            RightsCase one = office.called(CaseKind.DELETION, LUZ);
            clock.pass(Duration.ofDays(days));
            office.work.state(office.owner, one, days == 9 ? CaseState.DENIED : CaseState.COMPLETED, "no_match");
        }
        office.called(CaseKind.DELETION, LUZ);
        Figures.Line line =
                Figures.of(office.cases.all(), 2026, Office.ZONE).lines().getFirst();

        assertThat(line.received()).isEqualTo(4);
        assertThat(line.whole()).isEqualTo(2);
        assertThat(line.denied()).isEqualTo(1);
        assertThat(line.open()).isEqualTo(1);
        assertThat(line.median()).hasValue(4);
        assertThat(line.mean()).hasValue(5);
    }

    @Test
    void looksAlikeIsNotTheSame() {
        assertThat(LookAlike.of("luz@example.com", "luz@example.com")).isFalse();
        for (String told : List.of(
                "luz@examp1e.com", "luz+x@example.com", "luz@mail.example.com", "lüz@example.com", "lυz@example.com")) {
            assertThat(LookAlike.of(told, "luz@example.com")).as(told).isTrue();
        }
        assertThat(LookAlike.of("rosa@example.net", "luz@example.com")).isFalse();
    }
}
