/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.protection.safeguard.check;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.resguardo.platform.step.Task.Urgency;
import org.resguardo.protection.safeguard.SafeguardCheck;
import org.resguardo.protection.safeguard.Seen;
import org.resguardo.protection.safeguard.evidence.FolderEvidence;

/** There are no forgotten copies of files. */
final class NoOldCopies implements SafeguardCheck<FolderEvidence> {
    private static final int SHOWN = 3;

    /** In days. */
    private static final int OLD = 90;

    private static final Pattern COPY = Pattern.compile(
            "(?i)(\\b(copy|copia|old|viejo|backup|respaldo|antiguo)\\b|_(old|bak|copia|copy|backup|respaldo)|\\(\\d{1,2}\\)\\.|\\.(bak|old|orig)$|~$)");

    @Override
    public String id() {
        return "files-copies";
    }

    @Override
    public Class<FolderEvidence> evidence() {
        return FolderEvidence.class;
    }

    @Override
    public Urgency urgency() {
        return Urgency.LATER;
    }

    @Override
    public Texts texts() {
        return new Texts("safeguard.old_copies.title", "safeguard.old_copies.why", "safeguard.old_copies.remedy");
    }

    @Override
    public Seen judge(FolderEvidence seen) {
        List<String> old = seen.files().stream()
                .filter(file -> COPY.matcher(file.name()).find())
                .filter(file -> LocalDate.ofInstant(file.changed(), ZoneId.systemDefault())
                        .plusDays(OLD)
                        .isBefore(seen.today()))
                .map(FolderEvidence.FileSeen::name)
                .toList();
        if (old.isEmpty()) {
            return seen.whole() ? Seen.pass("safeguard.old_copies.pass") : Seen.unknown("safeguard.old_copies.unknown");
        }
        return Seen.fail("safeguard.old_copies.fail").with("count", old.size()).with("names", some(old));
    }

    private static String some(List<String> all) {
        return String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
    }
}
