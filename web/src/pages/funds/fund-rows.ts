import { EVERY, type FundMap, type MapFund } from "./fund-picture";

/** A row of the left column: a fund, or a group of funds that may be open. */
export type FundRow =
  | { readonly kind: "fund"; readonly key: string; readonly fund: MapFund }
  | {
      readonly kind: "group";
      readonly key: string;
      /** Code of a chain, or `several`, `every`, `no`. */
      readonly code: string;
      /** Name of the chain; null for the groups of several, every and no chain. */
      readonly name: string | null;
      readonly funds: readonly MapFund[];
      readonly isOpen: boolean;
    };

/** Funds as rows, one below the other. */
export function rowsOf(funds: readonly MapFund[]): FundRow[] {
  return funds.map((fund) => ({ kind: "fund", key: fund.id, fund }));
}

/**
 * Funds by the chain they are for, in the order of the chains; behind them those for several, for every and for no chain.
 * The funds of a group follow it while it is open.
 *
 * @param open codes of the groups that are.
 */
export function groupedRows(map: FundMap, funds: readonly MapFund[], open: readonly string[]): FundRow[] {
  const names = new Map(map.chains.map(({ id, name }) => [codeOf(id), name]));
  const groups = new Map<string, MapFund[]>([...names.keys(), "several", EVERY, "no"].map((code) => [code, []]));
  for (const fund of funds) groups.get(groupOf(map, fund))?.push(fund);
  return [...groups].flatMap(([code, members]): FundRow[] => {
    if (members.length === 0) return [];
    const isOpen = open.includes(code);
    const name = names.get(code) ?? null;
    const group = { kind: "group" as const, key: `group:${code}`, code, name, funds: members, isOpen };
    return [group, ...(isOpen ? rowsOf(members) : [])];
  });
}

function groupOf({ edges }: FundMap, { id, allChains }: MapFund): string {
  if (allChains) return EVERY;
  const chains = edges.filter(({ link, from }) => link === "IS_FOR" && from === id);
  return chains.length > 1 ? "several" : codeOf(chains[0]?.to ?? ":no");
}

function codeOf(id: string): string {
  return id.slice(id.indexOf(":") + 1);
}
