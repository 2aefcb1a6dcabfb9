/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.retention;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.resguardo.platform.secret.PersonHash;

/**
 * Tells in which archives somebody stands, and shows nothing of what stands there: whoever answers a request must know where to
 * look, and only named people open an archive.
 */
public final class ArchiveLook {
    private final Archives archives;
    private final PersonHash hash;

    /** Looks into these archives. */
    public ArchiveLook(Archives archives, PersonHash hash) {
        this.archives = archives;
        this.hash = hash;
    }

    /**
     * How many records of each archive name a person; those of which none does are left out. Documents are not read.
     *
     * @param identifier an address or a number by which she is known
     */
    public Map<Archive, Long> of(String identifier) {
        People person = new People(hash, Set.of(hash.of(identifier)));
        Map<Archive, Long> found = new LinkedHashMap<>();
        for (Archive archive : archives.kept()) {
            long[] count = {0};
            archives.read(archive, frame -> count[0] += PersonFrames.count(frame, person::named));
            if (count[0] > 0) {
                found.put(archive, count[0]);
            }
        }
        return found;
    }
}
