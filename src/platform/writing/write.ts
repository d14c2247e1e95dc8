import type { Affiliation, Viewer } from "../access";
import type { Deed } from "../audit";
import type { Reader, Transaction } from "../database";
import type { Bilingual } from "../graphql/bilingual";
import { type Complaint, RefusedError, type UserErrorCode } from "./user-error";

/** A mutation under way, inside its transaction. */
export class Write {
  private readonly complaints: Complaint[] = [];
  /** What was done so far, for the audit. */
  readonly deeds: Deed[] = [];

  constructor(
    /** Name of the mutation. */
    readonly action: string,
    readonly viewer: Viewer,
    readonly transaction: Transaction,
    /** Reads inside the transaction what the viewer sees: what is looked up by what the viewer says is looked up here. */
    readonly seen: Reader,
    /** The day, `YYYY-MM-DD`, UTC. */
    readonly today: string,
    /** The moment, ISO 8601 in UTC. */
    readonly at: string,
  ) {}

  /** Id of the organization that the writer acts for; null: of none. */
  get organizationId(): number | null {
    return this.affiliation?.id ?? null;
  }

  /** Its code; null: of none. */
  get organizationCode(): string | null {
    return this.affiliation?.code ?? null;
  }

  private get affiliation(): Affiliation | null {
    return this.viewer.kind === "person" ? this.viewer.organization : null;
  }

  /** Notes why this cannot be done; more may be noted before `check`. `path` is that of the input. */
  complain(code: UserErrorCode, path: readonly string[], told: Bilingual): void {
    this.complaints.push({ code, path: ["input", ...path], told });
  }

  /** Notes all of them, which a rule found. */
  complainOf(complaints: readonly Complaint[]): void {
    for (const { code, path, told } of complaints) this.complain(code, path, told);
  }

  /** @throws {RefusedError} with everything complained of so far; the transaction is taken back. */
  check(): void {
    if (this.complaints.length > 0) throw new RefusedError(this.complaints);
  }

  /** Ends the mutation with one complaint and those before it. */
  refuse(code: UserErrorCode, path: readonly string[], told: Bilingual): never {
    this.complain(code, path, told);
    throw new RefusedError(this.complaints);
  }

  /** Notes what was done to a record. */
  note(deed: Omit<Deed, "action">): void {
    this.deeds.push({ action: this.action, ...deed });
  }
}
