/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.mail;

import jakarta.mail.FetchProfile;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.UIDFolder;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.angus.mail.imap.IMAPFolder;

/** Asks a folder for the numbers, sizes and days of arrival of its messages, some hundred at a time, and for nothing else. */
final class Years {
    private static final int TOGETHER = 500;

    private Years() {}

    /** What came into an open folder, by year of arrival (UTC). */
    static List<FolderYear> in(IMAPFolder folder) throws MessagingException {
        FetchProfile little = new FetchProfile();
        little.add(UIDFolder.FetchProfileItem.UID);
        little.add(FetchProfile.Item.SIZE);
        little.add(IMAPFolder.FetchProfileItem.INTERNALDATE);
        long validity = folder.getUIDValidity();
        int count = folder.getMessageCount();
        Map<Integer, FolderYear> years = new TreeMap<>();
        for (int from = 1; from <= count; from += TOGETHER) {
            long began = System.nanoTime();
            Message[] some = folder.getMessages(from, Math.min(count, from + TOGETHER - 1));
            folder.fetch(some, little);
            for (Message message : some) {
                years.computeIfAbsent(year(message), year -> new FolderYear(folder.getFullName(), year, validity))
                        .add(folder.getUID(message), message.getSize());
            }
            Pace.rest(began);
        }
        return List.copyOf(years.values());
    }

    private static int year(Message message) throws MessagingException {
        return Optional.ofNullable(message.getReceivedDate())
                .map(Date::toInstant)
                .orElse(Instant.EPOCH)
                .atZone(ZoneOffset.UTC)
                .getYear();
    }
}
