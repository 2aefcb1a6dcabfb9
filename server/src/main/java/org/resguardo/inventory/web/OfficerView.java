/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.Officer;
import org.resguardo.inventory.Officer.Post;
import org.resguardo.platform.web.FormView;

/**
 * Who is in charge.
 *
 * @param officers all designations, the latest first
 * @param today the day
 * @param changes true when the reader may change something
 * @param form the form for a new designation
 */
public record OfficerView(List<Officer> officers, LocalDate today, boolean changes, FormView form) {

    /** The posts. */
    public List<Post> posts() {
        return List.of(Post.values());
    }

    /** Who holds a post today. */
    public Optional<Officer> now(Post post) {
        return officers.stream()
                .filter(officer -> officer.post() == post && officer.on(today))
                .findFirst();
    }

    /** Those who do not hold a post today: before, or to come. */
    public List<Officer> others() {
        return officers.stream().filter(officer -> !officer.on(today)).toList();
    }
}
