/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.account;

import java.time.Instant;
import java.util.Optional;

/**
 * A key on somebody's device with which she comes in. Only its public half is known here.
 *
 * @param id the credential's id, in base64url
 * @param name what its owner calls it
 * @param synced true when its maker carries it over to her other devices
 * @param made since when
 * @param used when it was last used; empty before the first time
 */
public record Passkey(String id, String name, boolean synced, Instant made, Optional<Instant> used) {}
