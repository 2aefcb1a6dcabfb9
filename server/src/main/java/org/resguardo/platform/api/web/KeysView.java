/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.api.web;

import java.util.List;
import java.util.Set;
import org.resguardo.platform.api.IntegratorKey;
import org.resguardo.platform.api.Scope;
import org.resguardo.platform.web.FormView;

/**
 * The keys of other programs.
 *
 * @param keys those that let somebody in
 * @param made a key that was just made, or an empty string
 * @param marked what is marked in the form
 * @param form the form for a new key
 */
public record KeysView(List<IntegratorKey> keys, String made, Set<String> marked, FormView form) {

    /** What a key may be for. */
    public List<Scope> scopes() {
        return List.of(Scope.values());
    }
}
