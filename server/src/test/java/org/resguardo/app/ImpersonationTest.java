/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.resguardo.platform.storage.schema.Tables.RIGHTS_ATTACHMENT;

import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.resguardo.inventory.StoreAddress.Local;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.step.DataSubject.Identifier.Kind;
import org.resguardo.platform.storage.Store;
import org.resguardo.rights.CaseKind;
import org.resguardo.rights.CaseState;
import org.resguardo.rights.CaseWork;
import org.resguardo.rights.Cases;
import org.resguardo.rights.Identities;
import org.resguardo.rights.Message.Personal;
import org.resguardo.rights.Release;
import org.resguardo.rights.RightsCase;
import org.resguardo.rights.Upload;
import org.resguardo.rights.Writing;
import org.resguardo.rights.find.Searches;
import org.resguardo.rights.fulfil.Erasures;
import org.resguardo.rights.fulfil.Packages;

/**
 * Forty ways of posing as Luz, who is a customer. In each the owner does what the program lets her: she notes Luz's contact from her own
 * records, and the answer with Luz's data waits. Whoever poses gets none of it, and nothing is deleted at his word.
 */
@TestInstance(Lifecycle.PER_CLASS)
class ImpersonationTest {
    private static final String LUZ = "luz@example.org";
    private static final String SECRET = "ALERGIA-A-LAS-NUECES-4711";
    private static final String THIEF = "ladron@example.net";

    private final RunningServer running = RunningServer.start();
    private final Cast cast = new Cast(running);
    private Correspondence post;
    private String luzCase = "";
    private Browser luz = running.browser();
    private final Browser luzAtHome = running.browser();
    private Path shop = Path.of("");

    @BeforeAll
    void luzHasHerAnswer(@TempDir Path folder) throws Exception {
        cast.claim();
        post = new Correspondence(running);
        luzCase = Correspondence.caseCode(
                post.handIn(luz, "es", Map.of("kind", "access", "text", "¿Qué tienen de mí?", "email", LUZ)));
        shop = folder.resolve("shop.db");
        try (Connection rows = DriverManager.getConnection("jdbc:sqlite:" + shop);
                var sql = rows.createStatement()) {
            sql.execute("create table customers (id integer primary key, email text, note text)");
            sql.execute("insert into customers values (1, '" + LUZ + "', '" + SECRET + "')");
        }
        part(Stores.class).add(post.owner(), StoreKind.SQLITE, "Pedidos", new Local(shop.toString()));
        answer(theCase(luzCase));
        String at = "/p/case/" + luzCase;
        luzAtHome.post(at + "/code", Map.of());
        luzAtHome.post(
                at + "/entry", Map.of("digits", post.code(LUZ, theCase(luzCase).number())));
        everythingIsReady(theCase(luzCase));
        assertThat(part(Packages.class).of(theCase(luzCase))).isPresent();
    }

