import { Command, InvalidArgumentError, Option } from "commander";
import type { Database } from "../../platform/database";
import { ToldError } from "../../platform/graphql/errors";
import { complaintText, SeedRefusedError } from "../../platform/seeding";
import { progressDisplay, type ProgressOutput } from "./progress-display";
import { reportTable } from "./report-table";
import type { SeedReport } from "./load";
import { seed } from "./seed";
import { MOST_OPPORTUNITIES, NoGroundError, synthesize } from "./synthetic";

/** What the commands need of the world. */
export interface CommandWorld {
  /** Opens the database that is configured. */
  readonly open: () => Promise<Database>;
  readonly out: (text: string) => void;
  readonly error: (text: string) => void;
  /** Where progress is shown. */
  readonly progress: ProgressOutput & NodeJS.WritableStream;
}

interface SeedArguments {
  from?: string;
  dryRun?: boolean;
  synthetic?: number;
  seed: number;
}

/** The command line: `seed` and `migrate`. Parsing a command runs it; what fails is told and sets `process.exitCode`. */
export function commands(world: CommandWorld): Command {
  const program = new Command("longtu").description("陇图命令行。 Longtu on the command line.");
  program.configureOutput({ writeOut: world.out, writeErr: world.error });
  program
    .command("migrate")
    .description("把数据库升级到最新结构。 Brings the tables to the newest form.")
    .action(() => runCommand(world, (database) => migrate(world, database)));
  program
    .command("seed")
    .description("载入数据目录,或生成合成数据。 Loads a folder of CSV files, or makes up records for load tests.")
    .option("--from <directory>", "CSV文件所在目录。 Folder with the CSV files.")
    .option("--dry-run", "只检查并报告,不写入。 Checks and tells what would change; writes nothing.")
    .addOption(
      new Option(
        "--synthetic <n>",
        `合成投资机会数,1至${MOST_OPPORTUNITIES}。 How many opportunities to make up.`,
      ).argParser(whole),
    )
    .addOption(new Option("--seed <s>", "随机种子。 Seed of the made-up records.").argParser(whole).default(1))
    .action((options: SeedArguments) => runCommand(world, (database) => seedCommand(world, database, options)));
  return program;
}

async function migrate(world: CommandWorld, database: Database): Promise<void> {
  const names = await database.migrate();
  world.out(names.length === 0 ? "已是最新。 Nothing to migrate.\n" : `${names.join("\n")}\n`);
}

async function seedCommand(world: CommandWorld, database: Database, options: SeedArguments): Promise<void> {
  const { from, dryRun = false, synthetic } = options;
  if (from === undefined && synthetic === undefined) {
    throw new UsageError("请给出 --from 或 --synthetic。 Give --from or --synthetic.");
  }
  if (dryRun && synthetic !== undefined) {
    throw new UsageError("--dry-run 只用于 --from。 --dry-run goes with --from only.");
  }
  if (!dryRun) await database.migrate();
  else if ((await database.pendingMigrations()).length > 0) {
    throw new UsageError("数据库结构不是最新,请先运行 migrate。 The tables are not up to date: run migrate first.");
  }
  if (from !== undefined) {
    await showLoad(world, (onProgress) => seed(database, { directory: from, dryRun, onProgress }));
  }
  if (synthetic !== undefined) {
    await showLoad(world, (onProgress) =>
      synthesize(database, { opportunities: synthetic, seed: options.seed, onProgress }),
    );
  }
}

type Work = (onProgress: ReturnType<typeof progressDisplay>["show"]) => Promise<SeedReport>;

/** Runs a load, shows how far it is, and tells what it did. */
export async function showLoad(world: CommandWorld, work: Work): Promise<void> {
  const display = progressDisplay(world.progress);
  const begin = Date.now();
  const report = await work(display.show).finally(display.end);
  world.out(`${reportTable(report)}\n${((Date.now() - begin) / 1000).toFixed(1)} s\n`);
}

/** Opens the database for a command and closes it behind it; what fails is told and sets `process.exitCode`. */
export async function runCommand(world: CommandWorld, work: (database: Database) => Promise<void>): Promise<void> {
  let database: Database | undefined;
  try {
    database = await world.open();
    await work(database);
  } catch (error) {
    world.error(`${told(error)}\n`);
    process.exitCode = 1;
  } finally {
    await database?.close();
  }
}

/** The user asked for something that there is not. */
export class UsageError extends Error {}

/** What the user can mend is told as it is; anything else is our fault and keeps its stack. */
function told(error: unknown): string {
  if (error instanceof SeedRefusedError) {
    const { complaints, total } = error;
    const more = total > complaints.length ? ["…"] : [];
    return [
      ...complaints.map(complaintText),
      ...more,
      `未写入任何数据:${total}处问题。 Nothing was written: ${total} complaint(s).`,
    ].join("\n");
  }
  if (error instanceof ToldError) return `${error.told.zh} ${error.told.en}`;
  if (error instanceof UsageError || error instanceof NoGroundError || error instanceof RangeError)
    return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

function whole(text: string): number {
  if (!/^\d{1,10}$/.test(text)) throw new InvalidArgumentError("须为整数。 Must be a whole number.");
  return Number(text);
}
