/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.audit.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.audit.Action;
import org.resguardo.platform.audit.AuditVerdict;
import org.resguardo.platform.words.Words;

/** The audit log in sentences. */
public final class AuditWords {
    private final Words words;
    private final Map<String, String> names;

    /** Sentences for a reader, with the names of the accounts. */
    public AuditWords(Words words, List<Account> accounts) {
        this.words = words;
        this.names = accounts.stream().collect(Collectors.toMap(Account::auditName, Account::name));
    }

    String who(String id) {
        if (id.equals("stranger")) {
            return words.say("audit.stranger");
        }
        if (id.equals("terminal")) {
            return words.say("audit.terminal");
        }
        if (id.startsWith("job:")) {
            return words.say("audit.job", "number", id.substring(id.indexOf(':') + 1));
        }
        return names.getOrDefault(id, words.say("audit.gone", "number", id.substring(id.indexOf(':') + 1)));
    }

    String action(String id) {
        return Action.of(id).map(action -> words.say(action.title())).orElse(id);
    }

    /** What a look at the log found. */
    public AuditView.Verdict verdict(AuditVerdict verdict) {
        return switch (verdict) {
            case AuditVerdict.Sound sound ->
                new AuditView.Verdict(
                        true,
                        words.say(
                                "audit.verdict.sound",
                                Map.of("size", sound.size(), "checkpoints", sound.checkpoints())));
            case AuditVerdict.Changed changed ->
                new AuditView.Verdict(false, words.say("audit.verdict.changed", "seq", changed.seq()));
            case AuditVerdict.Rewritten rewritten ->
                new AuditView.Verdict(false, words.say("audit.verdict.rewritten", "size", rewritten.size()));
            case AuditVerdict.Foreign foreign -> new AuditView.Verdict(false, words.say("audit.verdict.foreign"));
        };
    }
}
