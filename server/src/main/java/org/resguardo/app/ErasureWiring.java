/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.time.InstantSource;
import java.time.ZoneId;
import org.resguardo.inventory.InventoryErasure;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.backup.BackupFolder;
import org.resguardo.platform.folder.DataFolder;
import org.resguardo.platform.job.Jobs;
import org.resguardo.platform.storage.Store;
import org.resguardo.protection.incident.IncidentErasure;
import org.resguardo.protection.incident.mailing.MailingErasure;
import org.resguardo.protection.incident.mailing.MailingFiles;
import org.resguardo.protection.safeguard.SafeguardErasure;
import org.resguardo.retention.FolderErasure;
import org.resguardo.retention.ReasonErasure;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What each step erases of a person, where the step has no other wiring of its own for it. */
@Configuration(proxyBeanMethods = false)
class ErasureWiring {

    @Bean
    InventoryErasure inventoryErasure(Store store) {
        return new InventoryErasure(store);
    }

    @Bean
    ReasonErasure reasonErasure(Store store) {
        return new ReasonErasure(store);
    }

    @Bean
    IncidentErasure incidentErasure(Store store) {
        return new IncidentErasure(store);
    }

    @Bean
    SafeguardErasure safeguardErasure(Store store) {
        return new SafeguardErasure(store);
    }

    @Bean
    MailingErasure mailingErasure(Store store, InstantSource clock, MailingFiles files, AuditLog log) {
        return new MailingErasure(store, clock, files, log);
    }

    /** The jobs hear of the looks that erase again, and those of this: it is asked for them only when it works. */
    @Bean
    FolderErasure folderErasure(
            DataFolder folder,
            Store store,
            BackupFolder backups,
            InstantSource clock,
            InventoryScan scan,
            ObjectProvider<Jobs> jobs) {
        return new FolderErasure(
                folder.path(),
                store,
                backups,
                clock,
                ZoneId.systemDefault(),
                () -> jobs.getObject().open().stream()
                        .anyMatch(job -> job.kind().equals(scan.id())));
    }
}
