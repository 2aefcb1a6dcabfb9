/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.law.record;

import org.resguardo.law.Text;
import org.resguardo.law.deadline.Term;

/**
 * A term that a law sets for one act.
 *
 * @param id which act
 * @param words what people read before the term
 * @param term how long
 * @param from what that is counted from; empty where the law does not say, or nothing is counted
 */
public record NamedTerm(String id, Text words, Term term, Text from) {

    /** The term with what it is counted from, as people read it. */
    public Text counted() {
        return from.isEmpty() || !term.isCounted()
                ? term.words()
                : new Text("{term} from {start}", "{term} desde {start}")
                        .with("term", term.words())
                        .with("start", from);
    }
}
