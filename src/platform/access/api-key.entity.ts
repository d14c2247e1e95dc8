import { Column, Entity, PrimaryColumn } from "typeorm";

/** 接口密钥: what an application shows to be known. The secret itself is nowhere: only its digest is. */
@Entity("api_key")
export class ApiKey {
  /** The public part, by which the key is looked up and named: 12 lower-case letters and digits. */
  @PrimaryColumn("text")
  prefix!: string;

  /** SHA-256 of the secret part, 64 hexadecimal digits. */
  @Column("text")
  digest!: string;

  /** Whom it was made for, as the administrator named it. */
  @Column("text")
  name!: string;

  /** Names of `Scope`, separated by spaces. */
  @Column("text")
  scopes!: string;

  /** Moment, ISO 8601 in UTC. */
  @Column("text")
  createdAt!: string;

  /** Moment from which it is good no longer, ISO 8601 in UTC. */
  @Column("text")
  expiresAt!: string;

  /** Moment at which it was taken back, ISO 8601 in UTC. Null: it was not. */
  @Column("text", { nullable: true })
  revokedAt!: string | null;
}
