import { type Command, InvalidArgumentError, Option } from "commander";
import { type ApiKey, createKey, listKeys, revokeKey, Scope } from "../platform/access";
import type { Database } from "../platform/database";
import { type CommandWorld, runCommand, UsageError } from "./seeding";

const DAY_MS = 86_400_000;
const MOST_DAYS = 3_650;

interface CreateArguments {
  name: string;
  scope: Scope[];
  days: number;
}

/** Adds `key create`, `key list` and `key revoke` to the command line. */
export function addKeyCommands(program: Command, world: CommandWorld): void {
  const key = program.command("key").description("管理接口密钥。 Keys of applications.");
  key
    .command("create")
    .description("新建密钥;密钥只显示一次。 Makes a key, which is shown this once.")
    .requiredOption("--name <name>", "使用者。 Whom it is for.", keyName)
    .addOption(
      new Option("--scope <scope...>", "权限。 What it may do.").choices(Object.values(Scope)).default([Scope.READ]),
    )
    .addOption(
      new Option("--days <n>", `有效天数,1至${MOST_DAYS}。 Days for which it is good.`).argParser(days).default(365),
    )
    .action((options: CreateArguments) => runCommand(world, (database) => create(world, database, options)));
  key
    .command("list")
    .description("列出密钥。 Lists the keys, without their secrets.")
    .action(() => runCommand(world, (database) => list(world, database)));
  key
    .command("revoke <prefix>")
    .description("撤销密钥,立即生效。 Takes a key back, at once.")
    .action((prefix: string) => runCommand(world, (database) => revoke(world, database, prefix)));
}

async function create(world: CommandWorld, database: Database, { name, scope, days }: CreateArguments): Promise<void> {
  await database.migrate();
  const now = new Date();
  const text = await createKey(
    database,
    { name, scopes: scope, expiresAt: new Date(now.getTime() + days * DAY_MS) },
    now,
  );
  world.error("此密钥不会再次显示。 This key is not shown again:\n");
  world.out(`${text}\n`);
}

async function list(world: CommandWorld, database: Database): Promise<void> {
  await database.migrate();
  const keys = await listKeys(database.reader);
  if (keys.length === 0) world.out("没有密钥。 There are no keys.\n");
  for (const key of keys) world.out(`${lineOf(key, new Date())}\n`);
}

function lineOf({ prefix, name, scopes, expiresAt, revokedAt }: ApiKey, now: Date): string {
  const isExpired = Date.parse(expiresAt) <= now.getTime();
  const state = revokedAt ? `revoked ${revokedAt}` : isExpired ? `expired ${expiresAt}` : `good until ${expiresAt}`;
  return [prefix, state, scopes.replaceAll(" ", ","), name].join("  ");
}

async function revoke(world: CommandWorld, database: Database, given: string): Promise<void> {
  // Whoever has the whole key at hand may paste it: only its public part is looked at.
  const prefix = given.replace(/^lt_/, "").slice(0, 12);
  await database.migrate();
  if (!(await revokeKey(database, prefix, new Date()))) {
    throw new UsageError(`没有可撤销的密钥 ${prefix}。 There is no key ${prefix} that could be taken back.`);
  }
  world.out(`已撤销 ${prefix}。 ${prefix} is taken back.\n`);
}

function keyName(text: string): string {
  if (text.trim() === "" || text.length > 200 || /\p{Cc}/u.test(text)) {
    throw new InvalidArgumentError("须为1至200个字符。 Must be 1 to 200 characters without control characters.");
  }
  return text;
}

function days(text: string): number {
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > MOST_DAYS) {
    throw new InvalidArgumentError(`须为1至${MOST_DAYS}。 Must be 1 to ${MOST_DAYS}.`);
  }
  return number;
}
