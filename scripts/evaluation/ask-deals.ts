import { loadFacts } from "../../src/matching/fit/facts.repository";
import { exclusionOf } from "../../src/matching/fit/constraints.rules";
import { type Ground, loadGround } from "../../src/matching/fit/ground";
import { type Profile, SILENT } from "../../src/matching/fit/profile";
import { loadInvestors } from "../../src/matching/fit/profiles.repository";
import { judge, rank } from "../../src/matching/fit/ranking";
import { DEFAULT_WEIGHTS, type PartValues, scoreOf, type Weights } from "../../src/matching/fit/score.rules";
import { type Database, type Reader, sql } from "../../src/platform/database";
import { type Asked, BASELINES, type Firm, textTokens } from "./baselines";
import type { Deal } from "./deals";
import { type Hiding, withoutDeal } from "./hidden";

/** A candidate with its parts: whatever the weights, it need not be judged again. */
export interface Scored {
  readonly id: number;
  readonly values: PartValues;
}

/** Everything that was answered about one deal while it was hidden. */
export interface Asking {
  readonly deal: Deal;
  /** Segments that its investors have left. */
  readonly investorSegments: number;
  /** Candidates for its investor. */
  readonly investors: readonly Scored[];
  /** Orders of all enterprises by the baselines. */
  readonly baselines: Readonly<Record<string, readonly number[]>>;
  /** The other way round: for each investor of the deal, the deals as offers, those that a hard constraint lets through. */
  readonly offers: readonly { readonly right: readonly number[]; readonly scored: readonly Scored[] }[];
}

/** Asks for each deal while it is hidden. `today` decides which policies are in force. */
export async function askDeals(
  database: Database,
  deals: readonly Deal[],
  hiding: Hiding,
  today: string,
  onDone: () => void,
): Promise<Asking[]> {
  const askings: Asking[] = [];
  const names = await segmentNames(database.reader);
  for (const deal of deals) {
    askings.push(
      await withoutDeal(database, deal, hiding, async (catalog) => {
        const ground = await loadGround(catalog);
        const offer = offerOf(deal);
        const [ranking] = await rank(catalog, { kind: "investors", role: null }, [offer], {
          ground,
          weights: DEFAULT_WEIGHTS,
          today,
        });
        const firms = await loadFirms(catalog);
        const asked: Asked = { offer, text: textOf(deal, names), seed: deal.id };
        return {
          deal,
          investorSegments: firms
            .filter(({ profile }) => deal.investors.includes(profile.id))
            .reduce((sum, { profile }) => sum + profile.makes.length, 0),
          investors: (ranking?.matches ?? []).map(({ id, values }) => ({ id, values })),
          baselines: Object.fromEntries(
            Object.entries(BASELINES).map(([name, order]) => [name, order(asked, firms, ground)]),
          ),
          offers: await askOffers(catalog, ground, deal, deals, today),
        };
      }),
    );
    onDone();
  }
  return askings;
}

/** The order of some candidates under weights, ties by id. */
export function orderOf(scored: readonly Scored[], weights: Weights): number[] {
  return scored
    .map(({ id, values }) => ({ id, score: scoreOf(values, weights).score }))
    .sort((a, b) => b.score - a.score || a.id - b.id)
    .map(({ id }) => id);
}

function offerOf(deal: Deal): Profile {
  const { region, chain, segments: makes, amountWan } = deal;
  return { ...SILENT, region, chain, makes, leastWan: amountWan, mostWan: amountWan };
}

/** Right is every deal of the same area that shares a segment (or the chain, where there is none). */
async function askOffers(
  catalog: Reader,
  ground: Ground,
  deal: Deal,
  deals: readonly Deal[],
  today: string,
): Promise<Asking["offers"]> {
  const investors = await loadInvestors(catalog, deal.investors);
  const offers = deals.map((one) => ({ ...offerOf(one), id: one.id }));
  const facts = await loadFacts(catalog, ground, [...investors.values()], offers, today);
  const area = ground.regions.areaOf(deal.region);
  const right = deals.filter(
    (one) =>
      ground.regions.areaOf(one.region) === area &&
      (deal.segments.length === 0
        ? one.id === deal.id
        : one.segments.some((segment) => deal.segments.includes(segment))),
  );
  return [...investors.values()].map((investor) => ({
    right: right.map(({ id }) => id),
    scored: offers
      .map((offer) => ({ investor, offer }))
      .filter((pair) => exclusionOf(pair, facts) === null)
      .map((pair) => ({ id: pair.offer.id, values: judge(pair, facts, DEFAULT_WEIGHTS).values })),
  }));
}

async function loadFirms(catalog: Reader): Promise<Firm[]> {
  const rows = await catalog.rows<{ id: number; zh: string; en: string | null; city: string | null }>(
    sql`SELECT id, name_zh AS zh, name_en AS en, home_city AS city FROM enterprise ORDER BY id`,
  );
  const profiles = await loadInvestors(
    catalog,
    rows.map(({ id }) => id),
  );
  return rows.flatMap(({ id, zh, en, city }) => {
    const profile = profiles.get(id);
    return profile ? { profile: { ...profile, id }, tokens: textTokens([zh, en ?? "", city ?? ""]) } : [];
  });
}

interface Names {
  readonly segments: ReadonlyMap<number, string>;
  readonly chains: ReadonlyMap<number, string>;
}

async function segmentNames(db: Reader): Promise<Names> {
  const read = async (table: "chain" | "chain_segment") => {
    const from = table === "chain" ? sql`chain` : sql`chain_segment`;
    const rows = await db.rows<{ id: number; zh: string; en: string | null }>(
      sql`SELECT id, name_zh AS zh, name_en AS en FROM ${from}`,
    );
    return new Map(rows.map(({ id, zh, en }) => [id, `${zh} ${en ?? ""}`]));
  };
  return { segments: await read("chain_segment"), chains: await read("chain") };
}

function textOf({ segments, chain }: Deal, names: Names): string {
  return [...segments.map((id) => names.segments.get(id)), chain === null ? "" : names.chains.get(chain)].join(" ");
}
