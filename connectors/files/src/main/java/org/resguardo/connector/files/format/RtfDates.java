/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.files.format;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.resguardo.connector.Place;
import org.resguardo.connector.files.FileIntake;

/** A date of Rich Text, which comes in single words for year, month, day, hour and minute; without a zone, it is taken as UTC. */
final class RtfDates {
    private int year;
    private int month;
    private int day;
    private int hour;
    private int minute;

    /** Forgets what came before. */
    void forget() {
        year = 0;
        month = 0;
        day = 0;
        hour = 0;
        minute = 0;
    }

    /** Takes a word if it belongs to a date. */
    boolean take(String word, int number) {
        switch (word) {
            case "yr" -> year = number;
            case "mo" -> month = number;
            case "dy" -> day = number;
            case "hr" -> hour = number;
            case "min" -> minute = number;
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Tells the date to the intake, if it is one. */
    void tell(FileIntake intake, Place document) {
        Instant when;
        try {
            when = LocalDateTime.of(year, month, day, hour, minute).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException e) {
            return; // a date that is none says nothing about the document's age
        }
        intake.dated(document, when);
    }
}
