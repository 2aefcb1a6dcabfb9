/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.activity;

import java.util.Set;
import org.resguardo.engine.DataCategory;

/**
 * What one database, one file or one place without a program holds, after what people have said of it.
 *
 * @param storeId the store
 * @param medium what it is in the owner's words, where no program can look into it; otherwise empty
 * @param categories the kinds of personal data
 * @param systems the ids of the systems that were recognised in it
 */
record Holding(long storeId, String medium, Set<DataCategory> categories, Set<String> systems) {}
