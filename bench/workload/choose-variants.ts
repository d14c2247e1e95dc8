import type { SqliteFile } from "../machine/sqlite-file";
import { randomNumbers } from "./random";
import type { Variant } from "./variant";

/** How many variants each query is asked in. */
export const VARIANTS = 60;
const TRIES = 100;
const STAGES = ["OPEN", "NEGOTIATING", "SIGNED", "CLOSED", "UNKNOWN"];
const LEAST_WAN = [0, 1_000, 3_000, 5_000, 8_000, 10_000, 15_000, 20_000, 30_000, 50_000, 80_000, 100_000];
const HAN_PAIR = /\p{Script=Han}(?=(\p{Script=Han}))/gu;

/**
 * As many variants of a data set as asked for, spread evenly over what it holds: opportunities by code, every chain that has any, amounts from
 * nothing to rare, pairs of characters from titles (common ones and rare ones; used again when the titles have fewer).
 *
 * @throws when the data set holds too little to choose from.
 */
export async function chooseVariants(file: SqliteFile, seed: number, count: number): Promise<Variant[]> {
  const random = randomNumbers(seed);
  const pick = <T>(from: readonly T[]): T => {
    const one = from[Math.floor(random() * from.length)];
    if (one === undefined) throw new Error("The data set holds nothing to choose from");
    return one;
  };
  const codes = await file.rows<{ code: string; title: string }>(
    "SELECT code, title_zh AS title FROM opportunity ORDER BY code",
  );
  const chains = await file.rows<{ code: string }>(
    "SELECT code FROM chain WHERE id IN (SELECT chain_id FROM opportunity) ORDER BY code",
  );
  const texts = new Set<string>();
  for (let tries = 0; texts.size < count && tries < TRIES * count; tries++) {
    const pairs = [...pick(codes).title.matchAll(HAN_PAIR)].map(([first, second]) => `${first}${second}`);
    if (pairs.length > 0) texts.add(pick(pairs));
  }
  const words = [...texts];
  return Array.from({ length: count }, (_, position) => ({
    code: pick(codes).code,
    chain: chains[position % chains.length]?.code ?? "",
    leastWan:
      position < VARIANTS
        ? (LEAST_WAN[Math.floor(position / STAGES.length) % LEAST_WAN.length] ?? 0)
        : randomWan(random),
    stage: STAGES[position % STAGES.length] ?? "",
    text: words[position % words.length] ?? "",
  }));
}

/** An amount up to 1 billion CNY, in millions: small ones as likely as large ones. */
function randomWan(random: () => number): number {
  return 100 * Math.floor(10 ** (3 * random()));
}
