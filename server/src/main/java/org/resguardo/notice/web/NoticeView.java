/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.notice.web;

import java.util.List;
import org.resguardo.notice.Campaign;
import org.resguardo.notice.CollectionPoint;
import org.resguardo.platform.step.Step;

/**
 * The first page of step 5.
 *
 * @param drafts what customers are to be told
 * @param points where data is asked of them
 * @param told what they were told, the latest first
 * @param published true when a policy is published
 * @param mayChange true for whom may change something here
 */
public record NoticeView(
        List<Campaign> drafts,
        List<CollectionPoint> points,
        List<Campaign> told,
        boolean published,
        boolean mayChange) {

    /** The step. */
    public Step step() {
        return Step.NOTICE;
    }
}
