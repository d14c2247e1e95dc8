import { createLocalJWKSet, createRemoteJWKSet, errors, type JSONWebKeySet, type JWTPayload, jwtVerify } from "jose";
import { type Affiliation, type PersonViewer, personViewer, Role } from "./viewer";

/** What the identity provider is asked for, and how its tokens are read. */
export interface TokenSettings {
  readonly issuer: string;
  readonly audience: string;
  /** The public keys: their address, or the keys themselves. */
  readonly keys: URL | JSONWebKeySet;
  /** Name of the claim that holds the role, and of the one that holds the organization's code. */
  readonly roleClaim: string;
  readonly organizationClaim: string;
  /** By how many seconds the clocks of the two may differ. */
  readonly toleranceS: number;
}

/** Signatures that are taken: only ones whose key the service itself cannot sign with. */
export const ALGORITHMS = ["RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "EdDSA"];
const LONGEST_SUBJECT = 200;

/** Answers whom a token is about; null when it is not good. */
export type TokenReader = (token: string, now: Date) => Promise<PersonViewer | null>;

/**
 * A reader of tokens. A token is good when it is signed by one of the keys, by an asymmetric algorithm, is of the issuer, for the
 * audience, not expired, and says a subject, a role and, for departments and governments, an organization that there is.
 *
 * @param organizationOf the organization with a code; null: there is none.
 */
export function tokenReader(
  settings: TokenSettings,
  organizationOf: (code: string) => Promise<Affiliation | null>,
): TokenReader {
  const keys = settings.keys instanceof URL ? createRemoteJWKSet(settings.keys) : createLocalJWKSet(settings.keys);
  return async (token, now) => {
    let payload: JWTPayload;
    try {
      ({ payload } = await jwtVerify(token, keys, {
        algorithms: ALGORITHMS,
        issuer: settings.issuer,
        audience: settings.audience,
        requiredClaims: ["exp", "sub"],
        clockTolerance: settings.toleranceS,
        currentDate: now,
      }));
    } catch (error) {
      if (isTokensFault(error)) return null;
      throw error;
    }
    return personOf(payload, settings, organizationOf);
  };
}

/** Whether it is the token that is wrong; otherwise the provider's keys could not be had, which is no answer about the token. */
function isTokensFault(error: unknown): boolean {
  const isOurs = error instanceof errors.JWKSTimeout || error instanceof errors.JWKSInvalid;
  return error instanceof errors.JOSEError && !isOurs && error.code !== "ERR_JOSE_GENERIC";
}

async function personOf(
  payload: JWTPayload,
  { roleClaim, organizationClaim }: TokenSettings,
  organizationOf: (code: string) => Promise<Affiliation | null>,
): Promise<PersonViewer | null> {
  const { sub, [roleClaim]: role, [organizationClaim]: code } = payload;
  if (typeof sub !== "string" || sub === "" || sub.length > LONGEST_SUBJECT || !isRole(role)) return null;
  if (code === undefined || code === null) {
    const isBound = role === Role.DEPARTMENT || role === Role.GOVERNMENT;
    return isBound ? null : personViewer(sub, role, null);
  }
  const organization = typeof code === "string" ? await organizationOf(code) : null;
  return organization && personViewer(sub, role, organization);
}

function isRole(value: unknown): value is Role {
  return typeof value === "string" && Object.hasOwn(Role, value);
}
