/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.rights;

import com.ibm.icu.text.SpoofChecker;
import java.util.Locale;

/**
 * Tells whether two addresses look as if they were one and are not: letters of other alphabets, an addition behind a plus, another
 * domain or sub-domain, one sign more or less.
 */
public final class LookAlike {
    private static final SpoofChecker CHECKER =
            new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();

    private LookAlike() {}

    /** True when they are different and could be taken for each other. */
    public static boolean of(String told, String onFile) {
        String one = told.strip().toLowerCase(Locale.ROOT);
        String other = onFile.strip().toLowerCase(Locale.ROOT);
        return !one.equals(other)
                && (local(one).equals(local(other))
                        || CHECKER.areConfusable(one, other) != 0
                        || distance(one, other) <= 2);
    }

    private static String local(String address) {
        String local = address.substring(0, Math.max(0, address.lastIndexOf('@')));
        return local.contains("+") ? local.substring(0, local.indexOf('+')) : local;
    }

    /** How many signs have to be changed, added or left out; texts of very different length are not compared to the end. */
    private static int distance(String one, String other) {
        int[] before = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            before[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int[] now = new int[other.length() + 1];
            now[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int changed = before[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                now[j] = Math.min(changed, 1 + Math.min(before[j], now[j - 1]));
            }
            before = now;
        }
        return before[other.length()];
    }
}
