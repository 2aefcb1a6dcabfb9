/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The whole programme as a newcomer walks it: from the code in the terminal to a plan in her hands, in the order in which the program leads her. */
final class Walk {
    static final String SEES = "sees what she holds";
    static final String READS = "has a draft policy before her";
    static final String DONE = "has walked the whole programme";

    private static final String PLACE = "Mostrador";
    private static final int ENOUGH = 40;
    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final String SAVE = "main form .actions button:not([type=button])";

    private final House house;
    private final Newcomer owner;
    private final WalkedBusiness business;
    private final Path files;
    private final String language;
    private final int width;
    private final Map<String, Effort.Sum> moments = new LinkedHashMap<>();

    Walk(House house, WalkedBusiness business, Path files, String language, int width) {
        this.house = house;
        this.business = business;
        this.files = files;
        this.language = language;
        this.width = width;
        Page page = house.window(width, language, ColorScheme.LIGHT);
        this.owner = new Newcomer(page, business.id() + "-" + language + "-" + width);
    }

    Map<String, Effort.Sum> moments() {
        return moments;
    }

    /** What it took until a moment that was reached. */
    Effort.Sum moment(String name) {
        return Objects.requireNonNull(moments.get(name), name);
    }

    Newcomer owner() {
        return owner;
    }

    /** Keeps what is to be seen at this moment for the user guide, when {@code -Dguide.pictures=FOLDER} asks for it. */
    private void forTheGuide(String what) {
        String folder = System.getProperty("guide.pictures", "");
        if (!folder.isEmpty()
                && List.of(WalkedBusiness.BAKERY, WalkedBusiness.ONLINE_SHOP).contains(business)) {
            owner.page()
                    .screenshot(new Page.ScreenshotOptions()
                            .setPath(Path.of(folder, "guide-" + language + "-" + what + ".png")));
        }
    }

    private String say(String english, String spanish) {
        return language.equals("es") ? spanish : english;
    }

    /** The account, with the code that the terminal shows. */
    void claims() {
        owner.isTold("/");
        if (owner.address().startsWith("/sign-in")) {
            owner.presses("main a[href='/claim']");
        }
        owner.writes("#code", house.server().claimCode().orElseThrow());
        owner.writes("#name", "Ana Pérez");
        owner.writes("#email", House.EMAIL);
        owner.writes("#passphrase", House.PASSPHRASE);
        owner.presses(SAVE);
    }

    /** The first pages, up to what is in her spreadsheet. */
    void seesWhatSheHolds() {
        owner.writes("#name", business.fullName());
        owner.writes("#known-as", business.knownAs());
        owner.ticks("input[name=trade][value=" + business.trade().id() + "]");
        owner.presses(SAVE);
        owner.picks("#home", "US-TX");
        owner.ticks("input[name=elsewhere][value=none]");
        owner.writes("#total", "300");
        owner.writes("#employees", "4");
        owner.ticks("input[name=revenueUsd][value=under-25-million]");
        owner.presses(SAVE);
        answersWhatSheKnows();
        owner.presses(SAVE);
        owner.gives("#files", files.resolve(business.spreadsheet()));
        owner.presses(".drop button");
        owner.waitsFor(".job a.button");
        owner.presses(".job a.button");
        assertThat(owner.text()).as("she is told what was found").containsPattern("\\d+ (personas|people)");
        forTheGuide("found");
        moments.put(SEES, owner.effort().sum());
    }

    /** What she does not know she leaves open, which is an answer. */
    private void answersWhatSheKnows() {
        for (String yes : business.does()) {
            if (owner.there("input[name='" + yes + "'][value=yes]")) {
                owner.ticks("input[name='" + yes + "'][value=yes]");
            }
        }
        for (String no : List.of("sellsData", "sharesForTargetedAds", "usesBiometrics")) {
            if (owner.there("input[name='" + no + "'][value=no]")) {
                owner.ticks("input[name='" + no + "'][value=no]");
            }
        }
    }

