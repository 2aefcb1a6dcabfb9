/* SPDX-License-Identifier: Apache-2.0 */
/**
 * What the business's app says of itself in Google Play and Apple's App Store: from the same claims as the policy, so that they cannot contradict each other.
 *
 * <p>{@link org.resguardo.policy.appstore.AppData} gathers what the claims say of the activities that happen in the app; {@code PlayForm} fills it into
 * the file that the owner exported, {@code AppleLabel} and {@code PrivacyManifest} write Apple's. What only the makers of the app know is asked and never invented.
 */
@NullMarked
package org.resguardo.policy.appstore;

import org.jspecify.annotations.NullMarked;
