/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.List;
import org.resguardo.inventory.StoreKind;
import org.resguardo.scan.profile.SystemProfile;

/**
 * The kinds of places among which to choose.
 *
 * @param kinds the kinds
 * @param systems the programs and services whose exports are recognised
 */
public record StoreKindsView(List<StoreKind> kinds, List<SystemProfile> systems) {

    /** The key of the sentence that says when to choose a kind. */
    public String hint(StoreKind kind) {
        return switch (kind) {
            case FOLDER -> "inventory.kind.folder.hint";
            case POSTGRESQL -> "inventory.kind.postgresql.hint";
            case MYSQL -> "inventory.kind.mysql.hint";
            case SQL_SERVER -> "inventory.kind.sql_server.hint";
            case SQLITE -> "inventory.kind.sqlite.hint";
            case MAILBOX -> "inventory.kind.mailbox.hint";
            case BY_HAND, DROPPED -> "inventory.kind.by_hand.hint";
        };
    }
}
