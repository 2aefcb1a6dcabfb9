/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.letter;

import static org.resguardo.engine.DataCategory.BANK_ACCOUNT;
import static org.resguardo.engine.DataCategory.BANK_ROUTING;
import static org.resguardo.engine.DataCategory.BIRTH_DATE;
import static org.resguardo.engine.DataCategory.CITY;
import static org.resguardo.engine.DataCategory.EMPLOYMENT;
import static org.resguardo.engine.DataCategory.HEALTH_PROVIDER_ID;
import static org.resguardo.engine.DataCategory.INCOME;
import static org.resguardo.engine.DataCategory.PAYMENT_CARD;
import static org.resguardo.engine.DataCategory.PERSON_NAME;
import static org.resguardo.engine.DataCategory.POSTAL_CODE;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.resguardo.testkit.people.Dice;
import org.resguardo.testkit.people.Person;
import org.resguardo.testkit.truth.Fact;

/** Letters, forms and messages such as the five businesses keep, in the language of whoever writes. */
public final class Letters {
    private static final DateTimeFormatter DAY_FIRST = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);
    private static final DateTimeFormatter MONTH_FIRST = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.ROOT);

    private Letters() {}

    /** A dentist refers a patient to a specialist, in Spanish. */
    public static Prose referral(Person patient) {
        Dice dice = patient.dice("referral");
        return letter("Carta de referencia")
                .line("20 de noviembre de 2026")
                .line("Estimado colega:")
                .line(
                        "Le envío a {}, con fecha de nacimiento {}, para valoración de tercer molar.",
                        Fact.name(patient),
                        birth(patient, DAY_FIRST))
                .line(
                        "Antecedentes: {}. Medicamentos: {}.",
                        Fact.health(patient, Ailments.condition(dice)),
                        Fact.health(patient, Ailments.medicine(dice)))
                .line("Alergia conocida: {}.", Fact.health(patient, Ailments.allergy(dice)))
                .line(
                        "Puede llamar a la paciente o al paciente al {} o escribir a {}.",
                        Fact.phone(patient),
                        Fact.email(patient))
                .line("Adjunto la radiografía panorámica. Quedo a sus órdenes.")
                .tolerating(HEALTH_PROVIDER_ID);
    }

    /** A specialist reports back, in English. */
    public static Prose report(Person patient) {
        Dice dice = patient.dice("report");
        return letter("Consultation report")
                .line("Patient: {}", Fact.name(patient))
                .line("DOB: {}", birth(patient, MONTH_FIRST))
                .line("Address: {}", Fact.address(patient))
                .line(
                        "The patient was seen for extraction of tooth 38. Medical history: {}.",
                        Fact.health(patient, Ailments.condition(dice)))
                .line("Current medication: {}.", Fact.health(patient, Ailments.medicine(dice)))
                .line("Healing was normal. Follow-up in six months.")
                .tolerating(HEALTH_PROVIDER_ID);
    }

    /** A form filled in at the first visit: label, colon, answer. */
    public static Prose intake(Person patient) {
        Dice dice = patient.dice("intake");
        return Prose.titled("Historia clínica / Patient intake")
                .line("Nombre completo: {}", Fact.name(patient))
                .line("Fecha de nacimiento: {}", birth(patient, DAY_FIRST))
                .line("Domicilio: {}", Fact.address(patient))
                .line("Teléfono: {}", Fact.phone(patient))
                .line("Correo electrónico: {}", Fact.email(patient))
                .line("Número de Seguro Social: {}", Fact.socialSecurity(patient))
                .line("Alergias: {}", Fact.health(patient, Ailments.allergy(dice)))
                .line("Medicamentos: {}", Fact.health(patient, Ailments.medicine(dice)))
                .tolerating(CITY, POSTAL_CODE);
    }

    /** A cake is ordered, with telephone, address and an allergy. */
    public static Prose cakeOrder(Person customer) {
        Dice dice = customer.dice("cake");
        return letter("Pedido de pastel")
                .line("Cliente: {}", Fact.name(customer))
                .line("Tel.: {}", Fact.phone(customer))
                .line("Pastel tres leches para " + dice.between(20, 120) + " personas, relleno de fresa.")
                .line("Entregar en {} el sábado a las 16:00.", Fact.address(customer))
                .line("Importante: un invitado tiene alergia a {}.", Fact.health(customer, Ailments.allergy(dice)))
                .line("Anticipo $" + dice.between(40, 200) + ".00, resto al entregar.");
    }

    /** Somebody asks for work. */
    public static Prose application(Person person) {
        return letter("Solicitud de empleo")
                .line("Me llamo {} y vivo en {}.", Fact.name(person), Fact.address(person))
                .line("Nací el {}.", birth(person, DAY_FIRST))
                .line("Mi número de Seguro Social es {}.", Fact.socialSecurity(person))
                .line("Me pueden llamar al {} o escribir a {}.", Fact.phone(person), Fact.email(person))
                .line("He trabajado seis años en panadería y dos de cajera.")
                .tolerating(EMPLOYMENT);
    }

    /** Somebody complains by mail. */
    public static Prose complaint(Person customer) {
        return letter("Queja por mensajes que no pedí")
                .line("Buenas tardes:")
                .line("Recibo mensajes en mi teléfono {} aunque pedí que no me escribieran.", Fact.phone(customer))
                .line("Quiero saber qué información mía tienen y que la borren.")
                .line("Atentamente,")
                .line("{}", Fact.name(customer))
                .line("{}", Fact.email(customer));
    }

    /** A taxpayer sends what the accountant needs, in English. */
    public static Prose taxpayer(Person client) {
        Dice dice = client.dice("taxpayer");
        return letter("Documents for my return")
                .line("Hello, here is what you asked for.")
                .line("Name: {}", Fact.name(client))
                .line("SSN: {}", Fact.socialSecurity(client))
                .line("Date of birth: {}", birth(client, MONTH_FIRST))
                .line("Address: {}", Fact.address(client))
                .line(
                        "Refund to routing number {}, account number {}.",
                        Fact.of(client, BANK_ROUTING, client.routing()),
                        Fact.of(client, BANK_ACCOUNT, client.account()))
                .line(
                        "My wages were ${}.00 last year.",
                        Fact.of(client, INCOME, String.valueOf(dice.between(21_000, 96_000))))
                .line("Call me at {} if something is missing.", Fact.phone(client))
                .tolerating(EMPLOYMENT);
    }

    /** A parent enrols a child. */
    public static Prose enrolment(Person child, Person parent) {
        Dice dice = child.dice("enrolment");
        return Prose.titled("Inscripción / Enrolment")
                .line("Nombre de la alumna o alumno: {}", Fact.name(child))
                .line("Fecha de nacimiento: {}", birth(child, DAY_FIRST))
                .line("Nombre de la madre o padre: {}", Fact.name(parent))
                .line("Teléfono: {}", Fact.phone(parent))
                .line("Correo: {}", Fact.email(parent))
                .line("Alergias: {}", Fact.health(child, Ailments.allergy(dice)))
                .line("Padecimientos: {}", Fact.health(child, Ailments.condition(dice)));
    }

    /** A shop hears from a customer who sends a card number, as she should not. */
    public static Prose cardByMail(Person customer) {
        return letter("My order did not go through")
                .line("Hi, your checkout refused my card three times.")
                .line("Please just charge it: {}, expires 04/29.", Fact.of(customer, PAYMENT_CARD, customer.card()))
                .line("Ship to {}.", Fact.address(customer))
                .line("Thanks, {} ({})", Fact.name(customer), Fact.phone(customer));
    }

    /** A conversation as a telephone exports it. */
    public static Prose chat(List<Person> customers) {
        Prose chat = Prose.titled("Chat de WhatsApp con pedidos");
        int minute = 0;
        for (Person customer : customers) {
            String time = "20/11/26, 9:" + (10 + minute++ % 50) + " - ";
            chat.line(time + "{}: Buenos días, soy {}", Fact.phone(customer), Fact.name(customer));
            chat.line(time + "Panadería: Buenos días, ¿a qué dirección?");
            chat.line(time + "{}: {}", Fact.phone(customer), Fact.address(customer));
        }
        return chat.tolerating(CITY, POSTAL_CODE);
    }

    /** A staff list on slides. */
    public static Prose staffSlides(List<Person> staff) {
        Prose slides = Prose.titled("Junta de personal");
        for (Person person : staff) {
            slides.line(
                    "{} - cumpleaños {} - tel. {}", Fact.name(person), birth(person, DAY_FIRST), Fact.phone(person));
        }
        return slides.tolerating(EMPLOYMENT);
    }

    private static Prose letter(String title) {
        return Prose.titled(title).tolerating(PERSON_NAME, CITY, POSTAL_CODE);
    }

    private static Fact birth(Person person, DateTimeFormatter format) {
        return Fact.of(person, BIRTH_DATE, format.format(person.birth()));
    }
}
