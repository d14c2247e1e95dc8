import { message } from "../../../platform/graphql/bilingual";
import type { InsertedRow } from "../../../platform/seeding";
import type { ChainGround } from "./ground";
import type { Making } from "./made-row";
import type { Random } from "./random";
import { QUALITIES, UNDERTAKINGS } from "./words";

/** Years that made-up records are dated in: fixed, or the same seed would make other records next year. */
export const FIRST_YEAR = 2017;
/** The last of these years. */
export const LAST_YEAR = 2025;
/** Median of investments in 万元 (150 million CNY). */
export const MEDIAN_WAN = 15_000;
/** How far investments scatter: the standard deviation of their logarithm. */
export const SPREAD = 1.4;
/** Millionths in which quantities are stored. */
export const MICRO = 1_000_000;

/** Something to be built: where, on which chain and segments, and its title. */
export function undertaking({ random, index, ground }: Making) {
  const region = random.pickSkewed(ground.homeRegions);
  const chain = random.pickSkewed(ground.chains);
  const segments = pickSegments(random, chain);
  const [quality, work, segment] = [random.pick(QUALITIES), random.pick(UNDERTAKINGS), segments[0]];
  const title = message(
    `${region.name.zh}${quality.zh}${segment?.name.zh ?? ""}${work.zh}项目(样例${index + 1})`,
    `${quality.en} ${segment?.name.en ?? ""} ${work.en}, ${region.name.en} (sample ${index + 1})`,
  );
  return { region, chain, segments, title };
}

/** One to three segments of a chain. */
export function pickSegments(random: Random, chain: ChainGround) {
  return pickSome(random, chain.segments, 3);
}

/** One to `most` different items. */
export function pickSome<T>(random: Random, items: readonly T[], most: number): T[] {
  const picked = new Set<T>();
  for (let count = random.whole(1, most); count > 0; count--) picked.add(random.pickSkewed(items));
  return [...picked];
}

/** Both languages of a text as columns. */
export function localized(name: string, text: { zh: string; en: string }): InsertedRow {
  return { [`${name}_zh`]: text.zh, [`${name}_en`]: text.en };
}
