import "reflect-metadata";
import { readFileSync, writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildCatalogSchema } from "../src/app/schema";
import { readTrustedDocuments } from "../src/app/persisted-documents";
import { manifestOf } from "./manifest";
import { checkSchema } from "./schema-check";

/**
 * `schema.js write` writes `schema/schema.graphql` and the manifest of the trusted documents; `schema.js check` says what keeps it from being committed and
 * exits with 1 if anything does. Both run in the root of the project.
 */
async function main(task: string | undefined): Promise<void> {
  const schema = await buildCatalogSchema();
  const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`;
  const manifest = manifestOf(readTrustedDocuments());
  if (task === "write") {
    writeFileSync(COMMITTED, sdl);
    writeFileSync(MANIFEST, manifest);
    return;
  }
  if (task !== "check") throw new Error(`schema.js can write or check, not ${task}`);
  const complaints = await checkSchema(schema, sdl, {
    committed: textOf(COMMITTED),
    released: textOf(RELEASED),
    changelog: textOf("CHANGELOG.md") ?? "",
  });
  if (textOf(MANIFEST) !== manifest) complaints.push(`${MANIFEST} is not what the documents make: npm run schema`);
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}

const COMMITTED = "schema/schema.graphql";
const MANIFEST = "schema/operations/manifest.json";
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
