/* SPDX-License-Identifier: Apache-2.0 */
/** What authorities, credit bureaus, media and banks are told of an incident, filled in as far as it is known. */
@org.jspecify.annotations.NullMarked
package org.resguardo.protection.incident.form;
