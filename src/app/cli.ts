#!/usr/bin/env node
import { openDatabase } from "../../ormconfig";
import { fatal, readConfig } from "./config";
import { addAuditCommands } from "./audit-commands";
import { addKeyCommands } from "./key-commands";
import { addImportCommand } from "./port";
import { commands, type CommandWorld } from "./seeding";

/** Runs the command that stands behind the program's name. */
async function main(): Promise<void> {
  // Read first: a mistake in a variable is told whatever the command is.
  const { DATABASE_URL: url } = readConfig(process.env);
  const world: CommandWorld = {
    open: () => openDatabase(url),
    out: (text) => process.stdout.write(text),
    error: (text) => process.stderr.write(text),
    progress: process.stderr,
  };
  const program = commands(world);
  addKeyCommands(program, world);
  addAuditCommands(program, world);
  addImportCommand(program, world);
  await program.parseAsync();
}

main().catch((error: unknown) => {
  const { text, code } = fatal(error);
  process.stderr.write(`${text}\n`);
  process.exit(code);
});
