/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.platform.webhook;

import java.net.URI;
import java.time.Instant;

/**
 * Another program that is told what happens here.
 *
 * @param id its number
 * @param address where it listens
 * @param madeAt since when
 */
public record Webhook(long id, URI address, Instant madeAt) {}
