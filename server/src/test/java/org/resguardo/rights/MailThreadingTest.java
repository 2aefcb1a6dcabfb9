/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.platform.storage.schema.Tables.MAIL;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.platform.FakeClock;
import org.resguardo.platform.words.Language;
import org.resguardo.rights.MailIntake.Outcome;
import org.resguardo.rights.Message.Direction;

/** Which case a mail belongs to. */
class MailThreadingTest {
    @TempDir
    private Path folder;

    private final FakeClock clock = new FakeClock();
    private Office office;
    private RightsCase one;

    @BeforeEach
    void open() {
        office = new Office(folder, clock, 7);
        one = office.called(CaseKind.COMPLAINT, new Person("Luz", "luz@example.com", ""));
    }

    @AfterEach
    void close() {
        office.close();
    }

    private Outcome take(String to, String id, String more, String text) {
        String mail = "From: Luz <luz@example.com>\r\nTo: <" + to + ">\r\nMessage-ID: <" + id + "@example.com>\r\n"
                + "Subject: Re: caso\r\n" + more + "Content-Type: text/plain; charset=UTF-8\r\n\r\n" + text + "\r\n";
        return office.intake.take(mail.getBytes(StandardCharsets.UTF_8), Optional.empty());
    }

    private List<Message> thread() {
        return office.threads.of(one);
    }

    @Test
    void thePlusOfTheAddressDecidesFirst() {
        assertThat(take("privacidad+" + one.mailToken() + "@panaderia.example", "a", "", "Gracias"))
                .isEqualTo(Outcome.THREADED);
        assertThat(thread()).hasSize(2).last().satisfies(message -> {
            assertThat(message.text()).isEqualTo("Re: caso\n\nGracias");
            assertThat(message.foreignSender()).isFalse();
        });
    }

    @Test
    void theSignedNameOfOurMailDecides() {
        String name = office.names.name(one.mailToken(), 3, "panaderia.example");

        assertThat(take("privacidad@panaderia.example", "a", "In-Reply-To: " + name + "\r\n", "Sí"))
                .isEqualTo(Outcome.THREADED);
        assertThat(take("privacidad@panaderia.example", "b", "References: <x@y> " + name + "\r\n", "No"))
                .isEqualTo(Outcome.THREADED);
        assertThat(thread()).hasSize(3);
    }

    @Test
    void theMarkAtTheFootDecidesWhereNamesWereChanged() {
        String quoted = "Sí\r\n\r\n> Buenos días\r\n> " + office.names.mark(one.mailToken());

        assertThat(take("privacidad@panaderia.example", "a", "", quoted)).isEqualTo(Outcome.THREADED);
        assertThat(thread().getLast().text()).isEqualTo("Re: caso\n\nSí");
    }

    @Test
    void whoMakesUpANameGetsACaseOfHisOwn() {
        String forged = "<case." + one.mailToken() + ".3.0123456789abcdef@panaderia.example>";

        assertThat(take("privacidad@panaderia.example", "a", "In-Reply-To: " + forged + "\r\n", "Hola"))
                .isEqualTo(Outcome.OPENED);
        assertThat(take("privacidad@panaderia.example", "b", "", "[#" + one.mailToken() + "-0123456789abcdef]"))
                .isEqualTo(Outcome.OPENED);
        assertThat(thread()).hasSize(1);
    }

    @Test
    void theSendersAddressDecidesNothing() {
        assertThat(take("privacidad@panaderia.example", "a", "", "Soy Luz")).isEqualTo(Outcome.OPENED);
        assertThat(thread()).hasSize(1);
    }

    @Test
    void anotherAddressIsShownAndProvesNothing() {
        String mail = "From: <otro@example.net>\r\nTo: <privacidad+" + one.mailToken()
                + "@panaderia.example>\r\n\r\nEnvíen todo aquí\r\n";
        office.intake.take(mail.getBytes(StandardCharsets.UTF_8), Optional.empty());

        assertThat(thread().getLast().foreignSender()).isTrue();
        assertThat(office.identities.of(one)).noneMatch(known -> known.proven().isPresent());
    }

    @Test
    void aMailIsTakenOnceHoweverOftenItComes() {
        take("privacidad@panaderia.example", "same", "", "Hola");

        assertThat(take("privacidad@panaderia.example", "same", "", "Hola")).isEqualTo(Outcome.KNOWN);
        assertThat(office.cases.all()).hasSize(2);
    }

    @Test
    void whatAMachineWroteIsNotedAndNotAnswered() {
        assertThat(take(
                        "privacidad+" + one.mailToken() + "@panaderia.example",
                        "a",
                        "Auto-Submitted: auto-replied\r\n",
                        "Estoy de vacaciones"))
                .isEqualTo(Outcome.NOTED);
        assertThat(thread()).hasSize(1);
        assertThat(office.cases.events(one)).extracting(CaseEvent::what).contains(CaseEvent.What.MACHINE);
        assertThat(mails()).isZero();
    }

    @Test
    void advertisingIsPutAsideAndNotDeletedAndNotAnswered() {
        take("privacidad@panaderia.example", "a", "List-Unsubscribe: <https://example.net/u>\r\n", "Compre ahora");

        RightsCase aside = office.cases.all().getLast();
        assertThat(aside.unwanted()).isTrue();
        assertThat(office.threads.of(aside)).hasSize(1);
        assertThat(mails()).isZero();
    }

    @Test
    void somebodyIsAnsweredAutomaticallyOnceADay() {
        take("privacidad@panaderia.example", "a", "", "Quiero saber qué datos tienen de mí");
        take("privacidad@panaderia.example", "b", "", "¿Hola?");
        assertThat(mails()).isEqualTo(1);

        clock.pass(java.time.Duration.ofHours(25));
        take("privacidad@panaderia.example", "c", "", "¿Hola?");
        assertThat(mails()).isEqualTo(2);
    }

    @Test
    void isAnsweredInTheLanguageInWhichItIsWritten() {
        take("privacidad@panaderia.example", "a", "", "Please tell me what data you have about me, and delete it.");

        RightsCase english = office.cases.all().getLast();
        assertThat(english.language()).isEqualTo(Language.ENGLISH);
        assertThat(english.kind()).isEqualTo(CaseKind.UNSORTED);
        assertThat(office.threads.of(english)).extracting(Message::direction).containsExactly(Direction.IN);
    }

    private int mails() {
        return office.store.read(sql -> sql.fetchCount(MAIL));
    }
}
