import { readFileSync } from "node:fs";
import { join } from "node:path";

/** Process of the PostgreSQL whose data lies in `<folder>/postgres`: the parent of all its backends. */
export function postmasterPid(folder: string): number {
  return Number(readFileSync(join(folder, "postgres/postmaster.pid"), "utf8").split("\n")[0]);
}
