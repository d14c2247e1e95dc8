import { enumeration } from "../graphql/enumeration";
import { bilingual } from "../graphql/bilingual";

/** What a person does for the work of the platform. */
export enum Role {
  DEPARTMENT = "DEPARTMENT",
  GOVERNMENT = "GOVERNMENT",
  OFFICE = "OFFICE",
  ADMIN = "ADMIN",
}

enumeration(Role, "Role", bilingual("用户角色。", "What a person does."), {
  DEPARTMENT: { zh: "产业链牵头部门", en: "Department that leads chains" },
  GOVERNMENT: { zh: "市县政府", en: "Government of a place" },
  OFFICE: { zh: "招商主管部门", en: "Office that directs the work" },
  ADMIN: { zh: "系统管理员", en: "Administrator" },
});

/** What a key of an application may do. */
export enum Scope {
  /** Reads what everybody may read. */
  READ = "READ",
  /** Reads everything that the office reads. */
  READ_INTERNAL = "READ_INTERNAL",
  /** Reads and writes everything that the office reads and writes. */
  WRITE = "WRITE",
}

enumeration(Scope, "Scope", bilingual("接口密钥的权限。", "What a key of an application may do."), {
  READ: { zh: "读取公开内容", en: "Read what everybody may read" },
  READ_INTERNAL: { zh: "读取全部内容", en: "Read everything that the office reads" },
  WRITE: { zh: "读写全部内容", en: "Read and write everything that the office reads and writes" },
});

/** Somebody without credentials. */
export interface AnonymousViewer {
  readonly kind: "anonymous";
  /** What tells viewers apart to whom answers may differ: caches are keyed by it. */
  readonly scopeKey: string;
}

/** An application with a key. */
export interface AppViewer {
  readonly kind: "app";
  readonly scopeKey: string;
  /** The public part of its key. */
  readonly keyPrefix: string;
  /** In the order of the enum, each once; never empty. */
  readonly scopes: readonly Scope[];
}

/** A person whom the identity provider vouches for. */
export interface PersonViewer {
  readonly kind: "person";
  readonly scopeKey: string;
  /** The identity provider's name for the person. */
  readonly subject: string;
  readonly role: Role;
  /** What the person acts for: never null for departments and governments. */
  readonly organization: Affiliation | null;
}

/** An organization that a person acts for. */
export interface Affiliation {
  readonly id: number;
  readonly code: string;
}

/** Who asks. */
export type Viewer = AnonymousViewer | AppViewer | PersonViewer;

/** Whoever shows no credentials. */
export const ANONYMOUS: AnonymousViewer = { kind: "anonymous", scopeKey: "anonymous" };

/** An application, by the public part of its key and its scopes. */
export function appViewer(keyPrefix: string, scopes: readonly Scope[]): AppViewer {
  const ordered = Object.values(Scope).filter((scope) => scopes.includes(scope));
  return { kind: "app", keyPrefix, scopes: ordered, scopeKey: JSON.stringify(["app", keyPrefix, ordered]) };
}

/**
 * A person.
 *
 * @throws {TypeError} for a department or government without an organization: nothing would limit what it sees.
 */
export function personViewer(subject: string, role: Role, organization: Affiliation | null): PersonViewer {
  if (!organization && (role === Role.DEPARTMENT || role === Role.GOVERNMENT)) {
    throw new TypeError(`A ${role} without an organization`);
  }
  const scopeKey = JSON.stringify(["person", subject, role, organization?.id, organization?.code]);
  return { kind: "person", subject, role, organization, scopeKey };
}
