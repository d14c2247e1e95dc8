import type { FundMapQuery } from "../../api/documents";

/** The map as the API gives it. */
export type FundMap = FundMapQuery["fundMap"];

/** A fund of the map. */
export type MapFund = FundMap["funds"][number];

/** What stands opposite the funds. */
export interface Target {
  /** Global id; `every` stands for all chains at once. */
  readonly id: string;
  /** Empty for `every`. */
  readonly name: string;
}

/** A line from a fund. */
export interface FundLine {
  readonly from: string;
  readonly to: string;
  readonly link: FundMap["edges"][number]["link"];
  /** 亿元: what was invested, or the size of the fund for the chain; null: not published, or a line without an amount. */
  readonly amount: number | null;
  /** Whether the amount is a target or a plan. */
  readonly isPlanned: boolean;
  /** When it was invested; null: not published, or no investment. */
  readonly date: string | null;
}

/** Funds, what they are for, and the lines between, each in the order in which it is drawn. */
export interface FundPicture {
  readonly funds: readonly MapFund[];
  readonly targets: readonly Target[];
  readonly lines: readonly FundLine[];
  /** Funds that have no line, and are left out. */
  readonly unlinked: readonly MapFund[];
}

/** The target of funds that are for every chain. */
export const EVERY = "every";

/**
 * What is drawn of a map: the funds with their chains, or with the enterprises they invested in.
 *
 * The line of a chain has the size of the whole fund: what a chain gets of it is not known. Targets are in the order of the
 * API, funds where their lines cross the fewest others.
 *
 * @param chain code of the one chain that is shown, with the funds for every chain; null: all.
 */
export function pictureOf(map: FundMap, to: "chains" | "enterprises", chain: string | null): FundPicture {
  const forChain = linesToChains(map);
  const wanted = chain === null ? null : new Set([`Chain:${chain}`, EVERY]);
  const chosen = forChain.filter((line) => wanted?.has(line.to) ?? true);
  const isShown = new Set(chosen.map(({ from }) => from));
  const candidates = wanted ? map.funds.filter(({ id }) => isShown.has(id)) : map.funds;
  const known = new Set(candidates.map(({ id }) => id));
  const lines = (to === "chains" ? chosen : linesToEnterprises(map)).filter(({ from }) => known.has(from));
  const all: readonly Target[] = to === "chains" ? [...map.chains, { id: EVERY, name: "" }] : map.enterprises;
  const targets = all.filter(({ id }) => lines.some((line) => line.to === id));
  const linked = candidates.filter(({ id }) => lines.some(({ from }) => from === id));
  const unlinked = candidates.filter((fund) => !linked.includes(fund));
  return { funds: uncrossed(linked, targets, lines), targets, lines, unlinked };
}

/** Lines from funds to those that they are part of, as far as both are drawn. */
export function containment(map: FundMap, { funds }: FundPicture): FundLine[] {
  const known = new Set(funds.map(({ id }) => id));
  return map.edges
    .filter(({ link, from, to }) => link === "CONTAINS" && known.has(from) && known.has(to))
    .map(({ link, from, to }) => ({ link, from, to, amount: null, isPlanned: false, date: null }));
}

function linesToChains({ funds, edges }: FundMap): FundLine[] {
  return funds.flatMap((fund) => {
    const ids = fund.allChains
      ? [EVERY]
      : edges.filter(({ link, from }) => link === "IS_FOR" && from === fund.id).map(({ to }) => to);
    return ids.map((to): FundLine => ({
      from: fund.id,
      to,
      link: "IS_FOR",
      amount: fund.size && Number(fund.size.amount),
      isPlanned: fund.sizeBasis === "TARGET" || fund.sizeBasis === "PLANNED",
      date: null,
    }));
  });
}

function linesToEnterprises({ edges }: FundMap): FundLine[] {
  return edges
    .filter(({ link }) => link === "INVESTS_IN")
    .map(({ link, from, to, amount, date }) => ({
      link,
      from,
      to,
      amount: amount && Number(amount.amount),
      isPlanned: false,
      date,
    }));
}

/** Each fund beside the middle of what it leads to; funds of the same place stay in their order. */
function uncrossed(funds: readonly MapFund[], targets: readonly Target[], lines: readonly FundLine[]): MapFund[] {
  const place = new Map(targets.map(({ id }, index) => [id, index]));
  const middle = new Map(
    funds.map(({ id }) => {
      const ends = lines.filter(({ from }) => from === id).map(({ to }) => place.get(to) ?? 0);
      return [id, ends.reduce((sum, end) => sum + end, 0) / ends.length];
    }),
  );
  return [...funds].sort((one, other) => (middle.get(one.id) ?? 0) - (middle.get(other.id) ?? 0));
}
