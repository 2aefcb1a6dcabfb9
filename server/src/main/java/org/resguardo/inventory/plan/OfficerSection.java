/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.Officers;
import org.resguardo.platform.business.Business;
import org.resguardo.platform.business.Contact;
import org.resguardo.platform.plan.PlanBlock;
import org.resguardo.platform.plan.PlanBlock.Fact;
import org.resguardo.platform.plan.PlanChapter;
import org.resguardo.platform.plan.PlanSection;
import org.resguardo.platform.plan.PlanText;

/** Who answers for customers' data, and how people reach the business. */
public final class OfficerSection implements PlanSection {
    private static final String POSTS = "/inventory/officer";

    private final Officers officers;
    private final Supplier<Business> business;

    /** The section about those in charge of a business. */
    public OfficerSection(Officers officers, Supplier<Business> business) {
        this.officers = officers;
        this.business = business;
    }

    @Override
    public PlanChapter chapter() {
        return PlanChapter.WHO;
    }

    @Override
    public void write(PlanText to) {
        Business now = business.get();
        Optional<Officer> officer = officers.on(to.today(), Officer.Post.OFFICER);
        Optional<Officer> deputy = officers.on(to.today(), Officer.Post.DEPUTY);
        List<Fact> facts = new ArrayList<>();
        if (!now.name().isEmpty()) {
            facts.add(new Fact(to.words().say("inventory.plan.business"), now.name()));
        }
        Stream.of(officer, deputy).flatMap(Optional::stream).forEach(one -> facts.add(fact(one, to)));
        Contact contact = now.contact();
        if (contact.reachable()) {
            facts.add(new Fact(
                    to.words().say("inventory.plan.reach"), joined(contact.email(), contact.phone(), contact.hours())));
        }
        to.say("inventory.plan.who");
        to.add(new PlanBlock.Facts(facts));
        if (officer.isEmpty()) {
            to.missing("inventory.plan.no_officer", Map.of(), "inventory.plan.name_officer", POSTS);
        }
        if (deputy.isEmpty()) {
            to.missing("inventory.plan.no_deputy", Map.of(), "inventory.plan.name_deputy", POSTS);
        }
        if (!contact.reachable()) {
            to.missing("inventory.plan.no_reach", Map.of(), "inventory.plan.enter_reach", "/setup/officer");
        }
    }

    private static Fact fact(Officer one, PlanText to) {
        String since = to.words().say("inventory.plan.since", "day", to.words().day(one.begins()));
        return new Fact(to.words().say(one.post().title()), joined(one.name(), one.email(), one.phone(), since));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
