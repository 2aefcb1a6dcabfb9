/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.e2e;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.resguardo.choice.purpose.ChoicePurposes;
import org.resguardo.choice.purpose.Offers;
import org.resguardo.choice.site.SiteFiles;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.business.Businesses;
import org.resguardo.platform.business.Trade;

/** What the owner does before her site can ask. */
final class WidgetSetup {
    static final List<String> ASKED = List.of("sale-sharing", "targeted-ads", "analytics", "preferences", "embeds");

    private WidgetSetup() {}

    static Account owner(House house) {
        return house.server().part(Accounts.class).find(House.EMAIL).orElseThrow();
    }

    /** The first account, what customers are asked, and the banner for a site. */
    static void begin(House house, String site) {
        Page page = house.window(1280, "es", ColorScheme.LIGHT);
        house.claim(page);
        page.waitForURL(address -> !address.contains("/claim"));
        page.context().close();
        house.server()
                .part(Businesses.class)
                .describe(owner(house), "Panadería Luna LLC", "Panadería Luna", Trade.FOOD, "");
        offer(house);
        publish(house, site);
    }

    /** What customers are asked. */
    static void offer(House house) {
        Account ana = owner(house);
        ChoicePurposes purposes = house.server().part(ChoicePurposes.class);
        for (String id : ASKED) {
            house.server().part(Offers.class).offer(ana, purposes.byId(id).orElseThrow());
        }
        house.server()
                .part(Offers.class)
                .offer(ana, purposes.byId("marketing-email").orElseThrow());
    }

    /** Publishes the banner on its page, as she would. */
    static void publish(House house, String site) {
        Page page = house.window(1280, "es", ColorScheme.LIGHT);
        house.signIn(page);
        page.navigate("/choice/banner");
        page.fill("#sites", site);
        page.click("form[data-banner] .actions button");
        page.waitForSelector("#lines");
        page.context().close();
    }

    /** The line with the script that never changes. */
    static String pinnedLine(House house, String server) {
        var file = house.server().part(SiteFiles.class).pinned();
        return "<script defer src=\"" + server + "/widget/" + file.tag() + "/widget.js\" integrity=\""
                + file.integrity() + "\" crossorigin=\"anonymous\"></script>";
    }
}
