/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.policy.claim;

/** Whether a claim holds, as far as the program can tell. */
public enum ClaimState {
    /** What was found says so. */
    VERIFIED("policy.state.verified", "good"),
    /** What was found says so, but that was more than twelve months ago. */
    STALE("policy.state.stale", "warn"),
    /** What was found says otherwise. */
    CONTRADICTED("policy.state.contradicted", "danger"),
    /** Nothing that the program can look at tells; it rests on the word of the owner. */
    UNCHECKABLE("policy.state.uncheckable", "");

    private final String title;
    private final String badge;

    ClaimState(String title, String badge) {
        this.title = title;
        this.badge = badge;
    }

    /** The key of its name for people. */
    public String title() {
        return title;
    }

    /** The look of its name. */
    public String badge() {
        return badge;
    }

    /** The worse of two: a claim is as sound as the weakest thing that it rests on. */
    public ClaimState and(ClaimState other) {
        return weight() >= other.weight() ? this : other;
    }

    private int weight() {
        return switch (this) {
            case VERIFIED -> 0;
            case UNCHECKABLE -> 1;
            case STALE -> 2;
            case CONTRADICTED -> 3;
        };
    }
}
