/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.bench.quality;

import static org.resguardo.engine.DataCategory.*;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The sets for development that lie outside of the project: English sentences and Spanish clinical notes, both with labels. */
final class DevelopmentData {
    /** What the labels of the English sentences are to the engine. */
    static final List<Measure> OF_SENTENCES = List.of(
            Measure.of("names", "PERSON", "PREFIX", PERSON_NAME),
            Measure.of("street addresses", "ADDRESS", "LOCATION", POSTAL_ADDRESS, POSTAL_CODE, CITY),
            Measure.of("phones", "PHONE_NUMBER", "", PHONE),
            Measure.of("e-mail", "EMAIL_ADDRESS", "", EMAIL),
            Measure.of("cards", "CREDIT_CARD", "", PAYMENT_CARD),
            Measure.of("SSN", "US_SSN", "", SOCIAL_SECURITY_NUMBER),
            Measure.of("IBAN", "IBAN_CODE", "", BANK_ACCOUNT),
            Measure.of("IP", "IP_ADDRESS", "", IP_ADDRESS),
            Measure.of("driver licences", "US_DRIVER_LICENSE", "", DRIVER_LICENCE),
            Measure.of("dates", "DATE_TIME", "", BIRTH_DATE, EVENT_DATE));

    /** What the labels of the clinical notes are to the engine. */
    static final List<Measure> OF_NOTES = List.of(
            Measure.of(
                    "names",
                    "NOMBRE_SUJETO_ASISTENCIA|NOMBRE_PERSONAL_SANITARIO",
                    "FAMILIARES_SUJETO_ASISTENCIA",
                    PERSON_NAME),
            Measure.of(
                    "street addresses", "CALLE", "TERRITORIO|PAIS|INSTITUCION|HOSPITAL|CENTRO_SALUD", POSTAL_ADDRESS),
            Measure.of("phones and fax", "NUMERO_TELEFONO|NUMERO_FAX", "", PHONE),
            Measure.of("e-mail", "CORREO_ELECTRONICO", "", EMAIL),
            Measure.of(
                    "patient, insurance, professional ids",
                    "ID_SUJETO_ASISTENCIA|ID_ASEGURAMIENTO|ID_CONTACTO_ASISTENCIAL|ID_TITULACION_PERSONAL_SANITARIO",
                    "ID_EMPLEO_PERSONAL_SANITARIO",
                    HEALTH_ID,
                    HEALTH_PROVIDER_ID,
                    SOCIAL_SECURITY_NUMBER,
                    NATIONAL_ID),
            Measure.of("dates", "FECHAS", "", BIRTH_DATE, EVENT_DATE),
            Measure.of("ages", "EDAD_SUJETO_ASISTENCIA", "", AGE),
            Measure.of("sex", "SEXO_SUJETO_ASISTENCIA", "", GENDER));

    private DevelopmentData() {}

    static List<LabelledText> read(Path file) throws IOException {
        JsonMapper json = JsonMapper.shared();
        List<LabelledText> texts = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            JsonNode one = json.readTree(line);
            List<LabelledText.Label> labels = new ArrayList<>();
            for (JsonNode span : one.get("spans")) {
                labels.add(new LabelledText.Label(
                        span.get("start").intValue(),
                        span.get("end").intValue(),
                        span.get("type").stringValue()));
            }
            texts.add(new LabelledText(one.get("text").stringValue(), labels));
        }
        return texts;
    }
}
