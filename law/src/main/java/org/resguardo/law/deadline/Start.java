/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.deadline;

import org.resguardo.law.Named;
import org.resguardo.law.Text;

/** The event from which a term is counted. */
public enum Start implements Named {
    /** It was noticed. */
    DISCOVERY("discovery", "discovery", "el descubrimiento"),
    /** It was noticed, or somebody told the business. */
    DISCOVERY_OR_NOTIFICATION("discovery-or-notification", "discovery or being told", "el descubrimiento o el aviso"),
    /** The business found that it was a breach that must be told. */
    DETERMINATION("determination", "finding that it is a breach", "que el negocio concluye que es una filtración"),
    /** The breach was confirmed. */
    CONFIRMATION("confirmation-of-breach", "confirmation of the breach", "la confirmación de la filtración"),
    /** The business knew of it and how far it went. */
    AWARENESS_AND_SCOPE(
            "awareness-and-scope-identified",
            "knowing of it and its scope",
            "que se conocen la filtración y su alcance"),
    /** The business knew that data was taken. */
    KNOWLEDGE_OF_ACQUISITION(
            "knowledge-of-acquisition", "knowing that data was taken", "que se sabe que tomaron datos"),
    /** The business knew or should have known. */
    KNOWLEDGE_OR_REASON(
            "knowledge-or-reason-to-know",
            "the day the business knew or should have known",
            "que el negocio lo sabe o debería saberlo"),
    /** The business knew. */
    KNOWLEDGE("knowledge", "the day the business knew of it", "que el negocio lo sabe"),
    /** It was detected. */
    DETECTION("detection", "detection", "la detección"),
    /** The people concerned were told. */
    PEOPLES_NOTICE("individual-notice", "telling the people", "el aviso a las personas"),
    /** Whichever came first of discovery and telling the people. */
    FIRST_OF_DISCOVERY_AND_NOTICE(
            "discovery-or-individual-notice-whichever-first",
            "discovery or telling the people, the earlier",
            "el descubrimiento o el aviso a las personas, lo primero"),
    /** The year of discovery ended. */
    END_OF_CALENDAR_YEAR("end-of-calendar-year", "the end of the calendar year", "el fin del año calendario"),
    /** The law does not say, or the term is not counted. */
    UNSTATED("unstated", "", "");

    private final String id;
    private final String en;

    private final String es;

    Start(String id, String en, String es) {
        this.id = id;
        this.en = en;
        this.es = es;
    }

    @Override
    public String id() {
        return id;
    }

    /** What people read after "from". */
    public Text words() {
        return new Text(en, es);
    }
}
