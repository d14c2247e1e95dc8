import { DEFAULT_WEIGHTS, PART_NAMES, type Weights } from "../../src/matching/fit/score.rules";
import { type Asking, orderOf } from "./ask-deals";
import { BASELINES } from "./baselines";
import { crossValidated, fitWeights, isForTraining } from "./fit-weights";
import type { Hiding } from "./hidden";
import { estimate, FIGURES, type Outcome, outcomeOf } from "./metrics";
import { missesOf, REASONS } from "./misses";

const TITLES: Readonly<Record<Hiding, string>> = {
  ROW: "The project row is hidden",
  TRACES: "The project row and the segments that were read off it are hidden",
};
const STRONGEST = "segment overlap alone";
const MOST_MISSES = 20;

const INTRODUCTION = `# How well the matching finds real investors

Made by \`npm run evaluate -- --out docs/evaluation.md\`; every figure below is measured by that command, none is written by hand.

**What is asked.** Each announced deal of \`projects.csv\` with an investor in the catalog is hidden, in a transaction that is taken back. Then the
matching is asked for the investor of an opportunity with the deal's region, chain, segments and amount, among all enterprises; any of its
investors counts as found. One that is no candidate counts as never found. Titles are not given to anybody: many name the investor.

**What is hidden.** Many enterprises stand in the catalog because of their deal, and their segments were read off it (\`enterprise_segments.note\`
says so). So there are two ways of hiding. With the row alone, the answer is still written into the segments, for every method alike: these
figures say how well equals are told apart. With the traces hidden too, whoever is known by the deal alone cannot be found by anybody: these
figures say what a chain department would have got before the deal. Other deals stay visible, later ones included.

**How to read it.** Means with 95 % intervals (bootstrap over deals, fixed seed). The splits follow from a hash of the deal's code. Fitted weights are
fitted on the training split of the same way of hiding, by rank alone; the service uses the defaults. These are a judgement, and they have seen deals: the
track record was first lowered because an ablation over all deals said so, and then, with proximity and capital, once more by the training split, so the test
split is not untouched for them. Whether fitting all eight weights would last is told below each training split. Parts that are the same for all investors of one opportunity (policies, resources of the place) cannot change their order
and show no effect here.

**The order of the file.** Segment overlap leaves most candidates equal, and then the order of ids decides, which is the order of the file. That alone moves its
figures by as much as separates the methods: see "ties by chance".

**What holds it back.** Investors of one segment differ in what the catalog mostly does not have: revenue is known of few enterprises,
the amount of a minority of the deals, and nothing is known of a firm's plants, products, capacity, expansion plans or earlier contacts. Most have one deal here, which is the one
that is hidden, while their competitors keep theirs: the track record then speaks for the competitors. To do better: products and plants of target enterprises,
announced expansion plans, amounts of deals, dates of deals (so that only the past is shown), and contacts of the promotion offices.`;

/** The report in Markdown: for each way of hiding all deals, the training and the test split, ablations, misses, the other way round. */
export function reportOf(results: ReadonlyMap<Hiding, readonly Asking[]>): string {
  const sections = [...results].flatMap(([hiding, askings]) => sectionsOf(hiding, askings));
  return `${[INTRODUCTION, ...sections].join("\n\n")}\n`;
}

function sectionsOf(hiding: Hiding, askings: readonly Asking[]): string[] {
  const train = askings.filter(({ deal }) => isForTraining(deal.code));
  const test = askings.filter(({ deal }) => !isForTraining(deal.code));
  const fitted = fitWeights(train);
  const validated = crossValidated(train);
  const methods = (some: readonly Asking[]): [string, Outcome[]][] => [
    ...Object.keys(BASELINES).map((name): [string, Outcome[]] => [
      name,
      some.map(({ deal, baselines }) => outcomeOf(baselines[name] ?? [], deal.investors)),
    ]),
    ["**matching, default weights**", outcomes(some, DEFAULT_WEIGHTS)],
    ["**matching, fitted weights**", outcomes(some, fitted)],
  ];
  const [testRows, strongest] = [methods(test), STRONGEST];
  const mrr = (name: string) => estimate(testRows.find(([one]) => one.includes(name))?.[1] ?? [], FIGURES.MRR).mean;
  const ratio = (name: string) => (mrr(name) / mrr(strongest)).toFixed(2);
  return [
    `## ${TITLES[hiding]}`,
    `### Test split, ${test.length} deals`,
    table(testRows),
    `MRR against ${strongest}: ${ratio("default")} times with the default weights, ${ratio("fitted")} times with the fitted ones.`,
    `### Training split, ${train.length} deals`,
    table(methods(train)),
    `Fitted on the training split: ${PART_NAMES.map((part) => `${part} ${fitted[part]}`).join(", ")}.`,
    `Whether fitting lasts: over five parts of the training split, weights fitted on the other four reach MRR ${validated.fitted.toFixed(3)} on the fifth, the defaults ${validated.defaults.toFixed(3)}.`,
    `### All ${askings.length} deals`,
    table(methods(askings).filter(([name]) => !name.includes("fitted"))),
    `### Without one part, all deals, default weights`,
    table(
      PART_NAMES.map((part): [string, Outcome[]] => [
        `without ${part}`,
        outcomes(askings, { ...DEFAULT_WEIGHTS, [part]: 0 }),
      ]),
    ),
    `### The other way round: the deal's area and segment for its investor, among all deals as offers`,
    table([
      [
        "matching, default weights",
        askings.flatMap(({ offers }) =>
          offers.map(({ right, scored }) => outcomeOf(orderOf(scored, DEFAULT_WEIGHTS), right)),
        ),
      ],
    ]),
    `### Misses`,
    ...missesText(askings),
  ];
}

function outcomes(askings: readonly Asking[], weights: Weights): Outcome[] {
  return askings.map(({ deal, investors }) => outcomeOf(orderOf(investors, weights), deal.investors));
}

function table(rows: readonly (readonly [string, readonly Outcome[]])[]): string {
  const figures = Object.values(FIGURES);
  const names = Object.keys(FIGURES);
  const cell = (all: readonly Outcome[], figure: (outcome: Outcome) => number) => {
    const { mean, low, high } = estimate(all, figure);
    return `${mean.toFixed(3)} (${low.toFixed(3)}–${high.toFixed(3)})`;
  };
  return [
    `| | ${names.join(" | ")} |`,
    `| --- |${" --- |".repeat(names.length)}`,
    ...rows.map(([title, all]) => `| ${title} | ${figures.map((figure) => cell(all, figure)).join(" | ")} |`),
  ].join("\n");
}

function missesText(askings: readonly Asking[]): string[] {
  const misses = missesOf(askings, DEFAULT_WEIGHTS);
  const counts = Object.entries(REASONS)
    .map(([reason, words]) => ({ words, count: misses.filter((miss) => miss.reason === reason).length }))
    .filter(({ count }) => count > 0)
    .map(({ words, count }) => `- ${count}: ${words}.`);
  const lines = misses
    .slice(0, MOST_MISSES)
    .map(
      ({ code, name, place, reason, peers }) =>
        `| ${code} | ${name.replaceAll("|", "/")} | ${place ?? "not a candidate"} | ${peers} | ${reason} |`,
    );
  return [
    `${misses.length} of ${askings.length} investors are not among the first ten:\n\n${counts.join("\n")}`,
    ["| Deal | | Place | At least as near by segment | Why |", "| --- | --- | --- | --- | --- |", ...lines].join("\n"),
  ];
}
