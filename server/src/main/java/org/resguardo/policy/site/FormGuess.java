/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.site;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.resguardo.connector.site.SeenForm;
import org.resguardo.engine.DataCategory;
import org.resguardo.inventory.activity.Purpose;
import org.resguardo.policy.claim.Activity;

/** What a form is probably for, by its words and by what it asks. Said only when exactly one activity of the business fits. */
final class FormGuess {
    private static final Pattern BOOKING = words(
            "book|booking|appointment|appointments|reserve|reservation|reservations|reservar|reserva|reservas|cita|citas|turno");
    private static final Pattern NEWS = words(
            "newsletter|subscribe|subscription|news|boletin|suscribirse|suscribase|suscripcion|novedades|ofertas");
    private static final Pattern ORDER = words(
            "order|orders|checkout|cart|billing|shipping|delivery|pedido|pedidos|encargo|encargos|compra|pago|facturacion|envio|carrito");
    private static final Pattern JOB =
            words("job|jobs|apply|application|resume|career|careers|empleo|trabajo|curriculum|vacante");
    private static final Pattern CLASSES =
            words("class|classes|enroll|enrollment|register|clase|clases|inscripcion|inscribirse|matricula");
    private static final Pattern PATIENT = words("patient|patients|intake|paciente|pacientes");
    private static final Pattern CLUB = words("club|loyalty|points|rewards|puntos|premios");
    private static final Pattern CONTACT =
            words("contact|contacto|question|questions|message|pregunta|preguntas|mensaje|escribanos|ayuda|help");
    private static final Set<DataCategory> LETTER =
            EnumSet.of(DataCategory.EMAIL, DataCategory.PERSON_NAME, DataCategory.CONSENT);

    private FormGuess() {}

    private static Pattern words(String some) {
        return Pattern.compile("\\b(" + some + ")\\b");
    }

    /** The key of the activity; empty when none fits, or several. */
    static String activity(SeenForm form, List<Activity> activities) {
        return purposes(form).stream()
                .map(purpose -> only(activities, purpose))
                .flatMap(Optional::stream)
                .findFirst()
                .orElse("");
    }

    private static Optional<String> only(List<Activity> activities, Purpose purpose) {
        List<Activity> fitting = activities.stream()
                .filter(activity -> activity.ofThePublic() && activity.fact().confirmed())
                .filter(activity -> activity.fact().purpose() == purpose)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst().key()) : Optional.empty();
    }

    private static List<Purpose> purposes(SeenForm form) {
        String plain = java.text.Normalizer.normalize(
                        (form.name() + " " + form.page().replaceAll("[/_-]", " ") + " "
                                        + form.key().replaceAll("[/_#-]", " "))
                                .toLowerCase(Locale.ROOT),
                        java.text.Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "");
        Set<DataCategory> asked = form.categories();
        if (BOOKING.matcher(plain).find()) {
            return List.of(Purpose.BOOKINGS, Purpose.CARE);
        }
        if (JOB.matcher(plain).find()) {
            return List.of(Purpose.RECRUITMENT);
        }
        if (asked.contains(DataCategory.PASSWORD)) {
            return List.of(Purpose.ACCOUNTS);
        }
        if (ORDER.matcher(plain).find() || asked.contains(DataCategory.PAYMENT_CARD)) {
            return List.of(Purpose.FULFIL_ORDERS);
        }
        if (PATIENT.matcher(plain).find()) {
            return List.of(Purpose.CARE);
        }
        if (CLASSES.matcher(plain).find()) {
            return List.of(Purpose.TEACHING);
        }
        if (CLUB.matcher(plain).find()) {
            return List.of(Purpose.LOYALTY);
        }
        if (NEWS.matcher(plain).find()
                || (LETTER.containsAll(asked) && form.fields().size() <= 2)) {
            return List.of(Purpose.MARKETING);
        }
        return CONTACT.matcher(plain).find() || asked.contains(DataCategory.FREE_TEXT)
                ? List.of(Purpose.SUPPORT)
                : List.of();
    }
}
