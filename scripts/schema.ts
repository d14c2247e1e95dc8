import "reflect-metadata";
import { readFileSync, writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildCatalogSchema } from "../src/app/schema";
import { checkSchema } from "./schema-check";

/**
 * `schema.js write` writes `schema/schema.graphql`; `schema.js check` says what keeps it from being committed and
 * exits with 1 if anything does. Both run in the root of the project.
 */
async function main(task: string | undefined): Promise<void> {
  const schema = await buildCatalogSchema();
  const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`;
  if (task === "write") {
    writeFileSync(COMMITTED, sdl);
    return;
  }
  if (task !== "check") throw new Error(`schema.js can write or check, not ${task}`);
  const complaints = await checkSchema(schema, sdl, {
    committed: textOf(COMMITTED),
    released: textOf(RELEASED),
    changelog: textOf("CHANGELOG.md") ?? "",
  });
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}

const COMMITTED = "schema/schema.graphql";
const RELEASED = "schema/released.graphql";

function textOf(file: string): string | null {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
    throw error;
  }
}

main(process.argv[2]).catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
