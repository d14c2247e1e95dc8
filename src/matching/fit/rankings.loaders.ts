import DataLoader from "dataloader";
import { canonical } from "../../platform/connection";
import type { Reader } from "../../platform/database";
import type { RequestContext } from "../../platform/graphql/context";
import type { EnterpriseRole } from "../../targets/enterprise";
import type { Wanted } from "./candidates.repository";
import { type Ground, groundOfRequest } from "./ground";
import { type Profile, SILENT } from "./profile";
import { loadInvestors, loadOffers } from "./profiles.repository";
import { rank, type Ranking } from "./ranking";
import type { Weights } from "./score.rules";

/** Parents whose rankings are made together: each has hundreds of candidates. */
const LARGEST_BATCH = 50;

type ProfilesById = (db: Reader, ids: readonly number[], ground: Ground) => Promise<ReadonlyMap<number, Profile>>;

/** Investors for an opportunity, by its id. */
export function rankingOfOpportunity(
  context: RequestContext,
  weights: Weights,
  role: EnterpriseRole | null,
): DataLoader<number, Ranking> {
  return rankings(context, "opportunity", { kind: "investors", role }, weights, loadOffers);
}

/** Opportunities for an enterprise, by its id. */
export function rankingOfEnterprise(context: RequestContext, weights: Weights): DataLoader<number, Ranking> {
  return rankings(context, "enterprise", { kind: "offers" }, weights, loadInvestors);
}

/** Investors for a segment as such, anywhere in the province that promotes it, by its id. */
export function rankingOfSegment(
  context: RequestContext,
  weights: Weights,
  role: EnterpriseRole | null,
): DataLoader<number, Ranking> {
  return rankings(context, "segment", { kind: "investors", role }, weights, (_, ids, { home }) =>
    Promise.resolve(new Map(ids.map((id) => [id, { ...SILENT, makes: [id], region: home }]))),
  );
}

function rankings(
  context: RequestContext,
  of: string,
  wanted: Wanted,
  weights: Weights,
  load: ProfilesById,
): DataLoader<number, Ranking> {
  const key = canonical(["matches", of, wanted, weights]);
  return context.loaderFor(
    key,
    ({ reader, today }) =>
      new DataLoader(
        async (ids: readonly number[]) => {
          const ground = await context.loader(groundOfRequest).load(0);
          const profiles = await load(reader, ids, ground);
          const known = ids.filter((id) => profiles.has(id));
          const all = await rank(
            reader,
            wanted,
            known.flatMap((id) => profiles.get(id) ?? []),
            { ground, weights, today },
          );
          const found = new Map(known.map((id, position) => [id, all[position]]));
          return ids.map((id) => found.get(id) ?? { matches: [], excluded: 0 });
        },
        { maxBatchSize: LARGEST_BATCH },
      ),
  );
}
