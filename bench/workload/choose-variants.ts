import type { SqliteFile } from "../machine/sqlite-file";
import { randomNumbers } from "./random";
import type { Variant } from "./variant";

/** How many variants each query is asked in. */
export const VARIANTS = 60;
const STAGES = ["OPEN", "NEGOTIATING", "SIGNED", "CLOSED", "UNKNOWN"];
const LEAST_WAN = [0, 1_000, 3_000, 5_000, 8_000, 10_000, 15_000, 20_000, 30_000, 50_000, 80_000, 100_000];
const HAN_PAIR = /\p{Script=Han}(?=(\p{Script=Han}))/gu;

/**
 * The variants of a data set, spread evenly over what it holds: opportunities by code, every chain that has any, amounts from
 * nothing to rare, pairs of characters from titles (common ones and rare ones).
 *
 * @throws when the data set holds too little to choose from.
 */
export async function chooseVariants(file: SqliteFile, seed: number): Promise<Variant[]> {
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
  for (let tries = 0; texts.size < VARIANTS && tries < 100 * VARIANTS; tries++) {
    const pairs = [...pick(codes).title.matchAll(HAN_PAIR)].map(([first, second]) => `${first}${second}`);
    if (pairs.length > 0) texts.add(pick(pairs));
  }
  if (texts.size < VARIANTS) throw new Error(`Only ${texts.size} pairs of characters in the titles`);
  return [...texts].map((text, position) => ({
    code: pick(codes).code,
    chain: chains[position % chains.length]?.code ?? "",
    leastWan: LEAST_WAN[Math.floor(position / STAGES.length) % LEAST_WAN.length] ?? 0,
    stage: STAGES[position % STAGES.length] ?? "",
    text,
  }));
}
