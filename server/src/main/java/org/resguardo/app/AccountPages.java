/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.app;

import java.util.List;
import org.resguardo.platform.access.RouteOwner;
import org.resguardo.platform.account.Accounts;
import org.resguardo.platform.account.Claim;
import org.resguardo.platform.account.Devices;
import org.resguardo.platform.account.LoginThrottle;
import org.resguardo.platform.account.Passkeys;
import org.resguardo.platform.account.PassphraseLinks;
import org.resguardo.platform.account.Passphrases;
import org.resguardo.platform.account.SecondStep;
import org.resguardo.platform.account.SignIn;
import org.resguardo.platform.account.web.AgainPage;
import org.resguardo.platform.account.web.ClaimPage;
import org.resguardo.platform.account.web.CodePage;
import org.resguardo.platform.account.web.PasskeyDoor;
import org.resguardo.platform.account.web.PasskeysPage;
import org.resguardo.platform.account.web.PeoplePage;
import org.resguardo.platform.account.web.SecondStepPage;
import org.resguardo.platform.account.web.SessionsPage;
import org.resguardo.platform.account.web.SettingsPage;
import org.resguardo.platform.account.web.SignInPage;
import org.resguardo.platform.account.web.Visits;
import org.resguardo.platform.account.web.WelcomePage;
import org.resguardo.platform.audit.AuditLog;
import org.resguardo.platform.web.Pages;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;

/** The pages on which people prove who they are, put together. */
record AccountPages(
        Pages pages,
        SecondStep secondStep,
        Passkeys passkeys,
        Visits visits,
        Devices devices,
        LoginThrottle throttle,
        PassphraseLinks links,
        AuditLog log) {

    List<RouteOwner> all(Accounts accounts, Claim claim, FindByIndexNameSessionRepository<? extends Session> sessions) {
        Passphrases passphrases = new Passphrases();
        SignIn signIn = new SignIn(accounts, passphrases, devices, throttle, log);
        return List.of(
                new ClaimPage(pages, claim, accounts, passphrases, visits),
                new SignInPage(pages, accounts, signIn, visits),
                new CodePage(pages, secondStep, visits),
                new AgainPage(pages, signIn, secondStep, visits),
                new SettingsPage(pages),
                new SecondStepPage(pages, secondStep, visits),
                new PasskeyDoor(pages, passkeys, visits),
                new PasskeysPage(pages, passkeys),
                new SessionsPage(pages, sessions, log),
                new PeoplePage(pages, accounts, links, sessions),
                new WelcomePage(pages, accounts, links, passphrases, sessions));
    }
}
