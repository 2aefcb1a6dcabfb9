/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.step;

import java.util.List;
import org.resguardo.platform.account.Account;

/** Somebody besides the steps who knows of something to be done, as what the owner told about the business and left open. */
public interface TaskSource {

    /** What there is to be done by somebody, the most worthwhile first. */
    List<Task> tasks(Account reader);
}
