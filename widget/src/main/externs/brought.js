// SPDX-License-Identifier: Apache-2.0
// What is there around the script; the compiler leaves its name alone.

/** @externs */
/** @type {string} */
var BROUGHT;
