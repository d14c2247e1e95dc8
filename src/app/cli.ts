import { DEFAULT_DATABASE_URL, openDatabase } from "../../ormconfig";
import { commands } from "./seeding";

void commands({
  open: () => openDatabase(process.env.DATABASE_URL ?? DEFAULT_DATABASE_URL),
  out: (text) => process.stdout.write(text),
  error: (text) => process.stderr.write(text),
  progress: process.stderr,
}).parseAsync();
