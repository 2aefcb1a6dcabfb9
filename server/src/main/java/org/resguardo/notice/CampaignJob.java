/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.resguardo.connector.ConnectorException;
import org.resguardo.inventory.ColumnReader;
import org.resguardo.notice.Campaign.Tally;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.mail.MailAddress;
import org.resguardo.platform.mail.Outbox;
import org.resguardo.platform.storage.Store;

/**
 * Reads the addresses of a campaign where the business keeps them, and puts a message to each into the outbox, some hundred at a time.
 * No list is made: an address lies sealed with its message, and of who was told only the keyed hash remains. After a stop it reads from
 * the beginning; whoever has a message gets no second one.
 */
public final class CampaignJob implements JobKind<Long> {
    private static final int LOT = 500;

    private final Store store;
    private final Campaigns campaigns;
    private final Audience audience;
    private final ColumnReader reader;
    private final Outbox outbox;
    private final CampaignMail mail;

    /** The job over these. */
    public CampaignJob(
            Store store,
            Campaigns campaigns,
            Audience audience,
            ColumnReader reader,
            Outbox outbox,
            CampaignMail mail) {
        this.store = store;
        this.campaigns = campaigns;
        this.audience = audience;
        this.reader = reader;
        this.outbox = outbox;
        this.mail = mail;
    }

    @Override
    public String id() {
        return "notice-campaign";
    }

    @Override
    public String title() {
        return "notice.job.title";
    }

    @Override
    public Set<Role> readers() {
        return Set.of(Role.OWNER, Role.OFFICER);
    }

    @Override
    public String text(Long input) {
        return Long.toString(input);
    }

    @Override
    public Long input(String text) {
        return Long.valueOf(text);
    }

    @Override
    public JobResult run(Long input, JobRun run) {
        Campaign campaign = campaigns.find(input).orElseThrow();
        Audience.Source source = campaign.sending()
                .flatMap(sending -> audience.source(sending.source()))
                .orElseThrow(() -> new Fault(FaultKind.LASTING, "notice.job.source_gone"));
        long content = store.write(sql -> outbox.content(sql, campaign.batch(), mail.content(campaign)));
        Lots lots = new Lots(campaign, content, run, source.about());
        try {
            reader.read(source.store(), source.field(), lots::take, run::wanted);
        } catch (ConnectorException e) {
            throw new Fault(FaultKind.PASSING, "notice.job.unreachable");
        }
        run.check();
        lots.put();
        Tally tally = lots.tally();
        return JobResult.at(
                campaign.page(),
                "notice.job.done",
                Map.of("queued", Long.toString(tally.queued()), "unusable", Long.toString(tally.unusable())));
    }

    /** Gathers addresses until there are enough for one change. */
    private final class Lots {
        private final Campaign campaign;
        private final long content;
        private final JobRun run;
        private final long about;
        private final List<MailAddress> lot = new ArrayList<>(LOT);
        private long read;
        private long unusable;
        private long queued;

        private Lots(Campaign campaign, long content, JobRun run, long about) {
            this.campaign = campaign;
            this.content = content;
            this.run = run;
            this.about = about;
            this.queued = outbox.counts(campaign.batch()).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
        }

        private void take(String value) {
            read++;
            Optional<MailAddress> one = MailAddress.of(value);
            one.ifPresentOrElse(lot::add, () -> unusable++);
            if (lot.size() == LOT) {
                put();
            }
        }

        private void put() {
            long before = queued;
            long after = store.write(sql -> {
                long all = before + outbox.putAll(sql, campaign.batch(), campaign.kind(), content, lot);
                campaigns.count(sql, campaign.id(), new Tally(read, unusable, all));
                run.keep(sql, Long.toString(read));
                return all;
            });
            queued = after;
            lot.clear();
            run.tell(new JobProgress("notice.job.doing", "notice.job.unit", read, Math.max(read, about)));
        }

        private Tally tally() {
            return new Tally(read, unusable, queued);
        }
    }
}
