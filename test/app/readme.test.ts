import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { readmeQueries, withSettings } from "../../scripts/readme-queries";
import { settingRows } from "../../src/app/config";
import { answer } from "../support/answer";
import { onEachSeededDatabase } from "../support/harness";

const ROOT = join(__dirname, "../..");
const readme = readFileSync(join(ROOT, "README.md"), "utf8");
const queries = readmeQueries(readme);

describe("the README", () => {
  it("shows six queries", () => {
    expect(queries).toHaveLength(6);
  });

  it("lists every setting with its default and its meaning", () => {
    expect(withSettings(readme, settingRows())).toBe(readme);
  });

  it("gives the two commands, and links to files that are there", () => {
    expect(readme).toMatch(/^npm ci && npm start/m);
    expect(readme).toMatch(/^npm ci && npm test/m);
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)]
      .map(([, target = ""]) => target)
      .filter((target) => !target.startsWith("http"));
    expect(links.filter((target) => !existsSync(join(ROOT, target)))).toEqual([]);
  });
});

onEachSeededDatabase("a query of the README", (db) => {
  it.each(queries.map((query, position) => [position + 1, query] as const))(
    "%i gives the answer printed below it",
    async (_, { query, locale, answer: printed }) => {
      expect(await answer(db, query, {}, { locale })).toEqual(JSON.parse(printed));
    },
  );
});
