import type { CooperationMode, EnterpriseRole, InvestorProfile, SiteNeed } from "../../api/documents";
import {
  amountField,
  choiceField,
  choicesField,
  codeField,
  codesField,
  queryCodec,
  type StateOf,
  textField,
} from "../../state/query-codec";
import { WEIGHT_FIELDS } from "./weights";

/** Longest business that the API reads, characters. */
export const LONGEST_BUSINESS = 500;

/** Most pairs on the shortlist. */
export const MOST_PICKED = 10;

/** What a search may begin with. */
export const BEGINNINGS = ["enterprise", "investor", "opportunity"] as const;

/** Roles of enterprises that can be asked for. */
export const ROLES: readonly (EnterpriseRole | "ANY")[] = ["ANY", "TARGET", "LOCAL_ANCHOR"];

/** Modes of cooperation that an investor can want. */
export const MODES: readonly CooperationMode[] = ["SOLE", "JOINT_VENTURE", "PPP", "LEASE"];

/** What an investor can need on site. */
export const NEEDS: readonly SiteNeed[] = [
  "POWER",
  "GREEN_ELECTRICITY",
  "LAND",
  "WATER",
  "MINERALS",
  "TALENT",
  "LOGISTICS",
];

/** How many matches can be shown. */
export const TOPS = ["10", "20", "50"] as const;

const FIELDS = {
  by: choiceField(BEGINNINGS, "enterprise"),
  find: textField(200),
  enterprise: codeField(),
  opportunity: codeField(),
  role: choiceField(ROLES, "ANY"),
  business: textField(LONGEST_BUSINESS),
  segment: textField(200),
  makes: codesField(20),
  min: amountField(),
  max: amountField(),
  mode: choicesField(MODES),
  home: codeField(),
  need: choicesField(NEEDS),
  ...WEIGHT_FIELDS,
  top: choiceField(TOPS, "10"),
  why: textField(200),
  open: codeField(),
  pick: codesField(MOST_PICKED),
  view: choiceField(["picture", "table"], "picture"),
  picked: choiceField(["picture", "table"], "picture"),
};

/** What the workbench shows, as its address says it. Amounts are in 亿元; `open` is the code of the other side of a pair. */
export type WorkbenchState = StateOf<typeof FIELDS>;

/** The workbench's state in its address. */
export const workbenchCodec = queryCodec(FIELDS);

/** What the parts of the workbench are given. */
export interface WorkbenchProps {
  readonly state: WorkbenchState;
  change(changes: Partial<WorkbenchState>, how?: "push" | "replace"): void;
}

/** The investor that the state describes; null: nothing is said that it could be recognised by. */
export function profileOf(state: WorkbenchState): InvestorProfile | null {
  const { makes, min, max, mode, home, need } = state;
  const business = state.business.trim();
  if (!business && makes.length === 0) return null;
  const investment = { ...(min !== null && { atLeast: String(min) }), ...(max !== null && { atMost: String(max) }) };
  return {
    ...(business && { business }),
    ...(makes.length > 0 && { makes }),
    ...(Object.keys(investment).length > 0 && { investment }),
    ...(mode.length > 0 && { modes: mode }),
    ...(home !== null && { homeRegion: home }),
    ...(need.length > 0 && { siteNeeds: need }),
  };
}
