/* SPDX-License-Identifier: Apache-2.0 */
package org.resguardo.testkit.table;

import static org.resguardo.testkit.table.Column.plain;

import org.resguardo.engine.DataCategory;

/** Tables of a dental practice system, like those of Open Dental (column names as in its published schema, read 2026-11). */
public final class PracticeTables {
    private PracticeTables() {}

    /** Patients. */
    public static TableDefinition patients() {
        return TableDefinition.of(
                "patient",
                patientNumber(),
                Personal.surnames("LName"),
                Personal.givenName("FName"),
                plain("MiddleI", ColumnType.TEXT, row -> row.dice().oneOf("", "", "M", "A", "R"))
                        .tolerating(DataCategory.PERSON_NAME),
                Personal.givenName("Preferred").filled(5),
                Plain.flag("PatStatus"),
                Personal.gender("Gender", "1", "0").as(ColumnType.INTEGER),
                Personal.birthDate("Birthdate"),
                Numbers.socialSecurityDigits("SSN").filled(70),
                Personal.street("Address"),
                plain("Address2", ColumnType.TEXT, row -> ""),
                Personal.city("City"),
                Personal.state("State"),
                Personal.postalCode("Zip"),
                Personal.phone("HmPhone").filled(40),
                Personal.phone("WkPhone").filled(20),
                Personal.phone("WirelessPhone"),
                Personal.email("Email").filled(75),
                plain("Guarantor", ColumnType.INTEGER, row -> String.valueOf(row.index() + 1)),
                Plain.oneOf("CreditType", "A", "B", "C"),
                Notes.harmless("AddrNote").filled(10),
                Notes.ofCounter("FamFinUrgNote").filled(10),
                Notes.ofClinic("MedUrgNote").filled(25),
                Notes.harmless("ApptModNote").filled(10),
                plain("ImageFolder", ColumnType.TEXT, row -> "P" + (100_000 + row.index())),
                Plain.amount("EstBalance"),
                Plain.amount("BalTotal"),
                Plain.day("DateFirstVisit"),
                Plain.flag("TxtMsgOk").tolerating(DataCategory.CONSENT),
                Plain.moment("DateTStamp"));
    }

    /** Notes on patients. */
    public static TableDefinition patientNotes() {
        return TableDefinition.of(
                "patientnote",
                patientNumber(),
                Notes.ofCounter("FamFinancial").filled(30),
                Notes.ofClinic("Medical").filled(60),
                Notes.harmless("Service").as(ColumnType.LONG_TEXT).filled(20),
                Notes.ofClinic("MedicalComp").filled(20),
                Notes.harmless("Treatment").as(ColumnType.LONG_TEXT).filled(40).tolerating(DataCategory.HEALTH),
                Personal.name("ICEName").filled(50),
                Personal.phone("ICEPhone").filled(50));
    }

    /** Appointments. */
    public static TableDefinition appointments() {
        return TableDefinition.of(
                "appointment",
                Plain.rowNumber("AptNum"),
                patientNumber(),
                Plain.flag("AptStatus"),
                Plain.oneOf("Pattern", "//XXXX//", "/XX/", "//XXXXXXXX//"),
                Plain.quantity("Op"),
                Notes.harmless("Note").as(ColumnType.LONG_TEXT).filled(40),
                Plain.oneOf("ProcDescript", "Ex, BW, Pro", "SRP UR", "Comp 2 surf", "Crown prep"),
                Plain.moment("AptDateTime"),
                Plain.moment("DateTimeArrived"),
                Plain.flag("IsNewPatient"),
                Plain.unixSeconds("ConfirmedEpoch"));
    }

    /** Claims to insurers. */
    public static TableDefinition claims() {
        return TableDefinition.of(
                "claim",
                Plain.rowNumber("ClaimNum"),
                patientNumber(),
                Plain.day("DateService"),
                Plain.day("DateSent"),
                Plain.oneOf("ClaimStatus", "S", "R", "W"),
                Plain.amount("ClaimFee"),
                Plain.amount("InsPayEst"),
                Numbers.insuranceMember("SubscriberId"),
                Plain.invoiceNumber("ClaimIdentifier"),
                Plain.uuid("PriorAuthorizationNumber"),
                Notes.harmless("ClaimNote").filled(15));
    }

