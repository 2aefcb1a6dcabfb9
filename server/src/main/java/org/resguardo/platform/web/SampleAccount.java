/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.web;

/** Who comes in to the made-up business of a demonstration. It is no secret: everything in it is made up, and goes with it. */
public final class SampleAccount {
    /** Her name. */
    public static final String NAME = "Ana Pérez";
    /** Her address. */
    public static final String EMAIL = "ana@example.com";
    /** Her passphrase. */
    public static final String PASSPHRASE = "pan dulce con canela";

    private SampleAccount() {}
}
