import { type ChainSegment, segmentList } from "../../maps/chain";
import { checkCodes, type List } from "../../platform/connection";
import { sql } from "../../platform/database";
import { message } from "../../platform/graphql/bilingual";
import type { RequestContext } from "../../platform/graphql/context";
import { BadInputError } from "../../platform/graphql/errors";
import { byCode } from "../../platform/loading";
import { type MoneyUnit, wanOf } from "../../platform/values";
import { Ownership, type Enterprise } from "../../targets/enterprise";
import { type Region, regionList } from "../../targets/region";
import { type Recognised, recognise, type SegmentWord } from "./business.rules";
import type { Ground } from "./ground";
import { type Profile, SILENT } from "./profile";
import { type AmountRange, type InvestorProfile, LONGEST_BUSINESS } from "./profile.input";

/** A profile as it was understood. */
export interface ReadProfile {
  readonly profile: Profile;
  /** Segments that were inferred from the business, the surest first. */
  readonly inferred: readonly Recognised[];
}

type Coded = ChainSegment | Region | Enterprise;

/**
 * The profile that an investor gave, its codes looked up and its business understood.
 *
 * @throws {BadInputError} for a code that does not exist, a range that cannot be, a region both wanted and excluded, a text that
 * is too long, and a profile that says neither what is made nor the business.
 */
export async function readProfile(
  given: InvestorProfile,
  ground: Ground,
  context: RequestContext,
): Promise<ReadProfile> {
  const business = given.business?.trim() ?? "";
  checkBusiness(business);
  if (business === "" && !given.makes?.length) {
    throw bad("profile", "画像须给出 makes 或 business。", "A profile must say what is made (makes) or the business.");
  }
  const [made, needs, buys, home, wanted, excluded] = await Promise.all([
    ids(segmentList, given.makes, "profile.makes", context),
    ids(segmentList, given.needs, "profile.needs", context),
    ids(segmentList, given.buys, "profile.buys", context),
    ids(regionList, given.homeRegion ? [given.homeRegion] : [], "profile.homeRegion", context),
    ids(regionList, given.wantedRegions, "profile.wantedRegions", context),
    ids(regionList, given.excludedRegions, "profile.excludedRegions", context),
  ]);
  for (const one of wanted) {
    if (excluded.some((other) => ground.regions.isWithin(one, other))) {
      throw bad(
        "profile.wantedRegions",
        "意向地区在排除地区之内。",
        "A region that is wanted lies within one that is excluded.",
      );
    }
  }
  const { leastWan, mostWan } = amounts(given.investment);
  const inferred = business === "" ? [] : recognise(business, await words(context));
  return {
    inferred,
    profile: {
      ...SILENT,
      makes: [...new Set([...made, ...inferred.map(({ segment }) => segment)])],
      needs,
      buys,
      region: home[0] ?? null,
      wantedRegions: wanted,
      excludedRegions: excluded,
      leastWan,
      mostWan,
      modes: given.modes ?? [],
      siteNeeds: given.siteNeeds ?? [],
      ownership: given.ownership && given.ownership !== Ownership.UNKNOWN ? given.ownership : null,
      goals: given.goals ?? [],
    },
  };
}

function checkBusiness(business: string): void {
  if (business.length <= LONGEST_BUSINESS) return;
  throw bad(
    "profile.business",
    `business 至多 ${LONGEST_BUSINESS} 个字符,收到 ${business.length} 个。`,
    `business has at most ${LONGEST_BUSINESS} characters, not ${business.length}.`,
  );
}

function amounts(range: AmountRange | null | undefined): { leastWan: number | null; mostWan: number | null } {
  const leastWan = wan(range?.atLeast, range?.unit, "atLeast");
  const mostWan = wan(range?.atMost, range?.unit, "atMost");
  if (leastWan !== null && mostWan !== null && leastWan > mostWan) {
    throw bad(
      "profile.investment",
      `投资额下限 ${range?.atLeast} 高于上限 ${range?.atMost}。`,
      `The least investment, ${range?.atLeast}, is above the most, ${range?.atMost}.`,
    );
  }
  return { leastWan, mostWan };
}

function wan(amount: string | null | undefined, unit: MoneyUnit | undefined, field: string): number | null {
  if (amount === null || amount === undefined || unit === undefined) return null;
  const found = wanOf(amount, unit);
  if (found === null || found < 0) {
    throw bad(
      `profile.investment.${field}`,
      `${amount} 不是非负的整万元金额。`,
      `${amount} is not an amount of whole units of 10,000 CNY, zero or more.`,
    );
  }
  return found;
}

async function ids(
  list: List,
  codes: readonly string[] | null | undefined,
  path: string,
  context: RequestContext,
): Promise<number[]> {
  const given = [...new Set(codes ?? [])];
  await checkCodes(
    context,
    given.map((code) => ({ list, code, path })),
  );
  const rows = await Promise.all(given.map((code) => context.loader(byCode<Coded>(list.entity as never)).load(code)));
  return rows.flatMap((row) => row?.id ?? []);
}

/** Names and aliases of all segments, in both languages. */
function words({ reader }: RequestContext): Promise<SegmentWord[]> {
  return reader.rows<SegmentWord>(sql`
    SELECT id AS segment, name_zh AS word FROM chain_segment
    UNION ALL SELECT id, name_en FROM chain_segment WHERE name_en IS NOT NULL
    UNION ALL SELECT segment_id, alias FROM segment_alias`);
}

function bad(argument: string, zh: string, en: string): BadInputError {
  return new BadInputError(message(zh, en), { argument });
}
