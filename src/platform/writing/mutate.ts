import { isWriter, type Viewer } from "../access";
import { type Actor, ActorKind, appendAudit } from "../audit";
import type { List, ListedRow } from "../connection";
import { identifier, lockWrites, type Reader, sql } from "../database";
import { message } from "../graphql/bilingual";
import type { RequestContext } from "../graphql/context";
import { ForbiddenError, UnauthenticatedError } from "../graphql/errors";
import { callerOf, earlierCall, keepCall } from "./idempotent-call";
import type { MutationInput } from "./mutation-input";
import { RefusedError, type UserError, UserErrorCode } from "./user-error";
import { Write } from "./write";

/** What came of a mutation. */
export interface Outcome {
  /** The record that was written, as the viewer sees it; null when it was refused. */
  readonly record: ListedRow | null;
  readonly userErrors: readonly UserError[];
}

/** What a mutation is, as far as it matters to what comes of it. */
export interface MutationKind {
  readonly action: string;
  readonly list: List;
  readonly isForEverybody: boolean;
  /** Whether the writer is told a part of the record, which it may not see as a whole. */
  readonly hasReceipt: boolean;
}

const LONGEST_KEY = 100;

/**
 * Does a mutation in one transaction, with its audit entries; or nothing of it, and says why.
 *
 * @param work does it and answers the code of the record that it is about.
 * @throws {UnauthenticatedError} when anonymous viewers may not do this, {ForbiddenError} when this viewer writes nothing at all.
 */
export async function mutate<Input extends MutationInput>(
  context: RequestContext,
  { action, list, isForEverybody, hasReceipt }: MutationKind,
  given: Input,
  work: (write: Write, input: Omit<Input, "idempotencyKey">) => Promise<string>,
): Promise<Outcome> {
  const { viewer, locale } = context;
  if (!isForEverybody) requireWriter(viewer);
  const { idempotencyKey, ...input } = given;
  try {
    const record = await context.write(async (transaction, seen) => {
      await lockWrites(transaction);
      const write = new Write(action, viewer, transaction, seen, context.today, new Date().toISOString());
      const actor = actorOf(viewer);
      const call = idempotencyKey
        ? { caller: callerOf(actor, input), key: keyOf(write, idempotencyKey), mutation: action, input }
        : null;
      const earlier = call && (await earlierCall(transaction, call));
      const told = hasReceipt ? transaction : seen;
      if (earlier?.isSame) return recordOf(told, list, earlier.code);
      if (earlier) refuseKey(write, idempotencyKey ?? "");
      const written = await work(write, input);
      write.check();
      await appendAudit(transaction, actor, { requestId: context.requestId, at: write.at }, write.deeds);
      if (call) await keepCall(transaction, call, written, write.at);
      return recordOf(told, list, written);
    });
    return { record, userErrors: [] };
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    const userErrors = error.complaints.map(({ code, path, told }) => ({ code, path, message: told[locale] }));
    return { record: null, userErrors };
  }
}

/** Read where it was written: a replica may not have it yet. What `reader` does not see, the writer is not told of. */
async function recordOf(reader: Reader, { entity, table }: List, code: string): Promise<ListedRow | null> {
  const [record] = await reader.select(entity, sql`SELECT * FROM ${identifier(table)} WHERE code = ${code}`);
  return record ?? null;
}

/** Who a viewer is in the audit. */
export function actorOf(viewer: Viewer): Actor {
  if (viewer.kind === "person") {
    const { subject, organization } = viewer;
    return { kind: ActorKind.PERSON, name: subject, organizationCode: organization?.code ?? null };
  }
  if (viewer.kind === "app") return { kind: ActorKind.APP, name: viewer.keyPrefix, organizationCode: null };
  return { kind: ActorKind.ANONYMOUS, name: "anonymous", organizationCode: null };
}

function requireWriter(viewer: Viewer): void {
  if (viewer.kind === "anonymous") {
    throw new UnauthenticatedError(
      message("此操作须出示凭据(Authorization 请求头)。", "This needs credentials (the Authorization header)."),
    );
  }
  if (!isWriter(viewer)) {
    throw new ForbiddenError(message("此密钥没有 WRITE 权限。", "This key does not have the scope WRITE."));
  }
}

function keyOf(write: Write, key: string): string {
  if (key.length > LONGEST_KEY) {
    write.refuse(
      UserErrorCode.INVALID,
      ["idempotencyKey"],
      message(`超过${LONGEST_KEY}个字符(${key.length}个)。`, `Longer than ${LONGEST_KEY} characters (${key.length}).`),
    );
  }
  return key;
}

function refuseKey(write: Write, key: string): never {
  return write.refuse(
    UserErrorCode.KEY_REUSED,
    ["idempotencyKey"],
    message(
      `幂等键“${key}”已用于另一次内容不同的调用。`,
      `The idempotency key "${key}" was used for a call with other content.`,
    ),
  );
}
