import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Kind, parse } from "graphql";
import { OF_THE_WORK } from "../support/documents";
import { onEachSeededDatabase } from "../support/harness";

const FOLDER = join(__dirname, "../../schema/operations");
const documents = readdirSync(FOLDER)
  .filter((file) => file.endsWith(".graphql"))
  .map((file) => {
    const text = readFileSync(join(FOLDER, file), "utf8");
    const variables = /^# Example variables: (.*)$/m.exec(text)?.[1];
    return { file, text, variables };
  });

/** Answers of each database by document, to be compared with each other. */
const answers = new Map<string, string>();

describe("the operations in schema/operations", () => {
  it("are at least ten, each a single named operation with its question and example variables", () => {
    expect(documents.length).toBeGreaterThanOrEqual(10);
    for (const { file, text, variables } of documents) {
      const [definition, ...others] = parse(text).definitions;
      expect(others.filter(({ kind }) => kind !== Kind.FRAGMENT_DEFINITION)).toEqual([]);
      const name = definition?.kind === Kind.OPERATION_DEFINITION ? definition.name?.value : undefined;
      expect(file).toBe(`${name?.replace(/(?<=.)[A-Z]/g, (letter) => `-${letter}`).toLowerCase()}.graphql`);
      expect(variables).toBeDefined();
      expect(text).toMatch(/^# .+\?/);
    }
  });
});

onEachSeededDatabase("an operation", (db) => {
  it.each(documents.filter(({ file }) => !OF_THE_WORK.has(file)).map(({ file, ...rest }) => [file, rest] as const))(
    "%s brings data, the same on both databases",
    async (file, { text, variables }) => {
      const { data, errors } = await db.ask(text, JSON.parse(variables ?? "{}") as Record<string, unknown>);
      expect(errors).toBeUndefined();
      const given = JSON.stringify(data);
      expect(given.length).toBeGreaterThan(200);
      const other = answers.get(file);
      if (other !== undefined) expect(given).toBe(other);
      answers.set(file, given);
    },
  );
});
