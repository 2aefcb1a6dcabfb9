/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.resguardo.platform.access.Role;
import org.resguardo.platform.fault.Fault;
import org.resguardo.platform.fault.FaultKind;
import org.resguardo.platform.job.JobEngine;
import org.resguardo.platform.job.JobKind;
import org.resguardo.platform.job.JobProgress;
import org.resguardo.platform.job.JobResult;
import org.resguardo.platform.job.JobRun;
import org.resguardo.platform.job.Jobs;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Long work as people see it. */
@TestInstance(Lifecycle.PER_CLASS)
class JobPageTest {
    private final RunningServer running = RunningServer.start(Kitchen.class);
    private final Cast cast = new Cast(running);

    @Configuration(proxyBeanMethods = false)
    static class Kitchen {
        @Bean
        Proofing proofing() {
            return new Proofing();
        }
    }

    /** Dough that rises by one for every push, or falls when its name is "flat". */
    static final class Proofing implements JobKind<String> {
        private final Semaphore pushes = new Semaphore(0);

        @Override
        public String id() {
            return "proofing";
        }

        @Override
        public String title() {
            return "web.style.kind.names";
        }

        @Override
        public Set<Role> readers() {
            return Set.of(Role.OWNER, Role.ADVISER);
        }

        @Override
        public String text(String input) {
            return input;
        }

        @Override
        public String input(String text) {
            return text;
        }

        @Override
        public JobResult run(String name, JobRun run) {
            if (name.equals("flat")) {
                throw new Fault(FaultKind.LASTING, "secret.key_missing", Map.of("file", "dough.key"));
            }
            for (int done = 0; done < 4; done++) {
                run.tell(new JobProgress("web.style.progress.label", "web.progress.of", done, 4));
                while (!pushes.tryAcquire()) {
                    run.check();
                    Thread.onSpinWait();
                }
            }
            return JobResult.at("/style", "web.style.notices.good_text", Map.of());
        }
    }

    @BeforeAll
    void claim() {
        cast.claim();
    }

    @AfterAll
    void stop() {
        running.close();
    }

    private long start(String name) {
        Proofing kind = running.server().part(Proofing.class);
        kind.pushes.drainPermits();
        return running.server().part(Jobs.class).start(kind, name, "account:1");
    }

    private void push(int times) {
        running.server().part(Proofing.class).pushes.release(times);
    }

    private String text(Browser browser, String path) {
        return browser.get(path).page().select("main").text();
    }

    /** Looks at a page until it says so. */
    private void until(Browser browser, String path, String said) throws InterruptedException {
        JobEngine engine = running.server().part(JobEngine.class);
        for (int i = 0; i < 600 && !text(browser, path).contains(said); i++) {
            engine.closed(Duration.ofMillis(20));
        }
        assertThat(text(browser, path)).contains(said);
    }

    @Test
    void showsHowFarItIsAndThenTheResult() throws InterruptedException {
        Browser owner = cast.browser("owner");
        String page = "/jobs/" + start("round");
        until(owner, page, "Under way");
        until(owner, page, "Done: 0 of 4");
        assertThat(owner.get(page).page().select("progress").attr("max")).isEqualTo("4");
        push(4);
        until(owner, page, "Last night’s backup is complete");
        assertThat(owner.get(page).page().select("a[href=/style].button")).hasSize(1);
        assertThat(owner.get(page).page().select("form[action$=/stop]")).isEmpty();
    }

    @Test
    void saysInBothLanguagesWhyItFailed() throws InterruptedException {
        Browser owner = cast.browser("owner");
        String page = "/jobs/" + start("flat");
        until(owner, page, "dough.key");

        assertThat(text(owner, page)).contains("It failed").doesNotContain("Fault", "secret.key");
        owner.submit(page, "/language", Map.of("language", "es", "back", page));
        assertThat(text(owner, page)).contains("No se pudo", "dough.key");
    }

    @Test
    void stopsWhenTheOwnerSaysSoAndWritesThatDown() throws InterruptedException {
        Browser owner = cast.browser("owner");
        String page = "/jobs/" + start("round");
        until(owner, page, "Under way");

        assertThat(owner.submit(page, page + "/stop", Map.of()).location()).isEqualTo(page);
        until(owner, page, "It was stopped before the end");
        assertThat(text(owner, "/settings/log")).contains("Stopped a long task: task ");
    }

    @Test
    void isThereOnlyForTheReadersOfItsKind() throws InterruptedException {
        String page = "/jobs/" + start("round");
        until(cast.browser("owner"), page, "Under way");

        assertThat(cast.browser("adviser").get(page).status()).isEqualTo(200);
        assertThat(cast.browser("adviser").get(page).page().select("form[action$=/stop]"))
                .isEmpty();
        for (String outsider : List.of("officer", "staff")) {
            assertThat(cast.browser(outsider).get(page).status()).isEqualTo(404);
            assertThat(cast.browser(outsider).get(page + "/progress").status()).isEqualTo(404);
            assertThat(cast.browser(outsider)
                            .submit("/", "/language", page + "/stop", Map.of())
                            .status())
                    .isEqualTo(404);
        }
        assertThat(cast.browser("owner").get("/status").page().select("a[href=" + page + "]"))
                .as("what is going on")
                .hasSize(1);
        assertThat(cast.browser("officer").get("/status").page().select("a[href=" + page + "]"))
                .isEmpty();
        push(4);
        until(cast.browser("owner"), page, "Done");
        assertThat(text(cast.browser("owner"), "/status")).doesNotContain("Under way now");
    }

    @Test
    void sendsEventsAsItGoesOnAndItsPartToWhoeverAsks() throws IOException {
        Browser owner = cast.browser("owner");
        String page = "/jobs/" + start("round");
        assertThat(owner.get(page + "/progress").response().body())
                .contains("class=\"badge")
                .doesNotContain("<html");
        try (BufferedReader events =
                new BufferedReader(new InputStreamReader(owner.stream(page + "/progress"), StandardCharsets.UTF_8))) {
            push(4);
            assertThat(events.lines().filter(line -> line.startsWith("data:")).toList())
                    .as("until the job ends, and with it the stream")
                    .anyMatch(line -> line.contains("data-ended"));
        }
    }
}