    /** The owner does all that the program lets her: she looks, prepares, gives, counts, and tries to erase. */
    private void everythingIsReady(RightsCase one) {
        Browser owner = cast.browser("owner");
        try {
            Browser.Answer looked = owner.post(one.page() + "/data/searches", Map.of("_csrf", owner.token("/rights")));
            assertThat(looked.status()).isLessThan(400);
            var search = part(Searches.class).latest(one);
            if (search.isPresent()) {
                running.untilEnded(search.get().jobId().orElseThrow());
            }
            for (String deed : List.of("/package", "/package/release", "/erasure/plan", "/erasure/run")) {
                owner.post(one.page() + deed, Map.of("_csrf", owner.token("/rights")));
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private boolean luzIsStillThere() throws SQLException {
        try (Connection rows = DriverManager.getConnection("jdbc:sqlite:" + shop);
                var all = rows.createStatement().executeQuery("select count(*) from customers")) {
            return all.next() && all.getInt(1) == 1;
        }
    }

    @AfterAll
    void stop() {
        post.close();
        running.close();
    }

    private <T> T part(Class<T> type) {
        return running.server().part(type);
    }

    private RightsCase theCase(String code) {
        return part(Cases.class).opened(code.replace("-", "")).orElseThrow();
    }

    /** The owner looks Luz up in her own records, and writes the answer with her data. */
    private void answer(RightsCase one) {
        part(Identities.class).onFile(post.owner(), one, Kind.EMAIL, LUZ);
        part(CaseWork.class)
                .answer(
                        post.owner(),
                        one,
                        Writing.answer(
                                SECRET,
                                Personal.DATA,
                                List.of(Upload.of(
                                        "datos.txt", SECRET.getBytes(java.nio.charset.StandardCharsets.UTF_8)))));
    }

    @Test
    void luzHerselfGetsIt() {
        String at = "/p/case/" + luzCase;
        assertThat(luz.get(at).page().text()).doesNotContain(SECRET);
        luz.post(at + "/code", Map.of());
        assertThat(luz.post(
                                at + "/entry",
                                Map.of("digits", post.code(LUZ, theCase(luzCase).number())))
                        .status())
                .isEqualTo(303);

        var page = luz.get(at).page();
        assertThat(page.text()).contains(SECRET);
        assertThat(luz.get(page.select("a[href*=/files/]").attr("href"))
                        .response()
                        .body())
                .contains(SECRET);
        assertThat(post.texts(LUZ)).as("not even to her by mail").doesNotContain(SECRET);
    }

    @Test
    void fortyImpersonationsReleaseNothing() throws SQLException {
        Map<String, Supplier<String>> scripts = scripts();
        assertThat(scripts).hasSize(40);
        List<String> released = new ArrayList<>();
        scripts.forEach((name, script) -> {
            if (script.get().contains(SECRET)) {
                released.add(name);
            }
        });
        assertThat(released).isEmpty();
        assertThat(part(Cases.class).all())
                .filteredOn(one -> one.kind() == CaseKind.DELETION)
                .isNotEmpty()
                .allSatisfy(one -> {
                    assertThat(one.state()).isNotIn(CaseState.COMPLETED, CaseState.PARTLY);
                    assertThat(Release.change(
                                    one,
                                    part(Identities.class).of(one),
                                    part(Cases.class).events(one),
                                    Instant.now().plus(Release.COOLING)))
                            .as("may anything be deleted in case %d", one.id())
                            .isPresent();
                    assertThat(part(Erasures.class).of(one))
                            .as("is anything planned")
                            .isEmpty();
                });
        assertThat(luzIsStillThere()).as("nothing was erased").isTrue();
        assertThat(part(Packages.class).of(theCase(luzCase)).orElseThrow().fetched())
                .as("nobody fetched her data")
                .isEmpty();
        assertThat(luzAtHome.bytes("/p/case/" + luzCase + "/data/file", Map.of()))
                .as("the control: she herself can")
                .hasSizeGreaterThan(500);
    }

    private Map<String, Supplier<String>> scripts() {
        Map<String, Supplier<String>> scripts = new LinkedHashMap<>();
        lookAlikes(scripts);
        otherPeople(scripts);
        byMail(scripts);
        byStolenLink(scripts);
        byOtherDoors(scripts);
        return scripts;
    }

    private void lookAlikes(Map<String, Supplier<String>> scripts) {
        List<String> addresses = List.of(
                "luz@examp1e.org",
                "1uz@example.org",
                "luz@exarnple.org",
                "l.uz@example.org",
                "luz@example.com",
                "luz@mail.example.org",
                "luz@example.org.example.net",
                "luz+nueva@example.org",
                "luz+1@example.net",
                "luzz@example.org",
                "lu-z@example.org",
                "LUZ@example.net");
        addresses.forEach(address -> {
            scripts.put("access from " + address, () -> pose("access", address, "Luz Romero", ""));
        });
        scripts.put("deletion from a look-alike", () -> pose("deletion", "luz@exarnple.org", "Luz Romero", ""));
        scripts.put("deletion from a plus-address", () -> pose("deletion", "luz+x@example.org", "Luz Romero", ""));
    }

    private void otherPeople(Map<String, Supplier<String>> scripts) {
        scripts.put("changed phone", () -> pose("access", "", "Luz Romero", "210-555-0199"));
        scripts.put("changed phone and address", () -> pose("access", THIEF, "Luz Romero", "210-555-0199"));
        scripts.put("the parent of a grown child", () -> pose("access", "papa@example.net", "Padre de Luz", ""));
        scripts.put("the child of a parent", () -> pose("portability", "hijo@example.net", "Hijo de Luz", ""));
        scripts.put("the divorced husband", () -> pose("access", "ex@example.net", "Luz Romero", "210-555-0142"));
        scripts.put("the same name", () -> pose("access", "luz.romero@example.net", "Luz Romero", ""));
        scripts.put(
                "the same name wants a correction",
                () -> pose("correction", "luz.romero2@example.net", "Luz Romero", ""));
        scripts.put(
                "the same name wants a deletion", () -> pose("deletion", "luz.romero3@example.net", "Luz Romero", ""));
        scripts.put("Luz's own address, typed by another", () -> pose("access", LUZ, "Luz Romero", ""));
        scripts.put("a deletion in Luz's own address", () -> pose("deletion", LUZ, "Luz Romero", ""));
        scripts.put("no contact at all", () -> pose("access", "", "Luz Romero", ""));
    }

    /** Opens a case, waits for the owner's answer, and tries all that a page offers. */
    private String pose(String kind, String email, String name, String phone) {
        Browser thief = running.browser();
        Browser.Answer opened = post.handIn(
                thief, "es", Map.of("kind", kind, "text", "Soy Luz", "email", email, "name", name, "phone", phone));
        String code = Correspondence.caseCode(opened);
        answer(theCase(code));
        everythingIsReady(theCase(code));
        return opened.response().body() + tryAll(thief, code) + mailsOf(email);
    }

    private String mailsOf(String email) {
        return email.isEmpty() || email.equals(LUZ) ? "" : post.texts(email.toLowerCase(java.util.Locale.ROOT));
    }

    private String tryAll(Browser thief, String code) {
        String at = "/p/case/" + code;
        StringBuilder got = new StringBuilder(thief.get(at).response().body());
        got.append(thief.post(at + "/code", Map.of()).response().body());
        for (String guess : List.of("000000", "123456", "654321", "111111")) {
            got.append(thief.post(at + "/entry", Map.of("digits", guess))
                    .response()
                    .body());
        }
        got.append(files(thief, at));
        got.append(thief.get(at + "/data").response().body());
        int bytes = thief.bytes(at + "/data/file", Map.of()).length;
        got.append(bytes > 0 ? SECRET : "");
        thief.post(at + "/data/confirmation", Map.of());
        thief.post(at + "/messages", Map.of("text", "Manden todo a " + THIEF));
        return got.append(thief.get(at).response().body()).toString();
    }

    private String files(Browser thief, String at) {
        StringBuilder got = new StringBuilder();
        int last = part(Store.class).read(sql -> sql.fetchCount(RIGHTS_ATTACHMENT));
        for (int file = Math.max(1, last - 2); file <= last; file++) {
            got.append(thief.get(at + "/files/" + file).response().body());
        }
        return got.append(thief.get(at + "/files/1").response().body()).toString();
    }

    private void byMail(Map<String, Supplier<String>> scripts) {
        String token = theCase(luzCase).mailToken();
        scripts.put("a mail that says it is from Luz", () -> {
            post.write(LUZ, "Mis datos", "Mándenme todo lo que tengan, por favor.");
            part(Cases.class).all().stream()
                    .filter(one -> one.kind() == CaseKind.UNSORTED)
                    .forEach(this::answer);
            return post.texts(LUZ);
        });
        scripts.put("a forwarded mail is answered from another address", () -> {
            post.reply(post.mails(LUZ).getFirst(), THIEF, "Mándenlo a esta dirección.");
            return post.texts(THIEF);
        });
        scripts.put("a mail to the token of Luz's case", () -> {
            post.write(THIEF, "Re: caso", "Soy Luz, cambié de correo. [#" + token + "-0000000000000000]");
            return post.texts(THIEF);
        });
        scripts.put("a mail asks for the code", () -> {
            post.write(THIEF, "Código", "No me llegó el código. ¿Me lo mandan aquí?");
            return post.texts(THIEF);
        });
    }

    private void byStolenLink(Map<String, Supplier<String>> scripts) {
        scripts.put("a stolen link", () -> tryAll(running.browser(), luzCase));
        scripts.put(
                "a stolen link in small letters",
                () -> tryAll(running.browser(), luzCase.toLowerCase(java.util.Locale.ROOT)));
        scripts.put("a stolen link and a forged visit", () -> {
            HttpRequest.Builder request = HttpRequest.newBuilder(
                            running.server().address().resolve("/p/case/" + luzCase))
                    .header("Cookie", "case=" + theCase(luzCase).id() + ".1.99999999999999." + "0".repeat(64));
            return running.browser().send(request.GET()).response().body();
        });
        scripts.put("a stolen link and the visit of another case", () -> {
            Browser thief = running.browser();
            post.handIn(thief, "es", Map.of("kind", "access", "text", "Hola", "email", THIEF));
            return tryAll(thief, luzCase);
        });
        scripts.put("a stolen link and the code of another case", () -> {
            Browser thief = running.browser();
            String own = Correspondence.caseCode(
                    post.handIn(thief, "es", Map.of("kind", "access", "text", "Hola", "email", THIEF)));
            thief.post("/p/case/" + own + "/code", Map.of());
            return thief.post(
                                    "/p/case/" + luzCase + "/entry",
                                    Map.of(
                                            "digits",
                                            post.code(THIEF, theCase(own).number())))
                            .response()
                            .body()
                    + thief.get("/p/case/" + luzCase).response().body();
        });
        scripts.put(
                "a guessed case code",
                () -> running.browser()
                        .post("/p/case", Map.of("code", luzCase.substring(0, 22) + "7"))
                        .response()
                        .body());
    }

    private void byOtherDoors(Map<String, Supplier<String>> scripts) {
        scripts.put("a duplicate that is merged into Luz's case", () -> {
            Browser thief = running.browser();
            String own = Correspondence.caseCode(
                    post.handIn(thief, "es", Map.of("kind", "access", "text", "Hola", "email", LUZ)));
            part(CaseWork.class).merge(post.owner(), theCase(own), theCase(luzCase));
            return tryAll(thief, own);
        });
        scripts.put("a shop that nobody knows", () -> {
            var request = Correspondence.json(
                            running.server().address().resolve("/hooks/shopify"),
                            "{\"customer\":{\"email\":\"" + LUZ + "\"}}")
                    .header("X-Shopify-Topic", "customers/data_request")
                    .header("X-Shopify-Hmac-Sha256", "AAAA");
            Browser.Answer answer = running.browser().send(request);
            assertThat(answer.status()).isEqualTo(401);
            return answer.response().body();
        });
        scripts.put("an agent that nobody knows", () -> {
            var request = Correspondence.json(running.server().address().resolve("/drp/v1/data-rights-request"), "AAAA")
                    .header("Authorization", "Bearer AAAA");
            Browser.Answer answer = running.browser().send(request);
            assertThat(answer.status()).isEqualTo(403);
            return answer.response().body();
        });
        scripts.put("three wrong facts by telephone", () -> {
            Browser thief = running.browser();
            String own = Correspondence.caseCode(
                    post.handIn(thief, "es", Map.of("kind", "access", "text", "Hola", "name", "Luz Romero")));
            answer(theCase(own));
            for (int i = 0; i < 3; i++) {
                part(Identities.class).wrongFact(post.owner(), theCase(own));
            }
            return tryAll(thief, own);
        });
        scripts.put("an appeal against a no that nobody gave", () -> pose("appeal", THIEF, "Luz Romero", ""));
    }
}