    /** Payments. */
    public static TableDefinition payments() {
        return TableDefinition.of(
                "payment",
                Plain.rowNumber("PayNum"),
                patientNumber(),
                Plain.oneOf("PayType", "cash", "check", "card"),
                Plain.day("PayDate"),
                Plain.amount("PayAmt"),
                plain("CheckNum", ColumnType.TEXT, row -> row.dice().digits(4)).filled(30),
                Numbers.routing("BankBranch").filled(30),
                Notes.harmless("PayNote").filled(20),
                Plain.tenDigits("Receipt"));
    }

    /** Medication that patients take. */
    public static TableDefinition medications() {
        return TableDefinition.of(
                "medicationpat",
                Plain.rowNumber("MedicationPatNum"),
                patientNumber(),
                Notes.medicine("MedDescript"),
                Notes.condition("PatNote").filled(60),
                Plain.day("DateStart"),
                Plain.day("DateStop"));
    }

    /** Allergies. */
    public static TableDefinition allergies() {
        return TableDefinition.of(
                "allergy",
                Plain.rowNumber("AllergyNum"),
                patientNumber(),
                Notes.allergy("Reaction"),
                Plain.flag("StatusIsActive"),
                Plain.day("DateAdverseReaction"));
    }

    /** Those who work in the practice. */
    public static TableDefinition employees() {
        return TableDefinition.of(
                "employee",
                Plain.rowNumber("EmployeeNum"),
                Personal.surnames("LName"),
                Personal.givenName("FName"),
                Numbers.job("JobTitle"),
                Personal.phone("WirelessPhone"),
                Personal.email("EmailPersonal"),
                Personal.birthDate("BirthDate"),
                Numbers.socialSecurity("PayrollID"),
                Numbers.salary("AnnualPay"),
                Plain.flag("IsHidden"));
    }

    /** Codes of procedures. */
    public static TableDefinition procedureCodes() {
        return TableDefinition.of(
                "procedurecode",
                Plain.rowNumber("CodeNum"),
                plain("ProcCode", ColumnType.TEXT, row -> "D" + row.dice().digits(4)),
                Plain.oneOf("Descript", "comprehensive evaluation", "amalgam, two surfaces", "crown, porcelain"),
                Plain.oneOf("AbbrDesc", "CompEx", "A2", "PFMCrn"),
                Plain.oneOf("ProcTime", "/X/", "/XX/", "//XXXX//"),
                Plain.flag("IsHygiene"),
                Plain.oneOf("LaymanTerm", "check-up", "filling", "crown"));
    }

    /** Prices. */
    public static TableDefinition fees() {
        return TableDefinition.of(
                "fee",
                Plain.rowNumber("FeeNum"),
                Plain.amount("Amount"),
                Plain.quantity("FeeSched"),
                Plain.quantity("CodeNum"),
                Plain.moment("SecDateTEdit"));
    }

    /** Opening hours by room. */
    public static TableDefinition schedule() {
        return TableDefinition.of(
                "schedule",
                Plain.rowNumber("ScheduleNum"),
                Plain.day("SchedDate"),
                Plain.oneOf("StartTime", "08:00:00", "09:00:00", "13:00:00"),
                Plain.oneOf("StopTime", "12:00:00", "17:00:00", "19:00:00"),
                Plain.flag("SchedType"),
                Plain.quantity("BlockoutType"));
    }

    /** Settings. */
    public static TableDefinition preferences() {
        return TableDefinition.of(
                "preference",
                plain("PrefName", ColumnType.TEXT, row -> "Setting" + row.index()),
                Plain.oneOf("ValueString", "0", "1", "30", "True", "America/Los_Angeles", "24.3.17.0"),
                Plain.version("LastChangedBy"));
    }

    /** What the program did. */
    public static TableDefinition log() {
        return TableDefinition.of(
                "securitylog",
                Plain.rowNumber("SecurityLogNum"),
                Plain.quantity("PermType"),
                Plain.moment("LogDateTime"),
                Plain.oneOf("LogText", "Program opened.", "Report printed.", "Backup made.", "Fee schedule changed."),
                Plain.oneOf("CompName", "FRONT-01", "OP-02", "XRAY-PC"),
                Plain.nineDigits("FKey"),
                Plain.unixMillis("Ticks"));
    }

    private static Column patientNumber() {
        return plain(
                        "PatNum",
                        ColumnType.INTEGER,
                        row -> String.valueOf(row.person().id() + 1))
                .tolerating(DataCategory.HEALTH_ID);
    }
}
