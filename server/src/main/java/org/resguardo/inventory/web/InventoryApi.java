/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.inventory.web;

import java.util.List;
import java.util.Optional;
import org.resguardo.inventory.DataStore;
import org.resguardo.inventory.Inventory;
import org.resguardo.inventory.InventoryScan;
import org.resguardo.inventory.StoreKind;
import org.resguardo.inventory.Stores;
import org.resguardo.platform.api.ApiGate;
import org.resguardo.platform.api.ApiOperation;
import org.resguardo.platform.api.ApiOwner;
import org.resguardo.platform.api.ApiProblem;
import org.resguardo.platform.api.Json;
import org.resguardo.platform.api.Repeatable;
import org.resguardo.platform.api.Scope;
import org.resguardo.platform.job.Job;
import org.resguardo.platform.job.Jobs;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** What is held, for other programs: kinds, places and counts, never a value. */
public final class InventoryApi implements ApiOwner {
    private final Inventory inventory;
    private final Stores stores;
    private final Jobs jobs;
    private final InventoryScan scan;
    private final Repeatable repeatable;

    /** For an inventory. */
    public InventoryApi(Inventory inventory, Stores stores, Jobs jobs, InventoryScan scan, Repeatable repeatable) {
        this.inventory = inventory;
        this.stores = stores;
        this.jobs = jobs;
        this.scan = scan;
        this.repeatable = repeatable;
    }

    /** The answer. */
    record InventoryAnswer(long people, List<KindHeld> kinds, List<StoreHeld> stores) {}

    /** A kind of personal data, in how many values, in how many columns and documents, and how many of these nobody has confirmed. */
    record KindHeld(String category, long values, long fields, long open) {}

    /** A place that holds data. */
    record StoreHeld(long id, String name, String kind) {}

    /** A look that was asked for, or how one stands. */
    record ScanJob(long job, String state) {}

    @Override
    public List<ApiOperation> operations() {
        return List.of(
                new ApiOperation(
                        "GET",
                        "/inventory",
                        Scope.INVENTORY_READ,
                        "Which kinds of personal data are held, and where.",
                        InventoryAnswer.class,
                        200,
                        this::inventory),
                new ApiOperation(
                        "POST",
                        "/inventory/stores/{id}/scans",
                        Scope.INVENTORY_SCAN,
                        "Has a place looked at again.",
                        ScanJob.class,
                        202,
                        this::look),
                new ApiOperation(
                        "GET",
                        "/inventory/scans/{job}",
                        Scope.INVENTORY_READ,
                        "How a look stands: waiting, running, done, stopped or failed.",
                        ScanJob.class,
                        200,
                        this::stand));
    }

    private ServerResponse inventory(ServerRequest request) {
        return Json.answer(
                200,
                new InventoryAnswer(
                        inventory.people().longestList(),
                        inventory.kinds().stream()
                                .map(kind ->
                                        new KindHeld(kind.category().id(), kind.values(), kind.fields(), kind.open()))
                                .toList(),
                        stores.all().stream()
                                .map(store -> new StoreHeld(
                                        store.id(), store.name(), store.kind().id()))
                                .toList()));
    }

    private ServerResponse look(ServerRequest request) {
        Optional<DataStore> store =
                number(request.pathVariable("id")).flatMap(stores::find).filter(InventoryApi::lookable);
        String actor = ApiGate.key(request).auditName();
        return store.map(found -> repeatable.make(
                        request,
                        sql -> Long.toString(jobs.start(sql, scan, found.id(), actor)),
                        job -> Json.answer(202, new ScanJob(Long.parseLong(job), "waiting"))))
                .orElseGet(ApiProblem.NOTHING_HERE::answer);
    }

    private ServerResponse stand(ServerRequest request) {
        return number(request.pathVariable("job"))
                .flatMap(jobs::find)
                .filter(job -> job.kind().equals(scan.id()))
                .map(InventoryApi::told)
                .orElseGet(ApiProblem.NOTHING_HERE::answer);
    }

    private static ServerResponse told(Job job) {
        return Json.answer(200, new ScanJob(job.id(), job.state().id()));
    }

    private static boolean lookable(DataStore store) {
        return store.kind() != StoreKind.BY_HAND && store.kind() != StoreKind.DROPPED;
    }

    private static Optional<Long> number(String text) {
        return text.matches("\\d{1,18}") ? Optional.of(Long.valueOf(text)) : Optional.empty();
    }
}