    /** The rest of the first pages, and the policy that is written by then. */
    void readsADraft() {
        owner.presses("form[action='/setup/data'] button");
        owner.writes("#email", "privacidad@example.com");
        assertThat(owner.page().inputValue("#name"))
                .as("nobody is asked twice for her name")
                .isEqualTo("Ana Pérez");
        owner.presses(SAVE);
        owner.presses(".later button");
        assertThat(owner.address()).startsWith("/?");
        forTheGuide("today");
        owner.presses("main a[href='/policy/draft']");
        assertThat(owner.text()).contains(business.knownAs());
        forTheGuide("draft");
        moments.put(READS, owner.effort().sum());
    }

    /** A place that a rule can work on: the folder or the database itself rather than a copy of one list. */
    void connectsAPlace() {
        owner.goesTo("/inventory");
        owner.presses("main a[href='/inventory/stores/new']");
        owner.presses("main a[href='/inventory/stores/new/" + business.place().kind() + "']");
        owner.writes("#name", PLACE);
        owner.writes("#path", files.resolve(business.place().path()).toString());
        owner.presses(SAVE);
        owner.waitsFor(".job a.button");
        owner.presses(".job a.button");
    }

    /** What the page of the policy says is missing, one thing after the other, each by its link. */
    void publishesAPolicy() {
        owner.goesTo("/policy");
        List<String> said = new ArrayList<>();
        while (owner.there(".refusals a") && said.size() < ENOUGH) {
            String missing = owner.page().innerText(".refusals li");
            said.add(missing);
            owner.presses(".refusals a");
            mends(missing);
            if (!owner.address().startsWith("/policy?")) {
                owner.goesTo("/policy");
            }
        }
        assertThat(owner.there(".refusals a"))
                .as("all is mended in the end: %s", said)
                .isFalse();
        owner.presses("form[action='/policy/approval'] button");
        owner.presses("form[action='/policy/versions'] button");
        owner.presses("main a[href^='/p/policy/']");
        assertThat(owner.page().textContent("h1")).contains(business.knownAs());
        owner.page().goBack();
    }

    /** Does what the page asks to which a missing thing leads. */
    private void mends(String missing) {
        String at = owner.address().replaceFirst("[?#].*", "");
        if (at.equals("/inventory/activities")) {
            if (!owner.pressesWhenThere("form[action='/inventory/activities/proposals'] button")) {
                owner.presses("form[action^='/inventory/activities/proposals/'] button");
            }
        } else if (at.equals("/policy/questions")) {
            answersThePolicy();
        } else if (at.startsWith("/inventory/recipients/")) {
            owner.picks("#country", "US");
            owner.ticks("input[name=contract][value=yes]");
            owner.ticks("input[name=benefit][value=no]");
            owner.presses(SAVE);
        } else if (at.startsWith("/inventory/activities/")) {
            if (owner.chosen("input[name=sharing][value=unknown]")) {
                owner.ticks("input[name=sharing][value=nobody]");
            }
            owner.presses(SAVE);
        } else {
            throw new AssertionError(missing + " leads to " + owner.address() + "\n" + owner.text());
        }
    }

    private void answersThePolicy() {
        assertThat(owner.page().inputValue("#public-email"))
                .as("nor for her address")
                .isEqualTo("privacidad@example.com");
        for (String answer :
                List.of("rights=everyone", "changes=page", "decisions=people", "cookies=needed", "signal=nothing")) {
            String[] parts = answer.split("=");
            String input = "input[name=" + parts[0] + "][value=" + parts[1] + "]";
            if (owner.there(input)) {
                owner.ticks(input);
            }
        }
        owner.presses(SAVE);
    }

    /** A rule, what it would do, her word, and the certificate. */
    void runsARule() {
        owner.goesTo("/retention");
        owner.presses("main a[href='/retention/rules/new']");
        owner.pressesWhenThere("main .links a:has-text('" + PLACE + "')");
        owner.presses("main .links a:has-text('" + business.place().table() + "')");
        owner.ticks("input[name=action][value=delete]");
        owner.ticks("input[name=clock][value=':" + business.place().clock() + "']");
        owner.writes("#months", business.place().months());
        owner.presses("form.rule button");
        owner.presses("form[action$='/dry-runs'] button");
        owner.waitsFor(".job a.button");
        owner.presses(".job a.button");
        owner.writes("#confirm", asked(owner.page().innerText("form.confirm label")));
        owner.presses("form.confirm button");
        owner.waitsFor(".job a.button");
        owner.presses(".job a.button");
        forTheGuide("run");
        owner.presses("main a[href$='/certificate']");
    }

