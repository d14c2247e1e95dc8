import type { Locale } from "../state/locale";
import { currentSession, giveUp } from "../state/session";
import type { TypedDocument } from "./typed-document";

/** Something that went wrong, in the reader's language when the API said it. */
export interface Fault {
  /** `offline`: no answer at all; `slow`: none in time; `outdated`: the atlas is older than the service; `refused`: the question is wrong; `unauthenticated`: the credential is; `failed`: the service is. */
  readonly kind: "offline" | "slow" | "outdated" | "refused" | "unauthenticated" | "failed";
  /** What the API says; null when it said nothing. */
  readonly message: string | null;
  /** Under which the operator finds it in the log; null when there is none. */
  readonly incident: string | null;
}

/** An answer: data, faults, or both when some of it could not be had. */
export interface Answer<Data> {
  readonly data: Data | null;
  readonly faults: readonly Fault[];
}

/** How a question is asked. */
export interface AskOptions {
  readonly locale: Locale;
  /** Ends the question when nobody waits for it any more; `ask` then throws what `fetch` throws. */
  readonly signal: AbortSignal;
  /** Who asks; the reader of the session when left out. */
  readonly credential?: string;
  /** Whether it writes: that is never asked for by an address. */
  readonly isWrite?: boolean;
}

/** How long an answer may take, milliseconds. */
const SLOWEST_MS = 20_000;
/** Between the first try and the second, when there was no answer at all: a service that restarts is back by then. */
const SECOND_TRY_MS = 700;
/** The status of an answer to a credential that is not good. */
const UNAUTHENTICATED = 401;
/** Longest address; what is longer is posted, and no proxy keeps its answer. */
const LONGEST_ADDRESS = 4_000;

/** The answer to a trusted document. It never throws for what is wrong with the network, the question or the service. */
export async function ask<Data, Variables>(
  document: TypedDocument<Data, Variables>,
  variables: Variables,
  { locale, signal, credential = currentSession().credential ?? undefined, isWrite = false }: AskOptions,
): Promise<Answer<Data>> {
  const timeout = AbortSignal.timeout(SLOWEST_MS);
  const request = requestOf(document.id, variables, headersOf(locale, credential), isWrite);
  try {
    const response = await fetchTwice(request, AbortSignal.any([signal, timeout]));
    const text = await response.text();
    if (response.status === UNAUTHENTICATED && credential !== undefined && !signal.aborted) giveUp(credential);
    return readAnswer<Data>(response.status, text);
  } catch (error) {
    if (signal.aborted) throw error;
    return failed(timeout.aborted ? "slow" : "offline");
  }
}

function headersOf(locale: Locale, credential: string | undefined): Record<string, string> {
  return {
    accept: "application/json",
    "accept-language": locale,
    "apollo-require-preflight": "true",
    ...(credential !== undefined && { authorization: `Bearer ${credential}` }),
  };
}

function requestOf(
  id: string,
  variables: unknown,
  headers: Record<string, string>,
  isWrite: boolean,
): { url: string; init: RequestInit } {
  const documentId = `sha256:${id}`;
  const url = `/graphql?${new URLSearchParams({ documentId, variables: JSON.stringify(variables) }).toString()}`;
  // Answers to somebody who is known are not to be kept, and none that was kept for others is good for them: the service says so, too.
  const cache = headers.authorization === undefined ? "default" : "no-store";
  if (url.length <= LONGEST_ADDRESS && !isWrite) return { url, init: { headers, cache } };
  const body = JSON.stringify({ documentId, variables });
  return {
    url: "/graphql",
    init: { method: "POST", headers: { ...headers, "content-type": "application/json" }, body },
  };
}

async function fetchTwice({ url, init }: { url: string; init: RequestInit }, signal: AbortSignal): Promise<Response> {
  try {
    return await fetch(url, { ...init, signal });
  } catch (error) {
    if (signal.aborted) throw error;
    await new Promise((resolve) => setTimeout(resolve, SECOND_TRY_MS));
    return fetch(url, { ...init, signal });
  }
}

interface Told {
  readonly message?: unknown;
  readonly extensions?: { readonly code?: unknown; readonly incident?: unknown };
}

function readAnswer<Data>(status: number, body: string): Answer<Data> {
  let answer: { data?: Data | null; errors?: readonly Told[] };
  try {
    answer = JSON.parse(body) as typeof answer;
  } catch {
    return failed(status === 503 || status === 502 || status === 504 ? "offline" : "failed");
  }
  const faults = (answer.errors ?? []).map(faultOf);
  const data = answer.data ?? null;
  return data === null && faults.length === 0 ? failed("failed") : { data, faults };
}

function faultOf({ message, extensions }: Told): Fault {
  const { code, incident } = extensions ?? {};
  return {
    kind: KINDS[String(code)] ?? "failed",
    message: typeof message === "string" ? message : null,
    incident: typeof incident === "string" ? incident : null,
  };
}

/** What the codes of the API mean here; all others are failures. */
const KINDS: Readonly<Record<string, Fault["kind"]>> = {
  PERSISTED_QUERY_NOT_FOUND: "outdated",
  UNAUTHENTICATED: "unauthenticated",
  BAD_USER_INPUT: "refused",
  BAD_REQUEST: "refused",
  GRAPHQL_VALIDATION_FAILED: "refused",
  QUERY_TOO_EXPENSIVE: "refused",
};

function failed(kind: Fault["kind"]): Answer<never> {
  return { data: null, faults: [{ kind, message: null, incident: null }] };
}
