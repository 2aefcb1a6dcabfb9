/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.List;
import org.resguardo.inventory.StoreKind;
import org.resguardo.platform.web.FormView;

/**
 * A form for a new data store.
 *
 * @param kind which kind it is to be
 * @param form what was typed
 */
public record NewStoreView(StoreKind kind, FormView form) {

    /** The ways in which a connection can be encrypted, safest first. */
    public List<String> encryptions() {
        return kind == StoreKind.MAILBOX ? List.of("tls", "starttls", "none") : List.of("verify", "require", "prefer");
    }

    /** The key of the sentence that explains a way of encrypting. */
    public String encryption(String way) {
        return switch (way) {
            case "verify" -> "inventory.new.tls.verify";
            case "require" -> "inventory.new.tls.require";
            case "tls" -> "inventory.new.mailbox.tls";
            case "starttls" -> "inventory.new.mailbox.starttls";
            case "none" -> "inventory.new.mailbox.none";
            default -> "inventory.new.tls.prefer";
        };
    }

    /** What is chosen at first. */
    public String chosen() {
        String typed = form.value("tls");
        String usual = kind == StoreKind.MAILBOX ? "tls" : "prefer";
        return typed.isEmpty() ? usual : typed;
    }

    /** What to type into the database, so that this program can read there and nothing else. */
    public String grant() {
        return switch (kind) {
            case POSTGRESQL -> """
                create role resguardo login password '...';
                grant connect on database mydata to resguardo;
                grant pg_read_all_data to resguardo;""";
            case MYSQL -> """
                create user 'resguardo'@'%' identified by '...';
                grant select, show view on mydata.* to 'resguardo'@'%';""";
            case SQL_SERVER -> """
                create login resguardo with password = '...';
                use mydata;
                create user resguardo for login resguardo;
                alter role db_datareader add member resguardo;""";
            case DROPPED, FOLDER, SQLITE, MAILBOX, BY_HAND -> "";
        };
    }
}
