/* SPDX-License-Identifier: Apache-2.0 */
/** What a database tells of how it is guarded: facts alone, what they mean is for others to say. */
@org.jspecify.annotations.NullMarked
package org.resguardo.connector.posture;
