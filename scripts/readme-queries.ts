/** The day of the README's answers: what is open or in force does not change in print while the calendar goes on. */
export const README_DAY = "2026-11-23";

/** A query of the README with the answer that stands below it. */
export interface ReadmeQuery {
  readonly query: string;
  /** From a first line `# Accept-Language: en`; Chinese without one. */
  readonly locale: "zh" | "en";
  /** The JSON as printed. */
  readonly answer: string;
}

const PAIR = /```graphql\n([\s\S]*?)```\n+```json\n([\s\S]*?)```/g;

/** The queries of a README, in their order: each is a `graphql` block with a `json` block right below. */
export function readmeQueries(readme: string): ReadmeQuery[] {
  return [...readme.matchAll(PAIR)].map(([, query = "", answer = ""]) => ({
    query,
    locale: /^# Accept-Language: en$/m.test(query) ? "en" : "zh",
    answer,
  }));
}

/** The README with other answers in place of the printed ones, in the same order. */
export function withAnswers(readme: string, answers: readonly unknown[]): string {
  let position = 0;
  return readme.replace(PAIR, (pair, _query: string, answer: string) =>
    pair.replace("```json\n" + answer, () => "```json\n" + printed(answers[position++])),
  );
}

const SETTINGS_BLOCK = /(<!-- settings -->\n)[\s\S]*?(<!-- \/settings -->)/;

/** The README with the table of settings between its two marks. */
export function withSettings(
  readme: string,
  rows: readonly { name: string; fallback: string; meaning: string }[],
): string {
  const lines = rows.map(
    ({ name, fallback, meaning }) => `| \`${name}\` | ${fallback && `\`${fallback}\``} | ${meaning} |`,
  );
  const table = ["| Variable | Default | Meaning |", "| --- | --- | --- |", ...lines].join("\n");
  return readme.replace(SETTINGS_BLOCK, (_, open: string, close: string) => `${open}\n${table}\n\n${close}`);
}

/** JSON with short objects and lists on one line, as a reader would write it. */
function printed(value: unknown): string {
  return `${compact(value, "")}\n`;
}

function compact(value: unknown, indent: string): string {
  const line = JSON.stringify(value, null, 1).replace(/\n\s*/g, " ");
  if (typeof value !== "object" || value === null || line.length + indent.length <= 110) return line;
  const inner = `${indent}  `;
  const parts = Array.isArray(value)
    ? value.map((member) => inner + compact(member, inner))
    : Object.entries(value).map(([name, member]) => `${inner}${JSON.stringify(name)}: ${compact(member, inner)}`);
  const [open, close] = Array.isArray(value) ? ["[", "]"] : ["{", "}"];
  return `${open}\n${parts.join(",\n")}\n${indent}${close}`;
}
