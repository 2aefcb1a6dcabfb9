/* SPDX-License-Identifier: Apache-2.0 */
/**
 * The scan as a job of Apache Spark.
 *
 * <p>The driver runs the plain scan over a {@link org.resguardo.spark.Lake}; only what is beneath it is another: the rows of a
 * table are looked at where they lie, part by part, and the parts' column profiles come back and are added up. What is judged,
 * counted and written after that is the code of the plain scan, so the same data brings the same report.
 */
@org.jspecify.annotations.NullMarked
package org.resguardo.spark;
