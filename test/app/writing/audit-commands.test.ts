import { PassThrough } from "node:stream";
import { openDatabase } from "../../../ormconfig";
import { addAuditCommands } from "../../../src/app/audit-commands";
import { commands } from "../../../src/app/seeding";
import { ActorKind, appendAudit } from "../../../src/platform/audit";
import { type Sql, sql } from "../../../src/platform/database";
import { onEachDatabase } from "../../support/harness";

onEachDatabase("audit verify", (db) => {
  const ENTRIES = 2_300;
  afterEach(() => (process.exitCode = undefined));

  beforeAll(async () => {
    const actor = { kind: ActorKind.PERSON, name: "zhang", organizationCode: null };
    const deeds = Array.from({ length: ENTRIES }, (_, index) => ({
      action: "updateOpportunity",
      type: "Opportunity",
      code: `opp-${index}`,
      before: { version: 1 },
      after: { version: 2 },
    }));
    for (const part of [deeds.slice(0, 5), deeds.slice(5)]) {
      await db.database.writer.transaction((transaction) =>
        appendAudit(transaction, actor, { requestId: "r", at: "2026-01-01T00:00:00.000Z" }, part),
      );
    }
  });

  const verify = async (...given: string[]) => {
    const [out, error]: [string[], string[]] = [[], []];
    const world = {
      open: () => openDatabase(db.url),
      out: (text: string) => void out.push(text),
      error: (text: string) => void error.push(text),
      progress: Object.assign(new PassThrough(), { isTTY: false }),
    };
    const program = commands(world);
    addAuditCommands(program, world);
    await program.parseAsync(["node", "longtu", "audit", "verify", ...given]);
    return { out: out.join(""), error: error.join("") };
  };

  /** Writes past the triggers, as somebody with the database's password could. */
  const tamper = (statement: Sql) =>
    db.database.writer.transaction(async (transaction) => {
      if (db.dialect === "sqlite") {
        await transaction.run(sql`DROP TRIGGER IF EXISTS audit_entry_no_update`);
        await transaction.run(sql`DROP TRIGGER IF EXISTS audit_entry_no_delete`);
      } else await transaction.run(sql`ALTER TABLE audit_entry DISABLE TRIGGER ALL`);
      await transaction.run(statement);
    });

  it("finds every entry sound, and the hash that was told before", async () => {
    const { out } = await verify();
    expect(out).toContain(`${ENTRIES} entries are sound`);
    const hash = /[0-9a-f]{64}/.exec(out)?.[0] ?? "";
    expect((await verify("--expect", hash)).out).toContain("are sound");
    expect(process.exitCode).toBeUndefined();
    const { error } = await verify("--expect", "0123");
    expect(error).toContain("No entry bears the hash 0123");
    expect(process.exitCode).toBe(1);
  });

  it("names the entry that was changed", async () => {
    await tamper(sql`UPDATE audit_entry SET actor = 'li' WHERE id = 1234`);
    const { error } = await verify();
    expect(error).toContain("Audit entry 1234 is missing or was tampered with; the 1233 before it are sound.");
    expect(process.exitCode).toBe(1);
    await tamper(sql`UPDATE audit_entry SET actor = 'zhang' WHERE id = 1234`);
    expect((await verify()).out).toContain(`${ENTRIES} entries are sound`);
  });

  it("names the entry that was taken away, and an end that was cut off", async () => {
    const hash = /[0-9a-f]{64}/.exec((await verify()).out)?.[0] ?? "";
    await tamper(sql`DELETE FROM audit_entry WHERE id = ${ENTRIES}`);
    expect((await verify()).out).toContain(`${ENTRIES - 1} entries are sound`);
    expect((await verify("--expect", hash)).error).toContain("the end was cut off");
    await tamper(sql`DELETE FROM audit_entry WHERE id = 7`);
    expect((await verify()).error).toContain("Audit entry 7 is missing");
  });
});
