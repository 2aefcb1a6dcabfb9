/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law;

/** One of the seven steps of the programme; the one that fulfils a duty. */
public enum Step implements Named {
    /** Know what is held. */
    INVENTORY("inventory", "Know what you hold", "Saber qué guarda"),
    /** Keep it only as long as needed. */
    RETENTION("retention", "Keep less", "Guardar menos"),
    /** Guard it, and act when it gets out. */
    PROTECTION("protection", "Protect", "Proteger"),
    /** Say in public what is done. */
    POLICY("policy", "Publish a privacy policy", "Publicar una política de privacidad"),
    /** Tell the people concerned. */
    NOTICE("notice", "Communicate", "Comunicar"),
    /** Answer complaints and requests. */
    RIGHTS("rights", "Listen", "Escuchar"),
    /** Let people choose. */
    CHOICE("choice", "Let people choose", "Dejar elegir");

    private final String id;
    private final String en;

    private final String es;

    Step(String id, String en, String es) {
        this.id = id;
        this.en = en;
        this.es = es;
    }

    @Override
    public String id() {
        return id;
    }

    /** What people call it. */
    public Text title() {
        return new Text(en, es);
    }
}