    private static String asked(String text) {
        Matcher number = NUMBER.matcher(text);
        assertThat(number.find()).as("a number to type in: %s", text).isTrue();
        return number.group();
    }

    /** A rehearsal, from the first page to its end. */
    void rehearsesAnIncident() {
        owner.goesTo("/protection");
        owner.presses("main a[href='/protection/incidents/new?drill=yes']");
        owner.ticks("input[value=device]");
        owner.ticks("input[name=store]");
        owner.presses(SAVE);
        for (int i = 0; i < ENOUGH && asksMore(); i++) {
            owner.presses(".summary a.button");
            answersTheRoom();
            owner.presses(SAVE);
        }
        owner.presses("main .links a[href$='/close']");
        owner.writes("#lesson", say("Encrypt every laptop.", "Cifrar cada laptop."));
        owner.presses(SAVE);
    }

    private boolean asksMore() {
        String next = owner.attribute(".summary a.button", "href");
        return !next.endsWith("/duties") && !next.endsWith("/close");
    }

    private void answersTheRoom() {
        for (String input : List.of("input[value=lock]", "input[value=readable]")) {
            if (owner.there(input)) {
                owner.ticks(input);
            }
        }
    }

    /** Somebody complains at the address that her shop gives her; she is answered, and reads the answer. */
    void answersAComplaint() {
        owner.goesTo("/rights");
        owner.presses("main a[href='/rights/ways']");
        assertThat(owner.there("main a[href='/p/contact']"))
                .as("the address that customers are given")
                .isTrue();
        Newcomer customer = new Newcomer(
                house.window(width, language, ColorScheme.LIGHT),
                business.id() + "-" + language + "-" + width + "-customer");
        customer.isTold("/p/contact");
        customer.ticks("input[value=complaint]");
        customer.writes(
                "#text",
                say(
                        "I asked you to stop sending me offers and they keep coming.",
                        "Pedí que ya no me mandaran publicidad y me siguen llegando mensajes."));
        customer.writes("#name", "Luz Romero");
        customer.writes("#email", "luz@example.org");
        customer.page().waitForTimeout(3_100);
        customer.presses("form[data-work] button");
        customer.presses("main a.button");
        owner.goesTo("/rights");
        owner.presses(".cases h2 a");
        owner.presses(".summary a.button");
        owner.presses("a[href*='template=proposal']");
        String answer = say(
                "You were on two lists. We took you off both today.",
                "Estaba en dos listas. Hoy la quitamos de ambas.");
        owner.writes("#text", answer);
        owner.presses("form[action$='/answer'] button");
        customer.page().reload();
        assertThat(customer.text()).contains(answer);
        customer.page().context().close();
    }

    /** What customers are asked, and what one of them said at the counter. */
    void recordsAChoice() {
        owner.goesTo("/choice");
        owner.presses("main a[href='/choice/purposes']");
        owner.presses("form[action='/choice/purposes'] button");
        owner.goesTo("/choice");
        owner.presses("main a[href='/choice/counter']");
        owner.writes("#contact", "luz@example.org");
        owner.presses("form[action='/choice/counter'] button");
        owner.ticks("input[name^='answer-'][value=no]");
        owner.presses("form[action='/choice/counter/choices'] .actions button");
    }

    /** The plan on paper, and how the seven steps stand by then. */
    void takesThePlanAlong() {
        owner.goesTo("/plan");
        Path plan = owner.takesAlong("main a[href^='/plan/plan-" + language + "']");
        assertThat(new String(Newcomer.bytes(plan), 0, 5, StandardCharsets.ISO_8859_1))
                .isEqualTo("%PDF-");
        owner.goesTo("/");
        moments.put(DONE, owner.effort().sum());
    }
}
