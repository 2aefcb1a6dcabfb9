/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.util.List;

/** The packages that have sentences for people. */
final class Speakers {
    static final List<String> PACKAGES = List.of(
            "org.resguardo.app",
            "org.resguardo.platform.folder",
            "org.resguardo.platform.storage",
            "org.resguardo.platform.secret",
            "org.resguardo.platform.audit",
            "org.resguardo.platform.web",
            "org.resguardo.platform.account",
            "org.resguardo.platform.access",
            "org.resguardo.platform.job",
            "org.resguardo.platform.business",
            "org.resguardo.platform.mail",
            "org.resguardo.platform.setup",
            "org.resguardo.platform.api",
            "org.resguardo.platform.webhook",
            "org.resguardo.platform.backup",
            "org.resguardo.platform.inbox",
            "org.resguardo.platform.status",
            "org.resguardo.platform.help",
            "org.resguardo.plan",
            "org.resguardo.inventory.plan",
            "org.resguardo.retention.plan",
            "org.resguardo.protection.plan",
            "org.resguardo.policy.plan",
            "org.resguardo.notice.plan",
            "org.resguardo.rights.plan",
            "org.resguardo.choice.plan",
            "org.resguardo.inventory",
            "org.resguardo.inventory.activity",
            "org.resguardo.inventory.duty",
            "org.resguardo.inventory.map",
            "org.resguardo.inventory.register",
            "org.resguardo.retention",
            "org.resguardo.protection",
            "org.resguardo.protection.incident",
            "org.resguardo.protection.safeguard",
            "org.resguardo.protection.sealing",
            "org.resguardo.protection.vault",
            "org.resguardo.policy",
            "org.resguardo.policy.site",
            "org.resguardo.policy.appstore",
            "org.resguardo.notice",
            "org.resguardo.rights",
            "org.resguardo.rights.fulfil",
            "org.resguardo.choice");

    private Speakers() {}
}
