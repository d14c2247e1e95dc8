import { parse, validate } from "graphql";
import { buildCatalogSchema } from "../../src/app/schema";
import { Locale } from "../../src/platform/graphql/locale";
import { BothExecutors } from "../support/both-executors";
import { firstCodes } from "../support/codes";
import { onEachSeededDatabase } from "../support/harness";
import { randomDocument, type RandomDocument } from "../support/random-document";

/** On each database: 2,000 in a run of the tests; `npm run fuzz` asks for 50,000 on each. */
const DOCUMENTS = Number(process.env.FUZZ_DOCUMENTS ?? 1_000);
const SEED = Number(process.env.FUZZ_SEED ?? 1);
/** Far enough, so that the two databases are asked different documents. */
const OTHERS = 1_000_000;
/** A long run says how far it is after so many. */
const PROGRESS = 2_000;
const HOURS = 4 * 3_600_000;

onEachSeededDatabase("random documents", (db) => {
  const counts = { documents: 0, compiled: 0, whole: 0, refused: 0 };
  const tell = (text: string) => process.stdout.write(`${db.dialect}: ${text}\n`);
  let both: BothExecutors;

  /** The reference's answer, which the compiled executor's must equal byte for byte. */
  async function compare(seed: number, text: string, variables: Record<string, unknown>): Promise<string | null> {
    const locale = seed % 2 === 0 ? Locale.zh : Locale.en;
    const { reference, compiled, errors, isWhole } = await both.ask(text, variables, locale);
    counts.documents++;
    if (counts.documents % PROGRESS === 0) tell(`${counts.documents} of ${DOCUMENTS}`);
    if (errors.length > 0) counts.refused++;
    if (compiled === null) return reference;
    counts.compiled++;
    if (isWhole) counts.whole++;
    // The seed and the document stand beside a difference, so that it can be looked at.
    expect({ seed, text, variables, data: compiled }).toEqual({ seed, text, variables, data: reference });
    return reference;
  }

  it(
    `${DOCUMENTS} of them get the same bytes from both executors`,
    async () => {
      const schema = await buildCatalogSchema();
      both = new BothExecutors(schema, db.database);
      const codes = await firstCodes(db.database);
      for (let seed = db.dialect === "sqlite" ? SEED : SEED + OTHERS; counts.documents < DOCUMENTS; seed++) {
        const document = randomDocument(schema, codes, seed);
        const { text, variables } = document;
        const complaints = validate(schema, parse(text)).map(({ message }) => message);
        expect({ text, complaints }).toEqual({ text, complaints: [] });
        const answer = await compare(seed, text, variables);
        const cursors = answer === null ? null : cursorsIn(JSON.parse(answer) as unknown, document);
        if (cursors) await compare(seed, text, { ...variables, ...cursors });
      }
      tell(JSON.stringify(counts));
      // What is compared must be worth it: most documents are compiled, few are refused.
      expect(counts.compiled).toBeGreaterThan(counts.documents / 2);
      expect(counts.refused).toBeLessThan(counts.documents / 10);
    },
    HOURS,
  );
});

/** Values for the cursor variables of a document out of its first answer; null when it showed none. */
function cursorsIn(answer: unknown, { cursors }: RandomDocument): Record<string, string> | null {
  const found: Record<string, string> = {};
  const walk = (value: unknown) => {
    if (typeof value !== "object" || value === null) return;
    for (const [key, member] of Object.entries(value)) {
      const wanted = cursors.find(({ alias }) => alias === key);
      const cursor = wanted && (member as { pageInfo?: Record<string, unknown> } | null)?.pageInfo?.[wanted.cursor];
      if (wanted && typeof cursor === "string") found[wanted.variable] ??= cursor;
      walk(member);
    }
  };
  walk(answer);
  return Object.keys(found).length > 0 ? found : null;
}
