import { type Command, Option } from "commander";
import { verifyAudit } from "../platform/audit";
import type { Database } from "../platform/database";
import { type CommandWorld, runCommand, UsageError } from "./seeding";

/** Adds `audit verify` to the command line. */
export function addAuditCommands(program: Command, world: CommandWorld): void {
  const audit = program.command("audit").description("审计记录。 The audit.");
  audit
    .command("verify")
    .description(
      "逐条核验审计记录的散列。 Computes every seal anew and names the first entry that is not as it was written.",
    )
    .addOption(
      new Option(
        "--expect <hash>",
        "此前记下的末条散列。 Hash of an entry as it was told before: it must still be there.",
      ),
    )
    .action((options: { expect?: string }) => runCommand(world, (database) => verify(world, database, options.expect)));
}

async function verify(world: CommandWorld, database: Database, expected: string | undefined): Promise<void> {
  await database.migrate();
  let isThere = expected === undefined;
  const { sound, brokenAt, hash } = await verifyAudit(database.reader, (entries, hashes) => {
    if (expected !== undefined && hashes.includes(expected)) isThere = true;
    world.error(`${entries}\n`);
  });
  if (brokenAt !== null) {
    throw new UsageError(
      `第 ${brokenAt} 条审计记录缺失或被改动,此前 ${sound} 条完好。 Audit entry ${brokenAt} is missing or was tampered with; the ${sound} before it are sound.`,
    );
  }
  if (!isThere) {
    throw new UsageError(
      `没有散列为 ${expected} 的审计记录:末尾被截去。 No entry bears the hash ${expected}: the end was cut off.`,
    );
  }
  world.out(`${sound} 条完好,末条散列 ${hash}。 ${sound} entries are sound; the last bears ${hash}.\n`);
}
