/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.util.HexFormat;
import java.util.List;
import org.resguardo.choice.ledger.ChoiceEvent;
import org.resguardo.choice.ledger.Entry;
import org.resguardo.choice.ledger.Ledger;
import org.resguardo.platform.api.ApiOperation;
import org.resguardo.platform.api.ApiOperation.Input;
import org.resguardo.platform.api.ApiOwner;
import org.resguardo.platform.api.ApiProblem;
import org.resguardo.platform.api.Json;
import org.resguardo.platform.api.Scope;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** The ledger for other programs, page by page: people by their ids, never by their addresses. */
public final class LedgerApi implements ApiOwner {
    private static final int PAGE = 1_000;

    private final Ledger ledger;

    /** Gives a ledger out. */
    public LedgerApi(Ledger ledger) {
        this.ledger = ledger;
    }

    /** A part of the ledger; {@code next} is where to go on, and the same as the size at the end. */
    record LedgerPart(List<LedgerEntry> entries, long next, long size) {}

    /** An entry. Of one that was emptied by an erasure only its place and its commitment are left. */
    record LedgerEntry(
            long seq,
            String record,
            String happenedAt,
            String subject,
            String purpose,
            String act,
            String textHash,
            String language,
            String method,
            String place,
            String actor,
            String basis,
            String jurisdiction,
            String validUntil,
            String trust,
            String detail,
            String commitment) {

        static LedgerEntry of(Entry entry) {
            String commitment = HexFormat.of().formatHex(entry.commitment());
            return entry.event()
                    .map(event -> of(entry.seq(), event, commitment))
                    .orElseGet(() -> new LedgerEntry(
                            entry.seq(), "", "", "", "", "", "", "", "", "", "", "", "", "", "", "", commitment));
        }

        private static LedgerEntry of(long seq, ChoiceEvent event, String commitment) {
            return new LedgerEntry(
                    seq,
                    event.record(),
                    event.happenedAt().toString(),
                    event.subject(),
                    event.what().purpose(),
                    event.what().act().id(),
                    event.what().textHash(),
                    event.what().language(),
                    event.how().method(),
                    event.how().place(),
                    event.who().actor().id(),
                    event.terms().basis(),
                    event.terms().jurisdiction(),
                    event.terms().validUntil(),
                    event.terms().trust().id(),
                    event.what().detail(),
                    commitment);
        }
    }

    @Override
    public List<ApiOperation> operations() {
        return List.of(new ApiOperation(
                "GET",
                "/consents",
                Scope.CHOICE_EXPORT,
                "The ledger of choices, up to 1,000 entries behind the place given by after, from 0.",
                LedgerPart.class,
                200,
                this::part,
                Input.queries("after")));
    }

    private ServerResponse part(ServerRequest request) {
        String after = request.param("after").orElse("0");
        if (!after.matches("\\d{1,18}")) {
            return ApiProblem.BAD_INPUT.answer("The place to go on from is not a number.");
        }
        List<Entry> entries = ledger.after(Long.parseLong(after), PAGE);
        long next =
                entries.isEmpty() ? Long.parseLong(after) : entries.getLast().seq();
        return Json.answer(
                200, new LedgerPart(entries.stream().map(LedgerEntry::of).toList(), next, ledger.size()));
    }
}
