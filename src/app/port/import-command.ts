import { readFile } from "node:fs/promises";
import { basename, extname } from "node:path";
import type { Command } from "commander";
import { ActorKind } from "../../platform/audit";
import type { Database } from "../../platform/database";
import { type CommandWorld, runCommand, showLoad, UsageError } from "../seeding";
import { listNamed } from "./export-request";
import { importList } from "./import-list";

interface ImportArguments {
  list: string;
  file: string;
  dryRun?: boolean;
}

/** Adds `import`, which loads one list from one file. */
export function addImportCommand(program: Command, world: CommandWorld): void {
  program
    .command("import")
    .description("从CSV或XLSX文件导入一个列表。 Loads one list from a CSV or XLSX file.")
    .requiredOption("--list <list>", "列表,如 opportunities。 The list, such as opportunities.")
    .requiredOption("--file <file>", ".csv 或 .xlsx 文件。 The file, .csv or .xlsx.")
    .option("--dry-run", "只检查并报告,不写入。 Checks and tells what would change; writes nothing.")
    .action((given: ImportArguments) => runCommand(world, (database) => run(world, database, given)));
}

async function run(world: CommandWorld, database: Database, given: ImportArguments): Promise<void> {
  const kind = extname(given.file).slice(1).toLowerCase();
  if (kind !== "csv" && kind !== "xlsx") {
    throw new UsageError(`文件应为 .csv 或 .xlsx:${given.file}。 The file must be .csv or .xlsx: ${given.file}.`);
  }
  const content = await readFile(given.file).catch((error: Error) => {
    throw new UsageError(`无法读取文件。 The file cannot be read: ${error.message}.`);
  });
  if ((await database.pendingMigrations()).length > 0) {
    throw new UsageError("数据库结构不是最新,请先运行 migrate。 The tables are not up to date: run migrate first.");
  }
  await showLoad(world, (onProgress) =>
    importList(database, {
      list: listNamed(given.list, "list"),
      file: { name: basename(given.file), kind, content },
      actor: { kind: ActorKind.COMMAND, name: "import", organizationCode: null },
      requestId: `import ${basename(given.file)}`.slice(0, 100),
      dryRun: given.dryRun,
      onProgress,
    }),
  );
}
