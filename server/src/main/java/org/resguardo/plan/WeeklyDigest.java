/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.plan;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.mail.Mail;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.MailContent;
import org.resguardo.platform.mail.MailKind;
import org.resguardo.platform.mail.MailServers;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.step.Task;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.web.PublicAddress;
import org.resguardo.platform.words.Dictionary;
import org.resguardo.platform.words.Words;

/**
 * Writes to the owner once a week what there is to be done. Mail is read over shoulders and kept for years, so nothing of anybody stands
 * in it: of a task whose sentence names more than numbers it says only where it is.
 */
public final class WeeklyDigest implements JobKind<String> {
    private static final int FIRST = 5;

    private final Supplier<Agenda> agenda;
    private final Accounts accounts;
    private final Store store;
    private final Outbox outbox;
    private final MailServers servers;
    private final Dictionary dictionary;
    private final PublicAddress address;
    private final InstantSource clock;

    /** The letter about an agenda. */
    public WeeklyDigest(
            Supplier<Agenda> agenda,
            Accounts accounts,
            Store store,
            Outbox outbox,
            MailServers servers,
            Dictionary dictionary,
            PublicAddress address,
            InstantSource clock) {
        this.agenda = agenda;
        this.accounts = accounts;
        this.store = store;
        this.outbox = outbox;
        this.servers = servers;
        this.dictionary = dictionary;
        this.address = address;
        this.clock = clock;
    }

    @Override
    public String id() {
        return "plan-digest";
    }

    @Override
    public String title() {
        return "plan.digest.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER);
    }

    @Override
    public String text(String nothing) {
        return "";
    }

    @Override
    public String input(String text) {
        return "";
    }

    @Override
    public JobResult run(String nothing, JobRun run) {
        List<Mail> letters = servers.current().isEmpty()
                ? List.of()
                : accounts.all().stream()
                        .filter(account -> account.role() == Role.OWNER)
                        .flatMap(account -> letter(account).stream())
                        .toList();
        store.change(sql -> letters.forEach(letter -> outbox.put(sql, letter)));
        return JobResult.told("plan.digest.done", Map.of("count", Integer.toString(letters.size())));
    }

    private Optional<Mail> letter(Account owner) {
        Words words = dictionary.in(owner.language());
        Agenda now = agenda.get();
        List<Task> tasks = now.tasks(owner, now.standings());
        String subject = words.say("plan.digest.subject", "count", tasks.size());
        MailContent content = MailContent.plain(owner.language(), subject, text(tasks, words));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.systemDefault());
        String week = today.get(IsoFields.WEEK_BASED_YEAR) + "-" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return MailAddress.of(owner.email())
                .map(to -> Mail.of("digest-" + week + "-" + owner.id(), MailKind.OWNER, to, content));
    }

    private String text(List<Task> tasks, Words words) {
        List<String> lines = new ArrayList<>(List.of(words.say("plan.digest.hello")));
        lines.add(
                tasks.isEmpty()
                        ? words.say("plan.digest.nothing")
                        : words.say("plan.digest.some", "count", tasks.size()));
        for (int i = 0; i < Math.min(FIRST, tasks.size()); i++) {
            lines.add(
                    words.say("plan.digest.line", Map.of("number", i + 1, "sentence", sentence(tasks.get(i), words))));
        }
        lines.add(address.current()
                .map(root -> words.say("plan.digest.end", "address", root + "/"))
                .orElseGet(() -> words.say("plan.digest.end.plain")));
        return String.join("\n\n", lines);
    }

    private static String sentence(Task task, Words words) {
        boolean numbers = task.arguments().values().stream().allMatch(Number.class::isInstance);
        return numbers
                ? words.say(task.sentence(), task.arguments())
                : words.say("plan.digest.somewhere", "step", place(task, words));
    }

    /** The step in whose pages the task is done. */
    private static String place(Task task, Words words) {
        for (org.resguardo.platform.step.Step step : org.resguardo.platform.step.Step.values()) {
            if (task.address().startsWith(step.route())) {
                return words.say(step.title());
            }
        }
        return words.say("plan.today.title");
    }
}
