/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.step;

/** The seven steps of the programme, in their order. */
public enum Step {
    /** Know what is held, where and why. */
    INVENTORY("/inventory", "inventory.title", "inventory.promise", "search"),
    /** Keep it only as long as needed. */
    RETENTION("/retention", "retention.title", "retention.promise", "scissors"),
    /** Guard it. */
    PROTECTION("/protection", "protection.title", "protection.promise", "lock"),
    /** Say in public what is done. */
    POLICY("/policy", "policy.title", "policy.promise", "scroll-text"),
    /** Tell the people concerned. */
    NOTICE("/notice", "notice.title", "notice.promise", "megaphone"),
    /** Answer complaints and requests. */
    RIGHTS("/rights", "rights.title", "rights.promise", "inbox"),
    /** Let people choose. */
    CHOICE("/choice", "choice.title", "choice.promise", "toggle-left");

    private final String route;
    private final String title;
    private final String promise;
    private final String icon;

    Step(String route, String title, String promise, String icon) {
        this.route = route;
        this.title = title;
        this.promise = promise;
        this.icon = icon;
    }

    /** Its number, from 1 to 7, which is part of its name everywhere. */
    public int number() {
        return ordinal() + 1;
    }

    /** Where its pages begin. */
    public String route() {
        return route;
    }

    /** The key of its name. */
    public String title() {
        return title;
    }

    /** The key of the sentence that says what it does for the business. */
    public String promise() {
        return promise;
    }

    /** The name of its icon. */
    public String icon() {
        return icon;
    }
}
