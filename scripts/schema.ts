import "reflect-metadata";
import { readFileSync, writeFileSync } from "node:fs";
import { lexicographicSortSchema, printSchema } from "graphql";
import { buildCatalogSchema } from "../src/app/schema";
import { readTrustedDocuments } from "../src/app/persisted-documents";
import { manifestOf } from "./manifest";
import { withPermissions } from "./permissions";
import { checkSchema } from "./schema-check";
import { webDocuments } from "./web-documents";

/**
 * `schema.js write` writes `schema/schema.graphql`, the manifest of the trusted documents, the atlas's types of them and the table of
 * permissions; `schema.js check` says what keeps them from being committed and exits with 1 if anything does. Both run in the root of
 * the project.
 */
async function main(task: string | undefined): Promise<void> {
  const schema = await buildCatalogSchema();
  const sdl = `${printSchema(lexicographicSortSchema(schema))}\n`;
  const documents = readTrustedDocuments();
  const manifest = manifestOf(documents);
  const web = await webDocuments(sdl, documents);
  if (task === "write") {
    writeFileSync(COMMITTED, sdl);
    writeFileSync(MANIFEST, manifest);
    writeFileSync(WEB_DOCUMENTS, web);
    writeFileSync(ACCESS, withPermissions(textOf(ACCESS) ?? ""));
    return;
  }
  if (task !== "check") throw new Error(`schema.js can write or check, not ${task}`);
  const complaints = await checkSchema(schema, sdl, {
    committed: textOf(COMMITTED),
    released: textOf(RELEASED),
    changelog: textOf("CHANGELOG.md") ?? "",
  });
  if (textOf(MANIFEST) !== manifest) complaints.push(`${MANIFEST} is not what the documents make: npm run schema`);
  if (textOf(WEB_DOCUMENTS) !== web) complaints.push(`${WEB_DOCUMENTS} is not what the documents make: npm run schema`);
  const access = textOf(ACCESS) ?? "";
  if (withPermissions(access) !== access) complaints.push(`${ACCESS} is not what the rules say: npm run schema`);
  for (const complaint of complaints) console.error(complaint);
  if (complaints.length > 0) process.exitCode = 1;
}

const COMMITTED = "schema/schema.graphql";
const MANIFEST = "schema/operations/manifest.json";
const WEB_DOCUMENTS = "web/src/api/documents.ts";
const ACCESS = "docs/access.md";
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
