/*
 * The answer to `schema/operations/investment-case.graphql`, as far as the page reads it. Exact numbers and dates are texts; what
 * may be null is not known.
 */

/** Where a record was read. */
export interface Origin {
  readonly publisher: string;
  readonly url: string | null;
  readonly publishedOn: string | null;
}

/** An amount in 100 million CNY. */
export interface Amount {
  readonly amount: string;
}

/** Derived edges, nearest first. */
export interface Edges<Node> {
  readonly edges: readonly { readonly explanation: string; readonly node: Node }[];
  /** Whether there are more than are shown. */
  readonly hasNextPage: boolean;
}

interface Named {
  readonly name: string;
}

interface Sourced extends Named {
  readonly source: Origin | null;
}

/** A resource that feeds the opportunity. */
export interface CaseResource extends Sourced {
  readonly quantity: string | null;
  readonly unit: string | null;
  readonly year: number | null;
}

/** A policy that the opportunity qualifies for; what it gives, with its amounts, is its summary. */
export interface CasePolicy {
  readonly title: string;
  readonly issuer: string;
  readonly documentNumber: string | null;
  readonly level: string;
  readonly state: string;
  readonly issuedOn: string | null;
  readonly validUntil: string | null;
  readonly instruments: { readonly nodes: readonly Named[] };
  readonly summary: string;
  readonly caveat: string | null;
  readonly source: Origin | null;
}

/** A fund that may take part. */
export interface CaseFund extends Sourced {
  readonly kind: string;
  readonly manager: string | null;
  readonly size: Amount | null;
  readonly sizeBasis: string | null;
}

/** A project that can be compared. */
export interface CaseProject extends Sourced {
  readonly investor: string;
  readonly status: string;
  readonly contract: Amount | null;
  readonly region: Named;
}

/** An enterprise that fits, and why. */
export interface CaseMatch {
  /** Between 0 and 1, as are the confidence and the values of the parts. */
  readonly score: string;
  readonly confidence: string;
  readonly enterprise: Sourced & { readonly role: string; readonly homeRegion: Named | null };
  readonly parts: readonly {
    readonly part: string;
    readonly value: string | null;
    readonly weight: number;
    readonly explanation: string;
  }[];
}

/** Everything about one opportunity. */
export interface InvestmentCase {
  readonly code: string;
  readonly title: string;
  readonly summary: string;
  readonly conditions: string | null;
  readonly stage: string;
  readonly isOpen: boolean;
  readonly isPool: boolean;
  readonly isSynthetic: boolean;
  readonly publishedOn: string | null;
  readonly investment: Amount | null;
  readonly investmentBasis: string | null;
  readonly cooperationMode: string;
  readonly region: Named & {
    readonly ancestors: readonly Named[];
    readonly statistics: {
      readonly nodes: readonly {
        readonly measure: string;
        readonly value: string;
        readonly unit: string;
        readonly year: number;
        readonly source: Origin | null;
      }[];
    };
  };
  readonly chain: (Named & { readonly leadDepartment: Named | null }) | null;
  readonly segments: {
    readonly nodes: readonly (Named & { readonly stage: string; readonly presence: string })[];
  };
  readonly feedstock: Edges<CaseResource>;
  readonly suppliers: Edges<Sourced>;
  readonly customers: Edges<Sourced>;
  readonly applicablePolicies: Edges<CasePolicy>;
  readonly eligibleFunds: Edges<CaseFund>;
  readonly comparableProjects: Edges<CaseProject>;
  readonly matches: {
    readonly totalCount: number;
    readonly emptyBecause: string | null;
    readonly nodes: readonly CaseMatch[];
  };
  readonly findings: readonly { readonly message: string }[];
  readonly source: Origin | null;
  readonly freshness: { readonly asOf: string | null; readonly ageDays: number | null; readonly state: string };
  readonly untranslated: readonly string[];
}
