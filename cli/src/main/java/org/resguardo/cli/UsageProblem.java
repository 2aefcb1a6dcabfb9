/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.cli;

import java.util.Map;
import java.util.function.Function;
import org.resguardo.cli.words.Words;
import org.resguardo.connector.Problem;
import org.resguardo.law.LawDataProblem;
import org.resguardo.scan.profile.ProfileException;

/** A command line that cannot be carried out, with the sentence that says why. */
public final class UsageProblem extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Function<Words, String> words;

    /** A complaint with named arguments. */
    public UsageProblem(String key, Map<String, String> arguments) {
        super(key);
        this.words = language -> language.say(key, arguments);
    }

    /** A complaint with one named argument. */
    public UsageProblem(String key, String name, String value) {
        this(key, Map.of(name, value));
    }

    /** A description of a business that cannot be used. */
    public UsageProblem(LawDataProblem facts) {
        super(facts.getMessage());
        this.words = language -> language.say(
                "complaint.facts",
                Map.of(
                        "file", facts.file(),
                        "field", facts.field().in(language.locale()),
                        "expected", facts.expected().in(language.locale())));
    }

    /** A setting that a connector refuses. */
    UsageProblem(Problem problem) {
        super(problem.kind().id());
        this.words = language -> problem.sentence(language.locale());
    }

    /** A profile that cannot be used. */
    UsageProblem(ProfileException profile) {
        super(profile.getMessage());
        this.words = language -> new ProfileWords(language).of(profile);
    }

    String sentence(Words language) {
        return words.apply(language);
    }
}
