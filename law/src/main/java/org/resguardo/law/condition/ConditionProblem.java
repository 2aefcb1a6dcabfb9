/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.condition;

import java.util.List;

/** A condition that cannot be used, in one line. */
public final class ConditionProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    ConditionProblem(List<String> complaints) {
        super(String.join("; ", complaints).replace('\n', ' '));
    }
}
