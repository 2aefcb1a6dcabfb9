/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.connector.jdbc;

import java.util.regex.Pattern;
import org.resguardo.connector.ConnectorException;
import org.resguardo.connector.Place;
import org.resguardo.connector.Problem;

/**
 * What a connection setting may hold. A refusal names the setting and never its value.
 *
 * <p>Passwords may hold any sign that can be typed: they go to the driver apart from the address, and a rule against
 * {@code #} or {@code &} would forbid good passwords.
 */
final class SettingRules {
    private static final Pattern HOST_NAME = Pattern.compile("[A-Za-z0-9_]([A-Za-z0-9_.-]{0,252})");
    private static final Pattern IP_V6 = Pattern.compile("[0-9A-Fa-f:.]{2,45}");
    private static final Pattern THIS_MACHINE = Pattern.compile("(?i)localhost\\.?|127(\\.[0-9]{1,3}){3}|::1");
    private static final String NOT_IN_NAMES = ";?&#\\/";
    private static final int LONGEST = 253;

    private final Place place;

    SettingRules(String product) {
        this.place = Place.of(product);
    }

    /** True when the host is this machine, so that nobody can listen on the way. */
    static boolean thisMachine(String host) {
        return THIS_MACHINE.matcher(host).matches();
    }

    void checkHost(String host) throws ConnectorException {
        boolean v6 = host.indexOf(':') >= 0;
        refuseUnless((v6 ? IP_V6 : HOST_NAME).matcher(host).matches(), "host");
    }

    void checkPort(int port) throws ConnectorException {
        refuseUnless(port > 0 && port < 65_536, "port");
    }

    void checkName(String setting, String name) throws ConnectorException {
        boolean fits = !name.isBlank() && name.length() <= LONGEST;
        refuseUnless(fits && name.codePoints().allMatch(SettingRules::inNames), setting);
    }

    void checkPassword(char[] password) throws ConnectorException {
        boolean typed = true;
        for (char c : password) {
            typed &= !Character.isISOControl(c);
        }
        refuseUnless(typed, "password");
    }

    void refuseUnless(boolean good, String setting) throws ConnectorException {
        if (!good) {
            throw new ConnectorException(Problem.at(place, Problem.Kind.BAD_SETTING, "setting", setting));
        }
    }

    private static boolean inNames(int c) {
        return NOT_IN_NAMES.indexOf(c) < 0
                && switch (Character.getType(c)) {
                    case Character.CONTROL,
                            Character.FORMAT,
                            Character.SURROGATE,
                            Character.LINE_SEPARATOR,
                            Character.PARAGRAPH_SEPARATOR -> false;
                    default -> true;
                };
    }
}
