import type { FunnelDimension, FunnelQueryVariables, TasksAndBreakdownQueryVariables } from "../../api/documents";
import { choiceField, codeField, codesField, dateField, queryCodec, type StateOf } from "../../state/query-codec";

/** What the projects can be split by. */
export const DIMENSIONS: readonly FunnelDimension[] = ["REGION", "CHAIN", "EVENT", "INVESTOR_REGION"];

/** Tasks that are asked for. */
const TASKS = 50;

const VIEW = choiceField(["picture", "table"], "picture");

const FIELDS = {
  region: codeField(),
  chain: codeField(),
  event: codeField(),
  asOf: dateField(),
  by: choiceField(DIMENSIONS, "REGION"),
  metric: codesField(),
  year: codesField(),
  cohorts: VIEW,
  projects: VIEW,
  tasks: VIEW,
  round: codeField(),
  ranking: VIEW,
};

/** What the page of tasks and delivery shows, as its address says it. */
export type DeliveryState = StateOf<typeof FIELDS>;

/** The page's state in its address. */
export const deliveryCodec = queryCodec(FIELDS);

/** What the parts of the page are given. */
export interface DeliveryProps {
  readonly state: DeliveryState;
  change(changes: Partial<DeliveryState>): void;
}

/** No condition on the funnel. */
export const WHOLE_SCOPE = { region: null, chain: null, event: null, asOf: null } as const;

/** What the funnel is asked with. */
export function funnelVariables({ region, chain, event, asOf, by }: DeliveryState): FunnelQueryVariables {
  return {
    ...(region !== null && { region }),
    ...(chain !== null && { chain }),
    ...(event !== null && { event }),
    ...(asOf !== null && { asOf }),
    by,
  };
}

/** What the tasks are asked with: those that stand alone, each with what was handed down of it. */
export function taskVariables({ metric, year }: DeliveryState): TasksAndBreakdownQueryVariables {
  return {
    filter: {
      decomposition: { eq: "NONE" },
      ...(metric.length > 0 && { metric: { in: metric } }),
      ...(year.length > 0 && { or: year.map((eq) => ({ periodEnd: { eq } })) }),
    },
    first: TASKS,
  };
}
