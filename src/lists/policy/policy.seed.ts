import { searchColumns } from "../../platform/connection";
import { policyList } from "./policy.list";
import {
  date,
  inOrder,
  linkTable,
  localized,
  LONGEST_NAME,
  oneOf,
  optional,
  optionalLocalized,
  recordTable,
  reference,
  references,
  text,
  truth,
} from "../../platform/seeding";
import { termSeed } from "../../platform/vocabulary";
import { PolicyLevel } from "./policy.entity";

const policyInstrument = linkTable("policy_instrument", "policy_id", ["instrument_id"]);
const policyChain = linkTable("policy_chain", "policy_id", ["chain_id"]);

/** `instruments.csv`. */
export const instrumentSeed = termSeed("instruments", "instrument", "PolicyInstrument");

/** `policies.csv`. */
export const policySeed = recordTable({
  file: "policies",
  table: "policy",
  type: "Policy",
  columns: {
    ...localized("title", LONGEST_NAME),
    ...localized("issuer", LONGEST_NAME),
    document_number: optional(text(LONGEST_NAME)),
    issued_on: optional(date()),
    valid_until: optional(date()),
    level: oneOf(PolicyLevel),
    region: optional(reference("region")),
    instruments: references(policyInstrument, "instrument_id", "instrument"),
    all_chains: truth(),
    chains: references(policyChain, "chain_id", "chain"),
    ...localized("summary"),
    ...optionalLocalized("caveat"),
  },
  asOf: "issued_on",
  rules: [inOrder("issued_on", "valid_until")],
  search: searchColumns(policyList),
});
