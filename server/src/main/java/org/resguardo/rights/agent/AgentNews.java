/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights.agent;

import static org.resguardo.platform.storage.schema.Tables.RIGHTS_AGENT_REQUEST;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_CASE;

import com.github.kagkarlsson.scheduler.task.Task;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.jooq.impl.DSL;
import org.resguardo.platform.net.JsonPost;
import org.resguardo.platform.storage.Store;
import org.resguardo.platform.storage.TaskQueue;
import org.resguardo.platform.storage.schema.tables.records.RightsAgentRequestRecord;
import org.resguardo.rights.Cases;
import org.resguardo.rights.agent.Agents.Asked;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells agents how their requests stand, at the address that came with the request, each state once. What does not arrive is tried again
 * after one minute, then less and less often, for three days; asking is always open to them.
 */
public final class AgentNews {
    private static final String NAME = "rights-agent-news";
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(6);
    private static final Duration AFTER_THE_END = Duration.ofDays(4);

    /** With waits that double up to six hours these are three days. */
    private static final int TRIES = 20;

    private static final int DOUBLINGS = 10;

    private final Store store;
    private final InstantSource clock;
    private final Cases cases;
    private final AgentAnswer answer;
    private final JsonPost post;
    private final JsonMapper json = JsonMapper.builder().build();

    /** Tells agents of these cases. */
    public AgentNews(Store store, InstantSource clock, Cases cases, AgentAnswer answer, JsonPost post) {
        this.store = store;
        this.clock = clock;
        this.cases = cases;
        this.answer = answer;
        this.post = post;
    }

    /** For the engine that works through the queue. */
    public Task<?> task() {
        return Tasks.custom(NAME, Void.class)
                .onFailure((failed, queue) ->
                        queue.reschedule(failed, clock.instant().plus(PAUSE)))
                .onDeadExecution((dead, queue) -> queue.reschedule(dead, clock.instant()))
                .execute((task, context) -> {
                    tell();
                    return (done, queue) ->
                            queue.reschedule(done, clock.instant().plus(PAUSE));
                });
    }

    /** Puts it into the queue, where it stays. */
    public void begin() {
        store.change(sql -> TaskQueue.add(
                sql, new TaskInstance<Void>(NAME, "news"), clock.instant().plus(PAUSE)));
    }

    /** Tells whoever does not know yet how it stands. */
    public void tell() {
        Instant now = clock.instant();
        List<RightsAgentRequestRecord> waiting = store.read(sql -> sql.select(RIGHTS_AGENT_REQUEST.fields())
                .from(RIGHTS_AGENT_REQUEST)
                .join(RIGHTS_CASE)
                .on(RIGHTS_CASE.ID.eq(RIGHTS_AGENT_REQUEST.CASE_ID))
                .where(RIGHTS_AGENT_REQUEST.CALLBACK.ne(""))
                .and(DSL.or(RIGHTS_CASE.CLOSED_AT.isNull(), RIGHTS_CASE.CLOSED_AT.gt(now.minus(AFTER_THE_END))))
                .and(DSL.or(RIGHTS_AGENT_REQUEST.TRY_AT.isNull(), RIGHTS_AGENT_REQUEST.TRY_AT.le(now)))
                .fetchInto(RIGHTS_AGENT_REQUEST));
        waiting.forEach(request -> tell(request, now));
    }

    private void tell(RightsAgentRequestRecord request, Instant now) {
        Asked asked = new Asked(request.getPublicId(), request.getCaseId());
        Map<String, Object> body = answer.of(asked, cases.find(asked.caseId()).orElseThrow());
        String said = json.writeValueAsString(body);
        if (said.equals(request.getTold())) {
            return;
        }
        boolean arrived = post.send(URI.create(request.getCallback()), said);
        long tries = request.getTryCount() + 1;
        boolean over = arrived || tries >= TRIES;
        store.change(sql -> sql.update(RIGHTS_AGENT_REQUEST)
                .set(RIGHTS_AGENT_REQUEST.TOLD, over ? said : request.getTold())
                .set(RIGHTS_AGENT_REQUEST.TRY_COUNT, over ? 0L : tries)
                .set(RIGHTS_AGENT_REQUEST.TRY_AT, over ? null : now.plus(pause(tries)))
                .where(RIGHTS_AGENT_REQUEST.ID.eq(request.getId()))
                .execute());
    }

    private static Duration pause(long tries) {
        Duration wait = PAUSE.multipliedBy(1L << Math.min(tries - 1, DOUBLINGS));
        return wait.compareTo(LONGEST_WAIT) < 0 ? wait : LONGEST_WAIT;
    }
}
