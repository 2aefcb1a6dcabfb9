/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.choice.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.platform.account.Account;
import org.resguardo.platform.web.FormView;

/**
 * The counter: somebody of the business writes down what a person before him decides.
 *
 * @param form what was typed
 * @param contact the address or number of the person; empty before it was typed
 * @param person what she decided; empty before she is known
 * @param witnesses who may have been there too
 * @param parents how a parent may have been verified: ids of {@link ParentCheck}
 */
public record CounterView(
        FormView form,
        String contact,
        Optional<PersonView> person,
        List<Account> witnesses,
        List<ParentCheck> parents) {}
