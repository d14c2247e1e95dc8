import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openDatabase } from "../ormconfig";
import { readConfig, settingRows } from "../src/app/config";
import { projectRoot } from "../src/app/project-root";
import { buildCatalogSchema } from "../src/app/schema";
import { seed } from "../src/app/seeding";
import { createServer } from "../src/app/server";
import { README_DAY, readmeQueries, withAnswers, withSettings } from "./readme-queries";

/** Puts the answers that the seeded catalog gives below the queries of the README, and the settings into its table. */
async function main(): Promise<void> {
  const file = join(projectRoot(), "README.md");
  const folder = mkdtempSync(join(tmpdir(), "longtu-readme-"));
  const database = await openDatabase(`sqlite:${join(folder, "readme.sqlite")}`);
  try {
    await database.migrate();
    await seed(database, { directory: join(projectRoot(), "seeds/gansu") });
    const server = await createServer({
      config: readConfig({ LOG_LEVEL: "silent" }),
      database,
      schema: await buildCatalogSchema(),
      today: () => README_DAY,
    });
    const readme = readFileSync(file, "utf8");
    const answers: unknown[] = [];
    for (const { query, locale } of readmeQueries(readme)) {
      const { body } = await server.inject({
        method: "POST",
        url: "/graphql",
        headers: { "content-type": "application/json", "accept-language": locale },
        payload: JSON.stringify({ query }),
      });
      const { data, errors } = JSON.parse(body) as { data: unknown; errors?: unknown };
      if (errors) throw new Error(`${query}\n${JSON.stringify(errors)}`);
      answers.push(data);
    }
    writeFileSync(file, withSettings(withAnswers(readme, answers), settingRows()));
    await server.close();
  } finally {
    await database.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

void main();
